import { placeWithin } from '#domain/echoes.ts';
import type { DossierReport, FileReport, UnitReport } from '#domain/report.ts';
import type { FoldedFinding } from './fold-pages.ts';

/** A fault and where it stands. */
export interface Told {
  readonly unit: UnitReport;
  /** Null for what concerns the unit or its list as a whole. */
  readonly dossier: DossierReport | null;
  /** Null for what stands in the list: a dossier's row, or the list as a whole. */
  readonly file: FileReport | null;
  readonly folded: FoldedFinding;
}

/** Files, and cells of lists, in which these stand. */
export function countPlaces(told: readonly Told[]): number {
  return new Set(told.map(placeKey)).size;
}

/** Equal for what stands at the same file or cell. */
export function placeKey({ file, folded: { first } }: Told): string {
  return file === null ? `${first.at.path}|${placeWithin(first.at)}` : file.path;
}

/** It stands in the list, in a row or not. */
export function isOfList({ unit, file, folded }: Told): boolean {
  return file === null && unit.list !== null && folded.first.at.path === unit.list.path;
}
