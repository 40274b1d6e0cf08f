import { type Answer, type Check, type Explained, PASSED } from './check.ts';
import type { Subject, SubjectFacts } from './facts.ts';
import type { At, CheckNumber, Fix, Severity, Stage, UndecidedReason, Values } from './finding.ts';
import type { Words } from './words.ts';

/** A check's answer with its words. */
export type Judgement =
  | { readonly outcome: 'notApplicable'; readonly at: At }
  | {
      readonly outcome: 'failed' | 'undecided';
      readonly reason?: UndecidedReason;
      readonly at: At;
      readonly case: string;
      readonly values: Values;
      readonly message: Words;
      readonly advice: Words;
      readonly fixes: readonly Fix[];
      readonly explains: readonly Explained[];
    };

/** A check with the values that one provision gives it. */
export interface Rule<S extends Subject> {
  readonly subject: S;
  /** `<regulation>/<provision>` once it stands in a regulation; bare `I.1` in the text's own file. */
  readonly provision: string;
  readonly number: CheckNumber;
  readonly id: string;
  readonly stage: Stage;
  readonly title: Words;
  readonly asks: Words;
  readonly cases: readonly string[];
  /** Put into words when asked for: a program that starts asks for none. */
  example(): { readonly case: string; readonly message: Words; readonly advice: Words };
  judge(facts: SubjectFacts[S]): readonly Judgement[];
}

export type AnyRule = { readonly [S in Subject]: Rule<S> }[Subject];

/** One legal text: which checks it demands, with which values, in which provision. */
export interface Regulation {
  readonly id: string;
  readonly title: Words;
  /** First day in force, yyyy-mm-dd. */
  readonly from: string;
  /** Texts or single rules (`<regulation>/<provision>`) that this one ends. */
  readonly replaces: readonly string[];
  /** Shape of this text's provisions. */
  readonly provisions: RegExp;
  readonly rules: readonly AnyRule[];
}

export type SeverityTable = {
  readonly [N in CheckNumber]?: Severity | Readonly<Record<string, Severity>>;
};

/** The texts that a handover is judged by, and how grave each fault is under them. */
export interface Profile {
  readonly id: string;
  readonly title: Words;
  readonly texts: readonly Regulation[];
  readonly severities: SeverityTable;
}

/** Most questions in a run, of which there are millions, are answered so. */
const NOTHING_SAID: Judgement[] = [];
const NO_FIXES: readonly Fix[] = [];
const EXPLAINS_NOTHING: readonly Explained[] = [];

/** Binds a check to a provision; the compiler matches the values to the check. */
export function demand<S extends Subject, P, V extends Values, C extends string>(
  provision: string,
  check: Check<S, P, V, C>,
  params: NoInfer<P>,
): Rule<S> {
  const { number, id, stage, title, asks, cases, subject, example } = check;
  return {
    ...{ subject, provision, number, id, stage, title, asks, cases },
    example: () => ({ case: example.case, ...check.explain(example.values, example.case) }),
    judge(facts) {
      const answers = check.inspect(facts, params);
      if (answers === PASSED) return NOTHING_SAID;
      let all = NOTHING_SAID;
      for (const answer of answers) {
        if (all === NOTHING_SAID) all = [];
        all.push(worded(check, answer));
      }
      return all;
    },
  };
}

function worded<S extends Subject, P, V extends Values, C extends string>(
  check: Check<S, P, V, C>,
  answer: Answer<V, C>,
): Judgement {
  if (answer.outcome === 'notApplicable') return answer;
  const { at, values, fixes = NO_FIXES, explains = EXPLAINS_NOTHING } = answer;
  const said = { ...check.explain(values, answer.case), at, values, case: answer.case, fixes, explains };
  return answer.outcome === 'failed'
    ? { outcome: 'failed', ...said }
    : { outcome: 'undecided', reason: answer.reason, ...said };
}
