import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpredict } from './predictor.ts';

type Parameters = Readonly<Record<string, number>>;
const of = (parameters: Parameters) => (key: string) => parameters[key] ?? null;

/** PNG's five predictions, written down from the standard. */
function pngPrediction(type: number, left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const near = [left, up, corner].sort((one, other) => Math.abs(guess - one) - Math.abs(guess - other))[0];
  const ties = [left, up, corner].find(value => Math.abs(guess - value) === Math.abs(guess - (near ?? 0)));
  return [0, left, up, Math.floor((left + up) / 2), ties ?? 0][type] ?? 0;
}

function predictPng(
  rows: readonly (readonly number[])[],
  types: readonly number[],
  pixelBytes: number,
): Uint8Array {
  return Uint8Array.from(
    rows.flatMap((row, y) => {
      const type = types[y % types.length] ?? 0;
      const above = rows[y - 1] ?? [];
      const coded = row.map((byte, x) => {
        const left = row[x - pixelBytes] ?? 0;
        return byte - pngPrediction(type, left, above[x] ?? 0, above[x - pixelBytes] ?? 0);
      });
      return [type, ...coded];
    }),
  );
}

describe('a predictor', () => {
  it('of none leaves the data alone', () => {
    const data = Uint8Array.of(1, 2, 3);
    expect(unpredict(data, of({})).bytes).toBe(data);
    expect(unpredict(data, of({ Predictor: 1, Columns: 2 })).bytes).toBe(data);
  });

  it('of PNG is undone, whatever its rows chose', () => {
    const image = fc.record({
      rows: fc.array(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 12, maxLength: 12 }), {
        maxLength: 6,
      }),
      types: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
      colors: fc.constantFrom(1, 2, 3, 4),
    });
    fc.assert(
      fc.property(image, ({ rows, types, colors }) => {
        const data = predictPng(rows, types, colors);
        const result = unpredict(data, of({ Predictor: 15, Colors: colors, Columns: 12 / colors }));
        expect(result).toEqual({ bytes: Uint8Array.from(rows.flat()), isComplete: true });
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('of PNG takes rows of a type that does not exist as they are, and tells', () => {
    const result = unpredict(Uint8Array.of(0, 7, 9, 8, 2, 1), of({ Predictor: 12, Columns: 1 }));
    expect(result).toEqual({ bytes: Uint8Array.of(7, 8, 9), isComplete: false });
  });

  it('of PNG undoes a last row that was cut', () => {
    const result = unpredict(Uint8Array.of(2, 1, 2, 2, 5), of({ Predictor: 12, Columns: 2 }));
    expect(result.bytes).toEqual(Uint8Array.of(1, 2, 6));
  });

  it.each([
    [8, 3, [10, 20, 30, 1, 2, 3], [10, 20, 30, 11, 22, 33]],
    [16, 1, [1, 255, 0, 2], [1, 255, 2, 1]],
    [4, 1, [0x12, 0x3f], [0x13, 0x65]],
    [2, 1, [0b01_01_01_01], [0b01_10_11_00]],
    [1, 1, [0b1100_0000], [0b1000_0000]],
  ])('of TIFF is undone for %i bits and %i colors', (bits, colors, data, expected) => {
    const columns = (data.length * 8) / bits / colors;
    const parameters = { Predictor: 2, BitsPerComponent: bits, Colors: colors, Columns: columns };
    expect(unpredict(Uint8Array.from(data), of(parameters)).bytes).toEqual(Uint8Array.from(expected));
  });

  it('of TIFF begins anew in each row', () => {
    const result = unpredict(Uint8Array.of(1, 1, 1, 1), of({ Predictor: 2, Columns: 2 }));
    expect(result.bytes).toEqual(Uint8Array.of(1, 2, 1, 2));
  });

  it.each([
    [{ Predictor: 12, Columns: 2_000_000_000, Colors: 32, BitsPerComponent: 16 }, true],
    [{ Predictor: 12, Columns: 0 }, false],
    [{ Predictor: 12, Columns: -5 }, false],
    [{ Predictor: 12, Columns: 2 ** 53 }, false],
    [{ Predictor: 2, Colors: 536_870_913 }, false],
    [{ Predictor: 2, BitsPerComponent: 7 }, false],
    [{ Predictor: 99 }, false],
  ])('of colossal or impossible shape %j takes no memory and throws nothing', (parameters, isComplete) => {
    const result = unpredict(new Uint8Array(100), of(parameters));
    expect(result.isComplete).toBe(isComplete);
    expect(result.bytes.length).toBeLessThan(100);
  });
});
