/** What a cell's value is: a number of a text, an integer itself, 0 or 1, or nothing but a formula. */
export const CELL_KINDS = ['text', 'integer', 'number', 'boolean', 'error', 'isoDay', 'empty'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** Cells in a chunk, as a power of two. */
export const CHUNK_SHIFT = 15;
export const CHUNK_CELLS = 1 << CHUNK_SHIFT;

/** Styles that differ in what is kept of them; a head holds no more. */
export const MAX_STYLES = 1 << 15;

const COLUMN_BITS = 14;
const KIND_BITS = 3;
const COLUMN_MASK = (1 << COLUMN_BITS) - 1;
const KIND_MASK = (1 << KIND_BITS) - 1;

/** Column, kind and style of a cell in 32 bits. */
export function cellHead(column: number, kind: CellKind, style: number): number {
  return ((((style << KIND_BITS) | CELL_KINDS.indexOf(kind)) << COLUMN_BITS) | column) >>> 0;
}

export function columnOf(head: number): number {
  return head & COLUMN_MASK;
}

export function kindOf(head: number): CellKind {
  return CELL_KINDS[(head >>> COLUMN_BITS) & KIND_MASK] ?? 'empty';
}

export function styleOf(head: number): number {
  return head >>> (COLUMN_BITS + KIND_BITS);
}
