import type { CellRange } from '../worksheet.ts';

interface Cover {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Cells of several rows that Excel shows as one: whose value stands in a cell that holds none of its own.
 * Of merged cells that overlap, which no Excel writes, the first counts; so a hostile workbook costs no more.
 */
export class CoveredCells {
  readonly #columns = new Map<number, readonly Cover[]>();

  /** @param merges Of which those below `headerRow` count. */
  constructor(merges: readonly CellRange[], headerRow: number) {
    const tall = merges.filter(({ firstRow, lastRow }) => firstRow > headerRow && lastRow > firstRow);
    for (const [column, covers] of Map.groupBy(tall, ({ firstColumn }) => firstColumn)) {
      this.#columns.set(column, apart(covers));
    }
  }

  get isEmpty(): boolean {
    return this.#columns.size === 0;
  }

  /** The row whose value stands in this cell: another one where the cell is covered, else its own. */
  rowOf(row: number, column: number): number {
    const covers = this.#columns.get(column);
    if (covers === undefined) return row;
    let [low, high] = [0, covers.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { firstRow, lastRow } = covers[middle] ?? { firstRow: 0, lastRow: 0 };
      if (row < firstRow) high = middle - 1;
      else if (row > lastRow) low = middle + 1;
      else return firstRow;
    }
    return row;
  }
}

function apart(covers: readonly Cover[]): readonly Cover[] {
  const kept: Cover[] = [];
  for (const cover of covers.toSorted((one, other) => one.firstRow - other.firstRow)) {
    if (cover.firstRow > (kept.at(-1)?.lastRow ?? 0)) kept.push(cover);
  }
  return kept;
}
