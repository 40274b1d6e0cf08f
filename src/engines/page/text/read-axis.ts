import type { PagePlanes } from '../planes.ts';
import { judgeLetters, type UpEvidence } from './judge-letters.ts';
import { drawLetters } from './letter-grids.ts';
import { type Lean, measureLean } from './measure-lean.ts';
import type { LetterInk } from './pick-letters.ts';

/** Lines of a page and what their letters say. */
export interface Reading {
  readonly lean: Lean;
  readonly up: UpEvidence;
}

/** An axis whose rows stand out so much less than the other's needs no second look. */
const CLEARLY_WEAKER = 0.4;

/** Rows stand out along the lines; where they do along both axes (tables, typewriting), letters tell which is right. */
export function readAxis(planes: PagePlanes, ink: LetterInk): Reading {
  const read = (lean: Lean): Reading => ({ lean, up: judgeLetters(drawLetters(planes, ink.letters, lean)) });
  const across = measureLean(planes, ink, false);
  const down = measureLean(planes, ink, true);
  const [best, other] = down.strength > across.strength ? [down, across] : [across, down];
  const first = read(best);
  if (other.strength < best.strength * CLEARLY_WEAKER) return first;
  const second = read(other);
  return worth(second) > worth(first) ? second : first;
}

/** Letters that lie on their side look now like this way up, now like that. */
const worth = ({ lean, up }: Reading): number => lean.strength * Math.abs(up.mean);
