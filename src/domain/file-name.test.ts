import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameParts } from '#demo/arbitrary-names.ts';
import { codeAsWritten, formatFileName, parseFileName, spokenCode } from './file-name.ts';
import { NAME_BYTES } from './name-mending.ts';
import { utf8Length } from './text.ts';

describe('parseFileName', () => {
  it.each([
    ['000.00.01.H03-210722-1000_TP_2021.pdf', '000.00.01.H03-210722-1000', 'TP', null, 2021],
    ['H55.242-250801-0001_KQ_2025.pdf', 'H55.242-250801-0001', 'KQ', null, 2025],
    ['243_TP_2016.pdf', '243', 'TP', null, 2016],
    ['DD.243_KQ2_2016.pdf', 'DD.243', 'KQ', 2, 2016],
    ['243~2016_TP99_1900.pdf', '243/2016', 'TP', 99, 1900],
    ['2016_KQ_2099.pdf', '2016', 'KQ', null, 2099],
  ])('reads %s', (name, code, part, ordinal, year) => {
    expect(parseFileName(name)).toEqual({ code, part, ordinal, year });
  });

  it.each([
    ['parts in another order', '243_2016_TP.pdf'],
    ['small letters', '243_tp_2016.pdf'],
    ['a capital extension', '243_TP_2016.PDF'],
    ['an ordinal 0', '243_TP0_2016.pdf'],
    ['an ordinal with a zero before', '243_KQ02_2016.pdf'],
    ['an ordinal of three digits', '243_KQ100_2016.pdf'],
    ['a year before 1900', '243_TP_1899.pdf'],
    ['a year after 2099', '243_TP_2100.pdf'],
    ['a year of two digits', '243_TP_16.pdf'],
    ['a slash', '243/2016_TP_2016.pdf'],
    ['another part', '243_KH_2016.pdf'],
    ['a day that does not exist', '000.00.01.H03-210230-0001_TP_2021.pdf'],
    ['a procedure’s code', '1.004616_TP_2021.pdf'],
    ['something before', ' 243_TP_2016.pdf'],
    ['something after', '243_TP_2016.pdf\n'],
  ])('does not read a name with %s', (_, name) => {
    expect(parseFileName(name)).toBeNull();
  });

  it('reads back every name that is written from parts', () => {
    fc.assert(
      fc.property(nameParts(), ({ code, ...rest }) => {
        const written = codeAsWritten(code.replaceAll('/', '~'));
        if (written === null) throw new Error(`no code: ${code}`);
        const parts = { code: written, ...rest };
        expect(parseFileName(formatFileName(parts))).toEqual(parts);
      }),
    );
  });

  it('gives parts that write the same name again', () => {
    fc.assert(
      fc.property(nameParts(), ({ code, part, ordinal, year }) => {
        const name = `${code.replaceAll('/', '~')}_${part}${ordinal ?? ''}_${year}.pdf`;
        const parts = parseFileName(name);
        expect(parts === null ? null : formatFileName(parts)).toBe(name);
      }),
    );
  });

  it('accepts only names that every disk can hold', () => {
    fc.assert(
      fc.property(nameParts(), ({ code, part, ordinal, year }) => {
        const name = `${code.replaceAll('/', '~')}_${part}${ordinal ?? ''}_${year}.pdf`;
        expect(utf8Length(name)).toBeLessThanOrEqual(NAME_BYTES);
        expect(name).not.toMatch(/[<>:"/\\|?*\s]|\.$/);
      }),
    );
  });
});

describe('the slash of an older number', () => {
  it('is written as a tilde and comes back', () => {
    expect(codeAsWritten('243~2016')).toBe('243/2016');
    expect(spokenCode('12~2016~QĐ-UBND')).toBe('12/2016/QĐ-UBND');
  });

  it('is not accepted as itself', () => {
    expect(codeAsWritten('243/2016')).toBeNull();
  });
});
