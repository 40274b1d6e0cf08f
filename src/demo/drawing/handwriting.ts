import type { Random } from '../seeded-random.ts';
import type { Sheet } from './sheet.ts';

/** Signs in blue ink: loops that run to the right, a stroke beneath. Middle given, in points from the top left. */
export function signByHand(sheet: Sheet, middle: { x: number; y: number }, random: Random): void {
  const loops = random.whole(4, 7);
  const width = random.between(70, 105);
  const points = Array.from({ length: loops * 3 }, (_, index) => {
    const share = index / (loops * 3 - 1);
    const lift = [-1, 0.2, 1][index % 3] ?? 0;
    const sway = index % 3 === 1 ? 9 : -4;
    return {
      x: middle.x - width / 2 + share * width + sway + random.bell() * 5,
      y: middle.y + lift * (14 - share * 8) + random.bell() * 4,
    };
  });
  sheet.stroke(points, { ink: 'blue', thickness: random.between(1, 1.5), curved: true });
  const y = middle.y + random.between(10, 16);
  const underline = [
    { x: middle.x + width / 2, y: y - 8 },
    { x: middle.x - width / 4, y: y - 2 },
    { x: middle.x - width / 2, y: y + 5 },
    { x: middle.x + width / 3, y: y - 1 },
    { x: middle.x + width / 2 + 14, y: y - 12 },
  ];
  sheet.stroke(underline, { ink: 'blue', thickness: 1, curved: true });
}
