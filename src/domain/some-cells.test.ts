import { describe, expect, it } from 'vitest';
import { cellsInWords, someCells } from './some-cells.ts';

const at = (cell: string, worksheet = '2016') => ({ path: 'danh-sach.xlsx', worksheet, cell });
const column = (count: number) => Array.from({ length: count }, (_, index) => at(`A${index + 3}`));

describe('someCells', () => {
  it('names a few cells and counts all', () => {
    expect(someCells(column(3))).toEqual({ count: 3, cells: 'A3, A4, A5' });
    expect(someCells(column(1500))).toEqual({ count: 1500, cells: 'A3, A4, A5, A6, A7' });
    expect(someCells([])).toEqual({ count: 0, cells: '' });
  });

  it('names the worksheet of a cell beside the first one’s, unseen letters made visible', () => {
    expect(someCells([at('A3'), at('A4', '20\u200b15'), at('A5')]).cells).toBe('A3, 20⟨U+200B⟩15!A4, A5');
  });

  it('names a file by its path', () => {
    expect(someCells([{ path: 'CSDL_X/243_TP_2016.pdf' }]).cells).toBe('CSDL_X/243_TP_2016.pdf');
  });
});

describe('cellsInWords', () => {
  it('tells how many more there are', () => {
    expect(cellsInWords(someCells(column(5))).vi).toBe('A3, A4, A5, A6, A7');
    expect(cellsInWords(someCells(column(1505)))).toEqual({
      vi: 'A3, A4, A5, A6, A7 và 1.500 ô khác',
      en: 'A3, A4, A5, A6, A7 and 1,500 more',
    });
  });
});
