import { describe, expect, it } from 'vitest';
import { sampleMerge, sampleWorksheet } from '../sample-worksheet.ts';
import { CoveredCells } from './covered-cells.ts';
import { ValueSource } from './value-source.ts';

function sources(texts: readonly string[], merges: readonly `${string}:${string}`[] = []): readonly number[] {
  const sheet = sampleWorksheet([['Địa chỉ'], ...texts.map(text => [text])]);
  const rows = texts.map((_, at) => at + 2);
  const source = new ValueSource(sheet, new CoveredCells(merges.map(sampleMerge), 1), rows);
  return rows.map((_, at) => source.rowOf(at, 0));
}

describe('where a value stands', () => {
  it('is the cell’s own row, or further up for ditto marks', () => {
    expect(sources(['a', 'nt', '"', 'b', '-nt-'])).toEqual([2, 2, 2, 5, 5]);
  });

  it('is the first row for a ditto mark with nothing above, and the empty cell for one under it', () => {
    expect(sources(['nt', 'nt'])).toEqual([2, 2]);
    expect(sources(['a', '', 'nt'])).toEqual([2, 3, 3]);
  });

  it('is the first cell of merged ones, itself a ditto mark or not', () => {
    expect(sources(['a', '', '', 'nt'], ['A2:A4'])).toEqual([2, 2, 2, 2]);
    expect(sources(['a', 'nt', '', 'nt'], ['A3:A4'])).toEqual([2, 2, 2, 2]);
  });

  it('heeds the first of merged cells that overlap, and none in the header', () => {
    expect(sources(['a', '', 'b', ''], ['A2:A3', 'A3:A5', 'A1:A3'])).toEqual([2, 2, 4, 5]);
  });

  it('costs a column of ditto marks no more than its rows', () => {
    const marks = Array.from({ length: 20_000 }, (_, at) => (at === 0 ? 'a' : 'nt'));
    expect(new Set(sources(marks))).toEqual(new Set([2]));
  });
});
