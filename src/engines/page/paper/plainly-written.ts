import type { PagePlanes } from '../planes.ts';
import { inkedCells } from './inked-cells.ts';
import { cutIntoCells } from './paper-cells.ts';

/** A cell of strokes: so much darker than the paper at its darkest, and on average. */
const STROKE = { contrast: 70, cover: 6 } as const;
/** So many of them, spread over so many rows and columns of cells, are writing or a picture whatever else is there. */
const PLENTY = 350;
const SPREAD = 12;

/** Whether there is so much ink that a page cannot be taken for a blank one: spares it the closer look. */
export function isPlainlyWritten(planes: PagePlanes): boolean {
  const cells = cutIntoCells(planes);
  const { ground, dark, light, mean } = cells;
  const { places, rows, columns } = inkedCells(
    cells,
    at =>
      (ground[at] ?? 0) - (dark[at] ?? 0) >= STROKE.contrast &&
      (light[at] ?? 0) - (mean[at] ?? 0) >= STROKE.cover,
  );
  return places.length >= PLENTY && rows >= SPREAD && columns >= SPREAD;
}
