import type { PdfDict } from '../syntax/objects.ts';
import type { PdfDocument } from '../syntax/pdf-document.ts';
import { arrayOf, dictOf, nameOf, numberOf } from '../syntax/typed-access.ts';
import { type GlyphFont, readGlyphFont } from './glyph-font.ts';

/** What an ExtGState dictionary changes; null leaves a value as it is. */
export interface StateChange {
  readonly fillAlpha: number | null;
  readonly strokeAlpha: number | null;
  readonly hasSoftMask: boolean | null;
  readonly isBlended: boolean | null;
  readonly lineWidth: number | null;
  readonly font: { readonly glyphs: GlyphFont | null; readonly size: number } | null;
}

export function readStateChange(doc: PdfDocument, dict: PdfDict | null): StateChange {
  const number = (key: string): number | null => numberOf(doc, dict?.get(key) ?? null);
  const mask = doc.resolve(dict?.get('SMask') ?? null);
  const font = arrayOf(doc, dict?.get('Font') ?? null);
  return {
    fillAlpha: number('ca'),
    strokeAlpha: number('CA'),
    hasSoftMask: mask === null ? null : nameOf(doc, mask) === null,
    isBlended: isBlended(doc, dict),
    lineWidth: number('LW'),
    font:
      font === null
        ? null
        : {
            glyphs: readGlyphFont(doc, dictOf(doc, font[0] ?? null)),
            size: numberOf(doc, font[1] ?? null) ?? 0,
          },
  };
}

/** Of several modes the first one that a reader knows counts; all know Normal. */
function isBlended(doc: PdfDocument, dict: PdfDict | null): boolean | null {
  const value = doc.resolve(dict?.get('BM') ?? null);
  if (value === null) return null;
  const mode = nameOf(doc, value) ?? nameOf(doc, arrayOf(doc, value)?.[0] ?? null);
  return mode !== null && mode !== 'Normal' && mode !== 'Compatible';
}
