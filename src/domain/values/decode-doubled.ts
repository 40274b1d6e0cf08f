/** Windows-1252 from 0x80 to 0x9F; what it leaves open stands for itself. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (letter, at) => [
    letter,
    0x80 + at,
  ]),
);

/** First bytes of Vietnamese letters in UTF-8, as Latin letters. */
const LEAD = /[ÃÄÅÆá]/;
const VIETNAMESE = /[À-ỹ]/;

/**
 * A text whose UTF-8 was once taken for Windows-1252 (`Nguyá»…n`), as it was meant, in NFC. Null for any other:
 * that its bytes are UTF-8 to the last one does not come about by chance.
 */
export function decodeDoubled(text: string): string | null {
  if (!LEAD.test(text)) return null;
  let escaped = '';
  for (const letter of text) {
    const byte = byteOf(letter);
    if (byte === null) return null;
    escaped += `%${byte.toString(16).padStart(2, '0')}`;
  }
  const decoded = unescaped(escaped)?.normalize('NFC') ?? '';
  return VIETNAMESE.test(decoded) ? decoded : null;
}

function byteOf(letter: string): number | null {
  const code = letter.codePointAt(0) ?? 0;
  return code <= 0xff ? code : (WINDOWS_1252.get(letter) ?? null);
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
