import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache/cache-folder.ts';

/**
 * Keeps compiled code for the next start, and for the workers, who inherit the environment.
 * In the user's own folder: the system's common one is open to every other user of the machine.
 * The launcher sets the variable already, so that this file itself need not be compiled.
 */
export function keepCompiledCode(): void {
  const folder = process.env['NODE_COMPILE_CACHE'] || join(cacheFolder(process.env), 'compiled');
  process.env['NODE_COMPILE_CACHE'] = folder;
  enableCompileCache(folder);
}
