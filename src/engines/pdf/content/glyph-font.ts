import { type PdfDict, PdfName, type PdfStream } from '../syntax/objects.ts';
import type { PdfDocument } from '../syntax/pdf-document.ts';
import { arrayOf, dictOf, integerOf, nameOf, numberOf, streamOf } from '../syntax/typed-access.ts';
import { IDENTITY, type Matrix, matrixFrom } from './matrix.ts';

/** A Type 3 font: each glyph is a content stream, which may well be the scan of a page. */
export interface GlyphFont {
  /** From glyph space to text space. */
  readonly matrix: Matrix;
  readonly resources: PdfDict | null;
  /** The glyph that a byte of a string stands for; null where there is none. */
  glyph(code: number): PdfStream | null;
  /** How far a glyph moves the pen, in glyph space. */
  width(code: number): number;
}

/** Reads a font; null where it is of any other type. */
export function readGlyphFont(doc: PdfDocument, font: PdfDict | null): GlyphFont | null {
  if (font === null || nameOf(doc, font.get('Subtype')) !== 'Type3') return null;
  const names = glyphNames(doc, font);
  const glyphs = dictOf(doc, font.get('CharProcs'));
  const widths = arrayOf(doc, font.get('Widths')) ?? [];
  const first = integerOf(doc, font.get('FirstChar')) ?? 0;
  const numbers = (arrayOf(doc, font.get('FontMatrix')) ?? []).map(part => numberOf(doc, part));
  return {
    matrix: matrixFrom(numbers) ?? IDENTITY,
    resources: dictOf(doc, font.get('Resources')),
    glyph: code => streamOf(doc, glyphs?.get(names.get(code) ?? '') ?? null),
    width: code => numberOf(doc, widths[code - first] ?? null) ?? 0,
  };
}

/** A Type 3 font names its glyphs by /Differences: a code, then names that count on from it. */
function glyphNames(doc: PdfDocument, font: PdfDict): ReadonlyMap<number, string> {
  const encoding = dictOf(doc, font.get('Encoding'));
  const names = new Map<number, string>();
  let code = 0;
  for (const item of arrayOf(doc, encoding?.get('Differences') ?? null) ?? []) {
    const value = doc.resolve(item);
    if (typeof value === 'number') code = value;
    else if (value instanceof PdfName) names.set(code++, value.name);
  }
  return names;
}
