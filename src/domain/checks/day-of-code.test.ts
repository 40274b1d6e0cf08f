import { describe, expect, it } from 'vitest';
import type { ListEntry, NamedFile } from '../list-facts.ts';
import { sampleEntry, sampleFile, sampleList, sampleUnit } from '../sample-facts.ts';
import { dayOfCode } from './day-of-code.ts';

const row = (code: string, ...names: readonly string[]) =>
  sampleEntry(
    {
      code,
      names: names.map((name): NamedFile => ({ role: 'componentFile', name, cell: 'H3', isAlone: true })),
    },
    { code, componentFile: names.join('; ') },
  );
const inspect = (...rows: readonly ListEntry[]) => [
  ...dayOfCode.inspect(sampleUnit([], { list: sampleList(rows) }), null),
];
const inList = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

describe('CD02 code/day-of-code', () => {
  it.each([
    '000.00.01.H03-210722-1000',
    'H55.242-200229-0001',
    '000.00.01.H03-261124-0001',
    '243',
    'không rõ',
    '',
  ])('accepts %s on 24/11/2026', code => {
    expect(inspect(row(code))).toEqual([]);
  });

  it.each([
    ['000.00.01.H03-210230-0001', '2021-02-30'],
    ['000.00.01.h03 - 210230-0001', '2021-02-30'],
    ['H55.242-210229-0001', '2021-02-29'],
    ['H55.242-210001-0001', '2021-00-01'],
  ])('refuses the day of %s', (code, day) => {
    expect(inspect(row(code))).toEqual([
      {
        ...{ outcome: 'failed', at: inList('A3'), case: 'impossible', fixes: [], explains: [] },
        values: { where: 'A3', isCell: true, code, day, proposal: '' },
      },
    ]);
  });

  it('proposes the code of the row’s files, and explains theirs', () => {
    const code = '000.00.01.H03-210230-0001';
    const right = '000.00.01.H03-210228-0001';
    expect(inspect(row(code, `${right}_TP_2021.pdf`))).toMatchObject([
      {
        values: { proposal: right },
        fixes: [{ confidence: 'confirm', edits: [{ cell: 'A3', was: code, value: right }] }],
        explains: [{ number: 'FN06', at: inList('H3') }],
      },
    ]);
    expect(inspect(row(code, `${code}_TP_2021.pdf`))).toMatchObject([
      { values: { proposal: '' }, explains: [{ number: 'FN01', at: inList('H3') }] },
    ]);
  });

  it.each(['000.00.01.H03-261125-0001', 'h55.242-991231-0001'])('refuses %s on 24/11/2026', code => {
    expect(inspect(row(code, '243_TP_2016.pdf'))).toMatchObject([
      {
        ...{ outcome: 'failed', at: inList('A3'), case: 'future' },
        explains: [{ number: 'FN06', at: inList('H3') }],
      },
    ]);
  });

  it('looks at file names where no row has them', () => {
    const name = 'H55.242-270101-0001_KQ_2027.pdf';
    const path = `CSDL_X/${name}`;
    const files = [sampleFile(path)];
    const code = 'H55.242-270101-0001';
    const alone = { key: code, code, row: null, files };
    expect([...dayOfCode.inspect(sampleUnit([], { dossiers: [alone] }), null)]).toEqual([
      {
        ...{ outcome: 'failed', at: { path }, case: 'future', explains: [] },
        values: { where: name, isCell: false, code, day: '2027-01-01', proposal: '' },
      },
    ]);
    const inRow = { ...alone, row: row('243') };
    expect([...dayOfCode.inspect(sampleUnit([], { dossiers: [inRow] }), null)]).toEqual([]);
  });

  it('says where and what', () => {
    const values = { where: 'A3', isCell: true, code: 'X', day: '2021-02-30', proposal: '' };
    expect(dayOfCode.explain(values, 'impossible').message.vi).toBe(
      'Ô A3: mã hồ sơ «X» ghi ngày 30/02/2021, không có trong lịch.',
    );
    expect(dayOfCode.explain({ ...values, where: 'a.pdf', isCell: false }, 'future').message.vi).toBe(
      'Tên tệp «a.pdf»: mã hồ sơ «X» ghi ngày 30/02/2021, sau ngày bàn giao.',
    );
    expect(dayOfCode.explain({ ...values, proposal: '243' }, 'impossible').advice.vi).toBe(
      'Tên tệp của dòng này mang mã «243»; nếu đúng, chọn «Sửa theo đề xuất».',
    );
  });
});
