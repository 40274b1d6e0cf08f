import { describe, expect, it } from 'vitest';
import { sampleDossier, sampleEntry } from '../sample-facts.ts';
import { email } from './email.ts';

const at = { path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell: 'D3' };
const inspect = (text: string) => [
  ...email.inspect(sampleDossier([], sampleEntry({}, { email: text })), null),
];

describe('RW05 row/email', () => {
  it('accepts an address', () => {
    expect(inspect('can.bo@vidu.gov.vn')).toEqual([]);
  });

  it('is not applicable to an empty cell', () => {
    expect(inspect('')).toEqual([{ outcome: 'notApplicable', at }]);
  });

  it('asks to confirm what a slip is meant to be', () => {
    expect(inspect('ten@gmail,com')).toEqual([
      {
        ...{ outcome: 'failed', at, case: 'slip' },
        values: { cell: 'D3', text: 'ten@gmail,com', proposal: 'ten@gmail.com' },
        fixes: [
          {
            confidence: 'confirm',
            words: { vi: 'Sửa ô D3 thành «ten@gmail.com»', en: 'Change D3 to «ten@gmail.com»' },
            edits: [
              {
                ...{ kind: 'setCell', worksheet: 'Danh sách', cell: 'D3', was: 'ten@gmail,com' },
                ...{ value: 'ten@gmail.com', type: 'text' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('proposes nothing where nothing can be made out', () => {
    const values = { cell: 'D3', text: 'không có', proposal: '' };
    expect(inspect('không có')).toEqual([{ outcome: 'failed', at, case: 'form', values, fixes: [] }]);
  });

  it('says what an officer would', () => {
    const said = email.explain(email.example.values, 'slip');
    expect(said.message.vi).toBe('Ô D7: «ten@gmail,com» không phải địa chỉ thư điện tử đúng dạng.');
    expect(said.advice.vi).toBe('Có thể là «ten@gmail.com»; nếu đúng, chọn «Sửa theo đề xuất».');
    expect(email.explain(email.example.values, 'form').advice.vi).toMatch(/để trống[.]$/);
  });
});
