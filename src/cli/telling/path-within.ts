import type { Told } from '#application/digest/digest-report.ts';

/** A file as its unit knows it: the name, with the subfolder where it lies in one. As on disk, not yet to be shown. */
export function pathOf({ unit, file, folded }: Told): string {
  return pathWithin(unit.folder, file?.path ?? folded.first.at.path);
}

/** The path without the unit's folder, which stands at the top of the report. */
export function pathWithin(folder: string | null, path: string): string {
  return folder === null ? path : path.slice(path.indexOf('/') + 1);
}
