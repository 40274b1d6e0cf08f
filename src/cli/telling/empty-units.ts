import type { ListReport, Report, UnitReport } from '#domain/report.ts';

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

/** Lists with a header and not one dossier below it. */
export function emptyLists({ units }: Report): ListReport[] {
  return units.flatMap(({ list }) =>
    list?.tables.every(({ dossiers }) => dossiers === 0) === true ? [list] : [],
  );
}
