import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { plain } from '../../../../test/plain-object.ts';
import { createBudget } from './budget.ts';
import { PdfError, PdfLimitError } from './errors.ts';
import { ObjectParser } from './object-parser.ts';
import { PdfArray, PdfDict, PdfString } from './objects.ts';

function parserOf(
  text: string | Uint8Array,
  syntax: 'file' | 'content' = 'file',
  isStrict = false,
): ObjectParser {
  return new ObjectParser(joinBytes(text), { budget: createBudget(), syntax, isStrict });
}

function readAll(text: string | Uint8Array, syntax: 'file' | 'content' = 'file'): unknown[] {
  const parser = parserOf(text, syntax);
  const all: unknown[] = [];
  for (let object = parser.next(); object !== undefined; object = parser.next()) all.push(plain(object));
  return all;
}

const text = (value: string) => ({ string: [...joinBytes(value)] });

describe('the object parser', () => {
  it.each([
    ['12', 12],
    ['-7', -7],
    ['+3', 3],
    ['.5', 0.5],
    ['-.25', -0.25],
    ['4.', 4],
    ['007', 7],
    ['0.1', 0.1],
    ['123456789.012345', 123456789.012345],
    ['0.30000000000000004', 0.30000000000000004],
    ['99999999999999999999', 1e20],
  ])('reads the number %s', (written, value) => {
    const parser = parserOf(written);
    expect(parser.next()).toBe(value);
    expect(parser.brokenAt).toBeNull();
  });

  it.each([
    ['--5', -5],
    ['+-5', 5],
    ['5-3', 5],
    ['1.2.3', 1.2],
    ['0.00-35', 0],
    ['-', 0],
    ['.', 0],
  ])('reads the malformed number %s as most readers do, and notes it', (written, value) => {
    const parser = parserOf(` ${written}`);
    expect(parser.next()).toBe(value);
    expect(parser.brokenAt).toBe(1);
    expect(() => parserOf(written, 'file', true).next()).toThrow(PdfError);
  });

  it.each(['1e3', '16#FF', '50abc', '0x10'])('takes %s for a word, as other readers do', written => {
    expect(readAll(written)).toEqual([{ keyword: written }]);
  });

  it.each([
    ['(plain)', 'plain'],
    ['(a(b)c)', 'a(b)c'],
    ['(\\n\\r\\t\\b\\f\\(\\)\\\\\\x)', '\n\r\t\b\f()\\x'],
    ['(\\101\\7\\400\\0535)', 'A\x07\x00+5'],
    ['(one\\\ntwo\\\r\nthree\\\rfour)', 'onetwothreefour'],
    ['(one\ntwo\r\nthree\rfour)', 'one\ntwo\nthree\nfour'],
    ['()', ''],
    ['<48 65\n6C6c6F>', 'Hello'],
    ['<4>', '@'],
    ['<>', ''],
  ])('reads the string %j', (written, value) => {
    expect(readAll(written)).toEqual([text(value)]);
  });

  it('keeps the span of strings, arrays and dictionaries', () => {
    const dict = parserOf('  << /A [ (x) <41> ] >> ').next();
    if (!(dict instanceof PdfDict)) throw new Error('no dictionary');
    expect([dict.start, dict.end]).toEqual([2, 23]);
    const array = dict.get('A');
    if (!(array instanceof PdfArray)) throw new Error('no array');
    expect([array.start, array.end]).toEqual([8, 20]);
    expect(array.items.map(item => item instanceof PdfString && [item.start, item.end, item.isHex])).toEqual([
      [10, 13, false],
      [14, 18, true],
    ]);
  });

  it('resolves number signs in names, and leaves lone ones', () => {
    expect(readAll('/A#20B/#43#zz/ /C#2/Tr\xe9')).toEqual(
      ['A B', 'C#zz', '', 'C#2', 'Tr\xe9'].map(name => ({ name })),
    );
  });

  it('passes over comments and all six kinds of white space', () => {
    expect(readAll('%one\r1\0\t\f2%(\n3 % 4')).toEqual([1, 2, 3]);
  });

  it('tells references from numbers', () => {
    expect(readAll('[1 0 R 2 3 4 0 R 5 0 Rx 6 -0 R 7. 0 R]')).toEqual([
      [{ ref: [1, 0] }, 2, 3, { ref: [4, 0] }, 5, 0, null, 6, 0, null, 7, 0, null],
    ]);
    expect(readAll('1 0 R', 'content')).toEqual([1, 0, { keyword: 'R' }]);
    expect(readAll('1%x\n0%y\nR')).toEqual([{ ref: [1, 0] }]);
  });

  it('reads content as operands and operators', () => {
    expect(readAll("q 1 0 0 1 0 0 cm /Im0 Do [(a)-3(b)]TJ (x)'", 'content')).toEqual([
      ...[{ keyword: 'q' }, 1, 0, 0, 1, 0, 0, { keyword: 'cm' }, { name: 'Im0' }, { keyword: 'Do' }],
      ...[[text('a'), -3, text('b')], { keyword: 'TJ' }, text('x'), { keyword: "'" }],
    ]);
  });

  it('lets the last of repeated keys win, and names them', () => {
    const dict = parserOf('<< /A 1 /B 2 /A 3 >>').next();
    expect(plain(dict ?? null)).toEqual({
      dict: [
        ['A', 3],
        ['B', 2],
      ],
    });
    expect(dict instanceof PdfDict && dict.repeatedKeys).toEqual(['A']);
  });

  it.each([
    [
      '<< /A 1 (x) /B 2 >>',
      {
        dict: [
          ['A', 1],
          ['B', 2],
        ],
      },
    ],
    ['<< /A >>', { dict: [['A', null]] }],
    ['<< /A 1', { dict: [['A', 1]] }],
    [
      '<< /A frob /B 2 >>',
      {
        dict: [
          ['A', null],
          ['B', 2],
        ],
      },
    ],
    ['[1 frob ) 2]', [1, null, 2]],
    ['[1 2', [1, 2]],
    ['(open', text('open')],
    ['<41 zz', text('A')],
  ])('reads the broken %j as far as it goes, and notes it; strict refuses', (written, value) => {
    const parser = parserOf(written);
    expect(plain(parser.next())).toEqual(value);
    expect(parser.brokenAt).not.toBeNull();
    expect(() => parserOf(written, 'file', true).next()).toThrow(PdfError);
  });

  it('ends a broken object where the next structure begins', () => {
    expect(readAll('<< /A [1 2 endobj 3 0 obj')).toEqual([
      { dict: [['A', [1, 2]]] },
      ...[{ keyword: 'endobj' }, 3, 0, { keyword: 'obj' }],
    ]);
  });

  it.each([
    ['58endobj', 58],
    ['-1.5endobj', -1.5],
    ['trueendobj', true],
    ['1 0 Rendobj', { ref: [1, 0] }],
  ])('tells the value from the endobj that it runs into in %j, and notes it', (written, value) => {
    const parser = parserOf(written);
    expect([plain(parser.next()), plain(parser.next())]).toEqual([value, { keyword: 'endobj' }]);
    expect(parser.brokenAt).not.toBeNull();
    expect(readAll('58endobj', 'content')).toEqual([{ keyword: '58endobj' }]);
  });

  it('hands out closing brackets that close nothing', () => {
    expect(readAll('] >> ) } { >')).toEqual([']', '>>', ')', '}', '{', '>'].map(keyword => ({ keyword })));
  });

  it.each(['[', '<</A '])('reads 64 levels of %j, and refuses the 65th', open => {
    const close = open === '[' ? ']' : '>>';
    expect(() => parserOf(open.repeat(64) + close.repeat(64)).next()).not.toThrow();
    const tooDeep = () => parserOf(open.repeat(65) + close.repeat(65)).next();
    expect(tooDeep).toThrow(expect.objectContaining({ code: 'tooDeep' }));
  });

  it('stops at the end that it is given', () => {
    const parser = new ObjectParser(joinBytes('1 (abc) 2'), {
      budget: createBudget(),
      end: 5,
      syntax: 'file',
    });
    expect([parser.next(), plain(parser.next()), parser.next()]).toEqual([1, text('ab'), undefined]);
  });

  it.each([
    ['arrays', '[]'],
    ['strings', '()'],
    ['dictionaries', '<</A 1>>'],
    ['numbers', '1 '],
  ])('counts %s, so that they cannot fill the memory', (_, written) => {
    const budget = createBudget({ objects: 1000 });
    const parser = new ObjectParser(joinBytes(`[${written.repeat(10_000)}]`), { budget, syntax: 'file' });
    expect(() => parser.next()).toThrow(PdfLimitError);
  });

  it.each([
    ['five for a dictionary with entries', '<</A 1>>', 5],
    ['one for a dictionary without', '<<>>', 1],
    ['one for an array', '[1]', 1],
  ])('charges by the memory that objects take: %s', (_, written, cost) => {
    const read = (objects: number) => {
      const budget = createBudget({ objects });
      return new ObjectParser(joinBytes(`[${written.repeat(100)}]`), { budget, syntax: 'file' }).next();
    };
    const enough = 1 + 100 * cost;
    expect(read(enough)).toBeInstanceOf(PdfArray);
    expect(() => read(enough - 1)).toThrow(PdfLimitError);
  });

  it('bounds what one operand of a content stream holds, but not how many there are', () => {
    expect(() => parserOf(`[${'[]'.repeat(300_000)}]`, 'content').next()).toThrow(PdfLimitError);
    const budget = createBudget({ objects: 10 });
    const parser = new ObjectParser(joinBytes('(x) '.repeat(1000)), { budget, syntax: 'content' });
    for (let count = 0; count < 1000; count++) expect(parser.next()).toBeInstanceOf(PdfString);
  });
});
