import type { Random } from '../../seeded-random.ts';
import type { PageStyle } from '../sets/page-style.ts';

/** How much ink a hand left at a place of the seal, from 0 to 1; u and v run from -1 to 1 about its middle. */
export interface InkField {
  readonly traits: readonly string[];
  at(u: number, v: number): number;
}

const PATCHES = 7;

/** Uneven pressure always; often a fade to one side, a part that never touched the paper, or too little ink. */
export function inventField(random: Random, style: PageStyle): InkField {
  const { patches, faint } = style.seal;
  const levels = Float32Array.from({ length: (PATCHES + 1) ** 2 }, () => random.between(...patches));
  const [strength, strengthTrait] = inventStrength(random, faint);
  const [fade, fadeTrait] = inventFade(random);
  const [gap, gapTrait] = inventGap(random);
  const traits = [strengthTrait, fadeTrait, gapTrait].filter(trait => trait !== '');
  return {
    traits,
    at: (u, v) => strength * patchAt(levels, u, v) * fade(u, v) * gap(u, v),
  };
}

function inventStrength(random: Random, faint: readonly [number, number]): [number, string] {
  const chance = random.next();
  if (chance < 0.12) return [random.between(...faint), 'faint'];
  if (chance < 0.32) return [random.between(0.5, 0.75), 'weak'];
  return [random.between(0.78, 1), ''];
}

type Part = (u: number, v: number) => number;

const whole: Part = () => 1;

const clamped = (value: number): number => Math.min(1, Math.max(0, value));

/** Less and less toward one side. */
function inventFade(random: Random): [Part, string] {
  if (random.next() > 0.28) return [whole, ''];
  const angle = random.between(0, 2 * Math.PI);
  const [x, y, least, bend] = [
    Math.cos(angle),
    Math.sin(angle),
    random.between(0, 0.5),
    random.between(-0.4, 0.5),
  ];
  return [(u, v) => least + (1 - least) * clamped((u * x + v * y - bend) * 0.9 + 0.7), 'fading'];
}

/** A part that is not there at all. */
function inventGap(random: Random): [Part, string] {
  const chance = random.next();
  const angle = random.between(0, 2 * Math.PI);
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const cut =
    (least: number): Part =>
    (u, v) =>
      clamped((u * x + v * y - least) * 9 + 0.5);
  if (chance < 0.07) return [cut(random.between(-0.15, 0.1)), 'half missing'];
  if (chance < 0.11) return [cut(random.between(0.35, 0.55)), 'a third left'];
  if (chance < 0.18) return [cut(random.between(-0.75, -0.4)), 'a piece missing'];
  if (chance > 0.26) return [whole, ''];
  const [from, width] = [random.between(-180, 100), random.between(30, 80)];
  const sector: Part = (u, v) => {
    const after = (((Math.atan2(v, u) * 180) / Math.PI - from + 720) % 360) - width / 2;
    return clamped((Math.abs(after) - width / 2) / 8 + 0.5);
  };
  return [sector, 'a sector missing'];
}

/** Between the four nearest patches. */
function patchAt(levels: Float32Array, u: number, v: number): number {
  const x = clamped((u + 1) / 2) * (PATCHES - 0.001);
  const y = clamped((v + 1) / 2) * (PATCHES - 0.001);
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const level = (dx: number, dy: number): number => levels[(row + dy) * (PATCHES + 1) + column + dx] ?? 1;
  const across = x - column;
  const upper = level(0, 0) * (1 - across) + level(1, 0) * across;
  const lower = level(0, 1) * (1 - across) + level(1, 1) * across;
  return upper + (lower - upper) * (y - row);
}
