/** Bytes 0x18-0x1f, 0x80-0x9f and 0xa0 of PDFDocEncoding (ISO 32000-1, annex D.3); the rest is Latin-1. */
const ACCENTS = '\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc';
const SIGNS =
  '\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018' +
  '\u2019\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e\ufffd\u20ac';

const decoders = {
  utf8: new TextDecoder('utf-8'),
  big: new TextDecoder('utf-16be'),
  little: new TextDecoder('utf-16le'),
};

/** Text of a PDF text string; never throws, unknown bytes become U+FFFD. */
export function decodeTextString(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return withoutLanguage(decoders.big.decode(bytes));
  if (first === 0xff && second === 0xfe) return withoutLanguage(decoders.little.decode(bytes));
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoders.utf8.decode(bytes);
  let text = '';
  for (const byte of bytes) text += docCharacter(byte);
  return text;
}

/** Language codes stand between two escape characters and carry no text; a lone escape is left. */
function withoutLanguage(text: string): string {
  const pieces = text.split('\u001b');
  if (pieces.length % 2 === 0) return text;
  return pieces.filter((_, index) => index % 2 === 0).join('');
}

function docCharacter(byte: number): string {
  if (byte >= 0x18 && byte <= 0x1f) return ACCENTS.charAt(byte - 0x18);
  if (byte >= 0x80 && byte <= 0xa0) return SIGNS.charAt(byte - 0x80);
  return String.fromCharCode(byte);
}
