import type { CheckNumber, Severity, Stage } from './finding.ts';
import { rulesOf, severityOf } from './judge.ts';
import type { AnyRule, Profile, Regulation } from './regulation.ts';
import type { Words } from './words.ts';

export interface CatalogueEntry {
  readonly number: CheckNumber;
  readonly id: string;
  readonly title: Words;
  readonly asks: Words;
  readonly stage: Stage;
  readonly provisions: readonly CitedProvision[];
  readonly severities: readonly { readonly case: string; readonly severity: Severity }[];
  readonly example: { readonly case: string; readonly message: Words; readonly advice: Words };
}

export interface CitedProvision {
  /** `bk-2021/I.1`. */
  readonly rule: string;
  /** The text's own title. */
  readonly text: Words;
}

/** Groups as a unit meets them: names, folder, list, result, file, signature. */
const GROUPS = ['FN', 'FD', 'CD', 'RW', 'KQ', 'PD', 'SG'];

/** Everything that a profile asks: what, where it stands, how grave, with an example and what to do. */
export function catalogueOf(profile: Profile): readonly CatalogueEntry[] {
  const rules = Map.groupBy(rulesOf(profile), rule => rule.number);
  return [...rules.values()]
    .flatMap(([first, ...rest]) => (first === undefined ? [] : entryOf(profile, first, [first, ...rest])))
    .sort((one, other) => compareNumbers(one.number, other.number));
}

function entryOf(profile: Profile, rule: AnyRule, same: readonly AnyRule[]): CatalogueEntry {
  const { number, id, title, asks, stage, cases, example } = rule;
  return {
    ...{ number, id, title, asks, stage, example: example() },
    provisions: same.map(({ provision }) => cite(profile.texts, provision)),
    severities: cases.map(gravity => ({ case: gravity, severity: severityOf(profile, number, gravity) })),
  };
}

/** @throws Error when no text of the profile has that id; the rules come from these very texts. */
function cite(texts: readonly Regulation[], rule: string): CitedProvision {
  const text = texts.find(({ id }) => rule.startsWith(`${id}/`));
  if (text === undefined) throw new Error(`no text for ${rule}`);
  return { rule, text: text.title };
}

/** FN before FD before PD, then by number. */
function compareNumbers(one: CheckNumber, other: CheckNumber): number {
  const byGroup = GROUPS.indexOf(one.slice(0, 2)) - GROUPS.indexOf(other.slice(0, 2));
  return byGroup === 0 ? Number(one.slice(2)) - Number(other.slice(2)) : byGroup;
}
