import { withoutMarks } from './fold-header.ts';

/** Marks alone that say «the same as above»: `"`, `''`, `”`, `〃`, with dashes around them or not. */
const MARKS = /^[\s\-–—_.]*(?:(?:["“”„″〃]|'{2}|’{2}|‘{2}|´{2}|`{2})\s*)+[\s\-–—_.]*$/u;

/** `nt` and «như trên», with dashes, dots, brackets or quotation marks around them or not. */
const WORDS = /^[\s\-–—_."“”'’(]*(?:n\s*[.\-/]?\s*t|nhu tren)[\s\-–—_."“”'’)]*$/u;

/** Whether a cell says only that it holds what stands above: «nt», `-nt-`, `"`, `''`, «như trên». */
export function isDittoMark(text: string): boolean {
  return text.length <= 16 && (MARKS.test(text) || WORDS.test(withoutMarks(text)));
}
