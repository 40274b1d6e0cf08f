import { describe, expect, it } from 'vitest';
import { declarationsIn } from './declarations.ts';
import { isDittoMark } from './ditto-mark.ts';
import { namedFiles } from './named-files.ts';

describe('a ditto mark', () => {
  it.each([
    'nt',
    'NT',
    'n.t',
    '-nt-',
    '- nt -',
    '“nt”',
    '"',
    "''",
    '”',
    '〃',
    '- " -',
    '" "',
    '""',
    'như trên',
    'Như trên.',
    '(nt)',
  ])('stands for the value above: %s', text => {
    expect(isDittoMark(text)).toBe(true);
  });

  it.each([
    '',
    '-',
    '--',
    '...',
    "'",
    'nta',
    'Nt Văn Thử',
    'n',
    't',
    'x',
    '//',
    'không',
    'như trên đã ghi ở dòng',
    '"Mẫu"',
  ])('is not what says something else, or nothing: %s', text => {
    expect(isDittoMark(text)).toBe(false);
  });
});

describe('the files that a cell names', () => {
  const names = (text: string) => namedFiles(text, 'componentFile', 'H4').map(({ name }) => name);

  it('is alone where the cell holds nothing else', () => {
    expect(namedFiles('CSDL_X\\243_TP_2016.pdf', 'componentFile', 'H4')).toEqual([
      { role: 'componentFile', name: '243_TP_2016.pdf', cell: 'H4', isAlone: true },
    ]);
    expect(namedFiles('a.pdf; chưa đủ', 'componentFile', 'H4')).toMatchObject([
      { name: 'a.pdf', isAlone: false },
    ]);
    expect(namedFiles('a.pdf\nb.pdf', 'componentFile', 'H4')).toMatchObject([
      { isAlone: false },
      { isAlone: false },
    ]);
  });

  it.each([
    ['lines', 'a.pdf\r\nb.pdf\n', ['a.pdf', 'b.pdf']],
    ['semicolons', 'a.pdf;b.pdf ; c.pdf', ['a.pdf', 'b.pdf', 'c.pdf']],
    ['commas between files', 'a.pdf, b.pdf', ['a.pdf', 'b.pdf']],
    ['no comma within a name', 'Đơn, tờ khai 243.pdf', ['Đơn, tờ khai 243.pdf']],
    ['bullets', '- a.pdf\n• b.pdf', ['a.pdf', 'b.pdf']],
    [
      'a number with its year',
      '243/2016_TP_2016.pdf; 2016/243_TP_2016.pdf',
      ['243/2016_TP_2016.pdf', '243_TP_2016.pdf'],
    ],
    ['folders of both kinds', 'CSDL_X/2016/a.pdf; D:\\quét\\b.pdf', ['a.pdf', 'b.pdf']],
    ['a name without its extension', '243_KQ_2016', ['243_KQ_2016']],
    ['a name of another order', '243_2016_TP.pdf', ['243_2016_TP.pdf']],
  ])('are apart by %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(['', ' ', '-', 'x', 'Có', 'Chưa có', 'Không', 'đã trả', '0', '/', 'a.pdf '.repeat(2000)])(
    'are none: %s',
    text => {
      expect(names(text)).toEqual([]);
    },
  );
});

describe('what a row declares', () => {
  const declares = (changes: Partial<Parameters<typeof declarationsIn>[0]>) =>
    declarationsIn({ noRedSeal: '', scanSource: '', note: '', ...changes });

  it.each([
    'x',
    'X',
    'có',
    'CÓ',
    '1',
    '✓',
    'true',
    'v',
    'Không có dấu đỏ',
    'không dấu đỏ',
    'Văn bản không có con dấu',
  ])('is that there is no red seal, by its column: %s', noRedSeal => {
    expect(declares({ noRedSeal })).toEqual({ noRedSeal: true, photocopy: false });
  });

  it.each(['', 'Không', '0', 'false', 'có dấu', '-', 'chưa rõ'])(
    'is not that, by its column: %s',
    noRedSeal => {
      expect(declares({ noRedSeal })).toEqual({ noRedSeal: false, photocopy: false });
    },
  );

  it.each(['bản chụp', 'Bản photo', 'bản phô tô', 'Photocopy', 'quét từ bản chụp', 'Bản sao chụp'])(
    'is that the paper is a photocopy: %s',
    text => {
      expect(declares({ scanSource: text })).toEqual({ noRedSeal: false, photocopy: true });
      expect(declares({ note: `Giấy mờ; ${text}.` })).toEqual({ noRedSeal: false, photocopy: true });
    },
  );

  it.each([
    'bản gốc',
    'bản chính',
    'bản sao',
    'Đã nộp bản photo CCCD',
    'không phải bản chụp',
    `bản chụp ${'x'.repeat(600)}`,
  ])('is not that: %s', text => {
    expect(declares({ scanSource: text, note: text })).toEqual({ noRedSeal: false, photocopy: false });
  });

  it('is both where a note says both', () => {
    expect(declares({ note: 'Bản chụp, văn bản không có dấu đỏ' })).toEqual({
      noRedSeal: true,
      photocopy: true,
    });
    expect(declares({ noRedSeal: 'x', scanSource: 'bản chụp' })).toEqual({
      noRedSeal: true,
      photocopy: true,
    });
  });
});
