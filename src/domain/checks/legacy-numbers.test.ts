import { describe, expect, it } from 'vitest';
import { sampleEntry, sampleList } from '../sample-facts.ts';
import { legacyNumbers } from './legacy-numbers.ts';

const inspect = (...codes: readonly string[]) => {
  const rows = codes.map((code, index) => sampleEntry({ row: index + 3, code }, { code }));
  return [...legacyNumbers.inspect(sampleList(rows), null)];
};

describe('CD06 code/legacy-numbers', () => {
  it('tells of all of them once, at the first', () => {
    expect(inspect('000.00.01.H03-210722-1000', '243', 'dd.17', '243/2016')).toEqual([
      {
        ...{ outcome: 'failed', case: 'fault' },
        at: { path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell: 'A4' },
        values: { count: 3, cells: 'A4, A5, A6' },
      },
    ]);
  });

  it('says nothing of codes of the software, of provisional ones, and of what is no code', () => {
    expect(inspect('H55.242-250801-0001', 'TAM-2016-0001', '1.004616', 'không rõ', '')).toEqual([]);
    expect(inspect()).toEqual([]);
  });

  it('counts them', () => {
    const { message } = legacyNumbers.explain({ count: 1203, cells: 'A3, A4, A5, A6, A7' }, 'fault');
    expect(message.vi).toBe(
      'Ô A3, A4, A5, A6, A7 và 1.198 ô khác: 1.203 hồ sơ dùng số của sổ cũ thay cho mã trên phần mềm.',
    );
  });
});
