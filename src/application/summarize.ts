import type { Judge } from '#domain/judge.ts';
import type { Summary, UnitReport } from '#domain/report.ts';
import { countSeverities, countVerdicts } from '#domain/unit-report.ts';
import { findingsOf } from './findings-of.ts';

/** Counts over all units of a run. Findings are causes: echoes are not counted again. */
export function summarize(units: readonly UnitReport[], judge: Judge): Summary {
  const files = units.flatMap(unit => unit.files);
  const dossiers = units.flatMap(unit => unit.dossiers);
  const findings = units.flatMap(unit => [...findingsOf(unit)]);
  const pages = files.map(({ facts }) => (facts.state === 'read' ? facts.pages.length : 0));
  return {
    files: countVerdicts(files.map(file => file.verdict)),
    dossiers: countVerdicts(dossiers.map(dossier => dossier.verdict)),
    pages: pages.reduce((total, count) => total + count, 0),
    bytes: files.reduce((total, file) => total + file.bytes, 0),
    findings: countSeverities(findings),
    checks: Object.fromEntries([...judge.tallies].sort(byNumber)),
    next: Object.fromEntries([...judge.next].sort(byNumber)),
  };
}

function byNumber([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
