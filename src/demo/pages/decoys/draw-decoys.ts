import type { Random } from '../../seeded-random.ts';
import type { Desk, DrawnDecoy } from '../layouts/layout.ts';
import type { Point } from '../plain-picture.ts';
import type { PlannedSeal } from '../seals/plan-seals.ts';
import { reachOf } from '../seals/seal-design.ts';
import type { DrawDecoy } from './decoy.ts';
import { drawCoffeeRing, drawHighlighter, drawPenCircle, drawRedCircle, drawRedNote } from './hand-marks.ts';
import { drawNoteBox, drawPhotoFrame, drawPlainCircle, drawRingLogo, drawSmallTable } from './near-misses.ts';
import { drawPattern, drawRedRules, drawTint } from './paper-patterns.ts';
import { drawPhotograph } from './photograph.ts';
import {
  drawBlackRound,
  drawBorder,
  drawDateStamp,
  drawDisc,
  drawEmblem,
  drawFlag,
  drawFormBox,
  drawLogo,
  drawMatrixCode,
  drawRedHeading,
  drawStar,
} from './printed-marks.ts';

export const DECOYS = {
  logo: drawLogo,
  star: drawStar,
  emblem: drawEmblem,
  border: drawBorder,
  pattern: drawPattern,
  highlighter: drawHighlighter,
  redNote: drawRedNote,
  redCircle: drawRedCircle,
  redRules: drawRedRules,
  disc: drawDisc,
  photograph: drawPhotograph,
  flag: drawFlag,
  tint: drawTint,
  redHeading: drawRedHeading,
  dateStamp: drawDateStamp,
  blackRound: drawBlackRound,
  penCircle: drawPenCircle,
  formBox: drawFormBox,
  matrixCode: drawMatrixCode,
  coffeeRing: drawCoffeeRing,
  ringLogo: drawRingLogo,
  plainCircle: drawPlainCircle,
  photoFrame: drawPhotoFrame,
  noteBox: drawNoteBox,
  smallTable: drawSmallTable,
} as const satisfies Record<string, DrawDecoy>;

export type DecoyKind = keyof typeof DECOYS;

const KINDS = Object.keys(DECOYS).filter((kind): kind is DecoyKind => kind in DECOYS);

/** These lie under everything else, seals too. */
const EVERYWHERE: ReadonlySet<DecoyKind> = new Set([
  ...(['border', 'pattern', 'tint', 'redRules', 'redHeading'] as const),
]);

/** Half of the pages have one or two; where a seal is, most keep away from it. */
export function drawDecoys(desk: Desk, seals: readonly PlannedSeal[], random: Random): DrawnDecoy[] {
  const chance = random.next();
  const count = chance < 0.55 ? 0 : chance < 0.88 ? 1 : 2;
  const drawn: DrawnDecoy[] = [];
  const written = writtenBottom(desk);
  for (let index = 0; index < count; index++) {
    const [first = 'logo', ...others] = KINDS;
    const kind = random.pick([first, ...others]);
    if (drawn.some(decoy => decoy.kind === kind)) continue;
    const at = freePlace(desk, written, seals, random);
    if (at === null && !EVERYWHERE.has(kind)) continue;
    drawn.push({ kind, bounds: DECOYS[kind](desk, at ?? { x: 100, y: 150 }, random.fork(`decoy ${index}`)) });
  }
  return drawn;
}

/** Down to where something is printed. */
const writtenBottom = ({ layer }: Desk): number => Math.max(20, ...layer.runs.map(({ box }) => box.bottom));

/** Most often where nothing is written, and far enough from every seal for a person to tell the two apart. */
function freePlace(
  { layer }: Desk,
  written: number,
  seals: readonly PlannedSeal[],
  random: Random,
): Point | null {
  const hasRoom = layer.heightMm - written > 55;
  for (let attempt = 0; attempt < 12; attempt++) {
    const chance = random.next();
    const isBelow = hasRoom && chance < 0.6;
    const [top, bottom] = isBelow
      ? [written + 25, layer.heightMm - 25]
      : chance < 0.8
        ? [18, 34]
        : [50, layer.heightMm - 30];
    const at = { x: random.between(24, layer.widthMm - 30), y: random.between(top, bottom) };
    const isFree = seals.every(
      seal => Math.hypot(seal.at.x - at.x, seal.at.y - at.y) > reachOf(seal.design) + 28,
    );
    if (isFree) return at;
  }
  return null;
}
