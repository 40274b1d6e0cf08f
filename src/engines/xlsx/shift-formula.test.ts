import { describe, expect, it } from 'vitest';
import { shiftFormula } from './shift-formula.ts';

describe('shiftFormula', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:C3)', 'SUM(B3:D5)'],
    ['SUM(F:G)+SUM($F:G)', 'SUM(G:H)+SUM($F:H)'],
    ['SUM(1:2)+SUM(1:$2)', 'SUM(3:4)+SUM(3:$2)'],
    ['Sheet1:Sheet2!A1', 'Sheet1:Sheet2!B3'],
    ['"A1"&A1', '"A1"&B3'],
    ["'Sheet A1'!A1", "'Sheet A1'!B3"],
    ['Sheet1!A1', 'Sheet1!B3'],
    ['[1]Sheet!A1', '[1]Sheet!B3'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['TAXES2021+A1', 'TAXES2021+B3'],
    ['XYZ1+A1', 'XYZ1+B3'],
    ['1E5+A1', '1E5+B3'],
  ])('moves %s to %s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it('says that a reference has left the sheet', () => {
    expect(shiftFormula('A1', -1, 0)).toBe('#REF!');
    expect(shiftFormula('XFD1', 0, 1)).toBe('#REF!');
  });

  it('leaves alone what Excel would not take', () => {
    const long = '['.repeat(100_000);
    expect(shiftFormula(long, 1, 1)).toBe(long);
  });
});
