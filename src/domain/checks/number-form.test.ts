import { describe, expect, it } from 'vitest';
import { type SampleCells, sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import { numberForm } from './number-form.ts';

const inspect = (cells: SampleCells) => [
  ...numberForm.inspect(sampleDossier([], sampleEntry({}, { code: '243', ...cells })), null),
];
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

describe('KQ01 result/number-form', () => {
  it.each(['07/QĐ-UBND', '243/2016', 'BK 123456', '12'])('accepts %s', resultNumber => {
    expect(inspect({ resultNumber })).toEqual([]);
  });

  it('mends what is plainly meant', () => {
    expect(inspect({ resultNumber: '12 2016 QĐ-UBND' })).toEqual([
      {
        ...{ outcome: 'failed', at: at('L3'), case: 'fault' },
        values: { cell: 'L3', number: '12 2016 QĐ-UBND', slips: 'separator', proposal: '12/2016/QĐ-UBND' },
        fixes: [
          {
            confidence: 'confirm',
            words: {
              vi: 'Sửa ô L3 thành «12/2016/QĐ-UBND»',
              en: 'Change L3 to «12/2016/QĐ-UBND»',
            },
            edits: [
              {
                ...{ kind: 'setCell', worksheet: 'Danh sách', cell: 'L3', type: 'text' },
                ...{ was: '12 2016 QĐ-UBND', value: '12/2016/QĐ-UBND' },
              },
            ],
          },
        ],
      },
    ]);
    expect(inspect({ resultNumber: '12 / QĐ-UBND' })).toMatchObject([{ fixes: [{ confidence: 'safe' }] }]);
  });

  it('refuses what is no number', () => {
    expect(inspect({ resultNumber: 'chưa có' })).toEqual([
      {
        ...{ outcome: 'failed', at: at('L3'), case: 'fault' },
        values: { cell: 'L3', number: 'chưa có', why: 'noNumber' },
      },
    ]);
  });

  it('leaves an error value to RW08', () => {
    expect(inspect({ resultNumber: { type: 'error', shown: '#N/A' } })).toEqual([]);
  });

  it.each([{ resultNumber: '' }, {}])('is not applicable to a row that gives none: %j', cells => {
    expect(inspect(cells)).toEqual([{ outcome: 'notApplicable', at: at('A3') }]);
  });

  it('is not applicable without a row', () => {
    expect([...numberForm.inspect(sampleDossier([sampleFile('a.pdf'), sampleFile('b.pdf')]), null)]).toEqual([
      { outcome: 'notApplicable', at: { path: 'a.pdf' } },
    ]);
  });

  it('advises by what stands there', () => {
    const adviceOf = (why: 'day' | 'noNumber') =>
      numberForm.explain({ cell: 'L4', number: 'x', why }, 'fault').advice.vi;
    expect(adviceOf('day')).toContain('định dạng ô là Văn bản (Text)');
    expect(adviceOf('noNumber')).toContain('văn bản không có số thì để trống');
  });

  it.each([
    [
      { cell: 'L4', number: '12 qđ-ubnd', slips: 'separator,letterCase', proposal: '12/QĐ-UBND' },
      'Ô L4: số, ký hiệu «12 qđ-ubnd» thiếu dấu gạch chéo giữa số và ký hiệu, viết ký hiệu bằng chữ thường; viết đúng là «12/QĐ-UBND».',
    ],
    [{ cell: 'L4', number: 'x', why: 'noNumber' }, 'Ô L4: «x» không có số.'],
    [
      { cell: 'L4', number: '12/3/2016', why: 'day' },
      'Ô L4: «12/3/2016» là ngày tháng, không phải số của kết quả.',
    ],
  ] as const)('says what is wrong: %j', (values, message) => {
    expect(numberForm.explain(values, 'fault').message.vi).toBe(message);
  });
});
