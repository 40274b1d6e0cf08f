import { rememberText } from '#adapters/disk/remember-text.ts';
import { COLUMNS_NAME, rememberedColumnsIn } from '#application/lists/remembered-columns.ts';
import type { TakenList } from '#application/lists/take-lists.ts';
import { parentOf } from '#application/parent-of.ts';
import type { Words } from '#domain/words.ts';
import { NOTES } from './words/notes.ts';

/** Writes a map of columns beside the lists of a run; a place that may not be written to is told, and no fault. */
export async function rememberColumns(
  text: string,
  lists: readonly Pick<TakenList, 'diskPath'>[],
): Promise<readonly Words[]> {
  const folders = new Set(lists.map(({ diskPath }) => parentOf(diskPath) ?? '.'));
  if (folders.size === 0) return [NOTES.nothingToRemember];
  return Promise.all(
    [...folders].map(async folder => {
      const path = rememberedColumnsIn(folder);
      const fault = await rememberText(folder, COLUMNS_NAME, text);
      return fault === null ? NOTES.columnsRemembered(path) : NOTES.columnsNotRemembered(path, fault);
    }),
  );
}
