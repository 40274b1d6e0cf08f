import type { CatalogueEntry } from '#domain/catalogue.ts';
import type { Profile } from '#domain/regulation.ts';
import { citationOf } from '../telling/citation-of.ts';
import type { Lang } from '../words/lang.ts';
import { RULE_WORDS } from '../words/rule-words.ts';
import { padEnd, textWidth, wrap } from './text-width.ts';

/** What one profile asks. */
export interface ProfileCatalogue {
  readonly profile: Profile;
  readonly entries: readonly CatalogueEntry[];
}

interface RulesLayout {
  readonly lang: Lang;
  readonly width: number;
}

/** Every check in one line: number, title, stage. */
export function renderCatalogue(all: readonly ProfileCatalogue[], { lang, width }: RulesLayout): string {
  const words = RULE_WORDS[lang];
  const entries = new Map(
    all.flatMap(({ entries: own }) => own.map(entry => [entry.number, entry] as const)),
  );
  const groups = Map.groupBy(entries.values(), ({ number }) => number.slice(0, 2));
  const lines = [...groups].flatMap(([group, own]) => [
    '',
    words.groups[group] ?? group,
    ...own.flatMap(({ number, title }) => hanging(`  ${number}  `, title[lang], width)),
  ]);
  return `${[words.heading, ...lines, '', words.more].join('\n')}\n`;
}

/** All about one check: what it asks, where that stands, an example, the remedy, how grave. */
export function renderRule(all: readonly ProfileCatalogue[], number: string, layout: RulesLayout): string {
  const { lang, width } = layout;
  const words = RULE_WORDS[lang];
  const asked = all.flatMap(({ profile, entries }) =>
    entries.filter(entry => entry.number === number).map(entry => ({ profile, entry })),
  );
  const [first] = asked;
  if (first === undefined) return '';
  const { title, asks, stage, example } = first.entry;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [words.asks, [asks[lang]]],
    [
      words.law,
      [...new Set(asked.flatMap(({ entry }) => entry.provisions.map(cited => citationOf(cited, lang))))],
    ],
    [words.stage, [words.stages[stage]]],
    [words.example, [example.message[lang]]],
    [words.remedy, [example.advice[lang]]],
    [words.gravity, asked.map(({ profile, entry }) => `${profile.title[lang]}: ${gravityOf(entry, lang)}`)],
  ];
  const labels = Math.max(...rows.map(([label]) => textWidth(label))) + 2;
  const lines = rows.flatMap(([label, texts]) =>
    texts.flatMap((text, at) => hanging(`  ${padEnd(at === 0 ? label : '', labels)}`, text, width)),
  );
  return `${[`${number}  ${title[lang]}`, ...lines].join('\n')}\n`;
}

/** One word where all cases are alike, else each severity with its cases. */
function gravityOf({ severities }: CatalogueEntry, lang: Lang): string {
  const words = RULE_WORDS[lang].severities;
  const groups = [...Map.groupBy(severities, entry => entry.severity)];
  return groups
    .map(([severity, own]) => {
      const cases = groups.length > 1 ? `: ${own.map(entry => entry.case).join(', ')}` : '';
      return `${words[severity]}${cases}`;
    })
    .join('; ');
}

function hanging(head: string, text: string, width: number): string[] {
  const indent = ' '.repeat(textWidth(head));
  return wrap(text, Math.max(width - indent.length, 20)).map((line, at) => (at === 0 ? head : indent) + line);
}
