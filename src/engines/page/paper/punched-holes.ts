import type { Mark } from './wear-of-paper.ts';

/** Of what a punch leaves: where the lid is as white as the paper, no more than the shadow of the hole's rim. */
const RIM_MM = { least: 2, most: 8 } as const;
/** Punched twice, one hole beside the other: no strokes, but flat. */
const TWICE = { mostMm: 11, relief: 0.45 } as const;
/** Between the holes of a punch. */
const APART_MM = { least: 50, most: 130 } as const;
const HOLES_INWARD_MM = 20;
/** How well the holes of one punch agree in place and size, and how far a crooked sheet sets them apart: 6 degrees. */
const AGREE_MM = 2;
const CROOKED = 0.105;
/** From hole to hole; and from the middle of a hole to its rim. */
const STEP_MM = 80;
const REACH_MM = 3.5;
/** A page with more marks of that size at its edges is a page of writing. */
const MOST_NEAR = 24;

/** Marks that lie in equal pairs, as a punch sets them. */
export function punchedHoles(marks: readonly Mark[]): ReadonlySet<Mark> {
  const near = marks.filter(isOfPunch);
  if (near.length > MOST_NEAR) return new Set();
  return new Set(near.filter(mark => near.some(other => arePunched(mark, other))));
}

/** What is left of a hole may be a piece of its rim: where a punch would have set it, it is told by its place (ISO 838). */
export function isNextHole(mark: Mark, hole: Mark): boolean {
  if (Math.max(mark.widthMm, mark.heightMm) > RIM_MM.most || mark.inwardMm > HOLES_INWARD_MM) return false;
  const [x, y] = [Math.abs(mark.xMm - hole.xMm), Math.abs(mark.yMm - hole.yMm)];
  const [across, along] = [Math.min(x, y), Math.max(x, y)];
  const steps = Math.round(along / STEP_MM);
  return steps >= 1 && Math.abs(along - steps * STEP_MM) < REACH_MM && across < REACH_MM + along * CROOKED;
}

function isOfPunch({ widthMm, heightMm, inwardMm, relief }: Mark): boolean {
  const wide = Math.max(widthMm, heightMm);
  const most = relief < TWICE.relief ? TWICE.mostMm : RIM_MM.most;
  return inwardMm < HOLES_INWARD_MM && wide > RIM_MM.least && wide < most;
}

function arePunched(one: Mark, other: Mark): boolean {
  const [x, y] = [Math.abs(one.xMm - other.xMm), Math.abs(one.yMm - other.yMm)];
  const [across, along] = [Math.min(x, y), Math.max(x, y)];
  if (across > AGREE_MM + along * CROOKED || along < APART_MM.least || along > APART_MM.most) return false;
  return (
    Math.abs(one.widthMm - other.widthMm) < AGREE_MM &&
    Math.abs(one.heightMm - other.heightMm) < AGREE_MM &&
    Math.abs(one.inwardMm - other.inwardMm) < AGREE_MM + along * CROOKED
  );
}
