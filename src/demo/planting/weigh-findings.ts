import type { Severity } from '#domain/finding.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { ExpectedFinding } from './expected.ts';

/** Errors alone weigh; the echoes of these faults never weigh more than their cause. */
export function verdictOf(weights: readonly Pick<ExpectedFinding, 'outcome' | 'severity'>[]): Verdict {
  const errors = weights.filter(({ severity }) => severity === 'error');
  if (errors.some(({ outcome }) => outcome === 'failed')) return 'failed';
  return errors.length > 0 ? 'undecided' : 'passed';
}

export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('failed')) return 'failed';
  return verdicts.includes('undecided') ? 'undecided' : 'passed';
}

export function countVerdicts(judged: readonly { readonly verdict: Verdict }[]): Record<Verdict, number> {
  const count = (wanted: Verdict): number => judged.filter(({ verdict }) => verdict === wanted).length;
  return { passed: count('passed'), failed: count('failed'), undecided: count('undecided') };
}

export function countSeverities(findings: readonly ExpectedFinding[]): Record<Severity, number> {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
