import type { DossierFacts, FileFacts, UnitFacts } from './facts.ts';
import type { At, Echo, Finding, Severity } from './finding.ts';
import type { ListFacts } from './list-facts.ts';
import { rowKey, rowKeyAt } from './list-places.ts';
import type { DossierReport, FileReport, ListReport, UnitReport, VerdictCounts } from './report.ts';
import { type Verdict, verdictOf, weightsOf, worstVerdict } from './verdict.ts';

/** Findings, or weights, by the subject that they stand at. */
class Placed<T extends { readonly at: At }> {
  readonly #byPath: ReadonlyMap<string, readonly T[]>;
  readonly #byRow: ReadonlyMap<string | null, readonly T[]>;

  constructor(all: Iterable<T>, list: ListFacts | null) {
    this.#byPath = Map.groupBy(all, ({ at }) => at.path);
    const rows = new Set<string | null>(list?.entries.map(rowKey));
    this.#byRow = Map.groupBy(list === null ? [] : this.at(list.path), ({ at }) => {
      const key = rowKeyAt(at);
      return rows.has(key) ? key : null;
    });
  }

  at(path: string): readonly T[] {
    return this.#byPath.get(path) ?? [];
  }

  /** Of a row of the list; of the list as a whole, headers included, when `key` is null. */
  ofRow(key: string | null): readonly T[] {
    return this.#byRow.get(key) ?? [];
  }
}

/**
 * Puts each finding where it belongs: once, at its own file, else at the dossier whose row it stands in, else at the list,
 * else at the unit. An echo weighs on the file or row it stands at, wherever its cause is told.
 */
export function reportUnit(unit: UnitFacts, all: readonly Finding[]): UnitReport {
  const { list } = unit;
  const findings = new Placed<Finding>(all, list);
  const weights = new Placed<Finding | Echo>(weightsOf(all), list);
  const files = unit.dossiers.flatMap(dossier => dossier.files);
  const reports = new Map(files.map(file => [file.path, reportFile(file, findings, weights)]));
  return {
    folder: unit.path,
    list: list === null ? null : reportList(list, findings, weights),
    dossiers: unit.dossiers.map(dossier => {
      const verdicts = dossier.files.map(({ path }) => reports.get(path)?.verdict ?? 'passed');
      return reportDossier(dossier, verdicts, findings, weights);
    }),
    files: [...reports.values()],
    findings: all.filter(({ at }) => !reports.has(at.path) && at.path !== list?.path),
  };
}

function reportDossier(
  { key, code, row, files }: DossierFacts,
  verdicts: readonly Verdict[],
  findings: Placed<Finding>,
  weights: Placed<Finding | Echo>,
): DossierReport {
  const own = row === null ? 'passed' : verdictOf(weights.ofRow(key));
  return {
    ...{ key, code, worksheet: row?.worksheet ?? null, row: row?.row ?? null },
    files: files.map(({ path }) => path),
    verdict: worstVerdict([own, ...verdicts]),
    findings: row === null ? [] : findings.ofRow(key),
  };
}

function reportList(
  { path, tables }: ListFacts,
  findings: Placed<Finding>,
  weights: Placed<Finding | Echo>,
): ListReport {
  return {
    path,
    verdict: verdictOf(weights.at(path)),
    tables: tables.map(({ worksheet, headerRow, entries, otherRows, columns }) => ({
      ...{ worksheet, headerRow, dossiers: entries.length, otherRows: otherRows.length, columns },
    })),
    findings: findings.ofRow(null),
  };
}

function reportFile(file: FileFacts, findings: Placed<Finding>, weights: Placed<Finding | Echo>): FileReport {
  const { path, sha256, sizeBytes: bytes, pdf: facts } = file;
  return {
    path,
    sha256,
    bytes,
    verdict: verdictOf(weights.at(path)),
    facts,
    findings: findings.at(path),
  };
}

export function countVerdicts(verdicts: Iterable<Verdict>): VerdictCounts {
  const counts = { passed: 0, failed: 0, undecided: 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}

export function countSeverities(findings: Iterable<Finding>): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
