import { mayBeMisread, readEncoding } from './text-encoding.ts';

/** What stands in a text and says nothing: a reader does not see it, a program that compares does. */
export const BLEMISHES = ['hidden', 'lineBreak', 'oddSpace', 'doubled', 'around', 'decomposed'] as const;

export type Blemish = (typeof BLEMISHES)[number];

export interface CleanText {
  /** In the order of `BLEMISHES`. */
  readonly blemishes: readonly Blemish[];
  readonly cleaned: string;
}

/** What `cleanText` may mend; the rest of a text stays, as part of a name or between several values. */
export type Cleaning = 'all' | 'keepLines' | 'ends';

/** Letters without a look of their own; spaces, line breaks and tabs aside. */
const HIDDEN = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]--[\t\n\v\f\r\u0085]]/gv;
const BLANK = /[\s\u0085\u2800]/;
/** Asked of texts without doubled spaces. */
const LINE_BREAKS = / ?(?:[\n\v\f\r\u0085\u2028\u2029]+ ?)+/g;
const ODD_SPACE = /[[\t\u2800\p{Zs}]--[ ]]/gv;
const DOUBLED = / {2,}/g;

/** Whatever any of them could match, and marks that stand apart from their letters. */
const SUSPECT =
  /^\s|\s$| {2}|[\t-\r\u2028\u2029\u2800]|[[\p{Zs}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]--[ ]]|\p{Mn}/v;

const SPACE = 0x20;

/** Cheap, since most texts are letters of Latin and single spaces: whether a text may be unclean. */
export function mayBeUnclean(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : !isPlainLetter(code)) return SUSPECT.test(text);
    before = code;
  }
  return before === SPACE && text !== '';
}

/** ASCII; Latin letters, those of Vietnamese among them. */
function isPlainLetter(code: number): boolean {
  return (
    (code > SPACE && code < 0x7f) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1ea0 && code <= 0x1ef9)
  );
}

/**
 * A text without its blemishes, NFC. Null when it has none, and when it may be in an old encoding, where a hidden
 * letter is a letter: the soft hyphen is TCVN3's ư.
 */
export function cleanText(text: string, fontName: string | null, cleaning: Cleaning): CleanText | null {
  if (isOtherwiseRead(text, fontName)) return null;
  const blemishes = new Set<Blemish>();
  let cleaned = text;
  const mend = (blemish: Blemish, next: string) => {
    if (next !== cleaned) blemishes.add(blemish);
    cleaned = next;
  };
  if (cleaning !== 'ends') {
    mend('hidden', cleaned.replace(HIDDEN, ''));
    mend('decomposed', cleaned.normalize('NFC'));
  }
  mend('around', trimmed(cleaned));
  if (cleaning !== 'ends') {
    mend('oddSpace', cleaned.replace(ODD_SPACE, ' '));
    mend('doubled', cleaned.replace(DOUBLED, ' '));
    if (cleaning === 'all') mend('lineBreak', cleaned.replace(LINE_BREAKS, ' '));
  }
  return blemishes.size === 0 ? null : { blemishes: BLEMISHES.filter(each => blemishes.has(each)), cleaned };
}

/** A pattern for the end would look at each run of spaces in vain, and at its every tail. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** C1 controls are what is left of UTF-8 that was read wrongly. */
const BROKEN = /[\u0080-\u0084\u0086-\u009f]/;
const SOFT_HYPHEN = '\u00ad';
const BESIDE_SOFT_HYPHEN = /[\u00a1-\u00ac\u00ae-\u00ff]/;

function isOtherwiseRead(text: string, fontName: string | null): boolean {
  if (!mayBeMisread(text)) return false;
  if (BROKEN.test(text) || readEncoding(text, fontName) !== null) return true;
  return text.includes(SOFT_HYPHEN) && BESIDE_SOFT_HYPHEN.test(text);
}
