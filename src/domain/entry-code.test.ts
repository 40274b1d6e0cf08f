import { describe, expect, it } from 'vitest';
import { parseDossierCode } from './dossier-code.ts';
import { codeOfEntry, dossierKey, keyOfEntry, keyOfName } from './entry-code.ts';
import { readFileName } from './read-file-name.ts';
import { sampleEntry } from './sample-facts.ts';

describe('the code of a row', () => {
  it.each([
    ['243', '243'],
    [' 243 ', '243'],
    ['000.00.01.h03 - 210722-1000', '000.00.01.H03-210722-1000'],
    ['ĐẤT.243'.normalize('NFD'), 'ĐẤT.243'],
    ['', null],
    ['không rõ', null],
    ['1.004616', null],
  ])('«%s» is %s', (code, expected) => {
    expect(codeOfEntry(sampleEntry({ code }, { code }))).toBe(expected);
  });
});

describe('what tells dossiers apart', () => {
  const key = (text: string, year: number | null) => {
    const code = parseDossierCode(text);
    return code === null ? null : dossierKey(code, year);
  };

  it('is a national code whatever the year, an older number within its year', () => {
    expect(key('000.00.01.H03-210722-1000', 2016)).toBe(key('000.00.01.H03-210722-1000', 2021));
    expect(key('243', 2016)).not.toBe(key('243', 2017));
    expect(key('243', null)).not.toBe(key('243', 2017));
  });

  it('is a provisional code whatever the year', () => {
    expect(key('TAM-2016-0001', 2016)).toBe(key('TAM-2016-0001', 2017));
  });

  it('is the same by row and by name', () => {
    const filedYear = { year: 2015, by: 'issuedOn' } as const;
    expect(keyOfEntry(sampleEntry({ code: '243', filedYear }))).toBe(
      keyOfName(readFileName('243_2015_KQ.pdf')),
    );
    expect(keyOfEntry(sampleEntry({ code: '243', filedYear: null }))).toBe(key('243', null));
  });

  it('is nothing without a code', () => {
    expect(keyOfEntry(sampleEntry({ code: 'không rõ' }))).toBeNull();
    expect(keyOfName(readFileName('scan.pdf'))).toBeNull();
  });
});
