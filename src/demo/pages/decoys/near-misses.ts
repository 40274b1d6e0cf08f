import { drawTable } from '../layouts/table.ts';
import type { Color, Point } from '../plain-picture.ts';
import { cutSeal, type SealDesign } from '../seals/seal-design.ts';
import { around, type DrawDecoy } from './decoy.ts';

const BLACK: Color = [18, 18, 22];

/** A firm's sign that looks like a small seal: two thin rings, words between them, an initial within; printed flat. */
export const drawRingLogo: DrawDecoy = ({ layer, style }, at, random) => {
  const radius = random.between(7, 10.5);
  const color = random.next() < 0.7 ? random.pick(style.redPrint) : BLACK;
  const design: SealDesign = {
    ...{
      form: 'round',
      halfWidth: radius,
      halfHeight: radius,
      outline: 0.35,
      letterMm: 1.7,
      hasSecondLine: false,
    },
    ...{ top: random.pick(style.wording.symbols), foot: '', inner: 0.64, star: 0, lines: ['S'] },
  };
  cutSeal(layer, design, at, color);
  return around(at, radius);
};

/** A circle that the printer drew, with a number in it. */
export const drawPlainCircle: DrawDecoy = ({ layer, style }, at, random) => {
  const radius = random.between(7.5, 14);
  const color = random.next() < 0.7 ? random.pick(style.redPrint) : BLACK;
  layer.ring(at, { x: radius, y: radius }, { color, thickness: random.between(0.25, 0.6) });
  const number = `${random.whole(1, 48)}`;
  const size = radius * 2.2;
  layer.put(number, at.x - layer.widthOf(number, { size }) / 2, at.y + size * 0.12, { size, turned: 360 });
  return around(at, radius);
};

/** Where a photograph is to be pasted. */
export const drawPhotoFrame: DrawDecoy = ({ layer }, at, random) => {
  const [halfWidth, halfHeight] = random.pick([
    [15, 20],
    [20, 30],
  ]);
  layer.frame(at.x - halfWidth, at.y - halfHeight, halfWidth * 2, halfHeight * 2, {
    thickness: random.between(0.2, 0.4),
  });
  writeLines(layer, random.pick([['Ảnh 3x4'], ['Ảnh', '4x6 cm'], ['Dán ảnh']]), at, 11);
  return around(at, halfWidth, halfHeight);
};

/** A note in a printed frame. */
export const drawNoteBox: DrawDecoy = ({ layer, style }, at, random) => {
  const halfWidth = random.between(9, 34);
  const lines = Array.from({ length: random.whole(2, 4) }, () => random.pick(style.wording.labels));
  const halfHeight = lines.length * random.between(3, 4.6);
  layer.frame(at.x - halfWidth, at.y - halfHeight, halfWidth * 2, halfHeight * 2, {
    thickness: random.between(0.2, 0.5),
  });
  writeLines(layer, lines, at, Math.min(11, halfWidth * 0.62));
  return around(at, halfWidth, halfHeight);
};

function writeLines(
  layer: Parameters<DrawDecoy>[0]['layer'],
  lines: readonly string[],
  at: Point,
  size: number,
): void {
  lines.forEach((line, index) => {
    const y = at.y + (index - (lines.length - 1) / 2) * size * 0.45 + size * 0.12;
    layer.put(line, at.x - layer.widthOf(line, { size }) / 2, y, { size });
  });
}

/** A table hardly larger than a stamp. */
export const drawSmallTable: DrawDecoy = (desk, at, random) => {
  const [columns, rows] = [random.whole(2, 3), random.whole(2, 4)];
  const [width, rowHeight] = [columns * random.between(14, 19), random.between(5.5, 8)];
  const column = { left: Math.max(10, at.x - width / 2), width };
  const top = at.y - (rows * rowHeight) / 2;
  drawTable({ ...desk, column, random }, { top, columns, rows, rowHeight });
  return { left: column.left, right: column.left + width, top, bottom: top + rows * rowHeight };
};
