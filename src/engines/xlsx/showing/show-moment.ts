import type { FormatSection, FormatToken } from './format-section.ts';
import { type SerialMoment, serialMoment } from './serial-day.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const VIETNAMESE_MONTHS = [
  'Một',
  'Hai',
  'Ba',
  'Tư',
  'Năm',
  'Sáu',
  'Bảy',
  'Tám',
  'Chín',
  'Mười',
  'Mười Một',
  'Mười Hai',
];
const VIETNAMESE_DAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

const DAY_SECONDS = 86_400;

/** A serial as a format of days or times shows it; null where Excel shows no day (before 1900, after 9999). */
export function showMoment(serial: number, section: FormatSection, date1904: boolean): string | null {
  const places = fractionPlaces(section.tokens);
  // Rounded to what is shown of seconds, so that 59.9996 is no 60; where none are shown, nothing is rounded up.
  const unit = DAY_SECONDS * 10 ** (section.tokens.some(isSeconds) ? places : 3);
  const rounded = Math.round(serial * unit) / unit;
  const moment = serialMoment(rounded, date1904);
  if (moment === null) return null;
  const clock: Clock = { moment, serial: rounded, section, places };
  let isFraction = false;
  let shown = '';
  for (const token of section.tokens) {
    const isDigit = token.kind === 'digit';
    if (!(isDigit && isFraction)) shown += showToken(token, clock);
    isFraction = isDigit ? isFraction : token.kind === 'point' && places > 0;
  }
  return shown;
}

interface Clock {
  readonly moment: SerialMoment;
  readonly serial: number;
  readonly section: FormatSection;
  readonly places: number;
}

/** Whether a section shows days or times at all. */
export function isMomentSection({ tokens }: FormatSection): boolean {
  return tokens.some(({ kind }) => kind === 'moment' || kind === 'elapsed' || kind === 'halfDay');
}

function showToken(token: FormatToken, clock: Clock): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'moment':
      return showUnit(token.unit, token.length, clock);
    case 'elapsed':
      return showElapsed(token.unit, token.length, clock.serial);
    case 'halfDay':
      return showHalfDay(token.isShort, clock.moment);
    case 'point':
      return clock.places > 0 ? `.${fractionOf(clock)}` : '.';
    case 'comma':
      return ',';
    case 'slash':
      return '/';
    case 'percent':
      return '%';
    case 'digit':
      return token.fill;
    default:
      return '';
  }
}

function showUnit(unit: string, length: number, { moment, section }: Clock): string {
  const seconds = Math.floor(moment.milliseconds / 1000);
  switch (unit) {
    case 'y':
      return length > 2 ? String(moment.year).padStart(4, '0') : padded(moment.year % 100, 2);
    case 'm':
      return showMonth(moment.month, length, section.isVietnamese);
    case 'd':
      return length > 2
        ? showWeekday(moment.weekday, length, section.isVietnamese)
        : padded(moment.day, length);
    case 'h':
      return padded(hourOf(Math.floor(seconds / 3600), section), length);
    case 'n':
      return padded(Math.floor(seconds / 60) % 60, length);
    default:
      return padded(seconds % 60, length);
  }
}

function hourOf(hour: number, { tokens }: FormatSection): number {
  return tokens.some(({ kind }) => kind === 'halfDay') ? hour % 12 || 12 : hour;
}

function showMonth(month: number, length: number, isVietnamese: boolean): string {
  if (length <= 2) return padded(month, length);
  const name = MONTHS[month - 1] ?? '';
  if (length === 5) return isVietnamese ? 'T' : name.charAt(0);
  if (isVietnamese) return length === 3 ? `Thg${month}` : `Tháng ${VIETNAMESE_MONTHS[month - 1] ?? ''}`;
  return length === 3 ? name.slice(0, 3) : name;
}

function showWeekday(weekday: number, length: number, isVietnamese: boolean): string {
  if (isVietnamese && length === 3) return weekday === 0 ? 'CN' : `T${weekday + 1}`;
  if (isVietnamese) return VIETNAMESE_DAYS[weekday] ?? '';
  const name = DAYS[weekday] ?? '';
  return length === 3 ? name.slice(0, 3) : name;
}

function showElapsed(unit: 'h' | 'n' | 's', length: number, serial: number): string {
  const seconds = Math.round(serial * DAY_SECONDS * 1000) / 1000;
  const size = { h: 3600, n: 60, s: 1 }[unit];
  return padded(Math.floor(seconds / size), length);
}

function showHalfDay(isShort: boolean, { milliseconds }: SerialMoment): string {
  const half = milliseconds < (DAY_SECONDS / 2) * 1000 ? 'AM' : 'PM';
  return isShort ? half.charAt(0) : half;
}

/** Digits behind the seconds: `ss.000` has three. */
function fractionPlaces(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex(
    (token, at) =>
      token.kind === 'point' && at > 0 && isSeconds(tokens[at - 1]) && tokens[at + 1]?.kind === 'digit',
  );
  if (point < 0) return 0;
  const end = tokens.findIndex((token, at) => at > point && token.kind !== 'digit');
  return Math.min(3, (end < 0 ? tokens.length : end) - point - 1);
}

function isSeconds(token: FormatToken | undefined): boolean {
  return (token?.kind === 'moment' || token?.kind === 'elapsed') && token.unit === 's';
}

function fractionOf({ moment, places }: Clock): string {
  const milliseconds = String(moment.milliseconds % 1000).padStart(3, '0');
  return milliseconds.slice(0, places);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
