import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from './cache-folder.ts';

describe('the cache folder', () => {
  it.each([
    [{ XDG_CACHE_HOME: '/x' }, 'linux', '/x/sohoa'],
    [{ XDG_CACHE_HOME: '' }, 'linux', `${homedir()}/.cache/sohoa`],
    [{}, 'linux', `${homedir()}/.cache/sohoa`],
    [{}, 'darwin', `${homedir()}/Library/Caches/sohoa`],
  ])('with %j on %s is %s', (environment, platform, folder) => {
    expect(cacheFolder(environment, platform)).toBe(folder);
  });

  it('on Windows is in the user’s local data', () => {
    expect(cacheFolder({ LOCALAPPDATA: 'C:/U/L' }, 'win32')).toBe('C:\\U\\L\\sohoa\\cache');
    expect(cacheFolder({}, 'win32')).toContain('AppData');
  });
});
