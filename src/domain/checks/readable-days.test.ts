import { describe, expect, it } from 'vitest';
import type { ColumnRole, ListEntry } from '../list-facts.ts';
import { type SampleCells, sampleEntry, sampleList, sampleUnit } from '../sample-facts.ts';
import { readDay } from '../values/read-day.ts';
import type { CellFacts } from '../worksheet.ts';
import { readableDays } from './readable-days.ts';

function row(cells: SampleCells, number = 3): ListEntry {
  const entry = sampleEntry({ row: number }, cells);
  return { ...entry, day: role => readDay(entry.cell(role), entry.text(role)) };
}

const unit = (rows: readonly ListEntry[]) => sampleUnit([], { list: sampleList(rows), day: '2021-11-24' });
const inspect = (...rows: readonly ListEntry[]) => [
  ...readableDays.inspect(unit(rows), { required: ['issuedOn'] }),
];
const inspectColumn = (role: ColumnRole, ...cells: readonly (string | Partial<CellFacts>)[]) =>
  inspect(...cells.map((cell, index) => row({ [role]: cell }, index + 3)));
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });
const known = (day: string): Partial<CellFacts> => ({
  ...{ type: 'day', day, raw: '1', shown: day.split('-').reverse().join('/'), numberFormat: 'dd/mm/yyyy' },
});
const edit = (cell: string, was: string, value: string) => ({
  ...{ kind: 'setCell', worksheet: 'Danh sách', cell, was, value, type: 'day' },
});

describe('RW03 row/readable-days', () => {
  it('is not applicable without a list', () => {
    expect([...readableDays.inspect(sampleUnit([]), { required: [] })]).toEqual([
      { outcome: 'notApplicable', at: { path: '' } },
    ]);
  });

  it('accepts days that Excel knows, empty cells, and ends that never come', () => {
    expect(inspectColumn('receivedOn', known('2016-12-28'), '', known('2021-11-24'))).toEqual([]);
    expect(inspectColumn('expiresOn', 'Vĩnh viễn', known('2031-01-01'))).toEqual([]);
    expect(inspectColumn('dueOn', known('2022-01-01'))).toEqual([]);
    expect(inspectColumn('effectiveOn', known('2022-01-01'))).toEqual([]);
  });

  it.each([
    ['receivedOn', 'I3', 'unreadable'],
    ['issuedOn', 'O3', 'required'],
  ] as const)('refuses in %s what is no day', (role, cell, gravity) => {
    expect(inspectColumn(role, 'không rõ')).toEqual([
      {
        ...{ outcome: 'failed', at: at(cell), case: gravity, fixes: [] },
        values: { cell, column: role, text: 'không rõ', why: 'form', proposal: '' },
      },
    ]);
  });

  it.each([
    ['30/2/2016', 'unreadable', 'impossible', ''],
    ['30/2/16', 'unreadable', 'impossible', ''],
    ['12/28/2016', 'unreadable', 'impossible', '2016-12-28'],
    ['28/12/2O16', 'unreadable', 'form', '2016-12-28'],
    ['Vĩnh viễn', 'unreadable', 'form', ''],
    ['12/2016', 'partial', 'month', ''],
    ['2016', 'partial', 'year', ''],
  ])('says of %s in a column: %s, %s', (text, gravity, why, proposal) => {
    const answers = inspectColumn('receivedOn', text);
    expect(answers).toMatchObject([{ case: gravity, at: at('I3'), values: { why, proposal } }]);
    expect(answers.flatMap(answer => ('fixes' in answer ? answer.fixes : []))).toHaveLength(
      proposal === '' ? 0 : 1,
    );
  });

  it('asks to confirm the day that a bare number counts', () => {
    const number = { type: 'number', raw: '42811', shown: '42811' } as const;
    expect(inspectColumn('issuedOn', number)).toEqual([
      {
        ...{ outcome: 'failed', at: at('O3'), case: 'serial' },
        values: { cell: 'O3', column: 'issuedOn', text: '42811', why: 'serial', proposal: '2017-03-17' },
        fixes: [
          {
            confidence: 'confirm',
            words: { vi: 'Sửa ô O3 thành «17/03/2017»', en: 'Change O3 to «17/03/2017»' },
            edits: [edit('O3', '42811', '2017-03-17')],
          },
        ],
      },
    ]);
    expect(inspectColumn('receivedOn', { ...number, formula: 'A1+1' })).toMatchObject([{ fixes: [] }]);
  });

  it.each(['receivedOn', 'issuedOn', 'returnedOn'] as const)('refuses a day to come in %s', role => {
    expect(inspectColumn(role, known('2021-11-25'))).toMatchObject([
      { case: 'future', values: { text: '25/11/2021', why: 'future' } },
    ]);
    expect(inspectColumn(role, known('2021-11-24'))).toEqual([]);
  });

  it('leaves ditto marks and error values', () => {
    const ditto = { ...row({ receivedOn: 'nt' }), text: () => 'không rõ' };
    expect(inspect({ ...ditto, day: () => ({ state: 'unreadable' }) })).toEqual([]);
    expect(inspectColumn('receivedOn', { type: 'error', shown: '#N/A' })).toEqual([]);
  });

  it('tells days typed as text once for a column', () => {
    expect(inspectColumn('receivedOn', '28/12/2016', '', '5/1/2017', known('2017-01-15'))).toEqual([
      {
        ...{ outcome: 'failed', at: at('I2'), case: 'text', fixes: [] },
        values: { count: 2, cells: 'I3, I5', column: 'receivedOn', texts: 2 },
      },
    ]);
  });

  it('suspects a swap once for a column, and proposes to swap the days back', () => {
    const late = ['28/12/2016', '29/12/2016', '17/3/2017'];
    const answers = inspectColumn(
      'dueOn',
      ...late,
      known('2017-12-03'),
      known('2017-05-02'),
      known('2017-01-08'),
    );
    expect(answers).toEqual([
      {
        ...{ outcome: 'failed', at: at('J2'), case: 'swapped' },
        values: { count: 3, cells: 'J6, J7, J8', column: 'dueOn', texts: 3 },
        fixes: [
          {
            confidence: 'confirm',
            words: { vi: 'Đổi lại ngày và tháng của các ô dạng ngày', en: 'Swap day and month back' },
            edits: [
              edit('J6', '03/12/2017', '2017-03-12'),
              edit('J7', '02/05/2017', '2017-02-05'),
              edit('J8', '08/01/2017', '2017-08-01'),
            ],
          },
        ],
      },
    ]);
  });

  it('tells twenty alike one by one, and more once with one proposal', () => {
    const number = { type: 'number', raw: '42811', shown: '42811' } as const;
    const many = (count: number, cell: string | Partial<CellFacts>) =>
      Array.from({ length: count }, () => cell);
    expect(inspectColumn('dueOn', ...many(20, number))).toHaveLength(20);
    expect(inspectColumn('dueOn', ...many(21, number))).toMatchObject([
      {
        case: 'serial',
        at: at('J2'),
        values: { count: 21 },
        fixes: [{ confidence: 'confirm', edits: { length: 21 } }],
      },
    ]);
    expect(inspectColumn('dueOn', ...many(21, '2016'))).toMatchObject([{ case: 'partial', fixes: [] }]);
    expect(inspectColumn('dueOn', ...many(21, 'x'))).toHaveLength(21);
  });

  it('says what an officer would', () => {
    expect(readableDays.explain(readableDays.example.values, 'serial')).toEqual({
      message: {
        vi: 'Ô I5 («Ngày tiếp nhận»): «42811» là số thứ tự ngày của Excel, ô chưa định dạng Ngày.',
        en: 'I5 («Ngày tiếp nhận»): «42811» is Excel’s count of days, the cell not formatted as a day.',
      },
      advice: {
        vi: 'Có thể là ngày 17/03/2017; đề nghị đối chiếu hồ sơ giấy, nếu đúng thì chọn «Sửa theo đề xuất».',
        en: 'It may be 17/03/2017 (day/month/year); please compare with the paper and, if right, choose “Mend as proposed”.',
      },
    });
    const cell = { cell: 'I5', column: 'Ngày', text: '30/2/2016', proposal: '' } as const;
    const said = (why: 'impossible' | 'year' | 'month') =>
      readableDays.explain({ ...cell, why }, 'unreadable');
    expect(said('impossible').message.vi).toBe('Ô I5 («Ngày»): «30/2/2016» là ngày không có trong lịch.');
    expect(said('impossible').advice.vi).toMatch(/nhập lại theo dạng ngày\/tháng\/năm/);
    for (const why of ['year', 'month'] as const)
      expect(said(why).advice.vi).toMatch(/nếu không, giữ nguyên[.]$/);
    const column = { count: 1200, cells: 'I3, I4, I5, I6, I7', column: 'Ngày', texts: 1200 };
    const vi = (gravity: 'serial' | 'partial' | 'swapped' | 'text') =>
      readableDays.explain(column, gravity).message.vi;
    expect(vi('text')).toBe(
      'Cột «Ngày»: 1.200 ngày được nhập dạng chữ, vẫn đọc được theo thứ tự ngày/tháng/năm (ô I3, I4, I5, I6, I7 và 1.195 ô khác).',
    );
    expect(vi('swapped')).toMatch(/đã đổi chỗ ngày và tháng/);
    expect(vi('serial')).toMatch(/số thứ tự ngày/);
    expect(vi('partial')).toMatch(/chỉ có tháng hoặc năm/);
  });
});
