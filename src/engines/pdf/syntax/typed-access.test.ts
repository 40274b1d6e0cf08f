import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { RawPdf } from '#demo/raw-pdf.ts';
import { PdfDict, type PdfObject, PdfRef, PdfStream } from './objects.ts';
import { openPdf } from './pdf-document.ts';
import {
  arrayOf,
  booleanOf,
  bytesOf,
  dictOf,
  integerOf,
  nameOf,
  numberOf,
  streamOf,
  textOf,
} from './typed-access.ts';

const VALUES = ['42', '1.5', 'true', '/Name', '(Xin ch\xe0o)', '[1]', '<< /A 1 >>', 'null'];
const FIRST = 3;

const pdf = new RawPdf().object(1, '<< /Pages 2 0 R >>').object(2, '<< /Kids [] >>');
for (const [index, value] of VALUES.entries()) pdf.object(FIRST + index, value);
pdf.stream(FIRST + VALUES.length, '/A 1', 'data').table({ trailer: '/Root 1 0 R' });
const doc = openPdf(pdf.bytes, { mode: 'strict' });
const refs = [...VALUES, 'stream'].map((_, index) => new PdfRef(FIRST + index, 0));

/** Which of all the values an accessor takes; references are followed. */
const taken = (accessor: (object: PdfObject) => unknown) =>
  refs.flatMap((ref, index) => (accessor(ref) === null ? [] : [VALUES[index] ?? 'stream']));

describe('an accessor', () => {
  it('takes its own type, and gives null for all others', () => {
    expect(taken(object => numberOf(doc, object))).toEqual(['42', '1.5']);
    expect(taken(object => integerOf(doc, object))).toEqual(['42']);
    expect(taken(object => booleanOf(doc, object))).toEqual(['true']);
    expect(taken(object => nameOf(doc, object))).toEqual(['/Name']);
    expect(taken(object => textOf(doc, object))).toEqual(['(Xin ch\xe0o)']);
    expect(taken(object => bytesOf(doc, object))).toEqual(['(Xin ch\xe0o)']);
    expect(taken(object => arrayOf(doc, object))).toEqual(['[1]']);
    expect(taken(object => dictOf(doc, object))).toEqual(['<< /A 1 >>', 'stream']);
    expect(taken(object => streamOf(doc, object))).toEqual(['stream']);
  });

  it('gives the value itself', () => {
    const at = (value: string) => refs[VALUES.indexOf(value)] ?? null;
    expect([numberOf(doc, at('1.5')), nameOf(doc, at('/Name'))]).toEqual([1.5, 'Name']);
    expect(textOf(doc, at('(Xin ch\xe0o)'))).toBe('Xin chào');
    expect(bytesOf(doc, at('(Xin ch\xe0o)'))).toEqual(joinBytes('Xin ch\xe0o'));
    expect(dictOf(doc, refs.at(-1) ?? null)).toBeInstanceOf(PdfDict);
    expect(streamOf(doc, refs.at(-1) ?? null)).toBeInstanceOf(PdfStream);
  });
});
