import { describe, expect, it } from 'vitest';
import { sampleEntry } from './sample-facts.ts';
import { setCell } from './set-cell.ts';

describe('setCell', () => {
  it('says what the cell held as shown, spaces and all', () => {
    const entry = sampleEntry({ row: 4 }, { code: ' 243 ' });
    expect(setCell(entry, 'code', '244')).toEqual([
      { kind: 'setCell', worksheet: 'Danh sách', cell: 'A4', was: ' 243 ', value: '244', type: 'text' },
    ]);
  });

  it('fills an empty cell of a column that is there', () => {
    expect(setCell(sampleEntry({}, { code: '' }), 'code', '244')).toMatchObject([{ cell: 'A3', was: '' }]);
  });

  it('edits nothing where there is no such column', () => {
    expect(setCell(sampleEntry({}, { owner: 'x' }), 'code', '244')).toEqual([]);
  });
});
