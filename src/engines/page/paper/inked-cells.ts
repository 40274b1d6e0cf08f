import type { PaperCells } from './paper-cells.ts';

/** Cells beside the edges are no evidence: shadows, bands, holes. */
export const MARGIN_CELLS = 4;
/** Of a row or column that counts. */
const FEW = 2;

export interface InkedCells {
  /** Places in the arrays of cells. */
  readonly places: readonly number[];
  /** Rows and columns that hold more than a few of them: a fold has hardly any rows, a page of text has both. */
  readonly rows: number;
  readonly columns: number;
}

/** The cells away from the edges that hold ink, as `isInked` has it. */
export function inkedCells({ columns, rows }: PaperCells, isInked: (at: number) => boolean): InkedCells {
  const places: number[] = [];
  const inRow = new Uint16Array(rows);
  const inColumn = new Uint16Array(columns);
  for (let row = MARGIN_CELLS; row < rows - MARGIN_CELLS; row++) {
    for (let column = MARGIN_CELLS; column < columns - MARGIN_CELLS; column++) {
      if (!isInked(row * columns + column)) continue;
      places.push(row * columns + column);
      inRow[row] = (inRow[row] ?? 0) + 1;
      inColumn[column] = (inColumn[column] ?? 0) + 1;
    }
  }
  const full = (counts: Uint16Array): number => counts.reduce((sum, count) => sum + (count > FEW ? 1 : 0), 0);
  return { places, rows: full(inRow), columns: full(inColumn) };
}
