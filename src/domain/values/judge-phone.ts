import {
  beginsLikeLandline,
  isLandline,
  isMobile,
  isNewMobile,
  landlineToday,
  mobileToday,
} from './phone-prefixes.ts';

/**
 * `current`: whole, as dialed today. `old`: whole, under a prefix that was replaced. `letters`: whole but for
 * letters typed for digits. `service`: 113, 1900 1234. `foreign`: of another country. The rest is not whole.
 */
export type PhoneState = 'current' | 'old' | 'letters' | 'service' | 'foreign' | 'short' | 'long' | 'unknown';

export interface PhoneJudgement {
  readonly state: PhoneState;
  /** It began with no zero, and was read as if it had one. */
  readonly hasLostZero: boolean;
  /** Digits with the leading zero, under the prefix of its time; null unless whole. */
  readonly restored: string | null;
  /** Digits to dial today; null unless whole. */
  readonly current: string | null;
  /** Of a number that is a mobile's today, but was another line's when it was written: that line today. */
  readonly landline: string | null;
}

const SERVICE = /^(?:11[1-9]|10\d\d|1[89]00(?:\d{4}|\d{6}))$/;
/** Without any zero, so that `+84 (0)912…` and `84912…` are one. */
const COUNTRY = /^84(?=0?\d{9,10}$)0?/;
const MOBILE_DIGITS = 10;
const LANDLINE_DIGITS = 11;

/**
 * Judges one number by the mobile prefixes of September 2018 and the area codes of 2017. No digit is ever
 * invented but the zero that every number of this country begins with: 165273070 would be 0165273070, one digit
 * less than prefix 0165 had, and stays `short`.
 *
 * @param written Digits, separators, perhaps `+`.
 * @param receivedOn Before the change of an area code a number of ten digits was no mobile's yet.
 */
export function judgePhone(written: string, receivedOn: string | null): PhoneJudgement {
  const digits = written.replace(/\D/g, '');
  const [international, isMarked] = internationalOf(written, digits);
  if (isMarked && !international.startsWith('84')) {
    return { ...NOT_WHOLE, state: /^\d{7,15}$/.test(international) ? 'foreign' : 'unknown' };
  }
  if (isMarked || COUNTRY.test(international)) {
    return judgeNational(`0${international.replace(/^840?/, '')}`, false, receivedOn);
  }
  if (SERVICE.test(digits)) return { ...NOT_WHOLE, state: 'service' };
  const hasLostZero = !digits.startsWith('0');
  return judgeNational(hasLostZero ? `0${digits}` : digits, hasLostZero, receivedOn);
}

const NOT_WHOLE = { hasLostZero: false, restored: null, current: null, landline: null } as const;

/** The digits after `+` or `00`, and whether there was one. */
function internationalOf(written: string, digits: string): readonly [string, boolean] {
  if (written.trimStart().startsWith('+')) return [digits, true];
  return digits.startsWith('00') ? [digits.slice(2), true] : [digits, false];
}

function judgeNational(number: string, hasLostZero: boolean, receivedOn: string | null): PhoneJudgement {
  const known = { hasLostZero, restored: number, landline: null };
  const line = landlineToday(number);
  const isBefore = line !== null && receivedOn !== null && receivedOn < line.since;
  if (isMobile(number)) {
    const landline = isBefore && isNewMobile(number) ? line.number : null;
    return { ...known, state: 'current', current: number, landline };
  }
  if (isLandline(number)) return { ...known, state: 'current', current: number };
  const mobile = mobileToday(number);
  if (mobile !== null) return { ...known, state: 'old', current: mobile };
  // 0203812345: of Lào Cai (020) before 2017, of Quảng Ninh (0203) with a digit lost since.
  if (line !== null && (isBefore || !beginsLikeLandline(number) || number.length === LANDLINE_DIGITS)) {
    return { ...known, state: 'old', current: line.number };
  }
  return { ...NOT_WHOLE, state: lengthOf(number) };
}

function lengthOf(number: string): 'short' | 'long' | 'unknown' {
  const expected = /^0[12]/.test(number) ? LANDLINE_DIGITS : MOBILE_DIGITS;
  if (number.length < expected) return 'short';
  return number.length > expected ? 'long' : 'unknown';
}
