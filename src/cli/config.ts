import { join } from 'node:path';
import { cacheFolder } from '#adapters/cache/cache-folder.ts';

/** Everything that the environment decides. */
export interface Config {
  readonly cacheFolder: string;
  /** https://no-color.org: set and not empty. */
  readonly noColor: boolean;
}

export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return { cacheFolder: join(cacheFolder(environment)), noColor: (environment['NO_COLOR'] ?? '') !== '' };
}
