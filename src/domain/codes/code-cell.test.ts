import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../sample-facts.ts';
import { meantCode, readCode, readCodeCell } from './code-cell.ts';

const NATIONAL = '000.00.01.H03-210722-1000';

describe('readCode', () => {
  it.each([
    NATIONAL,
    'H55.242-250801-0001',
    'H03-210722-1000',
    '243',
    '243a',
    '243/2016',
    'DD.243',
    '12/QĐ-UBND',
    'HS-001',
    'TAM-2016-0001',
    ` ${NATIONAL}\u00a0`,
  ])('accepts %s', text => {
    expect(readCode(text)).toMatchObject({ state: 'exact', reading: { code: text.trim() } });
  });

  it.each([
    ['000.00.01.h03-210722-1000', ['letterCase']],
    ['000.00.01.H03 - 210722 - 1000', ['spaces']],
    ['000.00.01.h03 -210722-1000', ['letterCase', 'spaces']],
  ])('mends %s safely', (text, slips) => {
    expect(readCode(text)).toMatchObject({
      state: 'misspelled',
      reading: { code: NATIONAL },
      slips,
      isSafe: true,
    });
  });

  it.each([
    ['OOO.00.01.HO3-210722-1000', ['lookAlike']],
    ['000.00.0l.H03-2I0722-1000', ['lookAlike', 'letterCase']],
    ['000.00.01.\u041d03-210722-1000', ['lookAlike']],
    ['\uff10\uff10\uff10.00.01.H03-210722-1000', ['lookAlike']],
    ['000.00.01.H03\u2013210722\u20131000', ['lookAlike']],
    ['000,00,01,H03-210722-1000', ['separator']],
    ['000\u00b700\u00b701\u00b7H03-210722-1000', ['separator']],
    ['000-00-01-H03-210722-1000', ['separator']],
    ['000.00.01.H03/210722/1000', ['separator']],
    ['000.00.01.H03_210722_1000', ['separator']],
    ['000.00.01.H03-2107221000', ['separator']],
    ['000 00 01 H03 210722 1000', ['separator', 'spaces']],
    ['000.00.01.H03-210722-1000\u200b', ['hidden']],
    ['Mã hồ sơ: 000.00.01.H03-210722-1000', ['prefix']],
  ])('mends %s, for a person to confirm', (text, slips) => {
    expect(readCode(text)).toMatchObject({
      state: 'misspelled',
      reading: { code: NATIONAL },
      slips,
      isSafe: false,
    });
  });

  it.each([
    ['h55.242 - 250801-0001', 'H55.242-250801-0001', true],
    ['H55,242-250801-0001', 'H55.242-250801-0001', false],
    ['H55.242_250801_0001', 'H55.242-250801-0001', false],
    ['243 / 2016', '243/2016', true],
    ['dd.243', 'DD.243', true],
    ['DD .243', 'DD.243', true],
    ['tam-2016-0001', 'TAM-2016-0001', true],
    ['BK 123456', 'BK123456', false],
    ['Số 243', '243', false],
    ['số hồ sơ: 243/2016', '243/2016', false],
    ['\uff12\uff14\uff13', '243', false],
    ['243\u22152016', '243/2016', false],
  ])('understands %s as %s, safely: %s', (text, code, isSafe) => {
    expect(readCode(text)).toMatchObject({ state: 'misspelled', reading: { code }, isSafe });
  });

  it.each([
    ['000.00.01.H03-210230-0001', '210230'],
    ['000.00.01.h03 - 210230-0001', '210230'],
    ['H55.242-251301-0001', '251301'],
    ['H55,242-251301-0001', '251301'],
  ])('sees the day in %s that is none', (text, digits) => {
    expect(readCode(text)).toEqual({ state: 'impossibleDay', digits });
  });

  it.each(['1.004616', '1,004616', '1.004616.000.00.00.H56', '2.000815.000.00.00.H55.02'])(
    'sees the code of a procedure in %s',
    text => {
      expect(readCode(text)).toEqual({ state: 'procedure' });
    },
  );

  it.each([
    ['000.00.01.H03-210722-100', 'national'],
    ['00.00.01.H03-210722-1000', 'national'],
    ['000.00.01.H03-', 'national'],
    ['000.00.01.H03-210722-10000', 'national'],
    ['không rõ', 'other'],
    ['243 2016', 'other'],
    ['scan0001', 'other'],
    ['Sổ 243', 'other'],
    ['số', 'other'],
    ['12/qđ', 'other'],
    ['9'.repeat(500), 'other'],
  ])('cannot read %s', (text, why) => {
    expect(readCode(text)).toEqual({ state: 'unreadable', why });
  });

  it.each(['', ' ', '\u00a0'])('takes %j for nothing', text => {
    expect(readCode(text)).toEqual({ state: 'empty' });
  });

  it('answers long and wild texts at once', () => {
    const start = performance.now();
    for (const text of [' '.repeat(1e5), '.'.repeat(119), '0'.repeat(119), 'A.'.repeat(59), '- '.repeat(59)])
      readCode(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('readCodeCell', () => {
  const read = (code: string, cell: Parameters<typeof sampleEntry>[1] = { code }) =>
    readCodeCell(sampleEntry({ code }, cell));

  it('takes a number as shown', () => {
    expect(read('243', { code: { type: 'number', shown: '243', raw: '243' } }).state).toBe('exact');
    expect(read('00243', { code: { type: 'number', shown: '00243', raw: '243' } })).toMatchObject({
      reading: { code: '00243' },
    });
  });

  it('sees a day that Excel made of a number', () => {
    expect(read('01/12/2016', { code: { type: 'day', shown: '01/12/2016' } })).toEqual({
      state: 'unreadable',
      why: 'day',
    });
  });

  it.each([
    ['#REF!', 'error'],
    ['1.65E+08', 'number'],
  ] as const)('leaves %s to the checks on cells', (shown, type) => {
    expect(read(shown, { code: { type, shown } })).toEqual({ state: 'lost' });
  });

  it('finds nothing in an empty cell', () => {
    expect(read('')).toEqual({ state: 'empty' });
  });
});

describe('meantCode', () => {
  it.each([
    ['243', '243'],
    ['dd.243', 'DD.243'],
    ['không rõ', undefined],
    ['1.004616', undefined],
  ])('of %s is %s', (text, code) => {
    expect(meantCode(readCode(text))?.code).toBe(code);
  });
});
