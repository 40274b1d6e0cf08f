import type { Random } from '../../seeded-random.ts';
import type { Color, Point } from '../plain-picture.ts';
import { type Layer, ovalPoints } from '../press/layer.ts';
import type { PageStyle, Range } from '../sets/page-style.ts';

export type Form = 'round' | 'elliptic' | 'square' | 'oblong' | 'triangular';

/** What is cut into the rubber; lengths in mm. */
export interface SealDesign {
  readonly form: Form;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly outline: number;
  readonly top: string;
  readonly foot: string;
  readonly letterMm: number;
  readonly hasSecondLine: boolean;
  /** Of the radius; 0 for none. */
  readonly inner: number;
  readonly star: number;
  readonly lines: readonly string[];
}

const within = (random: Random, range: Range): number => random.between(...range);

export function inventDesign(random: Random, style: PageStyle, form: Form): SealDesign {
  const { seal, wording } = style;
  const common = {
    ...{ form, inner: 0, star: 0, lines: [] },
    outline: within(random, seal.outerMm),
    top: random.pick(wording.offices),
    foot: random.pick(wording.places),
    letterMm: within(random, seal.letterMm),
    hasSecondLine: random.next() < 0.55,
  };
  const day = `${random.whole(1, 28)}-${random.whole(1, 12)}-${random.whole(1998, 2024)}`;
  if (form === 'round') return { ...common, ...roundParts(random, style, common.top) };
  if (form === 'elliptic') {
    const halfWidth = random.between(18, 24);
    const halfHeight = halfWidth * random.between(0.55, 0.72);
    return { ...common, halfWidth, halfHeight, inner: random.next() < 0.5 ? 0.6 : 0, lines: [day] };
  }
  if (form === 'triangular') {
    const half = random.between(15, 21);
    return { ...common, halfWidth: half, halfHeight: half * 0.87, star: 0.2, lines: ['KIỂM TRA'] };
  }
  return { ...common, ...boxParts(random, form, day) };
}

function roundParts(random: Random, { seal }: PageStyle, office: string): Partial<SealDesign> & Sized {
  const radius = within(random, seal.roundMm) / 2;
  const inner = random.next() < 0.85 ? within(random, seal.innerShare) : 0;
  const star = random.next() < 0.75 ? within(random, seal.starShare) : 0;
  const lines = star > 0 || random.next() > 0.7 ? [] : pairs(office.split(' ').slice(-4));
  return { halfWidth: radius, halfHeight: radius, inner, star, lines };
}

function boxParts(random: Random, form: Form, day: string): Partial<SealDesign> & Sized {
  const lines =
    random.next() < 0.6
      ? ['CÔNG VĂN ĐẾN', `Số: ${random.whole(11, 2400)}`, `Ngày: ${day}`]
      : ['ĐÃ THU TIỀN', `Ngày ${day}`];
  if (form === 'square') {
    const half = random.between(13, 18);
    return { halfWidth: half, halfHeight: half, lines: lines.slice(0, 2) };
  }
  const halfWidth = random.between(20, 33);
  return { halfWidth, halfHeight: halfWidth * random.between(0.36, 0.6), lines };
}

type Sized = Pick<SealDesign, 'halfWidth' | 'halfHeight'>;

/** Words by twos, so that they fit. */
function pairs(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [words.slice(0, 2).join(' '), words.slice(2).join(' ')].filter(Boolean);
}

/** Room around the middle for ink that spreads. */
export const reachOf = ({ halfWidth, halfHeight }: SealDesign): number => Math.max(halfWidth, halfHeight) + 2;

/** Points along the middle of the outer line, about the seal's own middle, evenly spaced. */
export function outlineOf(design: SealDesign): Point[] {
  const { form, halfWidth, halfHeight, outline } = design;
  const [w, h] = [halfWidth - outline / 2, halfHeight - outline / 2];
  if (form === 'round' || form === 'elliptic') return ovalPoints({ x: 0, y: 0 }, { x: w, y: h }, 240);
  const corners = cornersOf(form, w, h);
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const steps = Math.max(2, Math.round(Math.hypot(to.x - from.x, to.y - from.y) * 2));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

function cornersOf(form: Form, w: number, h: number): Point[] {
  if (form === 'triangular')
    return [
      { x: 0, y: -h },
      { x: w, y: h },
      { x: -w, y: h },
    ];
  return [
    { x: -w, y: -h },
    { x: w, y: -h },
    { x: w, y: h },
    { x: -w, y: h },
  ];
}

const BLACK: Color = [0, 0, 0];

/** Draws a seal, upright; about the middle of a square sheet of its own unless told. */
export function cutSeal(
  layer: Layer,
  design: SealDesign,
  middle: Point = { x: layer.widthMm / 2, y: layer.widthMm / 2 },
  color: Color = BLACK,
): void {
  const shifted = (points: readonly Point[]): Point[] =>
    points.map(({ x, y }) => ({ x: x + middle.x, y: y + middle.y }));
  const { form, halfWidth, halfHeight, outline } = design;
  layer.stroke(shifted(outlineOf(design)), { thickness: outline, color, isClosed: true });
  if (design.hasSecondLine) {
    const smaller = {
      ...design,
      halfWidth: halfWidth - outline - 0.8,
      halfHeight: halfHeight - outline - 0.8,
      outline: 0.3,
    };
    layer.stroke(shifted(outlineOf(smaller)), { thickness: 0.3, color, isClosed: true });
  }
  if (form === 'round' || form === 'elliptic') cutRound(layer, design, middle, color);
  const room = form === 'round' ? halfWidth * (design.inner || 0.7) * 1.6 : halfWidth * 1.7;
  design.lines.forEach((line, index) => {
    const widest = layer.widthOf(line, { style: 'bold', size: 10 });
    const size = Math.min(13, (10 * room) / Math.max(1, widest), (halfHeight * 4.4) / design.lines.length);
    const y =
      middle.y +
      (index - (design.lines.length - 1) / 2) * size * 0.46 +
      size * 0.13 +
      (form === 'triangular' ? halfHeight * 0.5 : 0);
    layer.put(line, middle.x - layer.widthOf(line, { style: 'bold', size }) / 2, y, {
      style: 'bold',
      size,
      color,
    });
  });
  if (design.star > 0) {
    const y = form === 'triangular' ? middle.y + halfHeight * 0.1 : middle.y;
    layer.fill(starPoints({ x: middle.x, y }, halfWidth * design.star), color);
  }
}

function cutRound(layer: Layer, design: SealDesign, middle: Point, color: Color): void {
  const { halfWidth, halfHeight, inner, letterMm } = design;
  if (inner > 0) {
    layer.ring(middle, { x: halfWidth * inner, y: halfHeight * inner }, { color, thickness: 0.35 });
  }
  const outer = Math.min(1, (halfWidth - design.outline - (design.hasSecondLine ? 1.6 : 0.7)) / halfWidth);
  const band = (outer - (inner || 0.62)) * halfWidth;
  const tall = Math.min(letterMm, band * 0.8);
  const size = (tall / 0.68) * (72 / 25.4);
  const reach = { x: halfWidth * outer - (band + tall) / 2, y: halfHeight * outer - (band + tall) / 2 };
  ringText(layer, design.top, { middle, color, reach, size, side: 'top', most: 230 });
  const foot = {
    x: halfWidth * outer - (band - tall * 0.85) / 2,
    y: halfHeight * outer - (band - tall * 0.85) / 2,
  };
  ringText(layer, design.foot, { middle, color, reach: foot, size: size * 0.85, side: 'foot', most: 100 });
  for (const side of [-1, 1]) {
    const angle = (side * 122 * Math.PI) / 180;
    const at = {
      x: middle.x + (reach.x + tall / 2) * Math.sin(angle),
      y: middle.y - (reach.y + tall / 2) * Math.cos(angle),
    };
    layer.fill(starPoints(at, tall * 0.42), color);
  }
}

interface RingText {
  readonly middle: Point;
  readonly color: Color;
  readonly reach: Point;
  readonly size: number;
  readonly side: 'top' | 'foot';
  /** Degrees that it may take. */
  readonly most: number;
}

/** Letters stand outward along the top and inward along the foot, so that both read from the left. */
function ringText(layer: Layer, text: string, { middle, color, reach, size, side, most }: RingText): void {
  const typing = { style: 'bold', size, color } as const;
  const radius = (reach.x + reach.y) / 2;
  const natural = (layer.widthOf(text, typing) * 1.12 * 180) / Math.PI / radius;
  const squeeze = Math.min(1, most / natural);
  const direction = side === 'top' ? 1 : -1;
  let angle = (side === 'top' ? 0 : 180) - (direction * natural * squeeze) / 2;
  for (const letter of text) {
    const width = (layer.widthOf(letter, typing) * 1.12 * squeeze * 180) / Math.PI / radius;
    const at = ((angle + (direction * width) / 2) * Math.PI) / 180;
    const turned = (at * 180) / Math.PI - (side === 'top' ? 0 : 180);
    const half = layer.widthOf(letter, { ...typing, stretch: squeeze }) / 2;
    const back = (turned * Math.PI) / 180;
    const x = middle.x + reach.x * Math.sin(at) - half * Math.cos(back);
    const y = middle.y - reach.y * Math.cos(at) - half * Math.sin(back);
    layer.put(letter, x, y, { ...typing, stretch: squeeze, turned: turned || 0.001 });
    angle += direction * width;
  }
}

export function starPoints({ x, y }: Point, radius: number, turned = 0): Point[] {
  return Array.from({ length: 10 }, (_, index) => {
    const angle = ((index * 36 - 90 + turned) * Math.PI) / 180;
    const reach = index % 2 === 0 ? radius : radius * 0.382;
    return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
  });
}
