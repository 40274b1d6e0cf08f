import { describe, expect, it } from 'vitest';
import type { ListEntry, NamedFile } from '../list-facts.ts';
import { type SampleCells, sampleEntry, sampleList } from '../sample-facts.ts';
import { codeForm } from './code-form.ts';

const file = (name: string, cell: string): NamedFile => ({
  role: 'componentFile',
  name,
  cell,
  isAlone: true,
});

/** A row whose code column holds this, and whose column H names these files. */
function row(number: number, code: string, names: readonly string[] = [], cells: SampleCells = { code }) {
  return sampleEntry(
    { row: number, code, names: names.map(name => file(name, `H${number}`)) },
    { componentFile: names.join('; '), ...cells },
  );
}

const inspect = (...rows: readonly ListEntry[]) => [...codeForm.inspect(sampleList(rows), null)];
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });
const edit = (cell: string, was: string, value: string) => ({
  ...{ kind: 'setCell', worksheet: 'Danh sách', cell, was, value, type: 'text' },
});

describe('CD01 code/code-form', () => {
  it.each(['000.00.01.H03-210722-1000', 'H55.242-250801-0001', '243', 'DD.243', '12/QĐ-UBND'])(
    'accepts %s',
    code => {
      expect(inspect(row(3, code))).toEqual([]);
    },
  );

  it.each([
    ['a day that does not exist, CD02', '000.00.01.H03-210230-0001'],
    ['a procedure’s code, CD07', '1.004616'],
  ])('leaves %s', (_, code) => {
    expect(inspect(row(3, code))).toEqual([]);
  });

  it('leaves an error value, RW08', () => {
    expect(inspect(row(3, '#REF!', [], { code: { type: 'error', shown: '#REF!' } }))).toEqual([]);
  });

  it.each([
    ['000.00.01.H03-210722-100', 'national'],
    ['không rõ', 'other'],
  ])('refuses %s', (code, why) => {
    expect(inspect(row(3, code))).toEqual([
      {
        ...{ outcome: 'failed', at: at('A3'), case: 'form', fixes: [], explains: [] },
        values: { cell: 'A3', code, why, proposal: '' },
      },
    ]);
  });

  it('refuses what Excel turned into a day', () => {
    const cells = { code: { type: 'day', shown: '01/12/2016' } } as const;
    expect(inspect(row(3, '01/12/2016', [], cells))).toMatchObject([
      { case: 'form', values: { why: 'day' } },
    ]);
  });

  it('proposes the code that the row’s own files bear, and explains why theirs is another', () => {
    const [answer] = inspect(row(3, 'không rõ', ['243_TP_2016.pdf']));
    expect(answer).toMatchObject({
      values: { proposal: '243' },
      fixes: [{ confidence: 'confirm', edits: [edit('A3', 'không rõ', '243')] }],
      explains: [{ number: 'FN06', at: at('H3') }],
    });
  });

  it('explains a file name that bears the same wrong code', () => {
    const code = '000.00.01.H03-210722-100';
    expect(inspect(row(3, code, [`${code}_TP_2021.pdf`, 'scan0001.pdf']))).toMatchObject([
      { explains: [{ number: 'FN01', at: at('H3') }] },
    ]);
  });

  it('does not propose a code that another row bears', () => {
    const answers = inspect(
      row(3, '243'),
      row(4, 'không rõ', ['243_TP_2016.pdf']),
      row(5, '', ['243_KQ_2016.pdf']),
    );
    expect(answers).toMatchObject([
      { case: 'form', values: { proposal: '' }, fixes: [] },
      { case: 'missing', values: { proposal: '', source: 'none' }, fixes: [] },
    ]);
  });

  it('does not propose one code twice', () => {
    const answers = inspect(row(3, '', ['17_TP_2016.pdf']), row(4, 'không rõ', ['17_KQ_2016.pdf']));
    expect(answers).toMatchObject([{ values: { proposal: '17' } }, { values: { proposal: '' }, fixes: [] }]);
  });

  it('proposes an older number that another year’s row bears, too', () => {
    const other = sampleEntry({ row: 4, filedYear: { year: 2015, by: 'receivedOn' } }, { code: '243' });
    expect(inspect(row(3, '', ['243_TP_2016.pdf']), other)).toMatchObject([{ values: { proposal: '243' } }]);
  });

  it.each([
    ['000.00.01.h03-210722-1000', '000.00.01.H03-210722-1000', 'letterCase', 'safe'],
    ['243 / 2016', '243/2016', 'spaces', 'safe'],
    ['000.00.01.\u041d03-210722-1000', '000.00.01.H03-210722-1000', 'lookAlike', 'confirm'],
    ['000,00,01,H03 - 210722-1000', '000.00.01.H03-210722-1000', 'separator,spaces', 'confirm'],
  ])('mends %s', (code, proposal, slips, confidence) => {
    const [answer] = inspect(row(3, code, [`${proposal.replace('/', '~')}_TP_2016.pdf`, '999_KQ_2016.pdf']));
    expect(answer).toMatchObject({
      ...{ case: 'spelling', values: { cell: 'A3', code, slips, proposal } },
      fixes: [{ confidence, edits: [edit('A3', code, proposal)] }],
      explains: [{ number: 'FN06', at: at('H3') }],
    });
  });

  it('gives rows without a code those of their files, else provisional ones that are free', () => {
    const answers = inspect(
      row(3, 'TAM-2016-0001'),
      row(4, ''),
      row(5, '', ['17_TP_2016.pdf']),
      row(6, '', ['TAM-2016-0002_KQ_2016.pdf']),
      row(7, ''),
      sampleEntry({ row: 8, code: '', filedYear: { year: 1998, by: 'issuedOn' } }, { code: '' }),
      sampleEntry({ row: 9, code: '', filedYear: null }, { code: '' }),
    );
    expect(answers.map(answer => ('values' in answer ? answer.values : null))).toEqual([
      { cell: 'A4', proposal: 'TAM-2016-0003', source: 'free' },
      { cell: 'A5', proposal: '17', source: 'files' },
      { cell: 'A6', proposal: 'TAM-2016-0002', source: 'files' },
      { cell: 'A7', proposal: 'TAM-2016-0004', source: 'free' },
      { cell: 'A8', proposal: 'TAM-1998-0001', source: 'free' },
      { cell: 'A9', proposal: '', source: 'none' },
      { count: 1, cells: 'A3' },
    ]);
    expect(answers[0]).toMatchObject({
      ...{ outcome: 'failed', at: at('A4'), case: 'missing' },
      fixes: [{ confidence: 'confirm', edits: [edit('A4', '', 'TAM-2016-0003')] }],
    });
    expect(answers[5]).toMatchObject({ fixes: [] });
  });

  it('tells of provisional codes once', () => {
    const rows = [3, 4, 5].map(number => row(number, `TAM-2016-000${number}`));
    expect(inspect(...rows)).toEqual([
      {
        ...{ outcome: 'failed', at: at('A3'), case: 'provisional' },
        values: { count: 3, cells: 'A3, A4, A5' },
      },
    ]);
  });

  it('tells once that there is no column of codes', () => {
    const rows = [3, 4].map(number => sampleEntry({ row: number, code: '' }, { owner: 'x' }));
    expect(inspect(...rows)).toEqual([
      {
        ...{ outcome: 'failed', at: { path: 'danh-sach.xlsx', field: 'columns' }, case: 'column' },
        values: { rows: 2 },
      },
    ]);
  });

  it.each([
    [
      'spelling',
      { cell: 'A4', code: '000.00.01.h03 -210722-1000', slips: 'letterCase,spaces', proposal: 'X' },
      'Ô A4: mã hồ sơ «000.00.01.h03 -210722-1000» viết chữ thường thay cho chữ hoa, có khoảng trắng thừa; mã đúng là «X».',
    ],
    ['missing', { cell: 'A4', proposal: 'TAM-2016-0001', source: 'free' }, 'Ô A4: hồ sơ chưa có mã.'],
    [
      'form',
      { cell: 'A4', code: 'không rõ', why: 'other', proposal: '' },
      'Ô A4: «không rõ» không phải mã hồ sơ trên phần mềm hay số của sổ cũ.',
    ],
    ['column', { rows: 1500 }, 'Danh sách chưa có cột «Mã hồ sơ»: 1.500 hồ sơ chưa có mã.'],
    ['provisional', { count: 7, cells: 'A3, A4' }, 'Ô A3, A4 và 2 ô khác: 7 hồ sơ mang mã tạm.'],
  ] as const)('says what is wrong: %s', (gravity, values, message) => {
    expect(codeForm.explain(values, gravity).message.vi).toBe(message);
  });

  it('offers the provisional code as what to use when there is none', () => {
    const { advice } = codeForm.explain({ cell: 'A4', proposal: 'TAM-2016-0001', source: 'free' }, 'missing');
    expect(advice.vi).toBe(
      'Đề nghị nhập mã trên phần mềm hoặc số trong sổ cũ; nếu không có, dùng mã tạm «TAM-2016-0001».',
    );
  });
});
