import { describe, expect, it } from 'vitest';
import type { ColumnRole, ListFacts } from '../list-facts.ts';
import { type SampleCell, sampleMerge, sampleWorksheet } from '../sample-worksheet.ts';
import type { Worksheet } from '../worksheet.ts';
import { type ColumnMap, NO_COLUMN_MAP } from './column-map.ts';
import { recognizeList } from './recognize-list.ts';

const LETTER = [
  ...['Mã hồ sơ', 'Họ tên người nộp', 'Chủ hồ sơ', 'Email', 'Số điện thoại', 'Địa chỉ', 'Nội dung hồ sơ'],
  ...['File thành phần hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả'],
];

const dossier = (code: string, name = 'Lý Văn Thử'): readonly SampleCell[] => [
  ...[code, name, name, '', '0912345678', 'Thôn Mẫu', 'Cấp bản sao trích lục'],
  ...[`${code}_TP_2016.pdf`, '28/12/2016', '17/3/2017'],
];

function listOf(...sheets: readonly Worksheet[]): ListFacts {
  const found = recognizeList('danh-sach.xlsx', sheets, NO_COLUMN_MAP);
  if (found.state !== 'list') throw new Error('no list');
  return found.list;
}

function rolesOf(sheet: Worksheet): readonly (ColumnRole | null | undefined)[] {
  const columns = listOf(sheet).tables[0]?.columns ?? [];
  return Array.from(
    { length: sheet.columnCount },
    (_, at) => columns.find(({ index }) => index === at)?.role,
  );
}

const rowsOf = (sheet: Worksheet): readonly number[] => listOf(sheet).entries.map(({ row }) => row);

describe('recognizing a list', () => {
  it('reads the letter’s own columns, A to J', () => {
    expect(rolesOf(sampleWorksheet([LETTER, dossier('243')]))).toEqual([
      ...['code', 'applicant', 'owner', 'email', 'phone', 'address', 'content'],
      ...['componentFile', 'receivedOn', 'dueOn'],
    ]);
  });

  it('finds the header under a title, and all columns one further right after STT', () => {
    const sheet = sampleWorksheet([
      ['UBND XÃ MẪU', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      [],
      ['DANH SÁCH HỒ SƠ ĐÃ SỐ HÓA'],
      ['(Kèm theo Công văn số 12/UBND ngày 02/8/2021)'],
      ['STT', ...LETTER],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
      ['1', ...dossier('243')],
      ['2', ...dossier('244')],
    ]);
    expect(listOf(sheet).tables).toMatchObject([{ headerRow: 6 }]);
    expect(rowsOf(sheet)).toEqual([8, 9]);
    expect(listOf(sheet).entries[0]?.address('code')).toBe('B8');
  });

  it.each([
    ['A B C', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']],
    ['A B 1 2', ['A', 'B', '1', '2', '3', '4', '5', '6', '7', '8']],
    ['[1] [2]', Array.from({ length: 10 }, (_, at) => `[${at + 1}]`)],
  ])('takes a row that numbers the columns for none: %s', (_, numbers) => {
    expect(rowsOf(sampleWorksheet([LETTER, numbers, dossier('243')]))).toEqual([3]);
    expect(rowsOf(sampleWorksheet([numbers, LETTER, dossier('243')]))).toEqual([3]);
  });

  it('reads a header of two rows with merged cells', () => {
    const sheet = sampleWorksheet(
      [
        ['STT', 'Mã hồ sơ', 'Thông tin người nộp', '', '', 'Kết quả giải quyết', '', '', 'Ghi chú'],
        ['', '', 'Họ tên', 'Địa chỉ', 'SĐT', 'Số', 'Ngày', 'File', ''],
        ['1', '243', 'Lý Văn Thử', 'Thôn Mẫu', '', '12/QĐ-UBND', '02/8/2016', '243_KQ_2016.pdf', ''],
      ],
      { merges: (['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2'] as const).map(sampleMerge) },
    );
    expect(rolesOf(sheet)).toEqual([
      ...[
        'ordinal',
        'code',
        'applicant',
        'address',
        'phone',
        'resultNumber',
        'issuedOn',
        'resultFile',
        'note',
      ],
    ]);
    expect(listOf(sheet).tables).toMatchObject([{ headerRow: 2 }]);
    expect(listOf(sheet).tables[0]?.columns[2]?.header).toBe('Thông tin người nộp / Họ tên');
    expect(rowsOf(sheet)).toEqual([3]);
  });

  it('reads a header of the years before Unicode, by its font', () => {
    const old = [
      'M· hå s¬',
      'Hä tªn ng\u00ADêi nép',
      'Chñ hå s¬',
      '§Þa chØ',
      'Néi dung hå s¬',
      'Ngµy tiÕp nhËn',
    ];
    const cells = old.map(shown => ({ shown, fontName: '.VnTime' }));
    const sheet = sampleWorksheet([
      cells,
      ['243', 'Lý Văn Thử', 'Lý Văn Thử', 'Thôn Mẫu', 'Cấp phép', '02/8/1998'],
    ]);
    expect(rolesOf(sheet)).toEqual(['code', 'applicant', 'owner', 'address', 'content', 'receivedOn']);
    expect(listOf(sheet).tables[0]?.columns[0]?.header).toBe('Mã hồ sơ');
  });

  it('leaves out what a person leaves out, and believes them of the rest', () => {
    const sheet = sampleWorksheet([
      ['Số GPXD', 'Bên A', 'Cấp cho', 'Ngày ký', 'Cán bộ'],
      ['12/GPXD', 'Lý Văn Thử', 'nhà ở', '02/8/2016', 'Ma Thị Mẫu'],
    ]);
    expect(recognizeList('x.xlsx', [sheet], NO_COLUMN_MAP)).toEqual({
      state: 'noHeader',
      seen: [{ worksheet: 'Danh sách', isHidden: false, rowCount: 2, nearest: null }],
    });
    const map: ColumnMap = new Map([
      ...([
        ['sogpxd', 'resultNumber'],
        ['bena', 'owner'],
        ['capcho', 'content'],
        ['canbo', null],
      ] as const),
    ]);
    const found = recognizeList('x.xlsx', [sheet], map);
    if (found.state !== 'list') throw new Error('no list');
    expect(found.list.tables[0]?.columns.map(({ role }) => role)).toEqual([
      ...['resultNumber', 'owner', 'content', 'issuedOn', null],
    ]);
    expect(found.list.entries).toHaveLength(1);
  });

  it('says of a sheet that is no list which row came nearest', () => {
    const rows = [
      ['DANH BẠ'],
      ['STT', 'Họ và tên', 'Số điện thoại', 'Email'],
      ['1', 'Lý Văn Thử', '0912345678', ''],
    ];
    expect(recognizeList('x.xlsx', [sampleWorksheet(rows)], NO_COLUMN_MAP)).toMatchObject({
      state: 'noHeader',
      seen: [
        {
          nearest: {
            ...{ row: 2, headings: ['STT', 'Họ và tên', 'Số điện thoại', 'Email'] },
            roles: ['ordinal', 'owner', 'phone', 'email'],
          },
        },
      ],
    });
  });

  it('keeps the list beside other sheets, and names those', () => {
    const guide = sampleWorksheet([['Hướng dẫn']], { name: 'Hướng dẫn' });
    const found = recognizeList('x.xlsx', [guide, sampleWorksheet([LETTER, dossier('243')])], NO_COLUMN_MAP);
    expect(found).toMatchObject({ state: 'list', others: [{ worksheet: 'Hướng dẫn', rowCount: 1 }] });
  });
});

describe('an entry of a list', () => {
  const headings = [
    'Mã hồ sơ',
    'Chủ hồ sơ',
    'Nội dung',
    'Ngày tiếp nhận',
    'Số QĐ',
    'Ngày ký',
    'File kết quả',
  ];
  const entriesOf = (...rows: readonly (readonly SampleCell[])[]) =>
    listOf(sampleWorksheet([headings, ...rows])).entries;

  it('has the year of receipt, else that of issue, else none', () => {
    const years = entriesOf(
      ['1/2016', 'Lý Văn Thử', 'x', { day: '2016-12-28' }, '', '02/01/2017', ''],
      ['2/2016', 'Lý Văn Thử', 'x', '', '', '1998', ''],
      ['3/2016', 'Lý Văn Thử', 'x', 'không rõ', '', '8/1999', ''],
      ['4/2016', 'Lý Văn Thử', 'x', '', '', '', ''],
    ).map(({ filedYear }) => filedYear);
    expect(years).toEqual([
      ...[
        { year: 2016, by: 'receivedOn' },
        { year: 1998, by: 'issuedOn' },
        { year: 1999, by: 'issuedOn' },
        null,
      ],
    ]);
  });

  it('reads days as cells give them, of a ditto mark that above', () => {
    const [first, second] = entriesOf(
      ['1/2016', 'Lý Văn Thử', 'x', { day: '2016-12-28' }, '', '02/8/2016', ''],
      ['2/2016', 'Lý Văn Thử', 'nt', 'nt', '', '', ''],
    );
    expect(first?.day('receivedOn')).toEqual({ state: 'day', day: '2016-12-28', isText: false });
    expect(first?.day('issuedOn')).toEqual({ state: 'day', day: '2016-08-02', isText: true });
    expect(second?.day('receivedOn')).toEqual({ state: 'day', day: '2016-12-28', isText: false });
    expect(second?.receivedOn).toBe('2016-12-28');
    expect(second?.cell('receivedOn')).toBeNull();
    expect(second?.day('issuedOn')).toEqual({ state: 'empty' });
    expect(second?.day('expiresOn')).toEqual({ state: 'empty' });
  });

  it('has no text, cell or address where the list has no such column', () => {
    const [entry] = entriesOf(['1/2016', 'Lý Văn Thử', 'x', '', '', '', '1_KQ_2016.pdf']);
    expect([entry?.text('phone'), entry?.cell('phone'), entry?.address('phone')]).toEqual(['', null, null]);
    expect([
      entry?.text('resultNumber'),
      entry?.cell('resultNumber'),
      entry?.address('resultNumber'),
    ]).toEqual(['', null, 'E2']);
    expect(entry?.names).toEqual([{ role: 'resultFile', name: '1_KQ_2016.pdf', cell: 'G2', isAlone: true }]);
    expect([entry?.path, entry?.worksheet, entry?.row, entry?.code]).toEqual([
      'danh-sach.xlsx',
      'Danh sách',
      2,
      '1/2016',
    ]);
  });
});

describe('a hostile or enormous worksheet', () => {
  const big = (changes: Partial<Worksheet>): Worksheet => ({ ...sampleWorksheet([]), ...changes });
  const within = (ms: number, work: () => void): void => {
    const started = performance.now();
    work();
    expect(performance.now() - started).toBeLessThan(ms);
  };

  it('is searched for a header no further than five hundred rows', () => {
    const rows = Array.from({ length: 1_000_000 }, (_, at) => at + 1);
    const shown = (row: number, column: number): string => `Mã hồ sơ ${row} ${column}`;
    within(3000, () => {
      const sheet = big({ rows, columnCount: 16_384, shown });
      expect(recognizeList('x.xlsx', [sheet], NO_COLUMN_MAP).state).toBe('noHeader');
    });
  });

  it('is read in time that grows with its rows, whatever its merged cells', () => {
    const count = 50_000;
    const rows = Array.from({ length: count + 1 }, (_, at) => at + 1);
    const merges = rows.map(row => ({ firstRow: row, lastRow: row + count, firstColumn: 5, lastColumn: 9 }));
    const shown = (row: number, column: number): string =>
      row === 1 ? (LETTER[column] ?? '') : column === 0 ? `${row}/2016` : column === 5 ? 'nt' : 'Lý Văn Thử';
    within(10_000, () => {
      const { entries } = listOf(big({ rows, columnCount: 10, shown, merges }));
      expect(entries).toHaveLength(count);
      for (const entry of entries) entry.text('address');
    });
  });

  it('may hold texts of any length', () => {
    const long = 'số định danh '.repeat(100_000);
    const sheet = sampleWorksheet([
      [long, long],
      LETTER,
      [...dossier('243').slice(0, 6), long, long, '', ''],
      [long],
    ]);
    within(2000, () => expect(rowsOf(sheet)).toEqual([3]));
  });
});
