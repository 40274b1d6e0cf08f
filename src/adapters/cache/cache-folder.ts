import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The user's own cache folder, where each system keeps such things. */
export function cacheFolder(environment: Environment, platform: string = process.platform): string {
  if (platform === 'win32') {
    return join(environment['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local'), 'sohoa', 'cache');
  }
  const home = platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
  return join(environment['XDG_CACHE_HOME'] || home, 'sohoa');
}
