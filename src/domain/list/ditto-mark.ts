import { withoutMarks } from './fold-header.ts';

/** Marks alone that say «the same as above»: `"`, `''`, `”`, `〃`, with dashes around them or not. */
const MARKS = /^[\s\-–—_.]*(?:(?:["“”„″〃]|'{2}|’{2}|‘{2}|´{2}|`{2})\s*)+[\s\-–—_.]*$/u;

/** `nt` and «như trên», with dashes, dots, brackets or quotation marks around them or not. */
const WORDS = /^[\s\-–—_."“”'’(]*(?:n\s*[.\-/]?\s*t|nhu tren)[\s\-–—_."“”'’)]*$/u;

/** Begins, after marks, with no letter or with an n of some kind: asked first, since nearly every cell is none. */
const POSSIBLE = /^[^\p{L}\p{N}]*(?:[nN\u00d1\u00f1\u0143\u0144]|$)/u;

/** Whether a cell says only that it holds what stands above: «nt», `-nt-`, `"`, `''`, «như trên». */
export function isDittoMark(text: string): boolean {
  if (text.length > 16 || !POSSIBLE.test(text)) return false;
  return MARKS.test(text) || WORDS.test(withoutMarks(text));
}
