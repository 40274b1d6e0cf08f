import type { PagePlanes } from '../planes.ts';
import type { PaperCells } from './paper-cells.ts';

/** So many cells are enough to know. */
const MOST_CELLS = 400;

/**
 * How abruptly ink begins in these cells: the steepest step between pixels beside each other as part of the whole
 * contrast, on average. Pens and printers come near 1; what shines through paper stays below a half.
 */
export function sharpnessOf(
  { luma, width, height }: PagePlanes,
  cells: PaperCells,
  inked: readonly number[],
): number {
  const every = Math.max(1, Math.ceil(inked.length / MOST_CELLS));
  let [sum, count] = [0, 0];
  for (let index = 0; index < inked.length; index += every) {
    const cell = inked[index] ?? 0;
    const left = (cell % cells.columns) * cells.side;
    const top = Math.floor(cell / cells.columns) * cells.side;
    let [step, most, least] = [0, 0, 255];
    for (let y = top; y < Math.min(height - 1, top + cells.side); y++) {
      for (let x = left, at = y * width + left; x < Math.min(width - 1, left + cells.side); x++, at++) {
        const own = luma[at] ?? 0;
        most = Math.max(most, own);
        least = Math.min(least, own);
        step = Math.max(step, Math.abs(own - (luma[at + 1] ?? 0)), Math.abs(own - (luma[at + width] ?? 0)));
      }
    }
    if (most > least) sum += Math.min(1, step / (most - least));
    count += 1;
  }
  return count === 0 ? 1 : sum / count;
}
