import { describe, expect, it } from 'vitest';
import { columnsInWords, formatColumns } from './column-names.ts';

describe('columnsInWords', () => {
  it('names columns, and those of which one is enough', () => {
    const columns = formatColumns([['resultName', 'resultNumber'], ['issuedOn']]);
    expect(columns).toBe('resultName|resultNumber,issuedOn');
    expect(columnsInWords(columns)).toEqual({
      vi: '«Tên kết quả» hoặc «Số, ký hiệu», «Ngày ban hành»',
      en: 'result name or number and notation, day of issue',
    });
  });

  it('leaves out what is no column', () => {
    expect(columnsInWords('owner|__proto__').vi).toBe('«Chủ hồ sơ»');
  });
});
