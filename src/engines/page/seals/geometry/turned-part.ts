import type { InkPlane } from './ink-plane.ts';
import type { Part } from './squeeze.ts';

/** A piece of a plane that lies askew, in points of the plane. */
export interface TurnedPart {
  readonly x: number;
  readonly y: number;
  /** Unit vector along its longer side. */
  readonly ux: number;
  readonly uy: number;
  /** Half its length and height. */
  readonly along: number;
  readonly beside: number;
}

/** A piece of a plane set upright, and made shorter along its longer side by a factor of 1 or more. */
export function setUpright(plane: InkPlane, part: TurnedPart, stretch: number): InkPlane {
  const { x, y, ux, uy, along, beside } = part;
  const width = Math.floor((2 * along) / stretch);
  const height = Math.floor(2 * beside);
  const ink = new Uint8Array(Math.max(0, width * height));
  const inkAt = (far: number, off: number): number => {
    const [column, row] = [Math.floor(x + ux * far - uy * off), Math.floor(y + uy * far + ux * off)];
    const isWithin = column >= 0 && row >= 0 && column < plane.width && row < plane.height;
    return isWithin ? (plane.ink[row * plane.width + column] ?? 0) : 0;
  };
  for (let row = 0, to = 0; row < height; row++) {
    const off = row + 0.5 - height / 2;
    for (let column = 0; column < width; column++, to++) {
      const far = (column + 0.5 - width / 2) * stretch;
      const apart = stretch / 4;
      ink[to] = (inkAt(far - apart, off) + inkAt(far + apart, off)) >> 1;
    }
  }
  return { width, height, pointsPerMm: plane.pointsPerMm, ink, clutter: plane.clutter ?? 0 };
}

/** In which direction the ink in a box is longest, and by how much longer than across; null where there is none. */
export function longestDirection(
  { width, height, ink }: InkPlane,
  { left, top, right, bottom }: Part,
): { readonly ux: number; readonly uy: number; readonly ratio: number } | null {
  let [sum, sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0, 0];
  for (let y = top; y < Math.min(height, bottom); y++) {
    for (let x = left; x < Math.min(width, right); x++) {
      const value = ink[y * width + x] ?? 0;
      if (value === 0) continue;
      sum += value;
      sumX += value * x;
      sumY += value * y;
      sumXX += value * x * x;
      sumYY += value * y * y;
      sumXY += value * x * y;
    }
  }
  if (sum === 0) return null;
  const xx = sumXX / sum - (sumX / sum) ** 2;
  const yy = sumYY / sum - (sumY / sum) ** 2;
  const xy = sumXY / sum - (sumX / sum) * (sumY / sum);
  const spread = Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy);
  const mean = (xx + yy) / 2;
  if (mean - spread <= 0) return null;
  // The eigenvector of the larger spread, without a detour over angles.
  const [dx, dy] = xx >= yy ? [(xx - yy) / 2 + spread, xy] : [xy, (yy - xx) / 2 + spread];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return null;
  return { ux: dx / length, uy: dy / length, ratio: Math.sqrt((mean + spread) / (mean - spread)) };
}
