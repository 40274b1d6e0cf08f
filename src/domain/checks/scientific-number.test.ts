import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../list-facts.ts';
import { type SampleCells, sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import type { CellFacts } from '../worksheet.ts';
import { scientificNumber } from './scientific-number.ts';

const inspectRow = (cells: SampleCells) => [
  ...scientificNumber.inspect(sampleDossier([], sampleEntry({ receivedOn: '2020-01-01' }, cells)), null),
];
const inspect = (role: ColumnRole, cell: string | Partial<CellFacts>) => inspectRow({ [role]: cell });
const atCell = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });
const number = (raw: string, shown: string): Partial<CellFacts> => ({ type: 'number', raw, shown });
const set = (cell: string, was: string, value: string) => ({
  ...{ kind: 'setCell', worksheet: 'Danh sách', cell, was, value, type: 'text' },
});

describe('RW09 row/scientific-number', () => {
  it('is not applicable without a row', () => {
    const answers = (files: readonly string[]) => [
      ...scientificNumber.inspect(sampleDossier(files.map(path => sampleFile(path))), null),
    ];
    expect(answers(['a.pdf'])).toEqual([{ outcome: 'notApplicable', at: { path: 'a.pdf' } }]);
    expect(answers([])).toEqual([{ outcome: 'notApplicable', at: { path: '' } }]);
  });

  it.each([
    ['code', '243'],
    ['code', '12E3'],
    ['code', '1E+05'],
    ['resultNumber', '12/QĐ-UBND'],
    ['content', '1.65E+08'],
    ['phone', '0912345678'],
    ['phone', number('912345678', '912345678')],
  ] as const)('accepts in %s %o', (role, cell) => {
    expect(inspect(role, cell)).toEqual([]);
  });

  it('restores the digits that the cell holds, safely', () => {
    expect(inspect('oldNumber', number('123456789012', '1.23457E+11'))).toMatchObject([
      {
        ...{ outcome: 'failed', case: 'exact', explains: [] },
        values: { shown: '1.23457E+11', number: '123456789012' },
        fixes: [{ confidence: 'safe', edits: [{ was: '1.23457E+11', value: '123456789012', type: 'text' }] }],
      },
    ]);
  });

  it('gives a telephone number its zero too, and explains what RW02 says of it', () => {
    expect(inspect('phone', number('1658131833', '1,66E+09'))).toEqual([
      {
        ...{ outcome: 'failed', at: atCell('E3'), case: 'exact' },
        values: { cell: 'E3', shown: '1,66E+09', number: '1658131833' },
        explains: [{ number: 'RW02', at: atCell('E3') }],
        fixes: [
          {
            confidence: 'safe',
            words: { vi: 'Sửa ô E3 thành «0358131833»', en: 'Change E3 to «0358131833»' },
            edits: [set('E3', '1,66E+09', '0358131833')],
          },
        ],
      },
    ]);
  });

  it('lets RW02 say besides that a digit is missing', () => {
    expect(inspect('phone', number('165273070', '1.65E+08'))).toMatchObject([
      {
        case: 'exact',
        explains: [],
        fixes: [{ confidence: 'safe', edits: [set('E3', '1.65E+08', '165273070')] }],
      },
    ]);
  });

  it('gives an identity number its zero too, and shows it masked', () => {
    const [answer] = inspect('identityNumber', number('19090001234', '1.9E+10'));
    expect(answer).toMatchObject({
      values: { number: '190******34' },
      explains: [{ number: 'RW11' }],
      fixes: [{ confidence: 'confirm', words: { vi: /019[*]{7}34/ }, edits: [{ value: '019090001234' }] }],
    });
    expect(inspect('identityNumber', number('123456789012345', '1.2E+14'))).toMatchObject([
      {
        explains: [],
        fixes: [{ confidence: 'safe', words: { vi: /123[*]{10}45/ }, edits: [{ value: '123456789012345' }] }],
      },
    ]);
  });

  it.each([
    ['code', 'CD01'],
    ['resultNumber', 'KQ01'],
  ] as const)('explains what is said of the form of a %s', (role, judge) => {
    expect(inspect(role, number('1650000042', '1.65E+09'))).toMatchObject([
      { explains: [{ number: judge }] },
    ]);
  });

  it.each([
    ['text that was pasted', 'phone', '1,65E+08', 'RW02'],
    ['more digits than Excel keeps', 'identityNumber', number('1.2345678901234567E+17', '1.23E+17'), 'RW11'],
    ['a fraction', 'code', number('1.5E-7', '1.5E-07'), 'CD01'],
  ] as const)('restores nothing of %s', (_, role, cell, judge) => {
    const answers = inspect(role, cell);
    expect(answers).toMatchObject([{ case: 'lost', values: { number: '' }, explains: [{ number: judge }] }]);
    expect(answers[0]).not.toHaveProperty('fixes');
  });

  it('leaves ditto marks and error values', () => {
    const entry = sampleEntry({}, { phone: 'nt' });
    const ditto = { ...entry, text: (role: ColumnRole) => (role === 'phone' ? '1.65E+08' : '') };
    expect([...scientificNumber.inspect(sampleDossier([], ditto), null)]).toEqual([]);
  });

  it('says what an officer would', () => {
    const { values } = scientificNumber.example;
    expect(scientificNumber.explain(values, 'exact').message.vi).toBe(
      'Ô E7: số bị hiển thị rút gọn «1.65E+09»; số đầy đủ là 1650000042.',
    );
    expect(scientificNumber.explain({ ...values, number: '' }, 'lost').message.vi).toBe(
      'Ô E7: số chỉ còn dạng rút gọn «1.65E+09», các chữ số khác đã mất.',
    );
  });
});
