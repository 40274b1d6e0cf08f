import { decimalOf, decimalParts, roundDecimal } from './decimal.ts';
import type { FormatSection, FormatToken } from './format-section.ts';
import { showExponent } from './show-exponent.ts';

/** Placeholders before and behind the point, and what is done to the number before it is shown. */
interface Layout {
  readonly point: number;
  readonly wholePlaces: number;
  readonly fractionPlaces: number;
  readonly isGrouped: boolean;
  /** Powers of ten: two for each percent sign, three less for each comma at the end. */
  readonly shift: number;
}

/** A number that is not negative, in a section of digits: `#,##0.00`, `000000000000`, `0.00E+00`. */
export function showDigits(value: number, section: FormatSection): string {
  const { tokens } = section;
  if (tokens.some(({ kind }) => kind === 'exponent')) return showExponent(value, tokens);
  const layout = layoutOf(tokens);
  const { digits, point } = decimalOf(value);
  const shifted = digits === '' ? { digits, point } : { digits, point: point + layout.shift };
  const { whole, fraction } = decimalParts(roundDecimal(shifted, layout.fractionPlaces));
  const before = wholeTexts(tokens.slice(0, layout.point), whole, layout);
  const behind = fractionTexts(tokens.slice(layout.point), fraction);
  return [...before, ...behind].join('');
}

function layoutOf(tokens: readonly FormatToken[]): Layout {
  const found = tokens.findIndex(({ kind }) => kind === 'point');
  const point = found < 0 ? tokens.length : found;
  const isDigit = (token: FormatToken): boolean => token.kind === 'digit';
  const whole = tokens.slice(0, point);
  const last = whole.findLastIndex(isDigit);
  const lastOfAll = tokens.findLastIndex(isDigit);
  const isComma = (token: FormatToken): boolean => token.kind === 'comma';
  const first = whole.findIndex(isDigit);
  const scaling = tokens.slice(lastOfAll + 1).findIndex(token => !isComma(token));
  const commas = scaling < 0 ? tokens.length - lastOfAll - 1 : scaling;
  const commasAtPoint = found < 0 || last < 0 ? 0 : whole.slice(last + 1).filter(isComma).length;
  return {
    point,
    wholePlaces: whole.filter(isDigit).length,
    fractionPlaces: tokens.slice(point).filter(isDigit).length,
    isGrouped: first >= 0 && whole.slice(first, last).some(isComma),
    shift:
      2 * tokens.filter(({ kind }) => kind === 'percent').length -
      3 * ((lastOfAll < 0 ? 0 : commas) + commasAtPoint),
  };
}

/** From the right: each placeholder takes one digit, the first one all that are left. */
function wholeTexts(tokens: readonly FormatToken[], whole: string, layout: Layout): readonly string[] {
  const texts: string[] = [];
  let placesLeft = layout.wholePlaces;
  let taken = 0;
  for (const token of tokens.toReversed()) {
    if (token.kind !== 'digit') {
      texts.push(textOf(token));
      continue;
    }
    placesLeft -= 1;
    const end = whole.length - taken;
    const digits =
      placesLeft === 0
        ? whole.slice(0, Math.max(0, end))
        : whole.slice(Math.max(0, end - 1), Math.max(0, end));
    const shown = digits === '' ? filling(token.fill) : digits;
    texts.push(layout.isGrouped ? grouped(shown, taken) : shown);
    taken += Math.max(1, shown.length);
  }
  return texts.toReversed();
}

/** Digits of which `behind` more stand to the right, with a comma before every third. */
function grouped(digits: string, behind: number): string {
  let text = '';
  for (let index = 0; index < digits.length; index += 1) {
    const place = behind + index;
    const digit = digits.charAt(digits.length - 1 - index);
    text = `${digit}${place > 0 && place % 3 === 0 && digit !== ' ' ? ',' : ''}${text}`;
  }
  return text;
}

function fractionTexts(tokens: readonly FormatToken[], fraction: string): readonly string[] {
  let taken = 0;
  return tokens.map(token => {
    if (token.kind !== 'digit') return textOf(token);
    const digit = fraction.charAt(taken);
    taken += 1;
    return digit === '' ? filling(token.fill) : digit;
  });
}

function filling(fill: '0' | '#' | '?'): string {
  return { '0': '0', '#': '', '?': ' ' }[fill];
}

/** Of what is no digit: commas only tell how digits are grouped. */
function textOf(token: FormatToken): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'point':
      return '.';
    case 'percent':
      return '%';
    case 'slash':
      return '/';
    default:
      return '';
  }
}
