import type { Finding } from '#domain/finding.ts';
import type { UnitReport } from '#domain/report.ts';

/** Every finding of a unit, wherever it stands in the report. */
export function* findingsOf(unit: UnitReport): Generator<Finding> {
  yield* unit.findings;
  yield* unit.list?.findings ?? [];
  for (const dossier of unit.dossiers) yield* dossier.findings;
  for (const file of unit.files) yield* file.findings;
}
