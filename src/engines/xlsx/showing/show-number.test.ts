import { describe, expect, it } from 'vitest';
import { parseNumberFormat } from './number-format.ts';
import { showNumber, showText } from './show-number.ts';

const shown = (value: number, code: string, date1904 = false): string =>
  showNumber(value, parseNumberFormat(code), date1904);

describe('showNumber', () => {
  it.each([
    [0, 'General', '0'],
    [165273070, 'General', '165273070'],
    [12345678901, 'General', '12345678901'],
    [165274123456, 'General', '1.65274E+11'],
    [-165274123456, 'General', '-1.65274E+11'],
    [999999999999, 'General', '1E+12'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234567890.123, 'General', '1234567890'],
    [44399.123456, 'General', '44399.12346'],
    [0.000123456789, 'General', '0.000123457'],
    [0.0000123456789, 'General', '1.23457E-05'],
    [0.00001, 'General', '0.00001'],
    [1e-11, 'General', '1E-11'],
    [0.99999999999, 'General', '1'],
  ])('shows %s in General as %3$s', (value, code, expected) => {
    expect(shown(value, code)).toBe(expected);
  });

  it.each([
    [1234.5, '0', '1235'],
    [-0.5, '0', '-1'],
    [1.005, '0.00', '1.01'],
    [2.675, '0.00', '2.68'],
    [1, '#.##', '1.'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [5, '0,000', '0,005'],
    [1234567, '000,000', '1,234,567'],
    [243, '000000000000', '000000000243'],
    [912345678, '0000000000', '0912345678'],
    [1234567, '000\\.00\\.00', '123.45.67'],
    [912345678, '(000) 000-0000', '(091) 234-5678'],
    [12, '??0.0?', ' 12.0 '],
    [0.255, '0%', '26%'],
    [12345678, '#,##0,', '12,346'],
    [12345678, '0.0,,"M"', '12.3M'],
    [123456, '0.00E+00', '1.23E+05'],
    [123456, '##0.0E+0', '123.5E+3'],
    [999999, '0.0E+00', '1.0E+06'],
    [0, '0.00E+00', '0.00E+00'],
    [-5, '0;(0)', '(5)'],
    [0, '0;(0);"không"', 'không'],
    [0, '0;-0;;@', ''],
    [5, '#,##0\\ [$₫-42A]', '5 ₫'],
    [-5, '[Red]0', '-5'],
    [1500, '[<1000]0;[>=1000]0.0,"K"', '1.5K'],
    [-7, '[<0]"âm "0;0', '-âm 7'],
    [7, '0_);(0)', '7 '],
    [7, '0*-', '7'],
    [5, '0" hồ sơ"', '5 hồ sơ'],
    [5, '@', '5'],
    [5, 'General" kg"', '5 kg'],
    [0.5, '# ?/?', '0.5'],
    [5, '', '5'],
  ])('shows %s in %s as %s', (value, code, expected) => {
    expect(shown(value, code)).toBe(expected);
  });

  it.each([
    [44399, 'dd/mm/yyyy', '22/07/2021'],
    [44399, 'd/m/yy', '22/7/21'],
    [44399, '[$-1010000]d/m/yyyy;@', '22/7/2021'],
    [44399, 'yyyy-mm-dd', '2021-07-22'],
    [44399, '"ngày" dd "tháng" mm "năm" yyyy', 'ngày 22 tháng 07 năm 2021'],
    [44399, 'd-mmm-yy', '22-Jul-21'],
    [44399, 'dddd, d mmmm yyyy', 'Thursday, 22 July 2021'],
    [44399, '[$-42A]dddd, dd mmmm yyyy', 'Thứ Năm, 22 Tháng Bảy 2021'],
    [44399.75, 'dd/mm/yyyy hh:mm', '22/07/2021 18:00'],
    [44399.75, 'h:mm AM/PM', '6:00 PM'],
    [44399, 'h:mm A/P', '12:00 A'],
    [44399.5021, 'h "giờ" mm "phút"', '12 giờ 03 phút'],
    [0.9999999, 'mm:ss', '00:00'],
    [0.00001, 'mm:ss.0', '00:00.9'],
    [1.25, '[h]:mm', '30:00'],
    [1.25, '[mm]', '1800'],
    [44399.999999, 'dd/mm/yyyy', '22/07/2021'],
    [60, 'd/m/yyyy', '29/2/1900'],
    [0, 'd/m/yyyy', '0/1/1900'],
    [2958465, 'd/m/yyyy', '31/12/9999'],
  ])('shows %s in %s as %s', (value, code, expected) => {
    expect(shown(value, code)).toBe(expected);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shown(42937, 'dd/mm/yyyy', true)).toBe('22/07/2021');
    expect(shown(0, 'dd/mm/yyyy', true)).toBe('01/01/1904');
  });

  it('shows as a number what is no day of Excel', () => {
    expect(shown(-1, 'dd/mm/yyyy')).toBe('-1');
    expect(shown(165273070, 'dd/mm/yyyy')).toBe('165273070');
  });

  it('does not stumble over formats that nobody can mean', () => {
    for (const code of [
      '[',
      '"',
      '\\',
      '_',
      '*',
      ';;;;;;',
      '[$',
      '0.0.0.0',
      'E+',
      '[h',
      '%%%%',
      'yyyyyyyyy'.repeat(99),
    ]) {
      expect(typeof shown(1234.5, code)).toBe('string');
    }
  });
});

describe('showText', () => {
  const text = (value: string, code: string): string => showText(value, parseNumberFormat(code));

  it('leaves a text as it is, whatever the format of numbers', () => {
    for (const code of ['General', '@', '0.00', 'dd/mm/yyyy', '0;(0);"không"'])
      expect(text('243', code)).toBe('243');
  });

  it('dresses it as the last section says', () => {
    expect(text('243', '"Số "@')).toBe('Số 243');
    expect(text('243', '0;0;0;@"/GP"')).toBe('243/GP');
    expect(text('243', ';;;')).toBe('');
  });
});

describe('parseNumberFormat', () => {
  it.each([
    ['dd/mm/yyyy', true],
    ['mm/yyyy', true],
    ['dd/mm/yyyy hh:mm', true],
    ['[$-1010000]d/m/yyyy;@', true],
    ['h:mm', false],
    ['[h]:mm:ss', false],
    ['mm:ss', false],
    ['General', false],
    ['0.00', false],
    ['0" đồng"', false],
    ['[Red]0', false],
    ['#,##0\\ [$₫-42A]', false],
    ['"yyyy"0', false],
  ])('tells of %s whether it shows a day: %s', (code, expected) => {
    expect(parseNumberFormat(code).showsDay).toBe(expected);
  });
});
