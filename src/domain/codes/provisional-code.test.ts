import { describe, expect, it } from 'vitest';
import { parseDossierCode } from '../dossier-code.ts';
import { formatProvisionalCode, ProvisionalCodes, readProvisionalCode } from './provisional-code.ts';

describe('readProvisionalCode', () => {
  it.each([
    ['TAM-2016-0001', { year: 2016, ordinal: 1 }],
    ['TAM-1995-12345', { year: 1995, ordinal: 12345 }],
  ])('reads %s', (text, parts) => {
    expect(readProvisionalCode(text)).toEqual(parts);
    expect(formatProvisionalCode(parts)).toBe(text);
    expect(parseDossierCode(text)).toBe(text);
  });

  it.each(['243', 'TAM-2016-1', 'TAM-216-0001', 'tam-2016-0001', 'TAM-2016-0001-2', 'TAM-3016-0001'])(
    'takes %s for none',
    text => {
      expect(readProvisionalCode(text)).toBeNull();
    },
  );
});

describe('ProvisionalCodes', () => {
  it('hands out the lowest that is free, each once, by year', () => {
    const codes = new ProvisionalCodes(new Set(['TAM-2016-0002', '243']));
    expect([2016, 2016, 2017, 2016].map(year => codes.next(year))).toEqual([
      'TAM-2016-0001',
      'TAM-2016-0003',
      'TAM-2017-0001',
      'TAM-2016-0004',
    ]);
  });
});
