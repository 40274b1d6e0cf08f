import type { PageLook, QuarterTurn } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';
import { findInk } from './find-ink.ts';
import { judgeLetters, type UpEvidence } from './judge-letters.ts';
import { drawLetters } from './letter-grids.ts';
import { type Lean, measureLean } from './measure-lean.ts';
import { type LetterInk, pickLetters } from './pick-letters.ts';

/** Fewer blobs like letters are no text. */
const FEWEST_LETTERS = 12;
/** An axis whose rows stand out this much less than the other's needs no second look. */
const CLEARLY_WEAKER = 0.4;

/**
 * How the lines of text lean, clockwise in degrees from the nearer axis of the page as shown, up to 15 each way;
 * and which clockwise turn would set the page upright. Null where no text tells.
 */
export function measureText(planes: PagePlanes): Pick<PageLook, 'skew' | 'turn'> {
  const ink = pickLetters(findInk(planes), planes.pixelsPerMm);
  if (ink.letters.length < FEWEST_LETTERS * 4) return { skew: null, turn: null };
  const text = readAxis(planes, ink);
  return { skew: tellSkew(text), turn: tellTurn(text) };
}

export interface Text {
  readonly lean: Lean;
  readonly up: UpEvidence;
}

/** Rows stand out along the lines; where they do along both axes (tables, typewriting), letters tell. */
export function readAxis(planes: PagePlanes, ink: LetterInk): Text {
  const across = measureLean(ink, planes, false);
  const down = measureLean(ink, planes, true);
  const [best, other] = down.strength > across.strength ? [down, across] : [across, down];
  const first = { lean: best, up: judgeLetters(drawLetters(planes, ink.letters, best)) };
  if (other.strength < best.strength * CLEARLY_WEAKER) return first;
  const second = { lean: other, up: judgeLetters(drawLetters(planes, ink.letters, other)) };
  return worth(second) > worth(first) ? second : first;
}

const worth = ({ lean, up }: Text): number => lean.strength * Math.abs(up.mean);

function tellSkew({ lean }: Text): PageLook['skew'] {
  const degrees = (Math.atan(lean.slope) * 180) / Math.PI;
  return { degrees: Math.round(degrees * 100) / 100, confidence: 1 };
}

function tellTurn({ lean, up }: Text): PageLook['turn'] {
  const isUp = up.mean > 0;
  const degrees: QuarterTurn = lean.isSideways ? (isUp ? 90 : 270) : isUp ? 0 : 180;
  return { degrees, confidence: 1 };
}
