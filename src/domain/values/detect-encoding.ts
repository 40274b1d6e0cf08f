import { decodeWord, type OldEncoding } from './old-encodings.ts';
import { isSyllable } from './vietnamese-syllable.ts';

export interface OldText {
  readonly encoding: OldEncoding;
  /** In Unicode, NFC. */
  readonly decoded: string;
  /** The text alone proves it; else it wants others of its list beside it. */
  readonly isSure: boolean;
}

/** Between words: spaces, digits, marks of ASCII, and those that Word puts in their place. */
const WORD = /[^\s\d!-/:-@[-`{-~‘’“”–—…]+/g;
/** Letters past Latin-1, which no old encoding has; the marks that Word puts aside. */
const BEYOND = /[[\u0100-\uffff]--[‘’“”–—…]]/v;
const NOT_ASCII = /[\u0080-\uffff]/;
/** A letter alone is no word to judge by: `å`, `×`, `«`. */
const ASCII_LETTER = /[A-Za-z]/;
/** Abbreviations are no syllables, and say nothing. */
const ABBREVIATION = /^[A-ZĂÂÊÔƠƯĐ]+$/;

/** Letters looked at: enough for evidence from any cell. What is longer is decoded whole. */
const LOOKED_AT = 2000;
/** Words that speak for it, to each one that is misspelled or of another language. */
const WORDS_TO_ONE_SLIP = 4;
/** Different words by which alone, without a font's name, a text is known for sure. */
const SURE = 2;

/**
 * Reads a text as TCVN3 or VNI, where its words say so: as they stand they are no Vietnamese, decoded they are.
 * Null when nothing speaks for it, a word speaks against it, or both encodings have as much for them.
 */
export function detectEncoding(text: string): OldText | null {
  const [tcvn3, vni] = [evidenceFor(text, 'tcvn3'), evidenceFor(text, 'vni')];
  if (tcvn3 === vni) return null;
  const encoding = tcvn3 > vni ? 'tcvn3' : 'vni';
  return { encoding, isSure: Math.max(tcvn3, vni) >= SURE, decoded: decodeText(text, encoding) };
}

/**
 * Different words that are Vietnamese only when decoded. None where words with letters past ASCII speak against it,
 * but for a rare slip, and none where most words are of another language: `på` may be «pồ», a Danish sentence is no
 * Vietnamese.
 */
export function evidenceFor(text: string, encoding: OldEncoding): number {
  if (!NOT_ASCII.test(text) || BEYOND.test(text)) return 0;
  const found = { for: 0, against: 0, syllable: 0, foreign: 0, nothing: 0 };
  for (const word of wordsOf(text)) found[speech(word, encoding)] += 1;
  const isVietnamese = found.for + found.syllable >= found.against + found.foreign;
  return isVietnamese && found.against * WORDS_TO_ONE_SLIP <= found.for ? found.for : 0;
}

/** What a word says for an encoding; only one with letters past ASCII can speak for or against it. */
function speech(word: string, encoding: OldEncoding): 'for' | 'against' | 'syllable' | 'foreign' | 'nothing' {
  const decoded = decodeWord(word, encoding);
  if (decoded !== null && ABBREVIATION.test(decoded)) return 'nothing';
  const isAscii = !NOT_ASCII.test(word);
  if (decoded === null || !isSyllable(decoded)) return isAscii ? 'foreign' : 'against';
  return isAscii || !ASCII_LETTER.test(word) || isSyllable(word) ? 'syllable' : 'for';
}

/** Each word once; not the last of a text that is cut. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.slice(0, LOOKED_AT).match(WORD) ?? [];
  return new Set(text.length > LOOKED_AT ? words.slice(0, -1) : words);
}

/** Every word decoded; what cannot be stays as it is. */
export function decodeText(text: string, encoding: OldEncoding): string {
  return text.replace(WORD, word => decodeWord(word, encoding) ?? word);
}
