import type { Random } from '../../seeded-random.ts';
import type { Color, Point } from '../plain-picture.ts';
import type { Layer } from '../press/layer.ts';

/** Signs: loops that run to the right, a stroke beneath. */
export function sign(layer: Layer, middle: Point, color: Color, random: Random): void {
  const loops = random.whole(4, 8);
  const width = random.between(22, 42);
  const tall = random.between(3, 7);
  const points = Array.from({ length: loops * 3 }, (_, index) => {
    const share = index / (loops * 3 - 1);
    const lift = [-1, 0.2, 1][index % 3] ?? 0;
    return {
      x: middle.x - width / 2 + share * width + (index % 3 === 1 ? 3 : -1.5) + random.bell() * 2,
      y: middle.y + lift * (tall - share * 2) + random.bell() * 1.6,
    };
  });
  const thickness = random.between(0.3, 0.55);
  layer.stroke(points, { color, thickness, isCurved: true });
  const y = middle.y + random.between(3.5, 6);
  const underline = [
    { x: middle.x + width / 2, y: y - 3 },
    { x: middle.x - width / 4, y: y - 0.7 },
    { x: middle.x - width / 2, y: y + 1.8 },
    { x: middle.x + width / 2 + 5, y: y - 4 },
  ];
  layer.stroke(underline, { color, thickness: thickness * 0.8, isCurved: true });
}

/** Writes a line by hand: no letter quite like the last. */
export function writeByHand(
  layer: Layer,
  text: string,
  at: Point,
  color: Color,
  size: number,
  random: Random,
): void {
  let { x } = at;
  const slope = random.bell() * 0.012;
  for (const letter of text) {
    const own = size * (1 + random.bell() * 0.06);
    const lettering = { style: 'italic', size: own, color, turned: random.bell() * 4 + 0.01 } as const;
    layer.put(letter, x, at.y + (x - at.x) * slope + random.bell() * 0.3, lettering);
    x += layer.widthOf(letter, { style: 'italic', size: own }) * 1.04;
  }
}
