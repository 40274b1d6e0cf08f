import { describe, expect, it } from 'vitest';
import { columnInRow, parseRange } from './cell-reference.ts';

describe('columnInRow', () => {
  it.each([
    ['A1', 1, 0],
    ['H4', 4, 7],
    ['AA10', 10, 26],
    ['XFD1048576', 1_048_576, 16_383],
  ])('finds the column of %s', (reference, row, column) => {
    expect(columnInRow(reference, row)).toBe(column);
  });

  it.each(['', 'A', '1', 'a1', 'A01', 'A1x', 'XFE1', 'AAAAAAAA1', 'A2', '$A$1', 'A-1'])(
    'knows none in %s',
    reference => {
      expect(columnInRow(reference, 1)).toBeNull();
    },
  );
});

describe('parseRange', () => {
  const whole = { firstRow: 1, lastRow: 1_048_576, firstColumn: 0, lastColumn: 16_383 };

  it.each([
    ['A1:C3', { firstRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 2 }],
    ['$B$2', { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 }],
    ['B:C', { ...whole, firstColumn: 1, lastColumn: 2 }],
    ['2:3', { ...whole, firstRow: 2, lastRow: 3 }],
    ['A1:XFD1048576', whole],
  ])('reads %s', (reference, range) => {
    expect(parseRange(reference)).toEqual(range);
  });

  it.each(['', 'A1:', ':A1', 'A1:B2:C3', 'C3:A1', 'A0', 'A1:XFE1', 'A1:A1048577', 'A1 B2'])(
    'refuses %s',
    reference => {
      expect(parseRange(reference)).toBeNull();
    },
  );
});
