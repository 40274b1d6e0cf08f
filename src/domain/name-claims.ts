import type { FileFacts } from './facts.ts';
import { besides, folderOf, inFolder, lastPart } from './file-path.ts';
import { readFileName } from './read-file-name.ts';
import { twinKey } from './text.ts';

/** Which names the files of a dossier bear, and which they are about to; counted once, asked for each file. */
export class NameClaims {
  readonly #borne = new Map<string, number>();
  readonly #wanted = new Map<string, number>();

  constructor(files: readonly FileFacts[]) {
    for (const { path, name } of files) {
      add(this.#borne, path);
      const reading = readFileName(name);
      if (reading.state === 'nearMiss') add(this.#wanted, besides(path, reading.proposal));
    }
  }

  /** A file other than this one lies there, under that name or one that a disk takes for the same. */
  isTaken(path: string, by: FileFacts): boolean {
    const own = placeKey(path) === placeKey(by.path) ? 1 : 0;
    return (this.#borne.get(placeKey(path)) ?? 0) > own;
  }

  /** Several files are to be renamed so. */
  isRivaled(path: string): boolean {
    return (this.#wanted.get(placeKey(path)) ?? 0) > 1;
  }
}

function add(counts: Map<string, number>, path: string): void {
  counts.set(placeKey(path), (counts.get(placeKey(path)) ?? 0) + 1);
}

function placeKey(path: string): string {
  return inFolder(folderOf(path), twinKey(lastPart(path)));
}
