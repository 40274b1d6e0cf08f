import type { RawFinding } from './echoes.ts';
import { placeWithin } from './echoes.ts';
import type { Subject, SubjectFacts } from './facts.ts';
import { type At, type CheckNumber, type Severity, STAGES, type Stage } from './finding.ts';
import type { AnyRule, Judgement, Profile, Rule } from './regulation.ts';

export interface JudgeOptions {
  /** How far the work is; what belongs later is counted as next, not as a fault. */
  readonly stage: Stage;
  /** Check numbers to ask; null asks all. */
  readonly only: ReadonlySet<string> | null;
  readonly skip: ReadonlySet<string>;
  /** Hex digest of a text, for stable ids. */
  digest(text: string): string;
}

/** Echoes are found later. */
const NO_ECHOES: RawFinding['echoes'] = [];

/** How often a check answered what. `passed` counts subjects of which it had nothing to say. */
export interface Tally {
  passed: number;
  failed: number;
  undecided: number;
  notApplicable: number;
}

/**
 * Asks every rule of a profile about facts. Knows no rule by name.
 * Rules of the same text come in the order in which the text states them.
 */
export class Judge {
  readonly #rules: ReadonlyMap<Subject, readonly AnyRule[]>;
  readonly #profile: Profile;
  readonly #options: JudgeOptions;
  readonly #tallies = new Map<CheckNumber, Tally>();
  readonly #next = new Map<CheckNumber, number>();

  constructor(profile: Profile, options: JudgeOptions) {
    this.#profile = profile;
    this.#options = options;
    const asked = rulesOf(profile).filter(
      ({ number }) => (options.only === null || options.only.has(number)) && !options.skip.has(number),
    );
    this.#rules = Map.groupBy(asked, ({ subject }) => subject);
  }

  /** Answers so far, by check. */
  get tallies(): ReadonlyMap<CheckNumber, Readonly<Tally>> {
    return this.#tallies;
  }

  /** Faults of later stages so far: what is still to be done, not what is wrong. */
  get next(): ReadonlyMap<CheckNumber, number> {
    return this.#next;
  }

  /**
   * Findings about one subject, causes and echoes still side by side.
   * @throws BrokenRule when a check breaks on these facts
   */
  inspect<S extends Subject>(subject: S, facts: SubjectFacts[S]): RawFinding[] {
    const found = new Found();
    for (const rule of this.#rules.get(subject) ?? []) {
      if (concerns(rule, subject)) this.#ask(rule, facts, found);
    }
    return found.findings;
  }

  /** The same of what has no file to bear the blame: where a check breaks, the others are still asked. */
  inspectEach<S extends Subject>(subject: S, facts: SubjectFacts[S], at: At): RawFinding[] {
    const found = new Found();
    for (const rule of this.#rules.get(subject) ?? []) {
      if (!concerns(rule, subject)) continue;
      try {
        this.#ask(rule, facts, found);
      } catch (error) {
        if (!(error instanceof BrokenRule)) throw error;
        found.findings.push(this.unanswered(error, at));
      }
    }
    return found.findings;
  }

  #ask<S extends Subject>(rule: AnyRule & Rule<S>, facts: SubjectFacts[S], found: Found): void {
    const judgements = askRule(rule, facts);
    const tally = this.#tallyOf(rule.number);
    if (judgements.length === 0) tally.passed += 1;
    for (const judgement of judgements) {
      tally[judgement.outcome] += 1;
      if (judgement.outcome === 'notApplicable') continue;
      if (this.#isLater(rule.stage)) this.#next.set(rule.number, (this.#next.get(rule.number) ?? 0) + 1);
      else found.findings.push(this.#finding(rule, judgement, found.ids));
    }
  }

  /**
   * Of a place where a check broke: its question stays open there, as gravely as an error, so that nothing passes unseen.
   */
  unanswered({ rule }: BrokenRule, at: At): RawFinding {
    return { ...this.#finding(rule, openAnswer(rule, at), new Map()), severity: 'error' };
  }

  #finding<S extends Subject>(
    rule: Rule<S>,
    judgement: Exclude<Judgement, { outcome: 'notApplicable' }>,
    ids: Map<string, number>,
  ): RawFinding {
    const { number, id: check, provision, stage } = rule;
    const severity = severityOf(this.#profile, number, judgement.case);
    const { outcome, reason, at, message, advice, values, fixes, explains } = judgement;
    return {
      ...{ id: this.#idOf(number, at, ids), number, check, rule: provision, stage, severity, outcome },
      ...(reason === undefined ? {} : { reason }),
      ...{ at, message, advice, case: judgement.case, values, echoes: NO_ECHOES, fixes },
      ...(explains.length === 0 ? {} : { explains }),
    };
  }

  /** Same fault, same place, same id in every run; several at one place are told apart by their order. */
  #idOf(number: CheckNumber, at: At, ids: Map<string, number>): string {
    const key = `${number}\n${at.path.normalize('NFC')}\n${placeWithin(at)}`;
    const before = ids.get(key) ?? 0;
    ids.set(key, before + 1);
    return this.#options.digest(before === 0 ? key : `${key}\n${before}`).slice(0, 16);
  }

  #isLater(stage: Stage): boolean {
    return STAGES.indexOf(stage) > STAGES.indexOf(this.#options.stage);
  }

  #tallyOf(number: CheckNumber): Tally {
    const known = this.#tallies.get(number);
    if (known !== undefined) return known;
    const tally = { passed: 0, failed: 0, undecided: 0, notApplicable: 0 };
    this.#tallies.set(number, tally);
    return tally;
  }
}

/** A check that threw, and at which rule. */
export class BrokenRule extends Error {
  readonly rule: AnyRule;

  constructor(rule: AnyRule, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.rule = rule;
  }
}

function askRule<S extends Subject>(rule: AnyRule & Rule<S>, facts: SubjectFacts[S]): readonly Judgement[] {
  try {
    return rule.judge(facts);
  } catch (error) {
    throw new BrokenRule(rule, error);
  }
}

/** What was found of one subject, and how often at each place: ids must differ. */
class Found {
  readonly findings: RawFinding[] = [];
  #ids: Map<string, number> | null = null;

  /** Of most subjects nothing is found. */
  get ids(): Map<string, number> {
    this.#ids ??= new Map();
    return this.#ids;
  }
}

function openAnswer({ title, cases }: AnyRule, at: At): Exclude<Judgement, { outcome: 'notApplicable' }> {
  return {
    ...{
      outcome: 'undecided',
      reason: 'limits',
      at,
      case: cases[0] ?? '',
      values: {},
      fixes: [],
      explains: [],
    },
    message: {
      vi: `Chưa kiểm tra được mục «${title.vi}» ở đây: chương trình gặp lỗi ngoài dự kiến.`,
      en: `“${title.en}” could not be checked here: the program met an error that nobody foresaw.`,
    },
    advice: {
      vi: 'Đề nghị xem lại bằng mắt, và gửi danh sách này cho Trung tâm để sửa chương trình.',
      en: 'Please look at it yourself, and send this list to the center so that the program can be mended.',
    },
  };
}

/** The profile's rules with whole provisions, without those that a later text of the profile ends. */
export function rulesOf(profile: Profile): readonly AnyRule[] {
  const ended = new Set(profile.texts.flatMap(text => text.replaces));
  return profile.texts
    .filter(text => !ended.has(text.id))
    .flatMap(text => text.rules.map(rule => ({ ...rule, provision: `${text.id}/${rule.provision}` })))
    .filter(rule => !ended.has(rule.provision));
}

/** @throws Error when the profile is incomplete; a test keeps that from shipping. */
export function severityOf(profile: Profile, number: CheckNumber, gravity: string): Severity {
  const entry = profile.severities[number];
  const severity = typeof entry === 'string' ? entry : entry?.[gravity];
  if (severity === undefined)
    throw new Error(`Profile ${profile.id} has no severity for ${number} ${gravity}`);
  return severity;
}

function concerns<S extends Subject>(rule: AnyRule, subject: S): rule is AnyRule & Rule<S> {
  return rule.subject === subject;
}
