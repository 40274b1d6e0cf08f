import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Thrown when the place to write to holds what somebody else put there. */
export class FolderNotOurs extends Error {
  override readonly name = 'FolderNotOurs';
  readonly folder: string;
  readonly strangers: readonly string[];

  constructor(folder: string, strangers: readonly string[]) {
    super(`${folder} holds files that are not the demo's: ${strangers.slice(0, 3).join(', ')}`);
    this.folder = folder;
    this.strangers = strangers;
  }
}

/**
 * Makes a folder that appears only when it is whole. An older one made by us is replaced;
 * one that holds anything else is left alone.
 * @throws FolderNotOurs
 */
export async function makeFolder(
  folder: string,
  isOurs: (name: string) => boolean,
  fill: (write: (name: string, bytes: Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  const before = await namesIn(folder);
  const strangers = before.filter(name => !isOurs(name));
  if (strangers.length > 0) throw new FolderNotOurs(folder, strangers);
  const making = join(dirname(folder), `.${basename(folder)}.making`);
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  try {
    await fill((name, bytes) => writeFile(join(making, name), bytes, { flag: 'wx' }));
    await rm(folder, { recursive: true, force: true });
    await rename(making, folder);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
