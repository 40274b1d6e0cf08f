import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legacyCodes, nationalCodes } from '#demo/arbitrary-names.ts';
import { formatLegacyCode, formatNationalCode, parseDossierCode, readDossierCode } from './dossier-code.ts';

describe('a national code', () => {
  it.each([
    ['000.00.01.H03-210722-1000', 'padded', '000.00.01.H03', '2021-07-22', '1000'],
    ['001.02.01.K05-180228-0001', 'padded', '001.02.01.K05', '2018-02-28', '0001'],
    ['000.00.00.H59-240229-9999', 'padded', '000.00.00.H59', '2024-02-29', '9999'],
    ['H55.242-250801-0001', 'dotted', 'H55.242', '2025-08-01', '0001'],
    ['H55-250801-12345', 'dotted', 'H55', '2025-08-01', '12345'],
  ])('is read from %s', (text, form, unit, receivedOn, ordinal) => {
    expect(readDossierCode(text)).toEqual({ kind: 'national', code: text, form, unit, receivedOn, ordinal });
  });

  it.each([
    ['30 February', '000.00.01.H03-210230-0001'],
    ['29 February of a common year', '000.00.01.H03-210229-0001'],
    ['31 April', '000.00.01.H03-210431-0001'],
    ['31 June', 'H55.242-250631-0001'],
    ['31 September', 'H55.242-250931-0001'],
    ['31 November', 'H55.242-251131-0001'],
    ['32 January', '000.00.01.H03-210132-0001'],
    ['month 13', '000.00.01.H03-211301-0001'],
    ['month 0', '000.00.01.H03-210001-0001'],
    ['day 0', '000.00.01.H03-210100-0001'],
  ])('does not have the day %s', (_, text) => {
    expect(readDossierCode(text)).toEqual({ kind: 'malformed', why: 'day' });
  });

  it.each([
    ['31 January', '000.00.01.H03-210131-0001'],
    ['30 April', '000.00.01.H03-210430-0001'],
    ['31 December', '000.00.01.H03-211231-0001'],
  ])('may have the day %s', (_, text) => {
    expect(parseDossierCode(text)).toBe(text);
  });

  it.each([
    ['an ordinal of three digits', '000.00.01.H03-210722-100'],
    ['an ordinal of five digits in the padded form', '000.00.01.H03-210722-10000'],
    ['a small letter', '000.00.01.h03-210722-1000'],
    ['a unit with a group too many', '000.00.01.02.H03-210722-1000'],
    ['a dotted unit of 36 letters', `H55.${'A'.repeat(32)}-250801-0001`],
    ['an ordinal of eleven digits', 'H55.242-250801-00000000001'],
    ['no ordinal', 'H55.242-250801'],
  ])('does not have %s', (_, text) => {
    expect(readDossierCode(text)).toEqual({ kind: 'malformed', why: 'form' });
  });

  it('may have a dotted unit of 35 letters', () => {
    expect(readDossierCode(`H55.${'A'.repeat(31)}-250801-0001`)).toMatchObject({ kind: 'national' });
  });

  it('is the same after reading and writing', () => {
    fc.assert(
      fc.property(nationalCodes(), text => {
        const reading = readDossierCode(text);
        expect(reading.kind === 'national' && formatNationalCode(reading)).toBe(text);
      }),
    );
  });
});

describe('an older register’s number', () => {
  it.each([
    ['243', null, '243'],
    ['DD.243', 'DD', '243'],
    ['ĐĐ.243', 'ĐĐ', '243'],
    ['243/2016', null, '243/2016'],
    ['12/2016/QĐ-UBND', null, '12/2016/QĐ-UBND'],
    ['HT.243/2016', 'HT', '243/2016'],
    ['BK012345', null, 'BK012345'],
    ['243a', null, '243a'],
    ['2016.243', null, '2016.243'],
    ['COM1', null, 'COM1'],
  ])('is read from %s', (text, sector, number) => {
    expect(readDossierCode(text)).toEqual({ kind: 'legacy', code: text, sector, number });
  });

  it.each([
    ['nothing', ''],
    ['no digit', 'DD.ABC'],
    ['small letters', 'scan0001'],
    ['a small sector', 'dd.243'],
    ['a space', 'DD 243'],
    ['an underscore', '243_1'],
    ['a doubled separator', '243//2016'],
    ['a separator at an end', '243-'],
    ['a Cyrillic letter', 'ДД.243'],
    ['a decomposed letter', 'ĐẤT.243'.normalize('NFD')],
    ['a device’s name before the dot', 'COM1.243'],
    ['a tilde', '243~2016'],
    ['41 letters', '2'.repeat(41)],
    ['a line end', '243\n'],
  ])('is not read from %s', (_, text) => {
    expect(readDossierCode(text)).toEqual({ kind: 'none' });
    expect(parseDossierCode(text)).toBeNull();
  });

  it('has 40 letters at most', () => {
    expect(parseDossierCode('2'.repeat(40))).toBe('2'.repeat(40));
  });

  it('is the same after reading and writing', () => {
    fc.assert(
      fc.property(legacyCodes(), text => {
        const reading = readDossierCode(text);
        expect(reading.kind === 'legacy' && formatLegacyCode(reading)).toBe(text);
      }),
    );
  });
});

describe('a procedure’s code', () => {
  it.each(['1.004616', '1.004616.000.00.00.H56', '2.000815.000.00.00.H55.02'])(
    'is not taken for a dossier’s: %s',
    text => {
      expect(readDossierCode(text)).toEqual({ kind: 'procedure' });
      expect(parseDossierCode(text)).toBeNull();
    },
  );

  it('has seven digits, no more', () => {
    expect(readDossierCode('1.0046160')).toMatchObject({ kind: 'legacy' });
  });
});

describe('readDossierCode', () => {
  it('answers any text, and gives a code only in the spelling it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        expect([text, null]).toContain(parseDossierCode(text));
      }),
    );
  });
});
