import { describe, expect, it } from 'vitest';
import { keysOfUnit, type RegisteredUnit, unitKey, unitOfFolder, unitsByKey } from './unit-register.ts';

const unit = (code: string, changes: Partial<RegisteredUnit> = {}): RegisteredUnit => ({
  ...{ code, otherCodes: [], name: code, folder: null, level: 'commune', successors: [], ...changes },
});
const to = (...codes: string[]) => ({ successors: codes.map(code => ({ code, from: '2025-07-01' })) });

describe('unitKey', () => {
  it.each([
    ['000.00.00.H03', 'H03'],
    ['000.00.01.H03', 'H03.01'],
    ['000.18.29.H51', 'H51.29.18'],
    ['001.02.01.H59', 'H59.01.02.001'],
    ['000.01.00.H59', 'H59.00.01'],
    ['H55.242', 'H55.242'],
    ['anything', 'anything'],
  ])('of %s is %s', (code, key) => {
    expect(unitKey(code)).toBe(key);
  });
});

describe('unitOfFolder', () => {
  const register = [unit('H03.01'), unit('H03.02', { folder: 'CSDL_UBND xã Phúc Lộc' })];

  it.each(['CSDL_UBND xã Phúc Lộc', 'CSDL_UBND xã Phúc Lộc'.normalize('NFD'), 'csdl_ubnd XÃ phúc lộc'])(
    'knows %s',
    folder => {
      expect(unitOfFolder(register, folder)?.code).toBe('H03.02');
    },
  );

  it('knows no other', () => {
    expect(unitOfFolder(register, 'CSDL_UBND xã Phúc')).toBeNull();
    expect(unitOfFolder([], 'CSDL_X')).toBeNull();
  });
});

describe('unitsByKey', () => {
  it('gives a code to the unit whose own it is, before one that bore it once', () => {
    const [former, owner] = [unit('H03.09', { otherCodes: ['000.00.01.H03', 'X'] }), unit('H03.01')];
    expect(unitsByKey([former, owner]).get('H03.01')).toBe(owner);
    expect(unitsByKey([owner, former]).get('H03.01')).toBe(owner);
    expect(unitsByKey([former, owner]).get('X')).toBe(former);
  });
});

describe('keysOfUnit', () => {
  const register = [
    unit('000.01.29.H51', to('H13.1')),
    unit('000.02.29.H51', to('H13.1')),
    unit('H13.1', { otherCodes: ['H13.1A'], ...to('H99.1') }),
    unit('H99.1'),
    unit('H13.2'),
  ];

  it('holds what passed into the unit, and what it passed into', () => {
    expect([...keysOfUnit(register, 'H13.1')].sort()).toEqual([
      ...['H13.1', 'H13.1A', 'H51.29.01', 'H51.29.02', 'H99.1'],
    ]);
  });

  it('does not hold a unit that only passed into the same successor', () => {
    expect([...keysOfUnit(register, '000.01.29.H51')].sort()).toEqual([
      ...['H13.1', 'H13.1A', 'H51.29.01', 'H99.1'],
    ]);
  });

  it('holds the code alone of a unit that is not in the register', () => {
    expect([...keysOfUnit(register, '000.00.77.H03')]).toEqual(['H03.77']);
  });

  it('ends where successors go in a circle', () => {
    const circle = [unit('A', to('B')), unit('B', to('A'))];
    expect([...keysOfUnit(circle, 'A')].sort()).toEqual(['A', 'B']);
  });
});
