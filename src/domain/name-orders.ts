import { type DossierCode, readDossierCode } from './dossier-code.ts';
import { codeAsWritten, type FileNameParts, type Part, spokenCode } from './file-name.ts';
import type { Blemish } from './name-mending.ts';

/** A way to understand a name's stem: its three parts, in whatever order they stand. */
export interface OrderReading {
  readonly parts: FileNameParts;
  readonly blemishes: readonly Blemish[];
  /** Another person could understand the same letters otherwise. */
  readonly isDoubtful: boolean;
  /** The code had to be written anew, beyond the letter case of a national one. */
  readonly isCodeChanged: boolean;
}

const CODE = '(?<code>[^ _]+?)';
const PART = '(?<part>tp|kq)(?<ordinal>[0-9]{0,2})';
const YEAR = '(?<year>(?:19|20)[0-9]{2})';
const [LOOSE, FIRM] = ['[_\\-. ]*', '[_\\-. ]+'];

/** `first` and `second` are what stands between the parts; the name says which part comes where. */
const ORDERS = {
  codePartYear: order(CODE, LOOSE, PART, LOOSE, YEAR),
  codeYearPart: order(CODE, FIRM, YEAR, LOOSE, PART),
  partCodeYear: order(PART, FIRM, CODE, FIRM, YEAR),
  partYearCode: order(PART, FIRM, YEAR, FIRM, CODE),
  yearCodePart: order(YEAR, FIRM, CODE, LOOSE, PART),
  yearPartCode: order(YEAR, LOOSE, PART, FIRM, CODE),
} as const;

type Order = keyof typeof ORDERS;

const ORDER_NAMES: readonly Order[] = [
  'codePartYear',
  'codeYearPart',
  'partCodeYear',
  'partYearCode',
  'yearCodePart',
  'yearPartCode',
];

/** Every way in which the stem holds a code, TP or KQ, and a year. */
export function readOrders(stem: string): readonly OrderReading[] {
  return ORDER_NAMES.flatMap(name => {
    const found = ORDERS[name].exec(stem)?.groups;
    return found === undefined ? [] : (readingOf(name, found) ?? []);
  });
}

function order(one: string, first: string, two: string, second: string, three: string): RegExp {
  return new RegExp(`^${one}(?<first>${first})${two}(?<second>${second})${three}$`, 'i');
}

function readingOf(name: Order, found: Readonly<Record<string, string>>): OrderReading | null {
  const { code: written = '', part = '', ordinal: digits = '', year, first = '', second = '' } = found;
  const code = mendCode(written);
  const ordinal = digits === '' ? null : Number(digits);
  if (code === null || ordinal === 0 || isRunTogether(name, { written, digits, first, second })) return null;
  const blemishes: Blemish[] = [];
  if (name !== 'codePartYear') blemishes.push('order');
  const asWritten = `${part}${digits}`;
  const shouldBe = `${partOf(part)}${ordinal ?? ''}`;
  if (asWritten !== shouldBe || code.isCaseMended) blemishes.push('letterCase');
  if (first !== '_' || second !== '_') blemishes.push('separator');
  return {
    parts: { code: code.code, part: partOf(part), ordinal, year: Number(year) },
    blemishes,
    isDoubtful: code.isLegacy && couldBelongToCode(name, first, second),
    isCodeChanged: code.isCaseMended && code.isLegacy,
  };
}

function partOf(written: string): Part {
  return written.toUpperCase() === 'TP' ? 'TP' : 'KQ';
}

interface MendedCode {
  readonly code: DossierCode;
  readonly isLegacy: boolean;
  readonly isCaseMended: boolean;
}

/** Small letters are mended only where the form leaves no doubt: a national code, or a sector before a number. */
function mendCode(written: string): MendedCode | null {
  const asIs = codeAsWritten(written);
  const code = asIs ?? codeAsWritten(written.toUpperCase());
  if (code === null) return null;
  const reading = readDossierCode(code);
  const isLegacy = reading.kind === 'legacy';
  if (asIs === null && reading.kind === 'legacy' && reading.sector === null) return null;
  return { code, isLegacy, isCaseMended: asIs === null };
}

/** Parts that stand together without anything between them, so that nobody can say where one ends. */
function isRunTogether(
  name: Order,
  { written, digits, first, second }: Readonly<Record<'written' | 'digits' | 'first' | 'second', string>>,
): boolean {
  const codeMeetsPart =
    (name === 'codePartYear' && first === '') || (name === 'yearCodePart' && second === '');
  const partMeetsYear = name === 'codePartYear' && second === '';
  return (codeMeetsPart && !/[0-9]$/.test(written)) || (partMeetsYear && digits !== '');
}

/**
 * `243-2016_TP`: is the number 243-2016, its year missing, or 243 of 2016?
 * `TP.243_2016`: is TP the part, or the sector Tư pháp, the part missing?
 */
function couldBelongToCode(name: Order, first: string, second: string): boolean {
  const [isFirmFirst, isFirmSecond] = [first.includes('_'), second.includes('_')];
  if (name === 'codeYearPart' || name === 'yearCodePart') return !isFirmFirst && isFirmSecond;
  if (name === 'partCodeYear') return isFirmFirst !== isFirmSecond;
  return name === 'partYearCode' && isFirmFirst && !isFirmSecond;
}

/** What a stem that is no full name still says; null when it says nothing. */
export function describeFragment(
  stem: string,
): 'noYear' | 'noPart' | 'procedureCode' | 'day' | 'form' | null {
  const part = new RegExp(`^${CODE}${LOOSE}${PART}(?:${FIRM}(?!${YEAR}$)[0-9]*)?$`, 'i').exec(stem)?.groups?.[
    'code'
  ];
  if (part !== undefined && mendCode(part) !== null) return 'noYear';
  const year = new RegExp(`^${CODE}${FIRM}${YEAR}$`, 'i').exec(stem)?.groups?.['code'];
  if (year !== undefined && mendCode(year) !== null) return 'noPart';
  const code = /^[^_ ]+/.exec(stem)?.[0] ?? '';
  const reading = readDossierCode(spokenCode(code).toUpperCase());
  if (reading.kind === 'procedure') return 'procedureCode';
  if (reading.kind === 'malformed') return reading.why;
  return reading.kind === 'national' ? 'noPart' : null;
}
