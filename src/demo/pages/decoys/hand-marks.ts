import type { Random } from '../../seeded-random.ts';
import { sign, writeByHand } from '../layouts/pen.ts';
import type { Color, Point } from '../plain-picture.ts';
import { around, type DrawDecoy } from './decoy.ts';

const PEN_REDS: readonly [Color, ...Color[]] = [
  [214, 30, 44],
  [190, 24, 60],
  [226, 60, 50],
];

/** A note in red pen across the page. */
export const drawRedNote: DrawDecoy = ({ layer, style }, at, random) => {
  const color = random.pick(PEN_REDS);
  const lines = random.whole(1, 3);
  for (let line = 0; line < lines; line++) {
    const from = { x: at.x - 25, y: at.y + line * 8 };
    writeByHand(layer, random.pick(style.wording.answers), from, color, random.between(15, 20), random);
  }
  if (random.next() < 0.5) sign(layer, { x: at.x, y: at.y + lines * 8 + 6 }, color, random);
  return { left: at.x - 27, top: at.y - 7, right: at.x + 50, bottom: at.y + lines * 8 + 15 };
};

/** A ring that a hand drew about something: never quite round, ends that do not meet. */
const drawRing = (at: Point, random: Random): { points: Point[]; halfWidth: number; halfHeight: number } => {
  const halfWidth = random.between(6, 22);
  const halfHeight = halfWidth * random.between(0.4, 0.85);
  const start = random.between(0, 2 * Math.PI);
  const turns = random.between(0.93, 1.25) * 2 * Math.PI;
  const drift = random.between(0.85, 1.18);
  const points = Array.from({ length: 26 }, (_, index) => {
    const share = index / 25;
    const grow = 1 + (drift - 1) * share + random.bell() * 0.02;
    const angle = start + share * turns;
    return { x: at.x + halfWidth * grow * Math.cos(angle), y: at.y + halfHeight * grow * Math.sin(angle) };
  });
  return { points, halfWidth, halfHeight };
};

export const drawRedCircle: DrawDecoy = ({ layer }, at, random) => {
  const color = random.pick(PEN_REDS);
  const { points, halfWidth, halfHeight } = drawRing(at, random);
  layer.stroke(points, { color, thickness: random.between(0.35, 0.8), isCurved: true });
  return around(at, halfWidth * 1.2, halfHeight * 1.2);
};

export const drawPenCircle: DrawDecoy = ({ layer, style }, at, random) => {
  const color = random.pick(style.penColors);
  const { points, halfWidth, halfHeight } = drawRing(at, random);
  layer.stroke(points, { color, thickness: random.between(0.3, 0.6), isCurved: true });
  return around(at, halfWidth * 1.2, halfHeight * 1.2);
};

/** Felt pen over lines of text. */
export const drawHighlighter: DrawDecoy = ({ layer, style }, at, random) => {
  const color = random.pick(style.highlighters);
  const lines = random.whole(1, 4);
  const width = random.between(25, 110);
  const left = Math.max(12, Math.min(at.x, layer.widthMm - 15 - width));
  for (let line = 0; line < lines; line++) {
    const y = at.y + line * random.between(6.2, 7.5);
    const [shorter, tall] = [random.between(0, 12), random.between(3.6, 5)];
    layer.fill(
      [
        { x: left + shorter, y },
        { x: left + width, y: y + random.bell() * 0.6 },
        { x: left + width + 0.6, y: y + tall + random.bell() * 0.4 },
        { x: left + shorter - 0.5, y: y + tall },
      ],
      color,
    );
  }
  return { left, right: left + width, top: at.y - 1, bottom: at.y + lines * 7.5 };
};

/** A cup stood here. */
export const drawCoffeeRing: DrawDecoy = ({ layer }, at, random) => {
  const radius = random.between(28, 42);
  const [pale, deep]: [Color, Color] = [
    [236, 220, 196],
    [206, 176, 136],
  ];
  for (let stroke = 0; stroke < 3; stroke++) {
    const from = random.between(0, 2 * Math.PI);
    const span = random.between(2, 6.2);
    const own = radius + random.bell() * 0.8;
    const points = Array.from({ length: 40 }, (_, index) => {
      const angle = from + (index / 39) * span;
      return { x: at.x + own * Math.cos(angle), y: at.y + own * Math.sin(angle) };
    });
    layer.stroke(points, {
      color: stroke === 0 ? deep : pale,
      thickness: random.between(0.8, 2.6),
      isCurved: true,
    });
  }
  return around(at, radius + 2);
};
