import type { Subject, SubjectFacts } from './facts.ts';
import type { At, CheckNumber, Fix, Stage, UndecidedReason, Values } from './finding.ts';
import type { Words } from './words.ts';

/** Names another finding that this one explains; it becomes an echo. */
export interface Explained {
  readonly number: CheckNumber;
  readonly at: At;
  /** What failed there stands by itself; only a question left open is explained. */
  readonly onlyOpen?: true;
}

interface Fault<V extends Values, C extends string> {
  readonly at: At;
  readonly values: V;
  /** Which of the number's several gravities; the profile maps it to a severity. */
  readonly case: C;
  readonly fixes?: readonly Fix[];
  readonly explains?: readonly Explained[];
}

/** What a check says of one place. Silence means passed. */
export type Answer<V extends Values = Values, C extends string = string> =
  | { readonly outcome: 'notApplicable'; readonly at: At }
  | (Fault<V, C> & { readonly outcome: 'failed' })
  | (Fault<V, C> & { readonly outcome: 'undecided'; readonly reason: UndecidedReason });

/** Silence that costs nothing: of the millions of questions in a run most are answered so. */
export const PASSED: readonly never[] = [];

/**
 * How to judge facts, given a regulation's values (P).
 * Knows no regulation, no severity, no bytes.
 */
export interface Check<S extends Subject, P, V extends Values, C extends string> {
  readonly number: CheckNumber;
  readonly id: `${string}/${string}`;
  readonly subject: S;
  readonly stage: Stage;
  readonly title: Words;
  /** What the check asks of a file, in one sentence, for the catalogue. */
  readonly asks: Words;
  /** Every gravity that `inspect` can answer. */
  readonly cases: readonly [C, ...C[]];
  /** Values that make a telling example in the catalogue. */
  readonly example: { readonly case: NoInfer<C>; readonly values: V };
  inspect(facts: SubjectFacts[S], params: P): Iterable<Answer<V, C>>;
  explain(values: V, gravity: NoInfer<C>): { readonly message: Words; readonly advice: Words };
}

export function defineCheck<S extends Subject, P, V extends Values, C extends string>(
  check: Check<S, P, V, C>,
): Check<S, P, V, C> {
  return check;
}
