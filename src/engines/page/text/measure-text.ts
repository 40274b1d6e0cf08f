import type { PageLook, QuarterTurn } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';
import { findInk } from './find-ink.ts';
import type { Lean } from './measure-lean.ts';
import { pickLetters } from './pick-letters.ts';
import { type Reading, readAxis } from './read-axis.ts';

/** Fewer blobs like letters are no text. */
const FEWEST_LETTERS = 20;
/** With fewer letters the lean is not sure: a slanting signature may outweigh them. */
const HALF_SURE_LETTERS = 80;
/** Below these there are no lines: what stands out at one lean stands out as much at any. */
const LEAST_STRENGTH = 0.8;
const LEAST_SHARE = 0.008;
/** Below these the shapes are no letters, or letters that are the same upside down. */
const LEAST_CERTAINTY = 4;
const LEAST_MEAN = 0.35;

/**
 * How the lines of text lean, clockwise in degrees from the nearer axis of the page as shown, up to 15 each way;
 * and the clockwise turn that would set the page upright. Both null where no text tells: a blank page, a picture, rules,
 * a few words.
 */
export function measureText(planes: PagePlanes): Pick<PageLook, 'skew' | 'turn'> {
  const ink = pickLetters(findInk(planes), planes.pixelsPerMm);
  const letters = ink.letters.length / 4;
  if (letters < FEWEST_LETTERS) return { skew: null, turn: null };
  const reading = readAxis(planes, ink);
  if (!isText(reading)) return { skew: null, turn: null };
  return { skew: tellSkew(reading.lean, letters), turn: tellTurn(reading) };
}

function isText({ lean, up }: Reading): boolean {
  const hasLines =
    lean.strength >= LEAST_STRENGTH && lean.share - Math.max(0, lean.shareAside) >= LEAST_SHARE;
  return hasLines && Math.abs(up.mean) >= LEAST_MEAN && Math.abs(up.certainty) >= LEAST_CERTAINTY;
}

function tellSkew({ slope }: Lean, letters: number): PageLook['skew'] {
  const degrees = Math.round((Math.atan(slope) * 18_000) / Math.PI) / 100;
  // Adding 0 turns -0 into 0.
  return { degrees: degrees + 0, confidence: hundredths(letters / (letters + HALF_SURE_LETTERS)) };
}

/** Half sure at the least certainty, and ever surer: of some thousand invented pages none above it was wrong. */
function tellTurn({ lean, up }: Reading): PageLook['turn'] {
  const doubt = (LEAST_CERTAINTY / up.certainty) ** 2 / 2;
  return { degrees: turnOf(lean.isSideways, up.mean > 0), confidence: hundredths(1 - doubt) };
}

/** Letters on a sideways page were looked at as if it were turned clockwise. */
function turnOf(isSideways: boolean, isUp: boolean): QuarterTurn {
  if (isSideways) return isUp ? 90 : 270;
  return isUp ? 0 : 180;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
