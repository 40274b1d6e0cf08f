import type { ColumnRole } from '#domain/list-facts.ts';
import { cellAddress } from '#domain/worksheet.ts';
import type { ListingColumn, ListingRow, ListingSheet, ListingValue } from './listing.ts';

/** A cell as it stands on the sheet; `head` and `title` only look so. */
export interface PlacedCell {
  readonly value: ListingValue;
  readonly look: 'plain' | 'title' | 'head' | 'bold';
}

export interface PlacedSheet {
  readonly name: string;
  readonly columns: readonly ListingColumn[];
  /** The first is row 1. */
  readonly rows: readonly (readonly (PlacedCell | null)[])[];
  /** `A1:C1`. */
  readonly merges: readonly string[];
  /** As Excel counts. */
  readonly hiddenRows: readonly number[];
  readonly filteredRows: readonly number[];
  /** Last row of the header. */
  readonly headerRow: number;
  /** Last row of the table. */
  readonly lastRow: number;
  has(row: ListingRow): boolean;
  /** @throws Error for a row that is not on this sheet. */
  rowOf(row: ListingRow): number;
}

/**
 * Lays a year's dossiers out as units do: title block, header of two rows, the row of (1)(2)(3),
 * groups by sector, a total and a signature block.
 */
export function placeSheet(sheet: ListingSheet): PlacedSheet {
  return new SheetPlacing(sheet).placed();
}

/** Where a role's cell of this row stands; null when the sheet has no such column. */
export function addressIn(placed: PlacedSheet, row: ListingRow, role: ColumnRole): string | null {
  const column = placed.columns.findIndex(each => each.role === role);
  return column < 0 ? null : cellAddress(placed.rowOf(row), column);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

class SheetPlacing {
  readonly #sheet: ListingSheet;
  readonly #rows: (PlacedCell | null)[][] = [];
  readonly #merges: string[] = [];
  readonly #rowOf = new Map<ListingRow, number>();
  #headerRow = 0;

  constructor(sheet: ListingSheet) {
    this.#sheet = sheet;
  }

  placed(): PlacedSheet {
    const { name, year, columns, rows } = this.#sheet;
    this.#titles(year);
    this.#header();
    for (const [at, sector] of [...new Set(rows.map(row => row.sector))].entries()) {
      this.#line(`${ROMAN[at] ?? at + 1}. ${sector}`, 'bold');
      for (const row of rows) if (row.sector === sector) this.#dossier(row);
    }
    const lastRow = this.#rows.length;
    this.#line(`Tổng cộng: ${rows.length} hồ sơ`, 'bold');
    this.#signatures();
    const hidden = (by: ListingRow['hiddenBy']): number[] =>
      rows.filter(row => row.hiddenBy === by).map(row => this.#numberOf(row));
    return {
      ...{ name, columns, rows: this.#rows, merges: this.#merges, headerRow: this.#headerRow, lastRow },
      ...{ hiddenRows: hidden('person'), filteredRows: hidden('filter') },
      has: row => this.#rowOf.has(row),
      rowOf: row => this.#numberOf(row),
    };
  }

  #numberOf(row: ListingRow): number {
    const number = this.#rowOf.get(row);
    if (number === undefined) throw new Error(`A row that does not stand on ${this.#sheet.name}`);
    return number;
  }

  #titles(year: number): void {
    this.#line('ỦY BAN NHÂN DÂN XÃ KHUỔI NHẠN', 'bold');
    this.#line('DANH SÁCH HỒ SƠ SỐ HÓA KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', 'title');
    this.#line(`(Kết quả giải quyết năm ${year} còn hiệu lực)`, 'plain');
    this.#rows.push([]);
  }

  #header(): void {
    const { columns } = this.#sheet;
    const head = (value: string): PlacedCell | null => (value === '' ? null : { value, look: 'head' });
    const isFirst = (at: number): boolean => columns[at]?.over !== columns[at - 1]?.over;
    const top = this.#rows.length + 1;
    this.#rows.push(
      columns.map(({ header, over }, at) => head(over === '' ? header : isFirst(at) ? over : '')),
      columns.map(({ header, over }) => head(over === '' ? '' : header)),
      columns.map((_, at) => head(`(${at + 1})`)),
    );
    for (const [at, { over }] of columns.entries()) {
      if (over === '') this.#merge(at, top, at, top + 1);
      else if (isFirst(at)) this.#merge(at, top, lastOf(columns, at), top);
    }
    this.#headerRow = top + 1;
  }

  /** One text over the width of the table. */
  #line(value: string, look: PlacedCell['look']): void {
    this.#rows.push([{ value, look }]);
    this.#merge(0, this.#rows.length, Math.min(this.#sheet.columns.length, 9) - 1, this.#rows.length);
  }

  #dossier(row: ListingRow): void {
    const number = this.#rows.length + 1;
    const ordinal = this.#rowOf.size + 1;
    this.#rowOf.set(row, number);
    this.#rows.push(
      this.#sheet.columns.map(({ role }, at) => {
        if (role !== null && row.mergedDown.has(role)) this.#merge(at, number, at, number + 1);
        const value = role === 'ordinal' ? ordinal : role === null ? 'Tủ 2' : row.cells.get(role);
        return value === undefined ? null : { value, look: 'plain' };
      }),
    );
  }

  #signatures(): void {
    const cell = (value: string, look: PlacedCell['look'] = 'bold'): PlacedCell => ({ value, look });
    const line = (left: PlacedCell, right: PlacedCell): (PlacedCell | null)[] => {
      const gap = Array.from({ length: 6 }, () => null);
      return [null, left, ...gap, right];
    };
    this.#rows.push(
      [],
      line(cell(''), cell('Khuổi Nhạn, ngày 20 tháng 11 năm 2026', 'plain')),
      line(cell('NGƯỜI LẬP DANH SÁCH'), cell('TM. ỦY BAN NHÂN DÂN')),
      line(cell('(Ký, ghi rõ họ tên)', 'plain'), cell('CHỦ TỊCH')),
      ...[[], [], []],
      line(cell('Nông Thanh Huyền'), cell('Hoàng Đình Lưu')),
    );
  }

  #merge(left: number, top: number, right: number, bottom: number): void {
    this.#merges.push(`${cellAddress(top, left)}:${cellAddress(bottom, right)}`);
  }
}

/** The last column under the same upper header. */
function lastOf(columns: readonly ListingColumn[], first: number): number {
  let last = first;
  while (columns[last + 1]?.over === columns[first]?.over) last += 1;
  return last;
}
