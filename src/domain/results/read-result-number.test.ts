import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../sample-facts.ts';
import { readResultNumber } from './read-result-number.ts';

/** Invented after how offices number what they issue; written before the reader was. None of them is a fault. */
const AS_OFFICES_WRITE = [
  '243/2016',
  '01/2016',
  '12',
  '07',
  '1205',
  '00123',
  '12/QĐ-UBND',
  '07/QĐ-UBND',
  '345/QĐ-UBND',
  '12/2016/QĐ-UBND',
  '1024/QĐ-STNMT',
  '12a/QĐ-UBND',
  '12A/QĐ-UBND',
  '01-QĐ/HU',
  '15-NQ/ĐU',
  '12/GP-SGTVT',
  '003/GPXD',
  '03/GPXD-UBND',
  '12/GP-UBND',
  '21/GXN',
  '21/GXN-UBND',
  '05/XN-UBND',
  '01/TB-UBND',
  '77/TLKS-BS',
  '77/TLKT',
  '45/TLCC-UBND',
  '09/GCN-HTX',
  '000123/BK-CCHN',
  '0045/BK-GPHĐ',
  '123/2018/ATTP-CNĐK',
  '12/2019/NNPTNT-0281',
  '00012/SYT-CCHND',
  'BK 123456',
  'BX 987654',
  'CS 00123',
  'CH 00456',
  'CH00456',
  'CS17001',
  'AA 0123456',
  'BK-123456',
  'BK123456/CS00123',
  'BK 123456; CH 00456',
  'Đ 123456',
  'QSDĐ/1234',
  '13A8001234',
  '13D1000045',
  '4700123456',
  '4700123456-001',
  '13.08.001.000123',
  'Số 243, quyển số 01/2016',
  '243, quyển 01/2016',
  '243 - Quyển 01/2016',
  '01 TP/KS-2004',
  '12 KS/2003',
  'Quyển số: 01 TP/HT-2001-KS.1, số 17',
  '17/2016-KS',
  'KS-12/2016',
  'HN.2016.0012',
  'B 0123456',
  'TN-2015/0034',
  '12/UBND-VP',
  '12/UBND-ĐC&XD',
  '12/CN-UBND-HN',
  'GPLX 120012345678',
];

const read = (shown: string, cell: { type?: 'number' | 'day' | 'error' } = {}) =>
  readResultNumber(sampleEntry({}, { resultNumber: { shown, ...cell } }));

describe('readResultNumber', () => {
  it.each(AS_OFFICES_WRITE)('accepts %s', number => {
    expect(read(number)).toEqual({ state: 'accepted' });
  });

  it.each([
    ['12 / QĐ-UBND', '12/QĐ-UBND', 'spaces'],
    ['12/ QĐ - UBND', '12/QĐ-UBND', 'spaces'],
    ['12/qđ-ubnd', '12/QĐ-UBND', 'letterCase'],
  ])('mends %s safely to %s', (number, proposal, slip) => {
    expect(read(number)).toEqual({ state: 'misspelled', proposal, slips: [slip], isSafe: true });
  });

  it.each([
    ['12 QĐ-UBND', '12/QĐ-UBND', ['separator']],
    ['12QĐ-UBND', '12/QĐ-UBND', ['separator']],
    ['12-QĐ-UBND', '12/QĐ-UBND', ['separator']],
    ['12\\QĐ-UBND', '12/QĐ-UBND', ['separator']],
    ['12 2016 QĐ-UBND', '12/2016/QĐ-UBND', ['separator']],
    ['12-2016-QĐ-UBND', '12/2016/QĐ-UBND', ['separator']],
    ['12/QĐ\u2013UBND', '12/QĐ-UBND', ['lookAlike']],
    ['\uff11\uff12/QĐ-UBND', '12/QĐ-UBND', ['lookAlike']],
    ['12/QĐ-UBND\u200b', '12/QĐ-UBND', ['hidden']],
    ['12/QĐ-UBND ngày 15/3/2016', '12/QĐ-UBND', ['day']],
    ['12 qđ-ubnd, ngày 15-3-2016', '12/QĐ-UBND', ['day', 'separator', 'letterCase']],
  ])('mends %s to %s, for a person to confirm', (number, proposal, slips) => {
    expect(read(number)).toEqual({ state: 'misspelled', proposal, slips, isSafe: false });
  });

  it.each([
    ['12/3/2016', 'day'],
    ['chưa có', 'noNumber'],
    ['không', 'noNumber'],
    ['0', 'noNumber'],
    ['/QĐ-UBND', 'noNumber'],
    ['…/QĐ-UBND', 'noNumber'],
    ['/2016/QĐ-UBND', 'part'],
    ['12/', 'part'],
    [`${'1'.repeat(61)}`, 'long'],
    ['9 '.repeat(50_000), 'long'],
  ])('cannot read %s', (number, why) => {
    expect(read(number)).toEqual({ state: 'unreadable', why });
  });

  it('accepts sixty letters, which registries keep, and no more', () => {
    const symbol = `12/QĐ-${'A'.repeat(54)}`;
    expect(read(symbol)).toEqual({ state: 'accepted' });
    expect(read(`${symbol}A`)).toEqual({ state: 'unreadable', why: 'long' });
    expect(read('1'.repeat(60))).toEqual({ state: 'accepted' });
    expect(read(` 12 / QĐ-${'A'.repeat(54)}`)).toMatchObject({ state: 'misspelled', proposal: symbol });
    expect(read(`12 / QĐ-${'A'.repeat(55)}`)).toEqual({ state: 'unreadable', why: 'long' });
  });

  it('sees a day that Excel made of a number', () => {
    expect(read('12-Thg3', { type: 'day' })).toEqual({ state: 'unreadable', why: 'day' });
  });

  it.each([
    ['#N/A', 'error'],
    ['4.7E+09', 'number'],
  ] as const)('leaves %s to the checks on cells', (number, type) => {
    expect(read(number, { type })).toEqual({ state: 'lost' });
  });

  it('takes a number as Excel shows it', () => {
    expect(read('00123', { type: 'number' })).toEqual({ state: 'accepted' });
  });

  it('finds nothing in an empty cell', () => {
    expect(read('')).toEqual({ state: 'empty' });
  });

  it('answers wild texts at once', () => {
    const start = performance.now();
    for (const text of [
      '-'.repeat(1e5),
      '12/A'.repeat(25_000),
      `12/${'A-'.repeat(1e5)}`,
      `1 ${'a'.repeat(199)}`,
    ])
      read(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
