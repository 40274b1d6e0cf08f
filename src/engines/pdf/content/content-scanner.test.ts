import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { ContentScanner, END, operatorCode } from './content-scanner.ts';

const scan = (text: string): ContentScanner => new ContentScanner(joinBytes(text));

/** The operators of a text by their codes, up to the end. */
const codes = (scanner: ContentScanner): number[] => {
  const found: number[] = [];
  for (let code = scanner.next(); code !== END; code = scanner.next()) found.push(code);
  return found;
};

const operators = (...names: readonly string[]): number[] => names.map(operatorCode);

describe('a content scanner', () => {
  it('goes from operator to operator', () => {
    expect(codes(scan("q 1 0 0 1 0 0 cm/Im Do\nT* (a)' f* Q"))).toEqual(
      operators('q', 'cm', 'Do', 'T*', "'", 'f*', 'Q'),
    );
  });

  it.each([
    ['1 2 3', [1, 2, 3]],
    ['-1 +2 .5 -.5 5. 0', [-1, 2, 0.5, -0.5, 5, 0]],
    ['0.001 123.456 1000000', [0.001, 123.456, 1_000_000]],
    ['4-5 --6 - .', [45, -6, -0, 0]],
    ['1/A 2(b)3<00>4', [1, 2, 3, 4]],
    ['7%comment 8\n9', [7, 9]],
    ['1 [2 (a) 3] 4', [1, 4]],
  ])('reads the numbers of %j', (text, numbers) => {
    const scanner = scan(`${text} x`);
    scanner.next();
    expect(
      Array.from({ length: scanner.count }, (_, index) => scanner.number(scanner.count - index)),
    ).toEqual(numbers);
  });

  it('gives 0 for a number that is not there', () => {
    const scanner = scan('5 m');
    scanner.next();
    expect([scanner.number(1), scanner.number(2)]).toEqual([5, 0]);
  });

  it('keeps the last 64 of many numbers', () => {
    const scanner = scan(`${Array.from({ length: 100 }, (_, index) => index).join(' ')} scn`);
    scanner.next();
    expect([scanner.count, scanner.number(1), scanner.number(64)]).toEqual([100, 99, 36]);
  });

  it('ends a number where a letter begins, as other readers do', () => {
    const scanner = scan('1 0 0 1 0 0cm');
    expect(scanner.next()).toBe(operatorCode('cm'));
    expect(scanner.count).toBe(6);
  });

  it('tells the last two names, escapes resolved', () => {
    const scanner = scan('/OC /M#43#20x BDC /Im#4 Do Do');
    scanner.next();
    expect([scanner.earlierName(), scanner.name()]).toEqual(['OC', 'MC x']);
    scanner.next();
    expect(scanner.name()).toBe('Im#4');
    scanner.next();
    expect(scanner.name()).toBe('');
  });

  it.each([
    ['(a) Tj', true],
    ['( \\( ) Tj', true],
    ['(()) Tj', true],
    ['(  ) Tj', false],
    ['() Tj', false],
    ['<> Tj', false],
    ['<00> Tj', true],
    ['[( ) -20 (b)] TJ', true],
    ['[( ) -20 ( )] TJ', false],
  ])('says whether a string holds more than spaces: %s', (text, hasText) => {
    const scanner = scan(text);
    scanner.next();
    expect(scanner.hasText).toBe(hasText);
  });

  it('passes over operators within strings, comments and dictionaries', () => {
    expect(codes(scan('(Q \\) Q (Q) Q) Tj % Q\n<< /A (Q) /B <51> >> /X DP { } ) > ] f'))).toEqual(
      operators('Tj', 'DP', 'f'),
    );
  });

  it('knows no operator of more than three letters', () => {
    const [code] = codes(scan('endstream'));
    expect(code).not.toBe(operatorCode('end'));
  });

  it('comes to an end on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const scanner = new ContentScanner(bytes);
        let calls = 0;
        for (let code = scanner.next(); code !== END; code = scanner.next()) calls++;
        return calls <= bytes.length && scanner.position >= bytes.length;
      }),
    );
  });
});
