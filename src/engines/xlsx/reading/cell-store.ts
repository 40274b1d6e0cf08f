import { MAX_COLUMNS } from '#domain/worksheet.ts';
import { CHUNK_CELLS, CHUNK_SHIFT, columnOf } from '../cell-head.ts';
import type { CellChunks } from '../workbook-data.ts';
import { damaged } from '../workbook-reading.ts';
import { Uint32List } from './number-list.ts';

/** The cells of a worksheet by row. */
export interface StoredCells {
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  readonly cells: CellChunks;
  readonly columnCount: number;
}

/** Gathers a worksheet's cells as they come; most come in order, all can be put in order. */
export class CellStore {
  #heads: Uint32Array[] = [];
  #values: Uint32Array[] = [];
  readonly #rows = new Uint32List();
  readonly #starts = new Uint32List();
  #count = 0;
  #columnCount = 0;
  #row = 0;
  #column = -1;
  #isOrdered = true;

  get count(): number {
    return this.#count;
  }

  add(row: number, head: number, value: number): void {
    const column = columnOf(head);
    if (row !== this.#row) this.#beginRow(row);
    else if (column <= this.#column) this.#isOrdered = false;
    this.#column = column;
    this.#columnCount = Math.max(this.#columnCount, column + 1);
    this.#push(head, value);
  }

  /** @throws WorkbookFault when a cell stands there twice */
  finish(): StoredCells {
    const stored = this.#isOrdered ? this : this.#inOrder();
    stored.#starts.push(stored.#count);
    return {
      rows: stored.#rows.finish(),
      starts: stored.#starts.finish(),
      cells: { heads: cut(stored.#heads, stored.#count), values: cut(stored.#values, stored.#count) },
      columnCount: stored.#columnCount,
    };
  }

  #beginRow(row: number): void {
    if (row < this.#row) this.#isOrdered = false;
    this.#row = row;
    this.#rows.push(row);
    this.#starts.push(this.#count);
  }

  #push(head: number, value: number): void {
    const at = this.#count & (CHUNK_CELLS - 1);
    if (at === 0) {
      this.#heads.push(new Uint32Array(CHUNK_CELLS));
      this.#values.push(new Uint32Array(CHUNK_CELLS));
    }
    const chunk = this.#count >> CHUNK_SHIFT;
    const heads = this.#heads[chunk];
    const values = this.#values[chunk];
    if (heads !== undefined) heads[at] = head;
    if (values !== undefined) values[at] = value;
    this.#count += 1;
  }

  /** The same cells anew, by row and column. */
  #inOrder(): CellStore {
    const ordered = new CellStore();
    let before = -1;
    for (const [row, cells] of this.#rowsInOrder()) {
      for (const { head, value } of cells) {
        const place = row * MAX_COLUMNS + columnOf(head);
        if (place === before) throw damaged(`a cell of row ${row} stands there twice`);
        before = place;
        ordered.add(row, head, value);
      }
    }
    return ordered;
  }

  *#rowsInOrder(): Generator<readonly [row: number, cells: readonly StoredCell[]]> {
    const count = this.#rows.length;
    // One number each, row before order of coming: sorted without a comparison written by hand.
    const keys = Float64Array.from({ length: count }, (_, index) => this.#rows.at(index) * 2 ** 32 + index);
    keys.sort();
    for (let index = 0; index < count; ) {
      const row = Math.floor((keys[index] ?? 0) / 2 ** 32);
      const cells: StoredCell[] = [];
      for (; index < count && Math.floor((keys[index] ?? 0) / 2 ** 32) === row; index += 1) {
        this.#collect((keys[index] ?? 0) % 2 ** 32, cells);
      }
      yield [row, cells.sort((a, b) => columnOf(a.head) - columnOf(b.head))];
    }
  }

  #collect(run: number, cells: StoredCell[]): void {
    const end = run + 1 < this.#starts.length ? this.#starts.at(run + 1) : this.#count;
    for (let index = this.#starts.at(run); index < end; index += 1) {
      const chunk = index >> CHUNK_SHIFT;
      const at = index & (CHUNK_CELLS - 1);
      cells.push({ head: this.#heads[chunk]?.[at] ?? 0, value: this.#values[chunk]?.[at] ?? 0 });
    }
  }
}

interface StoredCell {
  readonly head: number;
  readonly value: number;
}

/** The last chunk no longer than its cells. */
function cut(chunks: readonly Uint32Array[], count: number): readonly Uint32Array[] {
  const last = count & (CHUNK_CELLS - 1);
  return chunks.map((chunk, index) =>
    index === chunks.length - 1 && last > 0 ? chunk.slice(0, last) : chunk,
  );
}
