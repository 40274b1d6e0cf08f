import { describe, expect, it } from 'vitest';
import { TypoIndex } from './typo-index.ts';

const CODE = '000.00.01.H03-210723-1001';

describe('what a slip of the hand makes of a text', () => {
  it.each([
    ['a letter too few', '000.00.01.H03-210723-100'],
    ['a letter too many', '000.00.01.H03-2107223-1001'],
    ['another letter', '000.00.01.H03-210724-1001'],
    ['two swapped', '000.00.01.H03-210723-1010'],
  ])('is found: %s', (_, slip) => {
    expect(new TypoIndex(['999.99.99.H99-990101-0001', CODE]).near(slip)).toBe(CODE);
  });

  it.each([
    ['the same text', CODE],
    ['two other letters', '000.00.01.H03-210823-1002'],
    ['letters swapped from afar', '100.00.01.H03-210723-1000'],
    ['a letter moved beside another', '000.00.01.H03-210723-1012'],
    ['a letter moved far', '00.00.01.H03-210723-10010'],
  ])('is not: %s', (_, other) => {
    expect(new TypoIndex([CODE]).near(other)).toBeNull();
  });

  it('is not guessed among several, nor of short or endless texts', () => {
    expect(new TypoIndex([CODE, CODE.replace('1001', '1002')]).near(CODE.replace('1001', '1003'))).toBeNull();
    expect(new TypoIndex(['243']).near('244')).toBeNull();
    const long = 'x'.repeat(200);
    expect(new TypoIndex([long]).near(`${long}y`)).toBeNull();
  });

  it('is not looked for where nearly nothing fits', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `${CODE}${at}`);
    expect(new TypoIndex(many).near(`${CODE}12345`)).toBeNull();
  });

  it('is quick among a thousand, asked fifty thousand times', () => {
    const index = new TypoIndex(
      Array.from({ length: 1000 }, (_, at) => `000.00.01.H03-21${at + 100000}-0001`),
    );
    const start = performance.now();
    for (let at = 0; at < 50_000; at += 1) index.near(`000.00.02.H03-19${at + 100000}-0001`);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
