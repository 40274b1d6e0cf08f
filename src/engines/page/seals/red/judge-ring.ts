import type { RingEvidence } from './ring-evidence.ts';

/** From here on a sighting is worth a person's look, and from here on it is told as a fact. */
export const DOUBTFUL = 0.4;
export const CLEAR = 0.73;

/** Radii of stamps; far from these, a ring is rather something else. */
const USUAL_MM = { least: 12.5, most: 22 } as const;
/** Signs of firms have rings, words and an initial just as seals do, but no office's seal is so small. */
const SIGN_MM = 11.5;
/** Less ink in the band of text than this part of the outline's, and it is a plain ring, as pens draw them. */
const PLAIN = 0.06;
/** The same for changes between ink and none, per mm of what is drawn. */
const FEW_LETTERS = 0.35;
/** Where a ring has less ink than this, its words may be lost. */
const FAINT_WORDS = 25;
/** Shorter arcs, or such a small part of a circle on the page, could be part of anything. */
const SHORT_ARC_MM = 18;
const LEAST_VISIBLE = 0.2;
/** Fainter lines may be a seal that shows through from the back: for a person to say. */
const FAINT_LINE = 10.5;
export const FAINT_AT_MOST = 0.7;

/**
 * How likely a ring is the outline of a seal, from 0 to 1: a logistic sum of what speaks for it and against it.
 * @param isRound false for one that was squeezed to be round: ellipses are lower than they are long
 * Weights were chosen on invented pages to tune on; none decides alone.
 */
export function judgeRing(evidence: RingEvidence, isRound = true): number {
  const { share, arc, chance, line, inside, band, solid, outside, inner, letters, motley, radiusMm } =
    evidence;
  const visible = Math.max(evidence.visible, share, 0.05);
  const drawn = share / visible - chance;
  const isBare = Math.max(
    above(PLAIN, band) / PLAIN,
    above(FEW_LETTERS, letters / Math.max(share, 0.1)) / FEW_LETTERS,
  );
  const within = 1.5 * Math.min(1, inner / Math.max(share, 0.1)) + 2 * Math.min(0.8, letters);
  const against =
    10 * above(outside, 0.08) +
    8 * above(inside, 0.55) +
    (line < FAINT_WORDS ? 6 : 9) * isBare +
    0.25 * above(SHORT_ARC_MM, share * 2 * Math.PI * radiusMm) +
    10 * above(LEAST_VISIBLE, visible) +
    12 * above(solid, 0.3) +
    40 * above(motley, 0.02) +
    1.5 * above(USUAL_MM.least, radiusMm) +
    (isRound ? 4 * above(SIGN_MM, radiusMm) : 0) +
    0.8 * above(radiusMm, USUAL_MM.most);
  const sum = 6 * (drawn - 0.45) + 3 * (arc / visible - 0.35) + within * (1 - isBare) - 1.2 - against;
  const likely = 1 / (1 + Math.exp(-sum));
  return line < FAINT_LINE ? Math.min(FAINT_AT_MOST, likely) : likely;
}

const above = (value: number, limit: number): number => Math.max(0, value - limit);
