import { besides, lastPart } from '#domain/file-path.ts';
import { nearestWord } from '#domain/nearest-word.ts';
import { parentOf } from './parent-of.ts';
import type { WorkFolder } from './ports/work-folder.ts';

/** Names looked through for one that was meant. */
const MAX_NEIGHBORS = 5_000;

/** What was probably meant by a path that is not there: often a letter or an accent is wrong. Null when nothing is near. */
export async function nearPath(folder: WorkFolder, path: string): Promise<string | null> {
  const around = await folder.list(parentOf(path) ?? '.', MAX_NEIGHBORS);
  const names = around.state === 'listed' ? around.entries.map(entry => entry.name) : [];
  const near = nearestWord(lastPart(path), names);
  return near === null ? null : besides(path, near);
}
