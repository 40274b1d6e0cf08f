import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '#adapters/cache/cache-folder.ts';

describe('the cache folder', () => {
  it.each([
    ['linux', {}, `${homedir()}/.cache/sohoa`],
    ['linux', { XDG_CACHE_HOME: '/mnt/cache' }, '/mnt/cache/sohoa'],
    ['linux', { XDG_CACHE_HOME: '' }, `${homedir()}/.cache/sohoa`],
    ['darwin', {}, `${homedir()}/Library/Caches/sohoa`],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\vân thư\\AppData\\Local', XDG_CACHE_HOME: '/never' },
      'C:\\Users\\vân thư\\AppData\\Local\\sohoa\\cache',
    ],
  ])('on %s with %j is the user’s own', (platform, environment, folder) => {
    expect(cacheFolder(environment, platform)).toBe(folder);
  });

  it('on Windows without its variable is below the home folder', () => {
    expect(cacheFolder({}, 'win32').endsWith('\\AppData\\Local\\sohoa\\cache')).toBe(true);
  });
});
