import { deflateSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { PdfLimitError } from '../errors.ts';
import { inflate } from './inflate.ts';

const CAP = 1 << 20;

/** Text that compresses, but not to nothing. */
const data = Uint8Array.from({ length: 50_000 }, (_, index) => ((index * index) >> 3) % 61);

describe('inflating', () => {
  it.each([0, 1, 6, 9] as const)('gives back what level %i packed', level => {
    const { bytes, isComplete } = inflate(zlibSync(data, { level }), CAP);
    expect(bytes).toEqual(data);
    expect(isComplete).toBe(true);
  });

  it('keeps what came before the cut, wherever the data is cut, and tells', () => {
    const packed = zlibSync(data);
    const whole = packed.length - 4;
    for (let cut = 2; cut < whole; cut += 37) {
      const { bytes, isComplete } = inflate(packed.subarray(0, cut), CAP);
      expect(isComplete).toBe(false);
      expect(bytes).toEqual(data.subarray(0, bytes.length));
      expect(bytes.length).toBeGreaterThan((data.length * (cut - 700)) / whole);
    }
  });

  it('tells a cut stream from a whole one by less than a byte', () => {
    const packed = deflateSync(joinBytes('q 1 0 0 1 0 0 cm Q'));
    const header = Uint8Array.of(0x78, 0x9c);
    expect(inflate(joinBytes(header, packed), CAP).isComplete).toBe(true);
    expect(inflate(joinBytes(header, packed.subarray(0, -1)), CAP).isComplete).toBe(false);
  });

  it('does not mind a checksum that is wrong, cut, missing or followed by junk', () => {
    const packed = zlibSync(data);
    const body = packed.subarray(0, -4);
    for (const tail of ['abcd', 'ab', '', `abcd${'junk'.repeat(10_000)}`]) {
      expect(inflate(joinBytes(body, tail), CAP)).toEqual({ bytes: data, isComplete: true });
    }
  });

  it('takes data that was flushed and left without its last block, as Acrobat writes it', () => {
    const stored = Uint8Array.of(0x78, 0x9c, 0x00, 2, 0, 0xfd, 0xff, 0x68, 0x69, 0, 0, 0, 0xff, 0xff);
    expect(inflate(stored, CAP)).toEqual({ bytes: joinBytes('hi'), isComplete: true });
    expect(inflate(stored.subarray(0, 9), CAP).isComplete).toBe(false);
  });

  it('keeps what came before the damage', () => {
    // After a stored block of three bytes comes one of a type that does not exist.
    const small = Uint8Array.of(0x78, 0x9c, 0x00, 3, 0, 0xfc, 0xff, 1, 2, 3, 0x07, 0, 0);
    expect(inflate(small, CAP)).toEqual({ bytes: Uint8Array.of(1, 2, 3), isComplete: false });
    const block = joinBytes(Uint8Array.of(0, 0x10, 0x27, 0xef, 0xd8), data.subarray(0, 10_000));
    const large = joinBytes('\x78\x9c', block, block, '\x07', block);
    const twice = joinBytes(data.subarray(0, 10_000), data.subarray(0, 10_000));
    expect(inflate(large, CAP)).toEqual({ bytes: twice, isComplete: false });
  });

  it('gives nothing for what is no zlib data, and nothing whole for no data', () => {
    expect(inflate(joinBytes('BT ET'), CAP)).toEqual({ bytes: new Uint8Array(), isComplete: false });
    expect(inflate(new Uint8Array(), CAP)).toEqual({ bytes: new Uint8Array(), isComplete: true });
  });

  it('unfolds a bomb no further than its cap', () => {
    const bomb = zlibSync(new Uint8Array(8 << 20), { level: 9 });
    expect(bomb.length).toBeLessThan(10_000);
    expect(() => inflate(bomb, CAP)).toThrow(new PdfLimitError('streamBytes'));
    expect(inflate(bomb, 8 << 20).bytes.length).toBe(8 << 20);
  });
});
