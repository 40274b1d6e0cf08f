import type { Random } from '../../seeded-random.ts';
import type { Layer } from '../press/layer.ts';
import type { PageStyle } from '../sets/page-style.ts';
import { layBirthCertificate, layLandCertificate, layLetter, layWithPhotograph } from './certificates.ts';
import type { Desk, Laid, Layout } from './layout.ts';
import { layDecision, layForm, layRedTable, layTable, layTwoColumns } from './office-papers.ts';
import { layBlank, layCover, layFewWords, layHandwritten, layNearlyBlank } from './sparse-papers.ts';

const LAYOUTS = {
  decision: layDecision,
  form: layForm,
  table: layTable,
  redTable: layRedTable,
  twoColumns: layTwoColumns,
  birthCertificate: layBirthCertificate,
  landCertificate: layLandCertificate,
  letter: layLetter,
  withPhotograph: layWithPhotograph,
  cover: layCover,
  fewWords: layFewWords,
  handwritten: layHandwritten,
  nearlyBlank: layNearlyBlank,
  blank: layBlank,
} as const satisfies Record<string, Layout>;

export type PageKind = keyof typeof LAYOUTS;

/** Out of a hundred and a few pages. */
const OFTEN: Readonly<Record<PageKind, number>> = {
  ...{
    decision: 24,
    form: 15,
    table: 9,
    redTable: 3,
    twoColumns: 7,
    birthCertificate: 8,
    landCertificate: 5,
  },
  ...{ letter: 6, withPhotograph: 5, cover: 4, fewWords: 4, handwritten: 4, nearlyBlank: 5, blank: 12 },
};

export function inventKind(random: Random): PageKind {
  const kinds = Object.keys(LAYOUTS).filter((kind): kind is PageKind => kind in LAYOUTS);
  const total = kinds.reduce((sum, kind) => sum + OFTEN[kind], 0);
  let left = random.between(0, total);
  for (const kind of kinds) {
    left -= OFTEN[kind];
    if (left < 0) return kind;
  }
  return 'decision';
}

/** So many letters in so many runs, and a person sees at once which way is up. */
const [LEAST_LETTERS, LEAST_RUNS] = [120, 6];

/** The desk on which a side is printed: its measures drawn by chance. */
export function clearDesk(layer: Layer, style: PageStyle, random: Random): Desk {
  const margin = random.between(...style.marginMm);
  const right = random.between(14, 20);
  const column = { left: margin, width: layer.widthMm - margin - right };
  const lettering = {
    size: random.between(...style.textSize),
    stretch: random.between(...style.stretch),
    leading: random.between(...style.leading),
  };
  return { layer, style, random, lettering, column };
}

/** Prints one side. */
export function layPage(kind: PageKind, desk: Desk): Laid & { readonly hasText: boolean } {
  const { layer } = desk;
  const laid = LAYOUTS[kind](desk);
  const printed = layer.runs.filter(run => run.isPrinted);
  const letters = printed.reduce((sum, run) => sum + run.letters, 0);
  return { ...laid, hasText: letters >= LEAST_LETTERS && printed.length >= LEAST_RUNS };
}
