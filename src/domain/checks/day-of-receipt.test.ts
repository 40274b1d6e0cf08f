import { describe, expect, it } from 'vitest';
import { sampleListedUnit, sampleRow } from '../sample-rows.ts';
import { dayOfReceipt } from './day-of-receipt.ts';

const code = (yymmdd: string, ordinal = 1000) => `000.00.01.H03-${yymmdd}-${ordinal}`;
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

function received(row: number, ofCode: string, receivedOn: string | null, names: readonly string[] = []) {
  const filedYear = receivedOn === null ? null : { year: Number(receivedOn.slice(0, 4)), by: 'receivedOn' };
  return sampleRow({
    ...{ row, code: ofCode, names, cells: { receivedOn: receivedOn ?? '' } },
    changes: {
      receivedOn,
      filedYear: filedYear === null ? null : { year: filedYear.year, by: 'receivedOn' },
    },
  });
}

const inspect = (...rows: readonly ReturnType<typeof received>[]) => [
  ...dayOfReceipt.inspect(sampleListedUnit(rows.map(row => [row])), null),
];

describe('CD03 code/day-of-receipt', () => {
  it('accepts the day of receipt', () => {
    expect(inspect(received(3, code('210722'), '2021-07-22'))).toEqual([]);
  });

  it.each([
    ['an older number', '243', '2016-12-28'],
    ['no day of receipt', code('210722'), null],
    ['a day that is still to come', code('270101'), '2021-07-22'],
    ['no code', '', '2021-07-22'],
  ])('is not applicable to %s', (_, ofCode, receivedOn) => {
    expect(inspect(received(3, ofCode, receivedOn))).toEqual([{ outcome: 'notApplicable', at: at('A3') }]);
  });

  it('is not applicable without a list', () => {
    const unit = sampleListedUnit([], [], { list: null });
    expect([...dayOfReceipt.inspect(unit, null)]).toEqual([{ outcome: 'notApplicable', at: { path: '' } }]);
  });

  it.each([
    ['2021-07-21', 'near'],
    ['2021-07-15', 'near'],
    ['2021-07-14', 'late'],
    ['2021-07-29', 'near'],
    ['2021-07-30', 'far'],
    ['2020-02-29', 'late'],
  ])('of a code of 22/07/2021, received on %s, is %s', (receivedOn, gravity) => {
    expect(inspect(received(3, code('210722'), receivedOn))).toMatchObject([
      { outcome: 'failed', at: at('A3'), case: gravity, values: { cell: 'A3', dayCell: 'I3', count: 1 } },
    ]);
  });

  it('tells late entry once for the list, and it explains the code’s year in names, at cells and files', () => {
    const [one, two] = [code('210722'), code('210723', 1001)];
    const rows = [
      [
        received(3, one, '2016-12-28', [`${one}_TP_2021.pdf`]),
        ...[`${one}_TP_2021.pdf`, `${one}_KQ_2021.pdf`, `${one}_KQ2_2020.pdf`],
      ] as const,
      [received(4, code('210101'), '2021-01-01')] as const,
      [received(5, two, '2016-12-28', [`${two}_TP_2016.pdf`])] as const,
    ];
    const [answer, ...rest] = dayOfReceipt.inspect(sampleListedUnit(rows), null);
    expect(rest).toEqual([]);
    expect(answer).toMatchObject({
      ...{ at: at('A3'), case: 'late', values: { count: 2, cells: 'A3, A5' } },
      explains: [at('H3'), { path: `CSDL_X/${one}_TP_2021.pdf` }, { path: `CSDL_X/${one}_KQ_2021.pdf` }].map(
        place => ({ number: 'FN05', at: place }),
      ),
    });
  });

  it('tells each code of long before receipt by itself', () => {
    const rows = [received(3, code('210701'), '2021-07-22'), received(4, code('210702'), '2021-07-22')];
    expect(inspect(...rows)).toMatchObject([
      { at: at('A3'), case: 'far' },
      { at: at('A4'), case: 'far' },
    ]);
  });

  it('has nothing to say of a day where the row’s files bear a code of the right one', () => {
    const name = `${code('210722')}_TP_2021.pdf`;
    expect(inspect(received(3, code('200101'), '2021-07-22', [name]))).toEqual([]);
    expect(inspect(received(3, code('200101'), '2021-07-25', [name]))).toMatchObject([{ case: 'far' }]);
  });

  it('says both cells, both days, and how many rows', () => {
    const { message, advice } = dayOfReceipt.explain(dayOfReceipt.example.values, 'late');
    expect(message.vi).toBe(
      'Mã hồ sơ (ô A3) ghi ngày 22/07/2021, Ngày tiếp nhận (ô I3) ghi 28/12/2016. Cả thảy 2 dòng có mã cấp sau ngày tiếp nhận như vậy: ô A3, A4.',
    );
    expect(advice.vi).toContain('«Hồ sơ cũ nhập bổ sung»');
    const alone = dayOfReceipt.explain({ ...dayOfReceipt.example.values, count: 1, cells: 'A3' }, 'far');
    expect(alone.message.vi).not.toContain('Cả thảy');
  });
});
