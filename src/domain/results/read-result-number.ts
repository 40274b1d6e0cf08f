import type { ListEntry } from '../list-facts.ts';
import { foldLookAlikes } from '../look-alikes.ts';
import { withoutHidden } from '../text.ts';

/** What keeps a number and symbol from the decree's form; the worst first. */
export const NUMBER_SLIPS = ['day', 'separator', 'hidden', 'lookAlike', 'letterCase', 'spaces'] as const;

export type NumberSlip = (typeof NUMBER_SLIPS)[number];

export type ResultNumberReading =
  | { readonly state: 'empty' }
  /** An error value or a number that Excel shortened: told by the checks on cells, not here. */
  | { readonly state: 'lost' }
  | { readonly state: 'accepted' }
  /** Meant as number and symbol, and there is one right way to write it. */
  | {
      readonly state: 'misspelled';
      readonly proposal: string;
      readonly slips: readonly NumberSlip[];
      readonly isSafe: boolean;
    }
  /** `day`: Excel took it for one, or one was typed; `noNumber`: no digit but zeros; `part`: begins or ends at a mark. */
  | { readonly state: 'unreadable'; readonly why: 'day' | 'noNumber' | 'part' | 'long' };

/** What registries keep of a number and symbol. */
const LONGEST = 60;
/** What is looked into of a longer text. */
const LOOKED_INTO = 200;

/**
 * NĐ 30/2020, Phụ lục I, tolerant: `07/QĐ-UBND`, of before 2020 with its year, `07/2016/QĐ-UBND`. Letters of both cases in
 * the symbol (`QĐ-TTg`).
 */
const NUMBER_AND_SYMBOL =
  /^\d{1,6}[A-Za-zĐđ]?(?:\/\d{4})?\/(?=[^/]*\p{Lu}[^/]*\p{Lu})[\p{L}\d][\p{L}\d&.]*(?:-[\p{L}\d&.]+)*$/u;
/** `07 QĐ-UBND`, `07-2016-QĐ-UBND`, `07QĐ-UBND`: number, perhaps its year, and a symbol of several parts. */
const WITHOUT_STROKE =
  /^(?<number>\d{1,6})(?:[ -]+(?<year>(?:19|20)\d{2}))?[ -]*(?<symbol>\p{Lu}{2,6}(?:-[\p{L}\d&.]+)+)$/u;
const WITH_DAY = /[ ,;]+(?:ngày|ký ngày|cấp ngày)[ :]*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\.?$/iu;
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}$/;

/**
 * The number of a row's result. Only what is plainly a slip is one: land certificates (`BK 123456`), numbers of
 * registers (`243/2016`, «Số 12, quyển 01/2016»), numbers of enterprises and all else that offices write are accepted.
 * Source of the form: NĐ 30/2020/NĐ-CP, Phụ lục I.
 */
export function readResultNumber(entry: ListEntry): ResultNumberReading {
  const cell = entry.cell('resultNumber');
  const text = entry.text('resultNumber');
  if (text === '') return { state: 'empty' };
  const isShortened = cell?.type === 'number' && /E[+-]?\d+$/i.test(cell.shown);
  if (cell?.type === 'error' || isShortened) return { state: 'lost' };
  if (cell?.type === 'day' || DAY.test(text)) return { state: 'unreadable', why: 'day' };
  return readNumber(text.normalize('NFC'));
}

function readNumber(text: string): ResultNumberReading {
  if (NUMBER_AND_SYMBOL.test(text) && text.length <= LONGEST) return { state: 'accepted' };
  const mended = mendNumber(text.slice(0, LOOKED_INTO));
  if (mended !== null) return mended;
  if (!/[1-9]/.test(withoutHidden(foldLookAlikes(text.slice(0, LOOKED_INTO)))))
    return { state: 'unreadable', why: 'noNumber' };
  if (/^[/-]|[/-]$/.test(text)) return { state: 'unreadable', why: 'part' };
  return text.length > LONGEST ? { state: 'unreadable', why: 'long' } : { state: 'accepted' };
}

/** Step by step, as little as is needed; null when number and symbol do not come of it. */
function mendNumber(text: string): Extract<ResultNumberReading, { state: 'misspelled' }> | null {
  const slips = new Set<NumberSlip>();
  const steps: readonly (readonly [NumberSlip, (before: string) => string])[] = [
    ['hidden', withoutHidden],
    ['lookAlike', before => foldLookAlikes(before).replaceAll('~', '/')],
    ['day', before => before.replace(WITH_DAY, '')],
    [
      'spaces',
      before =>
        before
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/ ?([/-]) ?/g, '$1'),
    ],
    ['letterCase', capitalSymbol],
    ['separator', withStroke],
  ];
  let mended = text;
  for (const [slip, mend] of steps) {
    const next = mend(mended);
    if (next !== mended) slips.add(slip);
    mended = next;
  }
  if (mended === text || !NUMBER_AND_SYMBOL.test(mended) || mended.length > LONGEST) return null;
  const found = NUMBER_SLIPS.filter(slip => slips.has(slip));
  const isSafe = found.every(slip => slip === 'spaces' || slip === 'letterCase');
  return { state: 'misspelled', proposal: mended, slips: found, isSafe };
}

/** A symbol without any capital is meant in capitals; `QĐ-TTg` is as it should be. */
function capitalSymbol(text: string): string {
  return /\p{Lu}/u.test(text)
    ? text
    : text.replace(/(?<=[/ \-\d])\p{Ll}{2,}.*$/u, symbol => symbol.toUpperCase());
}

function withStroke(text: string): string {
  const slashed = text.replaceAll('\\', '/');
  const { number, year, symbol } = WITHOUT_STROKE.exec(slashed)?.groups ?? {};
  if (number === undefined || symbol === undefined) return slashed;
  return [number, ...(year === undefined ? [] : [year]), symbol].join('/');
}
