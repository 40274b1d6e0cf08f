import { isOfList, type Told } from '#application/digest/told.ts';
import { lastPart } from '#domain/file-path.ts';
import type { At } from '#domain/finding.ts';
import type { UnitReport } from '#domain/report.ts';
import type { Lang } from '../words/lang.ts';
import { LIST_WORDS } from '../words/list-words.ts';

/**
 * Where a fault stands, as its unit knows it: a file's name, with the subfolder where it lies in one; a cell of the list.
 * As on disk, not yet to be shown.
 */
export function placeOf(told: Told, lang: Lang): string {
  const { unit, file, folded } = told;
  if (isOfList(told)) return listPlace(unit, folded.first.at, lang);
  return pathWithin(unit.folder, file?.path ?? folded.first.at.path);
}

/** The path without the unit's folder, which stands at the top of the report. */
export function pathWithin(folder: string | null, path: string): string {
  return folder === null ? path : path.slice(path.indexOf('/') + 1);
}

/** «ô A4»; with its worksheet where the list has several. */
function listPlace({ list }: UnitReport, at: At, lang: Lang): string {
  const words = LIST_WORDS[lang];
  if (!('cell' in at)) return `${words.list} ${lastPart(at.path)}`;
  return (list?.tables.length ?? 0) > 1 ? words.cellOf(at.worksheet, at.cell) : words.cell(at.cell);
}
