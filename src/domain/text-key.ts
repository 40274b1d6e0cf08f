const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Enough of a text to tell it from others. */
const LETTERS = 500;

/**
 * Equal for texts that a Vietnamese reader takes for the same: letter case, spaces, composition of letters and the place
 * of a tone mark (hoà, hòa) aside. Another tone is another word: Hà and Hạ differ.
 */
export function textKey(text: string): string {
  return text.slice(0, LETTERS).toLowerCase().trim().split(/\s+/u).map(wordKey).join(' ');
}

/** Vietnamese has some seven thousand syllables; a list says the same few hundred over and over. */
const KEPT = 10_000;
const known = new Map<string, string>();

function wordKey(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const plain = word.normalize('NFD').toLowerCase();
  const key = plain.replace(TONES, '') + (plain.match(TONES) ?? []).join('');
  if (known.size < KEPT) known.set(word, key);
  return key;
}
