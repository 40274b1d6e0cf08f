import type { Random } from '../../seeded-random.ts';
import type { Desk, DrawnDecoy } from '../layouts/layout.ts';
import type { PlannedSeal } from './plan-seals.ts';
import { reachOf } from './seal-design.ts';

/** Prints what runs through a seal: a red rule that touches it, or strokes of a black marker. */
export function crossOut(
  { layer, style }: Desk,
  seals: readonly PlannedSeal[],
  random: Random,
): DrawnDecoy[] {
  const drawn: DrawnDecoy[] = [];
  for (const { at, design, traits } of seals) {
    const reach = reachOf(design);
    if (traits.includes('red line')) {
      const y = at.y + design.halfHeight * random.between(-1, 1);
      const [left, right] = [
        Math.max(4, at.x - random.between(40, 150)),
        Math.min(layer.widthMm - 4, at.x + random.between(30, 150)),
      ];
      const color = random.pick(style.redPrint);
      layer.stroke(
        [
          { x: left, y },
          { x: right, y },
        ],
        { color, thickness: random.between(0.3, 1.4) },
      );
      drawn.push({ kind: 'redLine', bounds: { left, right, top: y - 1, bottom: y + 1 } });
    }
    if (!traits.includes('marker')) continue;
    const strokes = random.whole(2, 5);
    for (let stroke = 0; stroke < strokes; stroke++) {
      const y = at.y - reach + ((stroke + 0.5) * 2 * reach) / strokes;
      const points = [
        { x: at.x - reach, y: y + random.bell() * 3 },
        { x: at.x + reach, y: y + random.bell() * 3 },
      ];
      layer.stroke(points, { color: [20, 20, 24], thickness: random.between(2, 5) });
    }
  }
  return drawn;
}
