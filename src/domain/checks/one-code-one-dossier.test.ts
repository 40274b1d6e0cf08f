import { describe, expect, it } from 'vitest';
import type { SampleCells } from '../sample-facts.ts';
import { sampleList } from '../sample-facts.ts';
import { sampleRow } from '../sample-rows.ts';
import { oneCodeOneDossier } from './one-code-one-dossier.ts';

const CODE = '000.00.01.H03-210722-1000';
const FREE = '000.00.01.H03-210723-1001';
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

type Row = readonly [code: string, person: string, ...names: string[]];

function entries(rows: readonly Row[], cells: SampleCells = { content: 'Cấp chứng chỉ' }, year = 2016) {
  return rows.map(([code, owner, ...names], index) =>
    sampleRow({
      ...{ row: index + 3, code, names, cells: { ...cells, owner } },
      changes: { filedYear: { year, by: 'receivedOn' } },
    }),
  );
}

const inspect = (...rows: readonly Row[]) => [...oneCodeOneDossier.inspect(sampleList(entries(rows)), null)];

describe('CD04 code/one-code-one-dossier', () => {
  it('accepts codes that differ, and rows without one', () => {
    expect(inspect([CODE, 'Lý A'], [FREE, 'Bàn B'], ['', 'Vi C'], ['', 'Ma D'])).toEqual([]);
  });

  it('accepts linked procedures of one person', () => {
    const [one] = entries([[CODE, 'Lý A']], { content: 'Đăng ký khai sinh' });
    const [, other] = entries(
      [
        ['', ''],
        [CODE, 'LÝ A'],
      ],
      { content: 'Cấp thẻ bảo hiểm y tế' },
    );
    if (one === undefined || other === undefined) throw new Error('two rows');
    expect([...oneCodeOneDossier.inspect(sampleList([one, other]), null)]).toEqual([]);
  });

  it('accepts one older number in two years, not in one', () => {
    const rows = [
      ...entries([['243', 'Lý A']], {}, 2015),
      ...entries(
        [
          ['', ''],
          ['243', 'Bàn B'],
        ],
        {},
        2016,
      ),
    ];
    expect([...oneCodeOneDossier.inspect(sampleList(rows), null)]).toEqual([]);
    expect(inspect(['243', 'Lý A'], ['243', 'Bàn B'])).toMatchObject([{ at: at('A4'), case: 'person' }]);
  });

  it('knows a code however it is spelled', () => {
    expect(inspect([CODE, 'Lý A'], [CODE.toLowerCase(), 'Bàn B'])).toMatchObject([{ at: at('A4') }]);
  });

  it('refuses the code of another person, and the same person and thing once more', () => {
    expect(inspect([CODE, 'Lý A'], [CODE, 'Bàn B'], [CODE, 'Lý A'])).toMatchObject([
      { outcome: 'failed', at: at('A4'), case: 'person', values: { cell: 'A4', other: 'A3' }, fixes: [] },
      { outcome: 'failed', at: at('A5'), case: 'double', values: { cell: 'A5', other: 'A3' } },
    ]);
  });

  it('is told of the row whose files bear another code, wherever it stands', () => {
    const rows: Row[] = [
      [CODE, 'Bàn B', `${FREE}_TP_2021.pdf`],
      [CODE, 'Lý A', `${CODE}_TP_2021.pdf`],
    ];
    expect(inspect(...rows)).toMatchObject([{ at: at('A3'), values: { other: 'A4', fileCode: FREE } }]);
  });

  it('proposes the code that the row’s own files bear, and explains that they do', () => {
    const rows: Row[] = [
      [CODE, 'Lý A', `${CODE}_TP_2021.pdf`],
      [CODE, 'Bàn B', `${FREE}_TP_2021.pdf`, `${FREE}_KQ_2021.pdf`],
    ];
    expect(inspect(...rows)).toEqual([
      {
        ...{ outcome: 'failed', at: at('A4'), case: 'person' },
        values: { cell: 'A4', other: 'A3', code: CODE, fileCell: 'H4', fileCode: FREE, isOffered: true },
        fixes: [
          {
            confidence: 'confirm',
            words: { vi: `Sửa ô A4 thành «${FREE}»`, en: `Change A4 to «${FREE}»` },
            edits: [
              {
                ...{ kind: 'setCell', worksheet: 'Danh sách', cell: 'A4' },
                was: CODE,
                value: FREE,
                type: 'text',
              },
            ],
          },
        ],
        explains: [at('H4'), at('T4')].map(place => ({ number: 'FN06', at: place })),
      },
    ]);
  });

  it('explains nothing of a name that bears no code', () => {
    const rows: Row[] = [
      [CODE, 'Lý A'],
      [CODE, 'Bàn B', 'scan.pdf', `${FREE}_KQ_2021.pdf`],
    ];
    expect(inspect(...rows)).toMatchObject([{ explains: [{ number: 'FN06', at: at('T4') }] }]);
  });

  it('finds a double among linked rows, too', () => {
    const contents = ['Đăng ký khai sinh', 'Cấp thẻ bảo hiểm y tế', 'Cấp thẻ bảo hiểm y tế'];
    const rows = contents.map((content, index) =>
      sampleRow({ row: index + 3, code: CODE, cells: { owner: 'Lý A', content } }),
    );
    expect([...oneCodeOneDossier.inspect(sampleList(rows), null)]).toMatchObject([
      { at: at('A5'), case: 'double', values: { other: 'A4' } },
    ]);
  });

  it.each<[string, Row[]]>([
    ['another row has it', [[FREE, 'Vi C']]],
    ['another row would be given it, too', [[CODE, 'Ma D', `${FREE}_KQ_2021.pdf`]]],
  ])('does not propose it when %s', (_, others) => {
    const answers = inspect([CODE, 'Lý A'], [CODE, 'Bàn B', `${FREE}_TP_2021.pdf`], ...others);
    expect(answers[0]).toMatchObject({ values: { fileCode: FREE, isOffered: false }, fixes: [] });
  });

  it('does not propose one of several that the files bear', () => {
    const rows: Row[] = [
      [CODE, 'Lý A'],
      [CODE, 'Bàn B', `${FREE}_TP_2021.pdf`, '243_KQ_2016.pdf'],
    ];
    expect(inspect(...rows)).toMatchObject([{ values: { fileCode: '' }, fixes: [], explains: [] }]);
  });

  it('stays linear for 50,000 rows of one code', () => {
    const rows = entries(Array.from({ length: 50_000 }, (_, at): Row => [CODE, `Lý ${at % 9}`]));
    const start = performance.now();
    expect([...oneCodeOneDossier.inspect(sampleList(rows), null)]).toHaveLength(49_999);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('says it as offices do', () => {
    const { message, advice } = oneCodeOneDossier.explain(oneCodeOneDossier.example.values, 'person');
    expect(message.vi).toBe(
      'Ô A4: mã hồ sơ trùng với ô A3 nhưng khác người nộp. Tên tệp ở ô H4 mang mã 000.00.01.H03-210723-1001.',
    );
    expect(advice.vi).toContain('đề xuất');
  });
});
