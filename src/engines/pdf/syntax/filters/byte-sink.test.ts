import { describe, expect, it } from 'vitest';
import { PdfLimitError } from '../errors.ts';
import { ByteSink } from './byte-sink.ts';

const MEBI = 1 << 20;
const CAP = 8 * MEBI;

/** Bytes that no shift by a piece leaves alike. */
const counted = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => at % 251);

describe('collected bytes', () => {
  it.each([0, 1, 1023, 1024, 1025, MEBI - 1, MEBI, MEBI + 1, 3 * MEBI])(
    'come back as they came, all %i of them at once or in parts',
    length => {
      const bytes = counted(length);
      const [whole, parts] = [new ByteSink(0, CAP), new ByteSink(length, CAP)];
      whole.append(bytes);
      for (let at = 0; at < length; at += 70_001) parts.append(bytes.subarray(at, at + 70_001));
      expect(whole.length).toBe(length);
      expect(whole.finish()).toEqual(bytes);
      expect(parts.finish()).toEqual(bytes);
    },
  );

  it('cross from piece to piece one by one, filled and repeated', () => {
    const sink = new ByteSink(0, CAP);
    sink.append(counted(MEBI - 2));
    for (const byte of [7, 8, 9]) sink.push(byte);
    sink.repeat(MEBI - 3, 5);
    sink.fill(6, 2 * MEBI);
    const bytes = sink.finish();
    const last = (MEBI - 3) % 251;
    expect([...bytes.subarray(MEBI - 3, MEBI + 6)]).toEqual([last, 7, 8, 9, last, 7, 8, 9, last]);
    expect(bytes.length).toBe(3 * MEBI + 6);
    expect(bytes.subarray(MEBI + 6).every(byte => byte === 6)).toBe(true);
  });

  it('may repeat what they are just writing', () => {
    const sink = new ByteSink(0, CAP);
    sink.push(1);
    sink.repeat(0, 5);
    expect([...sink.finish()]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it.each([
    ['append', (sink: ByteSink) => sink.append(new Uint8Array(2))],
    ['fill', (sink: ByteSink) => sink.fill(0, 2)],
    ['repeat', (sink: ByteSink) => sink.repeat(0, 2)],
    ['push', (sink: ByteSink) => [1, 2].map(byte => sink.push(byte))],
  ])('reach their cap and not a byte more: %s', (_, add) => {
    const sink = new ByteSink(CAP, CAP);
    sink.append(counted(CAP - 1));
    expect(() => add(sink)).toThrow(new PdfLimitError('streamBytes'));
    expect(sink.length).toBeLessThanOrEqual(CAP);
    const full = new ByteSink(0, CAP);
    full.append(counted(CAP));
    expect(full.finish().length).toBe(CAP);
  });
});
