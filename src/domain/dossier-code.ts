declare const brand: unique symbol;

/** A dossier's code in its one spelling; made only by `readDossierCode`. */
export type DossierCode = string & { readonly [brand]: 'DossierCode' };

/**
 * A code issued by the software: unit, day of receipt, ordinal.
 * `padded` is the unit code of QCVN 102:2016/BTTTT, lowest level first, filled with zeros;
 * `dotted` that of QĐ 20/2020/QĐ-TTg, highest level first, of free length.
 */
export interface NationalCode {
  readonly kind: 'national';
  readonly code: DossierCode;
  readonly form: 'padded' | 'dotted';
  readonly unit: string;
  /** yyyy-mm-dd; a day that exists. */
  readonly receivedOn: string;
  readonly ordinal: string;
}

/** A number of an older register, unique only within its unit and year; perhaps with a sector before it. */
export interface LegacyCode {
  readonly kind: 'legacy';
  readonly code: DossierCode;
  /** "DD" of `DD.243`: the center's own convention against two registers with one number. */
  readonly sector: string | null;
  readonly number: string;
}

export type CodeReading =
  | NationalCode
  | LegacyCode
  /** The code of a procedure (`1.004616`), which many take for a dossier's. */
  | { readonly kind: 'procedure' }
  /** Looks like a national code but is none: `day` when its day does not exist. */
  | { readonly kind: 'malformed'; readonly why: 'day' | 'form' }
  | { readonly kind: 'none' };

/** Longest unit code of QĐ 20/2020/QĐ-TTg. */
const UNIT_LETTERS = 35;
/** Longer than any register's number that was met; keeps names far below what a disk allows. */
const LEGACY_LETTERS = 40;
const ORDINAL_DIGITS = 10;

const PADDED = /^(?<unit>\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})-(?<day>\d{6})-(?<ordinal>\d{4})$/;
const DOTTED = /^(?<unit>[A-Z]\d{2}(?:\.[0-9A-Z]+){0,8})-(?<day>\d{6})-(?<ordinal>\d{4,})$/;
/** Enough of a national code that it cannot be an older register's number. */
const NATIONAL_ATTEMPT = /^\d{3}\.\d{2}\.\d{2}\.|^[A-Z]\d{2}(?:\.[0-9A-Z]+)*-\d{6}(?:-|$)/;
const PROCEDURE = /^\d\.\d{6}(?:\.|$)/;
const LEGACY =
  /^(?:(?<sector>[\p{Lu}&&\p{Script=Latin}]{1,6})\.)?(?<number>[[\p{Lu}&&\p{Script=Latin}]0-9]+(?:[\-.\/][[\p{Lu}&&\p{Script=Latin}]0-9]+)*[a-z]?)$/v;
/** Names that Windows keeps for devices: no file's name may begin so, up to its first dot. */
const DEVICE = /^(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])\./;

/**
 * Reads a code as the software or an older register writes it; accepts no other spelling.
 * Sources: TT 01/2018/TT-VPCP Điều 19 (form, day of receipt, ordinal), QCVN 102:2016/BTTTT, QĐ 20/2020/QĐ-TTg.
 */
export function readDossierCode(text: string): CodeReading {
  if (last.text !== text) last = { text, reading: readAnew(text) };
  return last.reading;
}

/** A row and its names give one code, one after the other. */
let last: { readonly text: string; readonly reading: CodeReading } = { text: '', reading: { kind: 'none' } };

function readAnew(text: string): CodeReading {
  if (PROCEDURE.test(text)) return { kind: 'procedure' };
  const padded = PADDED.exec(text)?.groups;
  if (padded !== undefined) return national(text, 'padded', padded);
  const dotted = DOTTED.exec(text)?.groups;
  if (dotted !== undefined) return national(text, 'dotted', dotted);
  if (NATIONAL_ATTEMPT.test(text)) return { kind: 'malformed', why: 'form' };
  return legacy(text);
}

/** The code, or null when the text is not one. */
export function parseDossierCode(text: string): DossierCode | null {
  const reading = readDossierCode(text);
  return 'code' in reading ? reading.code : null;
}

/** The one spelling of a code's parts. */
export function formatNationalCode({
  unit,
  receivedOn,
  ordinal,
}: Pick<NationalCode, 'unit' | 'receivedOn' | 'ordinal'>): string {
  return `${unit}-${receivedOn.slice(2).replaceAll('-', '')}-${ordinal}`;
}

export function formatLegacyCode({ sector, number }: Pick<LegacyCode, 'sector' | 'number'>): string {
  return sector === null ? number : `${sector}.${number}`;
}

function national(
  text: string,
  form: NationalCode['form'],
  { unit = '', day = '', ordinal = '' }: Readonly<Record<string, string>>,
): CodeReading {
  const receivedOn = dayOf(day);
  if (receivedOn === null) return { kind: 'malformed', why: 'day' };
  const fits = unit.length <= UNIT_LETTERS && ordinal.length <= ORDINAL_DIGITS;
  if (!(fits && isCode(text))) return { kind: 'malformed', why: 'form' };
  return { kind: 'national', code: text, form, unit, receivedOn, ordinal };
}

function legacy(text: string): CodeReading {
  const { sector = null, number } = LEGACY.exec(text.normalize('NFC'))?.groups ?? {};
  const holds = number !== undefined && /\d/.test(number) && text.length <= LEGACY_LETTERS;
  if (!holds || DEVICE.test(text) || text !== text.normalize('NFC') || !isCode(text)) return { kind: 'none' };
  return { kind: 'legacy', code: text, sector, number };
}

/** 210722 → 2021-07-22; null when the calendar has no such day. Software issues codes since 2018. */
function dayOf(digits: string): string | null {
  const [year = 0, month = 0, day = 0] = [0, 2, 4].map(at => Number(digits.slice(at, at + 2)));
  if (month < 1 || month > 12 || day < 1 || day > daysOf(month, 2000 + year)) return null;
  return `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Called only once the text's form is proved. */
function isCode(text: string): text is DossierCode {
  return text !== '';
}
