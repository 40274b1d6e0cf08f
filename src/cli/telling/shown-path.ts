import type { Told } from '#application/digest/digest-report.ts';
import { visibleText } from '#domain/text.ts';

/** A file as its unit knows it: the name, with the subfolder where it lies in one. */
export function shownPath({ unit, file, folded }: Told): string {
  return visibleText(withinUnit(unit.folder, file?.path ?? folded.first.at.path));
}

/** The path without the unit's folder, which stands at the top of the report. */
export function withinUnit(folder: string | null, path: string): string {
  return folder === null ? path : path.slice(path.indexOf('/') + 1);
}
