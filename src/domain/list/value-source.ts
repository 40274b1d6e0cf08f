import type { ColumnRole } from '../list-facts.ts';
import type { Worksheet } from '../worksheet.ts';
import type { CoveredCells } from './covered-cells.ts';
import { isDittoMark } from './ditto-mark.ts';

/**
 * Roles whose value is the row's own: a code, a file or a number that is «as above» would say that two rows are the
 * same dossier, paper or document. Their ditto marks stay as typed, and a merged cell gives its value to its first row.
 */
const OWN: ReadonlySet<ColumnRole> = new Set([
  ...(['ordinal', 'code', 'oldNumber', 'componentFile', 'resultNumber', 'resultFile'] as const),
]);

/** Whether a ditto mark or a merged cell may hand this role's value down. */
export function isShared(role: ColumnRole): boolean {
  return !OWN.has(role);
}

/** Where the value of a cell really stands: further up for ditto marks and for cells merged over several rows. */
export class ValueSource {
  readonly #sheet: Worksheet;
  readonly #covered: CoveredCells;
  readonly #rows: readonly number[];
  readonly #byColumn = new Map<number, Uint32Array>();

  /** @param rows Of the dossiers, ascending. */
  constructor(sheet: Worksheet, covered: CoveredCells, rows: readonly number[]) {
    this.#sheet = sheet;
    this.#covered = covered;
    this.#rows = rows;
  }

  /** The row whose cell holds the value of the `at`-th dossier's cell in a column of a shared role; mostly its own. */
  rowOf(at: number, column: number): number {
    const row = this.#rows[at] ?? 0;
    const own = this.#sheet.shown(row, column);
    if (own !== '' && !isDittoMark(own)) return row;
    if (own === '') {
      const above = this.#covered.rowOf(row, column);
      if (above === row || !isDittoMark(this.#sheet.shown(above, column))) return above;
    }
    return this.#sources(column)[at] ?? row;
  }

  /** For a whole column at once, so that a column of ditto marks costs no more than it has rows. */
  #sources(column: number): Uint32Array {
    const known = this.#byColumn.get(column);
    if (known !== undefined) return known;
    const sources = new Uint32Array(this.#rows.length);
    this.#byColumn.set(column, sources);
    this.#rows.forEach((row, at) => {
      const text = this.#sheet.shown(row, column);
      const above = at === 0 ? row : (sources[at - 1] ?? row);
      if (text === '') sources[at] = this.#sourceOfEmpty(row, column, above);
      else sources[at] = isDittoMark(text) ? above : row;
    });
    return sources;
  }

  /** A cell covered by a merged one that holds a ditto mark has the same source as that one, which is the row's above. */
  #sourceOfEmpty(row: number, column: number, above: number): number {
    const anchor = this.#covered.rowOf(row, column);
    return anchor !== row && isDittoMark(this.#sheet.shown(anchor, column)) ? above : anchor;
  }
}
