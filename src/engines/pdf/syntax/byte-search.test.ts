import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { indexOfNeedle, lastIndexOfNeedle, NeedleIndex, needleOf } from './byte-search.ts';

/** Few letters, so that near misses are many. */
const haystack = fc.string({ unit: fc.constantFrom('o', 'b', 'j', 'e'), maxLength: 40 });

describe('the byte search', () => {
  it('finds what a string search finds, first and last, from and to any place', () => {
    fc.assert(
      fc.property(haystack, fc.constantFrom('obj', 'oo', 'eobjo'), fc.nat(41), (text, word, place) => {
        const bytes = joinBytes(text);
        const needle = needleOf(word);
        expect(indexOfNeedle(bytes, needle, place)).toBe(text.indexOf(word, place));
        expect(indexOfNeedle(bytes, needle, 0, place)).toBe(text.slice(0, place).indexOf(word));
        expect(lastIndexOfNeedle(bytes, needle, place)).toBe(text.slice(0, place).lastIndexOf(word));
        const next = text.indexOf('obj', place);
        expect(new NeedleIndex(bytes, needleOf('obj')).firstFrom(place)).toBe(next);
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});
