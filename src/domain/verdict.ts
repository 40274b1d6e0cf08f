import type { Echo, Finding, Severity, UndecidedReason } from './finding.ts';

export type Verdict = 'passed' | 'failed' | 'undecided';

/** What a finding or an echo adds to a verdict. */
export interface Weight {
  readonly severity: Severity;
  readonly outcome: 'failed' | 'undecided';
  readonly reason?: UndecidedReason;
}

/**
 * Only errors weigh. What the environment keeps from being known changes nobody's verdict:
 * it is not the unit's fault and waits to be asked again.
 */
export function verdictOf(weights: Iterable<Weight>): Verdict {
  let verdict: Verdict = 'passed';
  for (const { severity, outcome, reason } of weights) {
    if (severity !== 'error') continue;
    if (outcome === 'failed') return 'failed';
    if (reason !== 'environment') verdict = 'undecided';
  }
  return verdict;
}

const RANK: Readonly<Record<Verdict, number>> = { passed: 0, undecided: 1, failed: 2 };

/** The worst of several verdicts; `passed` of none. */
export function worstVerdict(verdicts: Iterable<Verdict>): Verdict {
  let worst: Verdict = 'passed';
  for (const verdict of verdicts) if (RANK[verdict] > RANK[worst]) worst = verdict;
  return worst;
}

/** A finding and its echoes, each with the path of the file or list that it weighs on. */
export function* weightsOf(findings: Iterable<Finding>): Generator<Finding | Echo> {
  for (const finding of findings) {
    yield finding;
    yield* finding.echoes;
  }
}
