import type { Random } from '../../seeded-random.ts';
import type { Desk } from '../layouts/layout.ts';
import type { Point } from '../plain-picture.ts';
import type { Bounds } from '../press/affine.ts';
import type { PlannedSeal } from '../seals/plan-seals.ts';
import { reachOf } from '../seals/seal-design.ts';
import type { DrawDecoy } from './decoy.ts';
import { drawCoffeeRing, drawHighlighter, drawPenCircle, drawRedCircle, drawRedNote } from './hand-marks.ts';
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
import { drawRedTable } from './red-table.ts';

export const DECOYS = {
  logo: drawLogo,
  star: drawStar,
  emblem: drawEmblem,
  border: drawBorder,
  pattern: drawPattern,
  highlighter: drawHighlighter,
  redNote: drawRedNote,
  redCircle: drawRedCircle,
  redTable: drawRedTable,
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
} as const satisfies Record<string, DrawDecoy>;

export type DecoyKind = keyof typeof DECOYS;

const KINDS = Object.keys(DECOYS).filter((kind): kind is DecoyKind => kind in DECOYS);

/** These lie under everything else, seals too. */
const EVERYWHERE: ReadonlySet<DecoyKind> = new Set([
  'border',
  'pattern',
  'tint',
  'redRules',
  'redTable',
  'redHeading',
]);

export interface DrawnDecoy {
  readonly kind: DecoyKind;
  /** In mm of the paper. */
  readonly bounds: Bounds;
}

/** Half of the pages have one or two; where a seal is, most keep away from it. */
export function drawDecoys(desk: Desk, seals: readonly PlannedSeal[], random: Random): DrawnDecoy[] {
  const chance = random.next();
  const count = chance < 0.5 ? 0 : chance < 0.85 ? 1 : 2;
  const drawn: DrawnDecoy[] = [];
  for (let index = 0; index < count; index++) {
    const [first = 'logo', ...others] = KINDS;
    const kind = random.pick([first, ...others]);
    if (drawn.some(decoy => decoy.kind === kind)) continue;
    const at = freePlace(desk, seals, random);
    if (at === null && !EVERYWHERE.has(kind)) continue;
    drawn.push({ kind, bounds: DECOYS[kind](desk, at ?? { x: 100, y: 150 }, random.fork(`decoy ${index}`)) });
  }
  return drawn;
}

/** Far enough from every seal for a person to tell the two apart. */
function freePlace({ layer }: Desk, seals: readonly PlannedSeal[], random: Random): Point | null {
  for (let attempt = 0; attempt < 12; attempt++) {
    const isTop = random.next() < 0.4;
    const at = {
      x: random.between(28, layer.widthMm - 30),
      y: isTop ? random.between(24, 50) : random.between(50, layer.heightMm - 30),
    };
    const isFree = seals.every(
      seal => Math.hypot(seal.at.x - at.x, seal.at.y - at.y) > reachOf(seal.design) + 28,
    );
    if (isFree) return at;
  }
  return null;
}
