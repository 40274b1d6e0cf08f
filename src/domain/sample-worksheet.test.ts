import { describe, expect, it } from 'vitest';
import { sampleMerge, sampleWorksheet } from './sample-worksheet.ts';

describe('a sample worksheet', () => {
  const sheet = sampleWorksheet([['Mã hồ sơ', ''], [], ['', '', { day: '2016-12-28' }], ['', '']]);

  it('counts rows from 1 and columns from 0, and only what holds a value', () => {
    expect(sheet.rows).toEqual([1, 3]);
    expect(sheet.columnCount).toBe(3);
    expect(sheet.shown(1, 0)).toBe('Mã hồ sơ');
    expect(sheet.cell(1, 1)).toBeNull();
    expect(sheet.cell(9, 9)).toBeNull();
  });

  it('makes a day of what is given as one', () => {
    expect(sheet.cell(3, 2)).toMatchObject({ address: 'C3', type: 'day', shown: '28/12/2016' });
  });

  it('takes what differs from a plain sheet', () => {
    const merged = sampleWorksheet([['x']], { merges: [sampleMerge('A1:C2')] });
    expect(merged.merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 }]);
    expect(() => sampleMerge('A0:B')).toThrow('A0:B is no range');
  });
});
