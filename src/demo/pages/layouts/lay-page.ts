import type { Random } from '../../seeded-random.ts';
import type { Layer } from '../press/layer.ts';
import type { PageStyle } from '../sets/page-style.ts';
import type { Desk, Laid, Layout } from './layout.ts';
import { layDecision, layForm, layTable, layTwoColumns } from './office-papers.ts';

const layBlank: Layout = () => ({ signatures: [], heading: null });

const LAYOUTS = {
  decision: layDecision,
  form: layForm,
  table: layTable,
  twoColumns: layTwoColumns,
  blank: layBlank,
} as const satisfies Record<string, Layout>;

export type PageKind = keyof typeof LAYOUTS;

const OFTEN = [
  ...(['decision', 'decision', 'decision', 'decision', 'form', 'form', 'form'] as const),
  ...(['table', 'table', 'twoColumns', 'blank'] as const),
] as const;

export const inventKind = (random: Random): PageKind => random.pick(OFTEN);

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
  const letters = layer.runs.reduce((sum, run) => sum + run.letters, 0);
  return { ...laid, hasText: letters >= LEAST_LETTERS && layer.runs.length >= LEAST_RUNS };
}
