import type { FileFacts, UnitFacts } from './facts.ts';
import type { Finding, Severity } from './finding.ts';
import type { DossierReport, FileReport, UnitReport, VerdictCounts } from './report.ts';
import { type Verdict, verdictOf, type Weight, weightsOf, worstVerdict } from './verdict.ts';

/**
 * Puts each finding where it belongs: once, at its own file, else at its dossier, else at the unit.
 * An echo weighs on the file it stands at, wherever its cause is told.
 */
export function reportUnit(unit: UnitFacts, findings: readonly Finding[]): UnitReport {
  const byPath = Map.groupBy(findings, finding => finding.at.path);
  const weights = Map.groupBy(weightsOf(findings), weight => weight.at.path);
  const files = unit.dossiers.flatMap(dossier => dossier.files);
  const reports = new Map(files.map(file => [file.path, reportFile(file, byPath, weights)]));
  const elsewhere = findings.filter(({ at }) => !reports.has(at.path));
  return {
    folder: unit.path,
    list: null,
    dossiers: unit.dossiers.map(({ key, code, row, files: own }): DossierReport => {
      const paths = own.map(file => file.path);
      const verdict = worstVerdict(paths.map(path => reports.get(path)?.verdict ?? 'passed'));
      return {
        ...{ key, code, worksheet: row?.worksheet ?? null, row: row?.row ?? null },
        ...{ files: paths, verdict, findings: [] },
      };
    }),
    files: [...reports.values()],
    findings: elsewhere,
  };
}

function reportFile(
  file: FileFacts,
  findings: ReadonlyMap<string, Finding[]>,
  weights: ReadonlyMap<string, readonly Weight[]>,
): FileReport {
  const { path, sha256, sizeBytes: bytes, pdf: facts } = file;
  const verdict = verdictOf(weights.get(path) ?? []);
  return { path, sha256, bytes, verdict, facts, findings: findings.get(path) ?? [] };
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
