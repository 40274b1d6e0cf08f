import { sampleCell } from './sample-facts.ts';
import {
  type CellFacts,
  type CellPlace,
  type CellRange,
  cellAddress,
  parseAddress,
  type Worksheet,
} from './worksheet.ts';

/** A text as typed (empty: no value), or a cell with the facts that matter; a cell with a `day` is of type `day`. */
export type SampleCell = string | Partial<CellFacts>;

/** The sheet «Danh sách», all shown, nothing merged; `rows[0]` is row 1, its first cell in column A. */
export function sampleWorksheet(
  rows: readonly (readonly SampleCell[])[],
  changes: Partial<Worksheet> = {},
): Worksheet {
  const cellOf = (row: number, column: number): CellFacts | null => {
    const given = rows[row - 1]?.[column];
    return given === undefined || given === '' ? null : cellFrom(cellAddress(row, column), given);
  };
  const placesWhere = (holds: (cell: CellFacts) => boolean): readonly CellPlace[] =>
    rows
      .flatMap((cells, at) => cells.map((_, column) => ({ row: at + 1, column })))
      .filter(({ row, column }) => {
        const cell = cellOf(row, column);
        return cell !== null && holds(cell);
      });
  const isFilled = (cells: readonly SampleCell[]): boolean => cells.some(cell => cell !== '');
  return {
    ...{ name: 'Danh sách', isHidden: false, merges: [] },
    rows: rows.flatMap((cells, index) => (isFilled(cells) ? [index + 1] : [])),
    columnCount: Math.max(0, ...rows.map(cells => cells.findLastIndex(cell => cell !== '') + 1)),
    isRowHidden: () => false,
    isRowFiltered: () => false,
    isColumnHidden: () => false,
    shown: (row, column) => cellOf(row, column)?.shown ?? '',
    cell: cellOf,
    dayAt: (row, column) => {
      const cell = cellOf(row, column);
      return cell?.type === 'day' ? cell : null;
    },
    textPlaces: (first, last, wants) =>
      placesWhere(cell => cell.type === 'text' && wants(cell.shown)).filter(
        ({ row }) => row >= first && row <= last,
      ),
    formulaPlaces: () => placesWhere(cell => cell.formula !== null),
    errorPlaces: () => placesWhere(cell => cell.type === 'error'),
    ...changes,
  };
}

/** `A1:C1`, as a workbook writes merged cells. */
export function sampleMerge(range: `${string}:${string}`): CellRange {
  const [first, last] = range.split(':').map(address => parseAddress(address));
  if (!first || !last) throw new Error(`${range} is no range`);
  return {
    ...{ firstRow: first.row, lastRow: last.row },
    ...{ firstColumn: first.column, lastColumn: last.column },
  };
}

function cellFrom(address: string, given: Exclude<SampleCell, ''>): CellFacts {
  if (typeof given === 'string') return sampleCell(address, { shown: given });
  const day = given.day ?? null;
  if (day === null) return sampleCell(address, { ...given, shown: given.shown ?? given.raw ?? '' });
  const shown = day.split('-').reverse().join('/');
  return sampleCell(address, { type: 'day', shown, numberFormat: 'dd/mm/yyyy', ...given });
}
