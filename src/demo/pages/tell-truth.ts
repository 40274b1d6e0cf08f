import type { BoxMm } from '#domain/finding.ts';
import type { QuarterTurn } from '#domain/page-look.ts';
import type { DrawnDecoy } from './layouts/layout.ts';
import type { PageTruth, SealGrade, SealTruth } from './page-truth.ts';
import { BLACK_LEVEL } from './paper/bands.ts';
import { findClipped } from './paper/find-clipped.ts';
import type { PagePlan } from './plan-page.ts';
import { type Bounds, placeBounds } from './press/affine.ts';
import type { Run } from './press/layer.ts';
import type { Window } from './press/press.ts';
import { turnedBounds, turnedEdge } from './scanner/turned.ts';
import type { StampedSeal } from './seals/stamp-seals.ts';

const MM_PER_INCH = 25.4;

/** What is known of a page when its ink is dry. */
export interface Made {
  readonly plan: PagePlan;
  readonly laid: { readonly hasText: boolean };
  readonly runs: readonly Run[];
  readonly decoys: readonly DrawnDecoy[];
  /** Null where nothing of one shows. */
  readonly seals: readonly (StampedSeal | null)[];
  readonly traits: readonly string[];
}

/** Writes down the truth, as the page is shown. */
export function tellTruth({ plan, laid, runs, decoys, seals, traits }: Made): PageTruth {
  const { settings, window, turned } = plan;
  const isColorless = settings.storedAs !== 'color';
  const shown = (bounds: Bounds): BoxMm =>
    toMm(turnedBounds(within(bounds, window), window.width, window.height, turned), settings.dpi);
  const pressed = seals.filter(seal => seal !== null);
  const stamps = pressed.filter(isSeen);
  // Blue is no red seal; where color is lost, nobody can tell.
  const isSeal = (stamp: SeenSeal): boolean => isColorless || !stamp.traits.includes('blue');
  const decoyMarks = [
    ...decoys.map(({ kind, bounds }) => ({ kind, boxMm: shown(placeBounds(window.paperToPixels, bounds)) })),
    ...stamps.filter(stamp => !isSeal(stamp)).map(({ seen }) => ({ kind: 'blueStamp', boxMm: shown(seen) })),
  ];
  const tellSeal = ({ seen, edge, ...seal }: SeenSeal): SealTruth => ({
    ...seal,
    boxMm: shown(seen),
    isRed: !isColorless,
    edge: edge === null ? null : turnedEdge(edge, turned),
  });
  return {
    kind: plan.kind,
    seals: stamps.filter(isSeal).map(tellSeal),
    traces: pressed.filter(seal => !isSeen(seal)).map(({ seen }) => shown(seen)),
    decoys: [...new Set(decoyMarks.map(({ kind }) => kind))],
    decoyMarks,
    storedAs: settings.storedAs,
    isColorless,
    isBlank: plan.kind === 'blank',
    hasText: laid.hasText,
    skewDegrees: plan.skewDegrees,
    turn: runs.length === 0 ? null : turnBack(turned),
    clipped: findClipped(runs, window).map(edge => turnedEdge(edge, turned)),
    borders: plan.bands
      .filter(({ level }) => level < BLACK_LEVEL)
      .map(({ edge }) => turnedEdge(edge, turned)),
    tone: settings.tone,
    traits,
  };
}

type SeenSeal = StampedSeal & { readonly grade: SealGrade };

const isSeen = (seal: StampedSeal): seal is SeenSeal => seal.grade !== null;

const turnBack = (turned: QuarterTurn): QuarterTurn => (turned === 90 ? 270 : turned === 270 ? 90 : turned);

const within = ({ left, top, right, bottom }: Bounds, { width, height }: Window): Bounds => ({
  left: Math.min(width, Math.max(0, left)),
  top: Math.min(height, Math.max(0, top)),
  right: Math.max(0, Math.min(width, right)),
  bottom: Math.max(0, Math.min(height, bottom)),
});

function toMm({ left, top, right, bottom }: Bounds, dpi: number): BoxMm {
  const mm = (pixels: number): number => Math.round((pixels * MM_PER_INCH * 10) / dpi) / 10;
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}
