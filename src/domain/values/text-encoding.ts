import { decodeDoubled } from './decode-doubled.ts';
import { decodeText, detectEncoding, evidenceFor } from './detect-encoding.ts';
import type { OldEncoding } from './old-encodings.ts';

/** A text that is not the Unicode it should be. */
export interface Misread {
  readonly encoding: OldEncoding | 'doubled';
  /** In Unicode, NFC. */
  readonly decoded: string;
  /** What says so: the font that shows it rightly, or the text alone. */
  readonly by: 'font' | 'text';
  /** Known from this cell alone; else others of the list must be so too. */
  readonly isSure: boolean;
}

const NOT_ASCII = /[\u0080-\uffff]/;
/** Vietnamese letters that only Unicode has, whole or as marks. */
const UNICODE = /[ăđĩũơư\u1e00-\u1eff]|[\u0300-\u036f]/i;

/** Cheap: whether it is worth asking how a text is to be read. */
export function mayBeMisread(text: string): boolean {
  return NOT_ASCII.test(text) && !UNICODE.test(text);
}

/** Fonts whose names begin so show TCVN3; those that end in H show capitals for small letters. */
const TCVN3_FONT = /^\.vn/i;
const CAPITALS_FONT = /h$/i;
const VNI_FONT = /^vni[- ]/i;

/** The encoding that a font shows; null of a Unicode font. */
export function fontEncoding(fontName: string | null): OldEncoding | null {
  if (fontName === null) return null;
  if (TCVN3_FONT.test(fontName)) return 'tcvn3';
  return VNI_FONT.test(fontName) ? 'vni' : null;
}

/**
 * How a cell's text is to be read. A font's name alone proves nothing, since Unicode typed under an old font
 * is common: at least one word must be Vietnamese only when decoded.
 */
export function readEncoding(text: string, fontName: string | null): Misread | null {
  if (!mayBeMisread(text)) return null;
  const doubled = decodeDoubled(text);
  if (doubled !== null) return { encoding: 'doubled', decoded: doubled, by: 'text', isSure: true };
  const encoding = fontEncoding(fontName);
  if (encoding !== null && evidenceFor(text, encoding) > 0) {
    const decoded = decodeText(text, encoding);
    const capitals = encoding === 'tcvn3' && CAPITALS_FONT.test(fontName ?? '');
    return { encoding, decoded: capitals ? decoded.toUpperCase() : decoded, by: 'font', isSure: true };
  }
  const detected = detectEncoding(text);
  return detected === null ? null : { ...detected, by: 'text' };
}
