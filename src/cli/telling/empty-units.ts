import type { Report, UnitReport } from '#domain/report.ts';

/** Folders without a scan; of one that could not be read, or not wholly, nothing is known. */
export function emptyUnits({ units, skipped }: Report): UnitReport[] {
  return units.filter(({ files, folder }) => {
    return (
      files.length === 0 &&
      folder !== null &&
      !skipped.some(({ path }) => `${path}/`.startsWith(`${folder}/`))
    );
  });
}
