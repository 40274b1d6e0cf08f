import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The user's own cache folder, where each system keeps such things. */
export function cacheFolder(environment: Environment, platform: string = process.platform): string {
  if (platform === 'win32') {
    return win32.join(
      environment['LOCALAPPDATA'] || win32.join(homedir(), 'AppData', 'Local'),
      'sohoa',
      'cache',
    );
  }
  const home =
    platform === 'darwin' ? posix.join(homedir(), 'Library', 'Caches') : posix.join(homedir(), '.cache');
  return posix.join(environment['XDG_CACHE_HOME'] || home, 'sohoa');
}
