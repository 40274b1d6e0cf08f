import { type PdfObject, PdfStream } from '../syntax/objects.ts';
import { numberOf } from '../syntax/typed-access.ts';
import { type Box, transformBox } from './box.ts';
import type { ContentFrame } from './content-frame.ts';
import { inverse, type Matrix, multiply, translated } from './matrix.ts';
import type { PageMarks } from './page-marks.ts';
import { captureMarks, hasOtherMarks } from './paint-captured.ts';
import { formBox, formMatrix } from './paint-form.ts';
import { placeImage } from './paint-image.ts';

/** A cell repeated more often than this is a texture: drawing, and none of its images carries the page. */
const MOST_TILES = 256;

/** Fills `area` (on the page) with a pattern: a tiling one may hold the scan itself, any other is drawing. */
export function paintPattern(frame: ContentFrame, area: Box, object: PdfObject): void {
  const pattern = frame.library.doc.resolve(object);
  const cell = pattern instanceof PdfStream ? formBox(frame.library, pattern) : null;
  if (!(pattern instanceof PdfStream) || cell === null) {
    frame.marks.addFill(area, null);
    return;
  }
  const marks = captureMarks(frame, pattern, cell, null);
  const matrix = multiply(formMatrix(frame.library, pattern), frame.startMatrix);
  const tiles = tilesOver(area, matrix, cell, stepsOf(frame, pattern, cell));
  if (marks.hasTooLargeImage) frame.marks.hasTooLargeImage = true;
  if (hasOtherMarks(marks) || tiles === null) frame.marks.addFill(area, null);
  if (tiles !== null) placeTiles(frame, marks, area, matrix, tiles);
}

interface Steps {
  readonly x: number;
  readonly y: number;
}

function stepsOf({ library: { doc } }: ContentFrame, pattern: PdfStream, cell: Box): Steps {
  const step = (key: string, length: number): number =>
    Math.abs(numberOf(doc, pattern.dict.get(key)) ?? 0) || length;
  return { x: step('XStep', cell.x1 - cell.x0), y: step('YStep', cell.y1 - cell.y0) };
}

/** Shifts of the cells that touch the area, in pattern space; null where they are too many. */
function tilesOver(area: Box, matrix: Matrix, cell: Box, steps: Steps): readonly Steps[] | null {
  const back = inverse(matrix);
  if (back === null) return [];
  const seen = transformBox(back, area);
  const columns = range(seen.x0 - cell.x1, seen.x1 - cell.x0, steps.x);
  const rows = range(seen.y0 - cell.y1, seen.y1 - cell.y0, steps.y);
  if (columns.length * rows.length > MOST_TILES) return null;
  return columns.flatMap(x => rows.map(y => ({ x, y })));
}

/** Multiples of `step` within (from, to); one more than is bearable when there are too many. */
function range(from: number, to: number, step: number): readonly number[] {
  const first = Math.floor(from / step) + 1;
  const count = Math.ceil(to / step) - first;
  if (!(count > 0)) return [];
  return Array.from({ length: Math.min(count, MOST_TILES + 1) }, (_, index) => (first + index) * step);
}

function placeTiles(
  frame: ContentFrame,
  cell: PageMarks,
  clip: Box,
  matrix: Matrix,
  tiles: readonly Steps[],
): void {
  frame.library.spend(tiles.length * cell.images.length);
  const source = frame.source === 'annotation' ? 'annotation' : 'pattern';
  for (const { x, y } of tiles) {
    const shifted = translated(matrix, x, y);
    for (const painted of cell.images) {
      placeImage(frame.marks, frame.state, {
        image: painted.image,
        source,
        matrix: multiply(painted.matrix, shifted),
        clip,
      });
    }
  }
}
