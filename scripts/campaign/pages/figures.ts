import type { PageTruth } from '#demo/pages/page-truth.ts';
import type { FalseSeal, PageOutcome, SealOutcome } from './score-page.ts';

/** One figure of a campaign: how many of how many, and how many there may be. */
export interface Figure {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  /** The most, as a share; null where it is told for information. */
  readonly most: number | null;
  /** The pages behind the count. */
  readonly seeds: readonly string[];
}

export const shareOf = ({ count, of }: Figure): number => (of === 0 ? 0 : count / of);

export const isKept = (figure: Figure): boolean =>
  figure.most === null || shareOf(figure) <= figure.most + 1e-9;

type Case<T> = { readonly seed: string; readonly item: T };

function figure<T>(
  name: string,
  most: number | null,
  cases: readonly Case<T>[],
  isBad: (item: T) => boolean,
): Figure {
  const bad = cases.filter(({ item }) => isBad(item));
  return {
    name,
    most,
    count: bad.length,
    of: cases.length,
    seeds: [...new Set(bad.map(({ seed }) => seed))],
  };
}

const pagesOf = (outcomes: readonly PageOutcome[]): Case<PageOutcome>[] =>
  outcomes.map(item => ({ seed: item.seed, item }));

const sealsOf = (outcomes: readonly PageOutcome[]): Case<SealOutcome>[] =>
  outcomes.flatMap(({ seed, seals }) => seals.map(item => ({ seed, item })));

/** Each decoy with the seals that were seen on it; one that lies nowhere counts as a page's own. */
function decoysOf(outcomes: readonly PageOutcome[]): Case<{ kind: string; said: readonly FalseSeal[] }>[] {
  return outcomes.flatMap(({ seed, truth, falseSeals }) =>
    truth.decoys.map(kind => ({
      seed,
      item: { kind, said: falseSeals.filter(({ decoy }) => decoy === kind) },
    })),
  );
}

/** The figures that a truth campaign must reach, and some beside them. */
export function figuresOf(outcomes: readonly PageOutcome[]): Figure[] {
  const inColor = outcomes.filter(({ truth }) => !truth.isColorless);
  const without = outcomes.filter(({ truth }) => truth.isColorless);
  return [
    figure('page not looked at', 0, pagesOf(outcomes), ({ look }) => look === null),
    ...sealFigures('red', inColor, true),
    ...sealFigures('colorless', without, false),
    ...pageFigures(outcomes),
  ];
}

function sealFigures(name: string, outcomes: readonly PageOutcome[], isBound: boolean): Figure[] {
  const bound = (most: number): number | null => (isBound ? most : null);
  const seals = sealsOf(outcomes);
  const clear = seals.filter(({ item }) => item.truth.grade === 'clear');
  const hard = seals.filter(({ item }) => item.truth.grade === 'hard');
  const bare = pagesOf(outcomes.filter(({ truth }) => truth.seals.length === 0));
  const decoys = decoysOf(outcomes);
  const undoubted = (page: PageOutcome): boolean =>
    page.seals.some(({ said, truth }) => said === 'missed' && truth.grade === 'hard') &&
    ![...page.seals.filter(({ said }) => said !== 'missed'), ...page.falseSeals].length;
  return [
    figure(`${name}: clear seal missed`, 0, clear, ({ said }) => said === 'missed'),
    figure(`${name}: clear seal doubtful`, bound(0.01), clear, ({ said }) => said === 'doubtful'),
    figure(`${name}: hard seal missed`, bound(0.05), hard, ({ said }) => said === 'missed'),
    figure(`${name}: hard seal doubtful`, null, hard, ({ said }) => said === 'doubtful'),
    figure(`${name}: hard seal missed on a page that nobody doubts`, null, pagesOf(outcomes), undoubted),
    figure(`${name}: decoy called a seal`, bound(0.01), decoys, ({ said }) =>
      said.some(({ isClear }) => isClear),
    ),
    figure(`${name}: page without a seal doubtful`, bound(0.02), bare, page => saysOnly(page, false)),
    figure(`${name}: page without a seal called one with`, bound(0.01), bare, page => saysOnly(page, true)),
  ];
}

/** On a page without seals: whether the worst that was said is clear. */
function saysOnly({ falseSeals }: PageOutcome, isClear: boolean): boolean {
  return falseSeals.length > 0 && falseSeals.some(seal => seal.isClear) === isClear;
}

const COLOR_MODES: Readonly<Record<PageTruth['storedAs'], string>> = {
  color: 'color',
  gray: 'gray',
  grayAsRgb: 'gray',
  bilevel: 'bilevel',
};

/** Skews that differ by more are not the same. */
const SKEW_DEGREES = 0.3;

function pageFigures(outcomes: readonly PageOutcome[]): Figure[] {
  const all = pagesOf(outcomes);
  const inked = pagesOf(outcomes.filter(({ truth }) => !truth.isBlank));
  const blank = pagesOf(outcomes.filter(({ truth }) => truth.isBlank));
  const typed = pagesOf(outcomes.filter(({ truth }) => truth.hasText));
  const isModeWrong = ({ colorMode, truth }: PageOutcome): boolean =>
    colorMode !== COLOR_MODES[truth.storedAs];
  const isTurnWrong = ({ look, truth }: PageOutcome): boolean =>
    (look?.turn ?? null) !== null && look?.turn?.degrees !== truth.turn;
  const skewOff = ({ look, truth }: PageOutcome): number =>
    Math.abs((look?.skew?.degrees ?? Number.POSITIVE_INFINITY) - truth.skewDegrees);
  const isOther = (seen: readonly string[], there: readonly string[]): boolean =>
    seen.some(edge => !there.includes(edge));
  const clipped = ({ look }: PageOutcome): string[] => look?.clipped.map(({ edge }) => edge) ?? [];
  const borders = ({ look }: PageOutcome): string[] => look?.borders.map(({ edge }) => edge) ?? [];
  return [
    figure('color mode wrong', 0, inked, isModeWrong),
    figure('color mode of a blank page wrong', null, blank, isModeWrong),
    figure('blank wrong', 0.002, all, ({ look, truth }) => look?.blank.isBlank !== truth.isBlank),
    figure('orientation wrong', 0.005, typed, isTurnWrong),
    figure('orientation not told', 0.05, typed, ({ look }) => (look?.turn ?? null) === null),
    figure(
      'skew off by more than 0.3 degrees, or not told',
      0.05,
      typed,
      page => !(skewOff(page) <= SKEW_DEGREES),
    ),
    figure('cut edge missed', null, pagesOf(outcomes.filter(({ truth }) => truth.clipped.length > 0)), page =>
      isOther(page.truth.clipped, clipped(page)),
    ),
    figure('cut edge seen where none is', null, all, page => isOther(clipped(page), page.truth.clipped)),
    figure(
      'black border missed',
      null,
      pagesOf(outcomes.filter(({ truth }) => truth.borders.length > 0)),
      page => isOther(page.truth.borders, borders(page)),
    ),
    figure('black border seen where none is', null, all, page => isOther(borders(page), page.truth.borders)),
    figure('tone wrong', null, typed, ({ look, truth }) => look?.tone.kind !== truth.tone),
  ];
}

/** How seals of each trait fared, and each kind of decoy; worst first. */
export function breakdownOf(outcomes: readonly PageOutcome[]): Figure[] {
  const seals = sealsOf(outcomes);
  const traits = new Set(seals.flatMap(({ item: { truth } }) => namesOf(truth)));
  const byTrait = [...traits].sort().flatMap(trait =>
    (['clear', 'hard'] as const).map(grade =>
      figure(
        `${grade} seal, ${trait}: missed`,
        null,
        seals.filter(({ item }) => item.truth.grade === grade && namesOf(item.truth).includes(trait)),
        ({ said }) => said === 'missed',
      ),
    ),
  );
  const decoys = decoysOf(outcomes);
  const kinds = [...new Set(decoys.map(({ item }) => item.kind))].sort();
  const byKind = kinds.flatMap(kind => {
    const own = decoys.filter(({ item }) => item.kind === kind);
    return [
      figure(`decoy ${kind}: called a seal`, null, own, ({ said }) => said.some(({ isClear }) => isClear)),
      figure(
        `decoy ${kind}: doubtful`,
        null,
        own,
        ({ said }) => said.length > 0 && !said.some(({ isClear }) => isClear),
      ),
    ];
  });
  return [...byTrait, ...byKind].filter(({ of }) => of > 0);
}

const namesOf = ({ shape, edge, isRed, traits }: SealOutcome['truth']): string[] => [
  ...new Set([
    shape,
    isRed ? 'in color' : 'without color',
    edge === null ? 'whole' : 'cut by an edge',
    ...traits,
  ]),
];
