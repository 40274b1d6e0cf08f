import { breakdownOf, type Figure, figuresOf, isKept } from './figures.ts';
import type { HardPage } from './hardest-pages.ts';
import type { PageOutcome } from './score-page.ts';
import { counted } from './show-figures.ts';

/** What a page of figures says about the run it tells of. */
export interface RunTold {
  readonly set: string;
  readonly seed: string;
  readonly commit: string;
  readonly day: string;
}

/** docs/seals.md of one run, with its hardest pages; `pictures` are their files, in the same order. */
export function sealsPage(
  run: RunTold,
  outcomes: readonly PageOutcome[],
  hardest: readonly HardPage[],
  pictures: readonly string[],
): string {
  const figures = figuresOf(outcomes);
  const bound = figures.filter(({ most }) => most !== null);
  const told = figures.filter(({ most }) => most === null);
  const kinds = breakdownOf(outcomes);
  const missed = kinds.filter(({ name, count }) => count > 0 && name.endsWith('missed'));
  const mistaken = kinds.filter(({ name, count }) => count > 0 && !name.endsWith('missed'));
  return `<!-- Written by scripts/write-seals-page.ts; do not edit. -->
# Seals: what is found, and what is missed

${outcomes.length} invented pages of the set «${run.set}»${run.set === 'trial' ? ', which nothing was tuned on' : ''}; seed \`${run.seed}\`, run at commit
\`${run.commit}\` on ${run.day}:

\`\`\`
node scripts/campaign/pages.ts --count ${outcomes.length} --set ${run.set} --seed ${run.seed} --out FILE
node scripts/write-seals-page.ts --from FILE --set ${run.set} --seed ${run.seed}
\`\`\`

How pages are invented, what counts as a seal, and when one is clear or hard:
[decision 21](decisions/0021-truth-pages.md). *Missed*: nothing was said at its place. *Doubtful*: a person is asked to
look. The pages are made by a program; they resemble scans of offices and are none.

## Figures

${table(
  ['figure', 'count', 'at most', ''],
  bound.map(figure => [
    figure.name,
    counted(figure),
    percent(figure.most),
    isKept(figure) ? 'kept' : '**not kept**',
  ]),
)}

Told for information:

${table(
  ['figure', 'count'],
  told.map(figure => [figure.name, counted(figure)]),
)}

## Every kind that is missed

Each seal counts under all of its traits.

${kindTable(missed, 'no seal was missed')}

## Every kind that is taken for a seal, or doubted

${kindTable(mistaken, 'nothing was taken for a seal')}

## The ${hardest.length} hardest pages

Green: a seal is there. Blue: it was said to be there; dashed where doubtful.

${hardest.map((page, at) => hardPage(page, at, pictures[at] ?? '')).join('\n\n')}
`;
}

const percent = (share: number | null): string => (share === null ? '' : `${(100 * share).toFixed(1)} %`);

function kindTable(figures: readonly Figure[], none: string): string {
  if (figures.length === 0) return `None: ${none}.`;
  const worst = [...figures].sort((a, b) => b.count - a.count);
  return table(
    ['kind', 'count', 'pages'],
    worst.map(figure => [figure.name, counted(figure), figure.seeds.slice(0, 4).join(' ')]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function hardPage({ outcome, words }: HardPage, at: number, picture: string): string {
  const { truth, seed } = outcome;
  const { kind, storedAs, tone } = truth;
  const about = [kind, storedAs, ...(tone === 'even' ? [] : [tone]), ...truth.decoys, ...truth.traits].join(
    ', ',
  );
  return `${at + 1}. \`${seed}\` (${about}). ${words.join('; ')}.\n\n   ![page ${seed}](seals/${picture})`;
}
