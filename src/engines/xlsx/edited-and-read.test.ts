import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '#domain/worksheet.ts';
import { editCells } from './edit-cells.ts';
import type { CellEdit } from './editing/cell-edit.ts';
import { openWorksheets } from './open-worksheets.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const NAME = 'Danh sách';
const [ROWS, COLUMNS] = [12, 8];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '0358131833',
    '_x0041_',
    'a\u0001b',
    '<c r="A1"/>',
    ']]>',
    'Nguyễn ữ đ',
    '\r\n',
    ' x ',
  ),
);
const value = fc.oneof(text, fc.integer({ min: -1e6, max: 1e12 }));
const grid = fc.array(fc.array(fc.option(value), { maxLength: COLUMNS }), { maxLength: ROWS });
const place = fc.record({
  row: fc.integer({ min: 1, max: ROWS + 3 }),
  column: fc.integer({ min: 0, max: COLUMNS }),
});
const change = fc.record({
  place,
  value: fc.option(value, { nil: undefined }),
  fill: fc.constantFrom(undefined, 'error', 'warning', 'info'),
  comment: fc.option(text, { nil: undefined }),
});

/** Raw content of each cell that holds one, by address. */
async function contents(bytes: Uint8Array): Promise<Record<string, string>> {
  const reading = await readWorkbook(bytes);
  if (reading.state === 'refused') throw new Error(`${reading.cause} ${reading.detail}`);
  const [sheet] = openWorksheets(reading.workbook);
  const found: Record<string, string> = {};
  for (const row of sheet?.rows ?? []) {
    for (let column = 0; column <= COLUMNS; column += 1) {
      const cell = sheet?.cell(row, column) ?? null;
      if (cell !== null) found[cell.address] = `${cell.type} ${cell.raw}`;
    }
  }
  return found;
}

/** What our reader gives for a value; halves of letters are shown as what they are, no letters. */
function told(given: string | number): string | null {
  if (given === '') return null;
  return typeof given === 'number' ? `number ${given}` : `text ${given.toWellFormed()}`;
}

describe('an edited workbook', () => {
  it('reads as it was, but for the values that were put in', async () => {
    await fc.assert(
      fc.asyncProperty(grid, fc.array(change, { maxLength: 12 }), async (rows, changes) => {
        const bytes = writeWorkbook([{ name: NAME, columns: [], rows: rows.map(cells => ({ cells })) }]);
        const expected = await contents(bytes);
        for (const { place: at, value: put } of changes) {
          if (put === undefined) continue;
          const address = cellAddress(at.row, at.column);
          const now = told(put);
          if (now === null) delete expected[address];
          else expected[address] = now;
        }
        const edits = changes.map(
          ({ place: at, value: put, fill, comment }): CellEdit => ({
            ...{ worksheet: NAME, cell: cellAddress(at.row, at.column) },
            ...(put === undefined ? {} : { value: put }),
            ...(fill === undefined ? {} : { fill }),
            ...(comment === undefined ? {} : { comment }),
          }),
        );
        const edited = editCells(bytes, edits);
        if (edited.state === 'refused') throw new Error(`${edited.reason} ${edited.detail}`);
        expect(await contents(edited.bytes)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('reads as what was written, in the first place', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async rows => {
        const bytes = writeWorkbook([{ name: NAME, columns: [], rows: rows.map(cells => ({ cells })) }]);
        const all = rows.flatMap((cells, row) =>
          cells.map(
            (cell, column) => [cellAddress(row + 1, column), cell === null ? null : told(cell)] as const,
          ),
        );
        expect(await contents(bytes)).toEqual(Object.fromEntries(all.filter(([, cell]) => cell !== null)));
      }),
      { numRuns: 150 },
    );
  });
});
