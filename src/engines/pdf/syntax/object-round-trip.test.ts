import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { plain } from '../../../../test/plain-object.ts';
import { createBudget } from './budget.ts';
import { ObjectParser } from './object-parser.ts';

/** Any object, printed in one of the ways that PDF allows; the printer knows nothing of the parser. */
const printed: fc.Arbitrary<{ readonly written: string; readonly value: unknown }> = fc.letrec<{
  readonly node: { readonly written: string; readonly value: unknown };
}>(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      { written: 'null', value: null },
      { written: 'true', value: true },
      { written: 'false', value: false },
    ),
    fc.integer({ min: -99_999, max: 99_999 }).map(value => ({ written: `${value}`, value })),
    fc
      .integer({ min: -99_999, max: 99_999 })
      .map(units => ({ written: (units / 1000).toFixed(3), value: units / 1000 })),
    fc.tuple(fc.nat(99_999), fc.nat(9)).map(ref => ({ written: `${ref[0]} ${ref[1]} R`, value: { ref } })),
    fc
      .uint8Array({ maxLength: 12 })
      .map(bytes => ({ written: printName(bytes), value: { name: latin(bytes) } })),
    fc
      .uint8Array({ maxLength: 20 })
      .map(bytes => ({ written: printLiteral(bytes), value: { string: [...bytes] } })),
    fc
      .uint8Array({ maxLength: 20 })
      .map(bytes => ({ written: printHex(bytes), value: { string: [...bytes] } })),
    fc.array(tie('node'), { maxLength: 5 }).map(nodes => ({
      written: `[${nodes.map(node => node.written).join(' ')}]`,
      value: nodes.map(node => node.value),
    })),
    fc
      .uniqueArray(fc.tuple(fc.uint8Array({ maxLength: 5 }), tie('node')), {
        maxLength: 5,
        selector: ([key]) => latin(key),
      })
      .map(pairs => ({
        written: `<<${pairs.map(([key, node]) => `${printName(key)} ${node.written}`).join('%c\n')}>>`,
        value: { dict: pairs.map(([key, node]) => [latin(key), node.value]) },
      })),
  ),
})).node;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
const printHex = (bytes: Uint8Array): string => `<${[...bytes].map(hex).join('')}>`;

function printName(bytes: Uint8Array): string {
  return `/${[...bytes].map(byte => (/[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `#${hex(byte)}`)).join('')}`;
}

function printLiteral(bytes: Uint8Array): string {
  const letters = [...bytes].map(byte => {
    const letter = String.fromCharCode(byte);
    if ('()\\'.includes(letter)) return `\\${letter}`;
    return byte === 0x0d ? '\\r' : letter;
  });
  return `(${letters.join('')})`;
}

describe('any object', () => {
  it('is read back as it was written, with the span of what was written', () => {
    fc.assert(
      fc.property(printed, ({ written, value }) => {
        const bytes = joinBytes(`  ${written} endobj`);
        const parser = new ObjectParser(bytes, { budget: createBudget(), syntax: 'file', isStrict: true });
        const object = parser.next();
        expect(plain(object)).toEqual(value);
        expect(parser.position).toBe(written.length + 2);
        expect(plain(parser.next())).toEqual({ keyword: 'endobj' });
      }),
      { seed: 20210802, numRuns: 2000 },
    );
  });
});
