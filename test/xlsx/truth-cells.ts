import { type Random, seededRandom } from '#demo/seeded-random.ts';

/** A cell as it is to be written, and what everyone must see in it. How it is shown is known first; the number follows. */
export interface TruthCell {
  readonly kind: 'text' | 'number' | 'day' | 'boolean' | 'error' | 'formula';
  /** A day as yyyy-mm-dd; of a formula the text without `=`. */
  readonly value: string | number | boolean;
  readonly shown: string;
  readonly format: string;
  readonly font: string;
  /** LibreOffice shows it as Excel does. */
  readonly isAgreed: boolean;
}

export interface TruthSheet {
  /** By row, then column; null is empty. */
  readonly rows: readonly (readonly (TruthCell | null)[])[];
  /** As Excel counts. */
  readonly hiddenRows: readonly number[];
  /** From 0. */
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
}

const ROWS = 5_300;
const COLUMNS = 20;
const FONTS = ['Calibri', 'Times New Roman', '.VnTime', 'VNI-Times', 'Arial'] as const;
const WORDS = [
  'Nguyễn',
  'Thị',
  'Hà',
  'đất',
  'Khánh Sơn',
  'số 5/GP',
  'a,b',
  '"trích"',
  'NFD e\u0323\u0302',
  '  hai  ',
] as const;
/** As openpyxl writes it down, which escapes nothing, and as everyone reads it. */
const LETTERS = [
  ['_x000D_', '\r'],
  ['_x0041_', 'A'],
  ['_x005F_', '_'],
  ...['<&>', '😀', '00123', '=x', '1E5', 'TRUE', "'"].map(each => [each, each] as const),
] as const;

type Maker = (random: Random) => Partial<TruthCell> & Pick<TruthCell, 'kind' | 'value' | 'shown'>;

/** More than 100,000 cells of all kinds, the same for the same seed. */
export function truthSheet(seed: number): TruthSheet {
  const random = seededRandom(seed);
  const rows = Array.from({ length: ROWS }, () => {
    const makers = Array.from({ length: COLUMNS }, () => random.pick(MAKERS));
    return makers.map(maker => (random.next() < 0.05 ? null : complete(maker(random), random)));
  });
  return {
    rows,
    hiddenRows: Array.from({ length: 50 }, (_, index) => 3 + 97 * index),
    hiddenColumns: [3, 7, 8],
    merges: ['A6001:C6001', 'B6003:B6009', 'D6011:F6015'],
  };
}

function complete(cell: ReturnType<Maker>, random: Random): TruthCell {
  return { format: 'General', font: random.pick(FONTS), isAgreed: true, ...cell };
}

const MAKERS: readonly [Maker, ...Maker[]] = [
  words,
  words,
  letters,
  random => ({ ...text(`000.00.01.H03-${digits(random, 6)}-${digits(random, 4)}`), format: '@' }),
  random => number(String(random.whole(-99_999, 99_999_999_999)), 'General'),
  random => number(`${random.whole(1, 9999)}.${digits(random, 3)}${random.whole(1, 9)}`, 'General'),
  longNumber,
  random => number(String(random.whole(0, 999_999)), '0'),
  random => number(`${random.whole(-999, 9_999)}.${digits(random, 2)}`, '0.00'),
  random => number(`${random.whole(1, 999)},${digits(random, 3)},${digits(random, 3)}`, '#,##0'),
  random => number(`${random.whole(1, 999)},${digits(random, 3)}.${digits(random, 2)}`, '#,##0.00'),
  random => number(digits(random, 12), '000000000000'),
  random => number(digits(random, 10), '0000000000'),
  random => percent(`${random.whole(0, 250)}%`, '0%'),
  random => percent(`${random.whole(0, 250)}.${digits(random, 2)}%`, '0.00%'),
  random =>
    number(`${random.whole(1, 9)}.${digits(random, 2)}E+${random.pick(['02', '05', '11'])}`, '0.00E+00'),
  random => number(`(${random.whole(1, 999)})`, '0;(0)', true),
  random => number(`${random.whole(1, 99_999)} đồng`, '0" đồng"'),
  day('dd/mm/yyyy', ([y, m, d]) => `${d}/${m}/${y}`),
  day('d/m/yyyy', ([y, m, d]) => `${Number(d)}/${Number(m)}/${y}`),
  day('yyyy-mm-dd', ([y, m, d]) => `${y}-${m}-${d}`),
  day('mm/yyyy', ([y, m]) => `${m}/${y}`),
  day('dd\\-mm\\-yy', ([y, m, d]) => `${d}-${m}-${y.slice(2)}`),
  day('"ngày" dd "tháng" mm "năm" yyyy', ([y, m, d]) => `ngày ${d} tháng ${m} năm ${y}`),
  // Shown by the machine's own habit: as in Vietnam here, as in America by LibreOffice.
  random => ({ ...day('mm-dd-yy', ([y, m, d]) => `${d}/${m}/${y}`)(random), isAgreed: false }),
  random => truth(random.next() < 0.5),
  random => ({ kind: 'error', ...same(random.pick(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?'])) }),
  sum,
];

function same(value: string): { readonly value: string; readonly shown: string } {
  return { value, shown: value };
}

function text(value: string): { readonly kind: 'text'; readonly value: string; readonly shown: string } {
  return { kind: 'text', ...same(value) };
}

function words(random: Random): ReturnType<Maker> {
  return text(Array.from({ length: random.whole(1, 6) }, () => random.pick(WORDS)).join(' '));
}

function letters(random: Random): ReturnType<Maker> {
  const picked = [random.pick(LETTERS), random.pick(LETTERS)];
  const [written = '', read = ''] = [0, 1].map(at => `x${picked.map(each => each[at]).join('')}`);
  return { kind: 'text', value: written, shown: read, isAgreed: written === read };
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => String(random.whole(0, 9))).join('');
}

/** The number of a text as shown: signs of thousands, words and brackets left out. */
function number(shown: string, format: string, isNegative = false): ReturnType<Maker> {
  const value = Number(shown.replaceAll(/[^\d.E+-]/g, '')) * (isNegative ? -1 : 1);
  return { kind: 'number', value, shown, format };
}

function percent(shown: string, format: string): ReturnType<Maker> {
  const [whole = '', fraction = ''] = shown.replace('%', '').split('.');
  const value = Number(`${whole}${fraction}e-${2 + fraction.length}`);
  return { kind: 'number', value, shown, format };
}

/** More than 11 digits: Excel shows an exponent, LibreOffice all digits. */
function longNumber(random: Random): ReturnType<Maker> {
  const mantissa = `${random.whole(1, 9)}.${digits(random, 4)}${random.whole(1, 9)}`;
  return { ...number(`${mantissa}E+${random.whole(11, 14)}`, 'General'), isAgreed: false };
}

function truth(value: boolean): ReturnType<Maker> {
  return { kind: 'boolean', value, shown: value ? 'TRUE' : 'FALSE' };
}

/** What a program that calculates shows; the value itself is not written. */
function sum(random: Random): ReturnType<Maker> {
  const [left, right] = [random.whole(0, 9999), random.whole(0, 9999)];
  return { kind: 'formula', value: `${left}+${right}`, shown: String(left + right) };
}

type DayParts = readonly [year: string, month: string, day: string];

function day(format: string, show: (parts: DayParts) => string): Maker {
  return random => {
    const parts: DayParts = [
      String(random.whole(1901, 2099)),
      String(random.whole(1, 12)).padStart(2, '0'),
      String(random.whole(1, 28)).padStart(2, '0'),
    ];
    return { kind: 'day', value: parts.join('-'), shown: show(parts), format };
  };
}
