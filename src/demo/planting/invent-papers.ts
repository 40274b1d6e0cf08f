import { type DossierPaper, inventDossierPaper } from '../papers/dossier-paper.ts';
import type { Random } from '../seeded-random.ts';
import type { PlantedDossier, PlantedUnit } from './planted-unit.ts';

/** Numbers of results that the unit's register may give to one dossier. */
const SERIALS = 20;

/** What the papers of each dossier have in common; the numbers of their results differ by construction. */
export function inventPapers(unit: PlantedUnit, random: Random): ReadonlyMap<PlantedDossier, DossierPaper> {
  return new Map(
    unit.dossiers.map((dossier, index) => {
      const paper = inventDossierPaper(dossier, random.fork(dossier.code));
      // Each from a range of its own: no two results of the year bear one number.
      return [dossier, { ...paper, serial: 11 + index * SERIALS + (paper.serial % SERIALS) }];
    }),
  );
}
