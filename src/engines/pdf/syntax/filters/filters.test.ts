import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { PdfLimitError } from '../errors.ts';
import { unpackAscii85, unpackHex } from './ascii.ts';
import { unpackLzw } from './lzw.ts';
import { unpackRuns } from './run-length.ts';

const CAP = 1 << 20;
const none = () => null;
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

describe('ASCIIHexDecode', () => {
  it.each([
    ['48 65 6c\n6C 6f>', 'Hello', true],
    ['4>', '@', true],
    ['41', 'A', true],
    ['41>42', 'A', true],
    ['41xx42>', 'A', false],
  ])('reads %j', (encoded, decoded, isComplete) => {
    const result = unpackHex(joinBytes(encoded), CAP);
    expect([latin(result.bytes), result.isComplete]).toEqual([decoded, isComplete]);
  });
});

describe('ASCII85Decode', () => {
  it.each([
    ['87cURD]j7BEbo80~>', 'Hello world!', true],
    ['87cUR D]j7B\nEbo80', 'Hello world!', true],
    ['z~>', '\0\0\0\0', true],
    ['5l~>', 'A', true],
    ['5sb~>', 'AB', true],
    ['87cUR5~>', 'Hell', false],
    ['87cURv~>', 'Hell', false],
  ])('reads %j', (encoded, decoded, isComplete) => {
    const result = unpackAscii85(joinBytes(encoded), CAP);
    expect([latin(result.bytes), result.isComplete]).toEqual([decoded, isComplete]);
  });
});

describe('RunLengthDecode', () => {
  it('reads runs and literals up to the end mark', () => {
    const encoded = Uint8Array.of(2, 65, 66, 67, 254, 120, 128, 1, 1);
    expect(unpackRuns(encoded, CAP)).toEqual({ bytes: joinBytes('ABCxxx'), isComplete: true });
  });

  it('does without the end mark, but tells when it breaks off within a run', () => {
    expect(unpackRuns(Uint8Array.of(0, 65), CAP)).toEqual({ bytes: joinBytes('A'), isComplete: true });
    expect(unpackRuns(Uint8Array.of(5, 65), CAP)).toEqual({ bytes: joinBytes('A'), isComplete: false });
    expect(unpackRuns(Uint8Array.of(200), CAP)).toEqual({ bytes: new Uint8Array(), isComplete: false });
  });

  it('stops at the cap', () => {
    const bomb = new Uint8Array(40_000).fill(129);
    expect(() => unpackRuns(bomb, CAP)).toThrow(PdfLimitError);
  });
});

/** Packs codes of growing width, as the standard tells; clears the table when it is full. */
function packLzw(data: Uint8Array, early: number): Uint8Array {
  const bits: string[] = [];
  let table = new Map<string, number>();
  let next = 258;
  let width = 9;
  const put = (code: number) => bits.push(code.toString(2).padStart(width, '0'));
  put(256);
  let run = '';
  for (const byte of data) {
    const longer = run + String.fromCharCode(byte);
    if (longer.length === 1 || table.has(longer)) {
      run = longer;
      continue;
    }
    put(run.length === 1 ? run.charCodeAt(0) : (table.get(run) ?? 0));
    table.set(longer, next++);
    while (width < 12 && next + early > 1 << width) width++;
    if (next === 4095) {
      put(256);
      table = new Map();
      next = 258;
      width = 9;
    }
    run = String.fromCharCode(byte);
  }
  if (run !== '') put(run.length === 1 ? run.charCodeAt(0) : (table.get(run) ?? 0));
  if (run !== '' && ++next + early > 1 << width && width < 12) width++;
  put(257);
  const joined = bits.join('');
  return Uint8Array.from({ length: Math.ceil(joined.length / 8) }, (_, index) =>
    Number.parseInt(joined.slice(index * 8, index * 8 + 8).padEnd(8, '0'), 2),
  );
}

describe('LZWDecode', () => {
  it("reads the standard's example", () => {
    const encoded = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
    const bytes = Uint8Array.of(45, 45, 45, 45, 45, 65, 45, 45, 45, 66);
    expect(unpackLzw(encoded, CAP, none)).toEqual({ bytes, isComplete: true });
  });

  it.each([0, 1])('gives back what was packed with /EarlyChange %i', early => {
    const parameters = (key: string) => (key === 'EarlyChange' ? early : null);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc
        .array(fc.constantFrom(0, 1, 255), { maxLength: 9000, minLength: 4000 })
        .map(some => Uint8Array.from(some)),
    );
    fc.assert(
      fc.property(bytes, data => {
        expect(unpackLzw(packLzw(data, early), CAP, parameters)).toEqual({ bytes: data, isComplete: true });
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('keeps what came before a code that is not yet known', () => {
    // 9-bit codes: clear, 65, 300.
    const encoded = Uint8Array.of(0b10000000, 0b00010000, 0b01100101, 0b10000000);
    expect(unpackLzw(encoded, CAP, none)).toEqual({ bytes: joinBytes('A'), isComplete: false });
  });

  it('stops at the cap', () => {
    const bomb = packLzw(new Uint8Array(300_000), 1);
    expect(bomb.length).toBeLessThan(2000);
    expect(() => unpackLzw(bomb, 100_000, none)).toThrow(PdfLimitError);
  });
});
