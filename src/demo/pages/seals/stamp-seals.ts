import type { PageEdge, SealShape } from '#domain/page-look.ts';
import type { Random } from '../../seeded-random.ts';
import type { SealGrade } from '../page-truth.ts';
import type { Point } from '../plain-picture.ts';
import { type Affine, type Bounds, chain, move, place, placeBounds, scale, turn } from '../press/affine.ts';
import type { Draw, Inked } from '../press/press.ts';
import type { PlannedSeal } from './plan-seals.ts';
import { colorsAlong, pressInk, type Striking } from './press-ink.ts';
import { outlineOf, reachOf } from './seal-design.ts';

/** A seal as it came out on the page; bounds in pixels. */
export interface StampedSeal {
  readonly seen: Bounds;
  readonly sizeMm: number;
  readonly shape: Exclude<SealShape, 'arc'>;
  /** Null where a person may or may not see it. */
  readonly grade: SealGrade | null;
  readonly seenShare: number;
  readonly edge: PageEdge | null;
  readonly traits: readonly string[];
}

export interface StampingPlace {
  readonly page: Inked;
  readonly paperToPixels: Affine;
  readonly striking: Striking;
}

/** A change that a person sees without looking for it. */
const CLEARLY_SEEN = 45;
/** Less of the outline than this and nobody calls it a seal. */
const LEAST_SEEN = 0.12;
const CLEAR_SHARE = 0.5;
/** Part of the outline that must lie beyond an edge for the edge to cut it. */
const CUT_SHARE = 0.04;

/** Presses one seal, drawn on layer `index`; null when nothing of it shows. */
export function stampSeal(
  draw: Draw,
  index: number,
  seal: PlannedSeal,
  { page, paperToPixels, striking }: StampingPlace,
  random: Random,
): StampedSeal | null {
  const { design, field } = seal;
  const reach = reachOf(design);
  const toPaper = chain(move(-reach, -reach), turn(seal.turned), move(seal.at.x, seal.at.y));
  const toPixels = chain(toPaper, paperToPixels);
  const bounds = placeBounds(toPixels, { left: 0, top: 0, right: 2 * reach, bottom: 2 * reach });
  const [left, top] = [Math.floor(bounds.left), Math.floor(bounds.top)];
  const [width, height] = [Math.ceil(bounds.right) - left, Math.ceil(bounds.bottom) - top];
  const rubber = draw(index, { width, height, paperToPixels: chain(toPixels, move(-left, -top)) });
  const outline = outlineOf(design).map(({ x, y }) => place(toPixels, { x: x + reach, y: y + reach }));
  const before = colorsAlong(page, outline);
  const pixelsToField = chain(
    inverse(toPixels),
    move(-reach, -reach),
    scale(1 / design.halfWidth, 1 / design.halfHeight),
  );
  const stamped = { rubber, left, top, pixelsToField, ink: seal.ink.color, field };
  const seen = pressInk(page, stamped, random, striking);
  const after = colorsAlong(page, outline);
  const strikes = after.map((color, at) => {
    const old = before[at];
    return color === null || old === null || old === undefined ? 0 : striking(old, color);
  });
  const seenShare = strikes.filter(strike => strike >= CLEARLY_SEEN).length / strikes.length;
  const dimShare = strikes.filter(strike => strike >= CLEARLY_SEEN / 2).length / strikes.length;
  if (seen === null) return null;
  const isOld = seal.ink.name === 'oldViolet';
  return {
    ...{ seen, seenShare: Math.round(seenShare * 100) / 100, traits: seal.traits },
    sizeMm: 2 * Math.max(design.halfWidth, design.halfHeight),
    shape: shapeOf(seal),
    grade: dimShare < LEAST_SEEN ? null : seenShare >= CLEAR_SHARE && !isOld ? 'clear' : 'hard',
    edge: edgeThrough(outline, page),
  };
}

function shapeOf({ design: { form } }: PlannedSeal): StampedSeal['shape'] {
  return form === 'square' || form === 'oblong' ? 'rectangular' : form;
}

/** The edge beyond which most of what is missing lies. */
function edgeThrough(outline: readonly Point[], { width, height }: Inked): PageEdge | null {
  const beyond: Record<PageEdge, number> = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const { x, y } of outline) {
    if (y < 0) beyond.top += 1;
    else if (y > height) beyond.bottom += 1;
    else if (x < 0) beyond.left += 1;
    else if (x > width) beyond.right += 1;
  }
  const edges = ['top', 'right', 'bottom', 'left'] as const;
  const worst = edges.reduce((most, edge) => (beyond[edge] > beyond[most] ? edge : most));
  return beyond[worst] > outline.length * CUT_SHARE ? worst : null;
}

/** Of a move without shear. */
export function inverse([a, b, c, d, e, f]: Affine): Affine {
  const size = a * d - b * c;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}
