import fc from 'fast-check';

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map(value => String(value).padStart(length, '0'));

const CAPITALS = 'ABCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY';
const capital = fc.constantFrom(...CAPITALS);

/** A day that exists, as codes write it: 210722. */
const shortDays = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(day => day.toISOString().slice(2, 10).replaceAll('-', ''));

const province = fc
  .tuple(fc.constantFrom('H', 'G', 'K'), digits(2))
  .map(([letter, number]) => `${letter}${number}`);

/** Codes of QCVN 102 and of QĐ 20/2020. */
export function nationalCodes(): fc.Arbitrary<string> {
  const padded = fc
    .tuple(digits(3), digits(2), digits(2), province, shortDays, digits(4))
    .map(([v, z, y, m, day, ordinal]) => `${v}.${z}.${y}.${m}-${day}-${ordinal}`);
  const groups = fc.array(fc.stringMatching(/^[0-9A-Z]{1,3}$/), { maxLength: 8 });
  const dotted = fc
    .tuple(province, groups, shortDays, fc.integer({ min: 4, max: 10 }).chain(digits))
    .map(([m, lower, day, ordinal]) => `${[m, ...lower].join('.')}-${day}-${ordinal}`);
  return fc.oneof(padded, dotted);
}

/** Numbers of older registers, with and without a sector, a year, a body. */
export function legacyCodes(): fc.Arbitrary<string> {
  const number = fc.integer({ min: 1, max: 99_999 }).map(String);
  const sector = fc.constantFrom('', 'DD.', 'HT.', 'ĐĐ.', 'XD.');
  const year = fc.integer({ min: 1990, max: 2020 }).map(value => `/${value}`);
  const body = fc.array(capital, { minLength: 1, maxLength: 4 }).map(letters => `/${letters.join('')}-UBND`);
  const tail = fc.constantFrom('', 'a', '-1', '.2');
  return fc
    .tuple(sector, number, fc.oneof(fc.constant(''), year), fc.oneof(fc.constant(''), body, tail))
    .map(pieces => pieces.join(''));
}

export interface ArbitraryName {
  readonly code: string;
  readonly part: 'TP' | 'KQ';
  readonly ordinal: number | null;
  readonly year: number;
}

/** Parts of a right name. */
export function nameParts(codes = fc.oneof(nationalCodes(), legacyCodes())): fc.Arbitrary<ArbitraryName> {
  return fc.record({
    code: codes,
    part: fc.constantFrom('TP', 'KQ'),
    ordinal: fc.option(fc.integer({ min: 1, max: 99 })),
    year: fc.integer({ min: 1900, max: 2099 }),
  });
}
