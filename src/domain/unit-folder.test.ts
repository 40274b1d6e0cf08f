import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUnitFolder, readUnitFolder } from './unit-folder.ts';

describe('readUnitFolder', () => {
  it.each([
    ['CSDL_UBND BK', 'UBND BK'],
    ['CSDL_UBND xã Phúc Lộc', 'UBND xã Phúc Lộc'],
    ['CSDL_Sở Y tế'.normalize('NFD'), 'Sở Y tế'],
    ['CSDL_X', 'X'],
  ])('reads the unit of %j', (name, unit) => {
    expect(readUnitFolder(name)).toEqual({ state: 'exact', unit });
  });

  it.each([
    ['csdl_UBND BK', 'UBND BK'],
    ['CSDL-UBND BK', 'UBND BK'],
    ['CSDL UBND BK', 'UBND BK'],
    ['CSDL__UBND BK', 'UBND BK'],
    ['CSDLUBND BK', 'UBND BK'],
    ['CSDL_UBND BK ', 'UBND BK'],
    ['CSDL_UBND  BK', 'UBND BK'],
    ['CSDL_UBND\u00A0BK', 'UBND BK'],
    ['CSDL_UBND\u200B BK', 'UBND BK'],
    ['СЅDL_UBND BK', 'UBND BK'],
    ['ＣＳＤＬ＿UBND BK', 'UBND BK'],
    ['CSDL_UBND BK_', 'UBND BK'],
  ])('proposes the right name for %j', (name, unit) => {
    const proposal = `CSDL_${unit}`;
    expect(readUnitFolder(name)).toEqual({ state: 'nearMiss', unit, proposal });
  });

  it.each(['', 'CSDL', 'CSDL_', 'CSDL_ ', 'Bản quét 2021', 'UBND BK', 'X CSDL_UBND BK'])(
    'gives no unit for %j',
    name => {
      expect(readUnitFolder(name)).toEqual({ state: 'unrecognized' });
    },
  );

  it('reads back every unit that is written out, and proposes only exact names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        const reading = readUnitFolder(formatUnitFolder(text));
        if (reading.state === 'exact') expect(reading.unit).toBe(text.normalize('NFC'));
        if (reading.state !== 'nearMiss') return;
        expect(readUnitFolder(reading.proposal)).toEqual({ state: 'exact', unit: reading.unit });
      }),
    );
  });
});
