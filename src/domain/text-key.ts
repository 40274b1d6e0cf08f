const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Enough of a text to tell it from others. */
const LETTERS = 500;

/**
 * Equal for texts that a Vietnamese reader takes for the same: letter case, spaces, composition of letters and the place
 * of a tone mark (hoà, hòa) aside. Another tone is another word: Hà and Hạ differ.
 */
export function textKey(text: string): string {
  const words = text.slice(0, LETTERS).normalize('NFD').toLowerCase().trim().split(/\s+/u);
  return words.map(word => word.replace(TONES, '') + (word.match(TONES) ?? []).join('')).join(' ');
}
