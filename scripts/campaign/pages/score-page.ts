import type { PageTruth, SealTruth } from '#demo/pages/page-truth.ts';
import type { BoxMm } from '#domain/finding.ts';
import type { PageLook, SealSighting } from '#domain/page-look.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';

/** What was said about one seal that is there. */
export interface SealOutcome {
  readonly said: 'clear' | 'doubtful' | 'missed';
  readonly truth: SealTruth;
  /** Shared area over joint area of the two boxes; 0 when missed. */
  readonly overlap: number;
}

/** A seal that was said to be there and is not. */
export interface FalseSeal {
  readonly isClear: boolean;
  /** Kind of the decoy on which it lies, or null. */
  readonly decoy: string | null;
  readonly boxMm: BoxMm;
}

/** What came of one page. */
export interface PageOutcome {
  readonly seed: string;
  readonly truth: PageTruth;
  /** Null where nobody looked; `unseen` says why. */
  readonly look: PageLook | null;
  readonly unseen: string | null;
  readonly colorMode: string | null;
  readonly ms: number;
  readonly seals: readonly SealOutcome[];
  readonly falseSeals: readonly FalseSeal[];
}

/** Compares what was seen of a page with the truth about it. */
export function scorePage(seed: string, truth: PageTruth, page: PageFacts, ms: number): PageOutcome {
  const { look, unseen, colorMode } = page;
  const sightings = look === null ? [] : [...look.redSeals, ...look.stampShapes];
  const seals = truth.seals.map(seal => outcomeOf(seal, sightings));
  const falseSeals = sightings
    .filter(
      ({ boxMm }) =>
        ![...truth.seals.map(seal => seal.boxMm), ...truth.traces].some(box => isSame(box, boxMm)),
    )
    .map(({ isClear, boxMm }) => ({ isClear, boxMm, decoy: decoyAt(truth, boxMm) }));
  return { seed, truth, look, unseen, colorMode, ms, seals, falseSeals };
}

function outcomeOf(truth: SealTruth, sightings: readonly SealSighting[]): SealOutcome {
  const same = sightings.filter(sighting => isSame(truth.boxMm, sighting.boxMm));
  const overlap = Math.max(0, ...same.map(({ boxMm }) => sharedOverJoint(truth.boxMm, boxMm)));
  const said = same.length === 0 ? 'missed' : same.some(({ isClear }) => isClear) ? 'clear' : 'doubtful';
  return { said, truth, overlap: Math.round(overlap * 100) / 100 };
}

const areaOf = ({ width, height }: BoxMm): number => width * height;

function sharedArea(a: BoxMm, b: BoxMm): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function sharedOverJoint(a: BoxMm, b: BoxMm): number {
  const shared = sharedArea(a, b);
  return shared / Math.max(1e-9, areaOf(a) + areaOf(b) - shared);
}

/** The same thing is meant: boxes share a quarter, or one holds most of the other and is not much larger. */
function isSame(a: BoxMm, b: BoxMm): boolean {
  if (sharedOverJoint(a, b) >= 0.25) return true;
  const [small, large] = [areaOf(a), areaOf(b)].sort((one, other) => one - other);
  return sharedArea(a, b) >= 0.7 * (small ?? 0) && (large ?? 0) <= 8 * (small ?? 0);
}

/** The decoy that a box fits best. */
function decoyAt({ decoyMarks }: PageTruth, box: BoxMm): string | null {
  const touching = decoyMarks.filter(
    ({ boxMm }) => sharedArea(boxMm, box) >= 0.2 * Math.min(areaOf(boxMm), areaOf(box)),
  );
  const [best] = touching.sort((a, b) => sharedOverJoint(b.boxMm, box) - sharedOverJoint(a.boxMm, box));
  return best?.kind ?? null;
}
