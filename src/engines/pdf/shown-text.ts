/** Control characters, and those that turn the direction of what follows. */
const UNSHOWN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const LONGEST = 200;

/** Text from a file, made fit to be shown: no control characters, at most 200; null when nothing is left. */
export function shownText(text: string | null): string | null {
  const plain = [...(text ?? '').replace(UNSHOWN, ' ').replace(/ +/g, ' ').trim()].slice(0, LONGEST).join('');
  return plain === '' ? null : plain;
}
