import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTaxCode, personalFault } from './identity-codes.ts';
import { type IdentityContext, judgeIdentity, maskDigits } from './read-identity.ts';

const TYPED: IdentityContext = { isNumber: false, latest: 2016, isOrganization: false };
const NUMBER: IdentityContext = { ...TYPED, isNumber: true };
const OF_BODY: IdentityContext = { ...NUMBER, isOrganization: true };

/** Sixty-three provinces of before July 2025, each with its code. */
const PROVINCES =
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'.split(
    ' ',
  );

describe('personalFault', () => {
  it('knows every code below 100 as a province or as none', () => {
    expect(PROVINCES).toHaveLength(63);
    for (let code = 0; code < 100; code += 1) {
      const place = String(code).padStart(3, '0');
      const fault = PROVINCES.includes(place) ? null : 'province';
      expect(personalFault(`${place}090001234`, null)).toBe(fault);
    }
  });

  it.each([
    ['006090001234', null],
    ['006190001234', null],
    ['006216001234', null],
    ['006316001234', null],
    ['006217001234', 'birth'],
    ['006317001234', 'birth'],
    ['006416001234', 'century'],
    ['006990001234', 'century'],
    ['100090001234', null],
    ['999090001234', null],
  ])('of %s in 2016 is %s', (digits, fault) => {
    expect(personalFault(digits, 2016)).toBe(fault);
  });

  it('asks of no birth where the year is not known', () => {
    expect(personalFault('006399001234', null)).toBeNull();
  });
});

describe('isTaxCode', () => {
  it('accepts a code in use, and refuses it with any other last digit', () => {
    for (let last = 0; last < 10; last += 1) expect(isTaxCode(`010010712${last}`)).toBe(last === 3);
  });

  it('refuses a code after any one wrong digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), fc.nat(8), fc.integer({ min: 1, max: 9 }), (nine, at, by) => {
        const last = [...'0123456789'].find(digit => isTaxCode(nine + digit));
        if (last === undefined) return;
        const wrong = (Number(nine.charAt(at)) + by) % 10;
        expect(isTaxCode(`${nine.slice(0, at)}${wrong}${nine.slice(at + 1)}${last}`)).toBe(false);
      }),
    );
  });

  it('knows none where ten would be the check digit', () => {
    const none = '000000000';
    for (let last = 0; last < 10; last += 1) expect(isTaxCode(`${none}${last}`)).toBe(false);
  });
});

describe('judgeIdentity', () => {
  it.each([
    ['006090001234', TYPED, 'good', null],
    ['095012345', TYPED, 'good', null],
    ['295012345', NUMBER, 'good', null],
    ['0100107123', TYPED, 'good', null],
    ['0100107123001', TYPED, 'good', null],
    ['B1234567', TYPED, 'good', null],
    ['AB12345678', TYPED, 'good', null],
    ['0100107124', TYPED, 'taxCheck', null],
    ['0100107124001', TYPED, 'taxCheck', null],
    ['0100107123000', TYPED, 'taxCheck', null],
    ['003090001234', TYPED, 'province', null],
    ['006490001234', TYPED, 'century', null],
    ['006217001234', TYPED, 'birth', null],
    ['95012345', NUMBER, 'lostZero', '095012345'],
    ['95012345', TYPED, 'lostZero', '095012345'],
    ['19090001234', NUMBER, 'lostZero', '019090001234'],
    ['19090001234', TYPED, 'lostZero', '019090001234'],
    ['16090001234', NUMBER, 'length', null],
    ['6090001234', NUMBER, 'lostZero', '006090001234'],
    ['6090001234', TYPED, 'taxCheck', null],
    ['6090001234', OF_BODY, 'taxCheck', null],
    ['3090001234', NUMBER, 'taxCheck', null],
    ['100107123', NUMBER, 'good', null],
    ['100107123', OF_BODY, 'lostZero', '0100107123'],
    ['100107124', OF_BODY, 'good', null],
    ['100107123', { ...OF_BODY, isNumber: false }, 'good', null],
    ['100107123001', NUMBER, 'lostZero', '0100107123001'],
    ['100107123000', NUMBER, 'good', null],
    ['100107123001', TYPED, 'good', null],
    ['1234567', TYPED, 'length', null],
    ['12345678901234', TYPED, 'length', null],
    ['0', TYPED, 'length', null],
    ['b1234567', TYPED, 'form', null],
    ['B12345', TYPED, 'form', null],
    ['không', TYPED, 'form', null],
    ['', TYPED, 'form', null],
  ])('of %s in %o is %s', (number, context, state, restored) => {
    expect(judgeIdentity(number, context)).toEqual(restored === null ? { state } : { state, restored });
  });

  it('leaves open what may be a tax code or an identity number without its zeros', () => {
    const number = ['6090000000', '6090000001', '6090000002', '6090000003', '6090000004', '6090000005']
      .concat(['6090000006', '6090000007', '6090000008', '6090000009'])
      .find(isTaxCode);
    expect(judgeIdentity(number ?? '', NUMBER)).toEqual({ state: 'either', restored: `00${number}` });
    expect(judgeIdentity(number ?? '', OF_BODY)).toEqual({ state: 'good' });
    expect(judgeIdentity(number ?? '', TYPED)).toEqual({ state: 'good' });
  });
});

describe('maskDigits', () => {
  it.each([
    ['006090001234', '006*******34'],
    ['095012345', '095****45'],
    ['B1234567', 'B123**67'],
    ['0100107123-001', '010*******-*01'],
    ['123', '123'],
    ['12345', '12345'],
    ['123456', '123*56'],
    ['không có', 'không có'],
  ])('shows %s as %s', (text, masked) => {
    expect(maskDigits(text)).toBe(masked);
  });
});
