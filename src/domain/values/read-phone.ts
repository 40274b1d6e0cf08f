import type { CellFacts } from '../worksheet.ts';
import { judgePhone, type PhoneJudgement } from './judge-phone.ts';
import { seriesDigits } from './whole-number.ts';

/** One number of a cell, and where in the text of the cell it stands. */
export interface PhoneNumber extends PhoneJudgement {
  /** As written, with its spaces and dots. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

export interface PhoneReading {
  /** What was read: the cell's text, or all digits of a number that Excel shows shortened. */
  readonly text: string;
  /** In order; empty when the text holds no digits, or far too much. */
  readonly numbers: readonly PhoneNumber[];
}

/** Longer than a cell with several numbers and words between them. */
const LONGEST = 200;
/** Digits by which a number stands for itself beside another one. */
const OWN_DIGITS = 9;
const EXTENSION_DIGITS = 5;
const ENDING_DIGITS = 4;

/** Nearly every cell. */
const DIGITS = /^\d+$/;
const RUN = /(?:\+\s?)?\(?\d(?:[\d\s().-]*\d)?/g;
const EXTENSION_WORD = /(?:lẻ|nội bộ|ext\.?|extension|x|#|\*)[\s:.]{0,3}$/iu;
const EXTENSION_IN_BRACKETS = /(?<=\d\s{0,3})\(\d{1,4}\)$/;
/** Letters typed for digits beside them. */
const LETTER_AS_ZERO = /(?<=\d)[Oo]|[Oo](?=\d)/g;
const LETTER_AS_ONE = /(?<=\d)[lI]|[lI](?=\d)/g;

/**
 * The telephone numbers of a cell: several, with words, extensions and separators between them.
 *
 * @param cell The cell that `text` comes from, which tells a number that Excel holds from a typed text.
 * @param text As shown, trimmed.
 * @param receivedOn The day of the dossier, yyyy-mm-dd: it decides what a number meant that has had two meanings.
 */
export function readPhone(cell: CellFacts | null, text: string, receivedOn: string | null): PhoneReading {
  const source = cell?.type === 'number' ? seriesDigits(cell, text) : text;
  const numbers = source.length > LONGEST ? [] : numbersOf(plainOf(source), receivedOn);
  return {
    text: source,
    numbers: numbers.map(number => ({ ...number, raw: source.slice(number.start, number.end) })),
  };
}

/** Of the same length: one kind of dash, no extension in brackets. */
function plainOf(text: string): string {
  return text.replace(/[‐-―−]/g, '-').replace(EXTENSION_IN_BRACKETS, within => ' '.repeat(within.length));
}

function numbersOf(text: string, receivedOn: string | null): readonly PhoneNumber[] {
  if (DIGITS.test(text)) return [numberAt(text, { start: 0, end: text.length }, receivedOn)];
  const mended = text.replace(LETTER_AS_ZERO, '0').replace(LETTER_AS_ONE, '1');
  if (mended !== text) return withLetters(numbersOf(mended, receivedOn));
  const runs = runsOf(text);
  if (runs.length === 0) return [];
  const whole = numberAt(text, { start: 0, end: text.trimEnd().length }, receivedOn);
  if (!/\p{L}/u.test(text) && (isWhole(whole) || runs.length === 1)) return [whole];
  return withoutEndings(
    text,
    runs.map(run => numberAt(text, run, receivedOn)),
  );
}

/** A letter O for a zero is no number yet; the one it would be is a proposal. */
function withLetters(numbers: readonly PhoneNumber[]): readonly PhoneNumber[] {
  return numbers.map(number => ({ ...number, state: isWhole(number) ? 'letters' : number.state }));
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function numberAt(text: string, { start, end }: Run, receivedOn: string | null): PhoneNumber {
  const raw = text.slice(start, end);
  return { raw, start, end, ...judgePhone(raw, receivedOn) };
}

function isWhole({ state }: PhoneJudgement): boolean {
  return state === 'current' || state === 'old' || state === 'service' || state === 'foreign';
}

/** Runs of digits with light separators; a run of several numbers is parted at its spaces or dashes. */
function runsOf(text: string): readonly Run[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const whole = [{ start: index, end: index + run.length }];
    const parted = [/(?:(?!\s-\s).)+/gs, /[^\s()-]+/g].map(part => partsOf(run, part, index));
    return parted.find(parts => parts.length > 1 && parts.every(hasOwnDigits(text))) ?? whole;
  });
}

function partsOf(run: string, part: RegExp, from: number): readonly Run[] {
  return [...run.matchAll(part)].map(({ 0: text, index }) => {
    const lead = Math.max(0, text.search(/[\d+(]/));
    return { start: from + index + lead, end: from + index + text.trimEnd().length };
  });
}

function hasOwnDigits(text: string): (run: Run) => boolean {
  return ({ start, end }) => digitCount(text.slice(start, end)) >= OWN_DIGITS;
}

/** Without extensions, and without the other endings of a line: `02093810777/778`. */
function withoutEndings(text: string, numbers: readonly PhoneNumber[]): readonly PhoneNumber[] {
  return numbers.filter(({ raw, start }, index) => {
    const before = text.slice(0, start);
    if (index === 0) return true;
    if (digitCount(raw) <= EXTENSION_DIGITS && EXTENSION_WORD.test(before)) return false;
    return !(digitCount(raw) <= ENDING_DIGITS && /[/,;-]\s{0,3}$/.test(before));
  });
}

function digitCount(text: string): number {
  return text.replace(/\D/g, '').length;
}
