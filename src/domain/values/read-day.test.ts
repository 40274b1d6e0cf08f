import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCell } from '../sample-facts.ts';
import { dayOfSerial } from './calendar.ts';
import { readDay } from './read-day.ts';

const read = (text: string) => readDay(sampleCell('I3', { shown: text }), text);

describe('readDay', () => {
  it.each([
    ['28/12/2016', '2016-12-28'],
    ['17/3/2017', '2017-03-17'],
    ['2/8/2021', '2021-08-02'],
    ['02/08/2021', '2021-08-02'],
    ['28-12-2016', '2016-12-28'],
    ['28.12.2016', '2016-12-28'],
    ['3/12/2017', '2017-12-03'],
    ['12/3/2017', '2017-03-12'],
    ['2016-12-28', '2016-12-28'],
    ['2016-2-9', '2016-02-09'],
    ['2016/12/28', '2016-12-28'],
    ['28/12/2016 7:30', '2016-12-28'],
    ['28/12/2016 23:59:59', '2016-12-28'],
    ['2016-12-28T07:30:00', '2016-12-28'],
    ['2016-12-28 07:30:00.000', '2016-12-28'],
    ['28/12/16', '2016-12-28'],
    ['1/1/00', '2000-01-01'],
    ['1/1/39', '2039-01-01'],
    ['1/1/40', '1940-01-01'],
    ['1/1/99', '1999-01-01'],
    ['ngày 28 tháng 12 năm 2016', '2016-12-28'],
    ['Ngày 02 tháng 8 năm 2021', '2021-08-02'],
    ['28 tháng 12, năm 2016', '2016-12-28'],
    ['ngày\u00a028\u00a0tháng 12  năm 2016', '2016-12-28'],
    ['ngày 28 tháng 12 năm 2016'.normalize('NFD'), '2016-12-28'],
    ['Ngày 28/12/2016', '2016-12-28'],
    ['29/2/2016', '2016-02-29'],
  ])('reads the text %s', (text, day) => {
    expect(read(text)).toEqual({ state: 'day', day, isText: true });
  });

  it.each([
    ['12/2016', 12],
    ['1-2016', 1],
    ['07.2016', 7],
    ['2016-07', 7],
    ['tháng 7 năm 2016', 7],
    ['Tháng 7/2016', 7],
  ])('reads %s as a month', (text, month) => {
    expect(read(text)).toEqual({ state: 'month', year: 2016, month });
  });

  it.each(['2016', 'năm 2016', 'Năm  2016'])('reads %s as a year', text => {
    expect(read(text)).toEqual({ state: 'year', year: 2016 });
  });

  it.each([
    ...['Vĩnh viễn', 'VĨNH VIỄN', 'vinh vien', 'Không thời hạn', 'Không  xác định thời hạn', 'Lâu dài'],
    ...['Vô thời hạn', 'Không có thời hạn', 'Không kỳ hạn', 'Vĩnh viễn'.normalize('NFD')],
  ])('reads %s as an end that never comes', text => {
    expect(read(text)).toEqual({ state: 'permanent' });
  });

  it.each([
    ...[
      '30/2/2016',
      '29/2/2015',
      '31/4/2021',
      '28/13/2016',
      '0/1/2016',
      '12/28/2016',
      '1/1/1899',
      '1/1/2101',
    ],
    ...['28/12-2016', '28 /12/2016', '28/12/ 2016', '28/12/2O16', '28/l2/2016', '28//12/2016', '281/12/2016'],
    ...[
      '28/12/201',
      '28/12/20166',
      '28/12',
      '28122016',
      '28/12/2016.',
      '28/12/2016 24:00',
      '28/12/2016 7:60',
    ],
    ...[
      '28/12/2016 7:30:60',
      '2016-12-28T20:00:00Z',
      '2016-13-01',
      '2016-02-30',
      '13/2016',
      '0/2016',
      '2016-13',
    ],
    ...['1899', '2101', '42732', 'không rõ', '-', 'tháng 13 năm 2016', 'ngày 31 tháng 2 năm 2016'],
    ...['2016.12.28', 'vĩnh', '٢٨/١٢/٢٠١٦', '28/12/2016 '],
  ])('does not read %s', text => {
    expect(read(text)).toEqual({ state: 'unreadable' });
  });

  it('answers a hostile text at once', () => {
    for (const text of ['1'.repeat(32_767), '1/'.repeat(16_000), `ngày${' '.repeat(32_000)}`]) {
      expect(read(text)).toEqual({ state: 'unreadable' });
    }
  });

  it('takes an empty text for an empty cell', () => {
    expect(readDay(null, '')).toEqual({ state: 'empty' });
    expect(readDay(sampleCell('I3', { shown: '  ' }), '')).toEqual({ state: 'empty' });
  });

  it('reads a text whose cell is not known', () => {
    expect(readDay(null, '28/12/2016')).toEqual({ state: 'day', day: '2016-12-28', isText: true });
  });

  it('takes a day that Excel knows as it is, however it is shown', () => {
    const cell = sampleCell('I3', { type: 'day', day: '2017-12-03', raw: '43072', shown: '3/12/17' });
    expect(readDay(cell, '12/3/2017')).toEqual({ state: 'day', day: '2017-12-03', isText: false });
  });

  it.each([null, '1899-12-31', '2101-01-01', '9999-12-31'])('does not read the day %s of a cell', day => {
    expect(readDay(sampleCell('I3', { type: 'day', day }), 'x')).toEqual({ state: 'unreadable' });
  });

  it.each([
    ['2016', { state: 'year', year: 2016 }],
    ['1900', { state: 'year', year: 1900 }],
    ['1899', { state: 'unreadable' }],
    ['42732', { state: 'unreadable' }],
    ['12.2016', { state: 'unreadable' }],
    ['20161228', { state: 'unreadable' }],
  ])('reads the number %s as %o', (raw, reading) => {
    expect(readDay(sampleCell('I3', { type: 'number', raw, shown: raw }), raw)).toEqual(reading);
  });

  it.each(['boolean', 'error'] as const)('does not read a cell of type %s', type => {
    expect(readDay(sampleCell('I3', { type, shown: '2016' }), '2016')).toEqual({ state: 'unreadable' });
  });

  it('reads every day of two centuries, however it is written', () => {
    const day = fc.integer({ min: 61, max: 73_050 }).map(serial => dayOfSerial(serial) ?? '');
    const mark = fc.constantFrom('/', '-', '.');
    fc.assert(
      fc.property(day, mark, fc.boolean(), (iso, between, padded) => {
        const [year = '', month = '', number = ''] = iso.split('-');
        const parts = padded ? [number, month, year] : [Number(number), Number(month), year];
        expect(read(parts.join(between))).toEqual({ state: 'day', day: iso, isText: true });
        expect(read(iso)).toEqual({ state: 'day', day: iso, isText: true });
      }),
    );
  });
});
