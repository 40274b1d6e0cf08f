import { isTaxCode, type PersonalFault, personalFault } from './identity-codes.ts';

/** What is known of a number beside its digits. */
export interface IdentityContext {
  /** Excel holds it as a number: zeros before it are lost. */
  readonly isNumber: boolean;
  /** Year by which its owner was born; null when not known. */
  readonly latest: number | null;
  /** The owner is an organization, which has a tax code and no identity number; asked only of what Excel holds as a number. */
  readonly isOrganization: boolean;
}

export type IdentityJudgement =
  | { readonly state: 'good' }
  /** One or two zeros before it were lost. */
  | { readonly state: 'lostZero'; readonly restored: string }
  /** A tax code as it stands; an identity number with its zeros. */
  | { readonly state: 'either'; readonly restored: string }
  | { readonly state: PersonalFault | 'taxCheck' | 'length' | 'form' };

const GOOD: IdentityJudgement = { state: 'good' };
/** One or two capitals, then digits: a passport. */
const PASSPORT = /^[A-Z]{1,2}\d{6,8}$/;

/**
 * Judges one number, without separators: identity number (12 digits), older identity card (9), tax code
 * (10 with a check digit, or 13 of a branch), passport. 006 of Bắc Kạn loses two zeros as a number, so that ten digits
 * are left, as many as a tax code has.
 * Luật Căn cước 26/2023/QH15, Luật Quản lý thuế 38/2019/QH14: the forms, from general knowledge.
 */
export function judgeIdentity(number: string, context: IdentityContext): IdentityJudgement {
  if (PASSPORT.test(number)) return GOOD;
  if (!/^\d+$/.test(number)) return { state: 'form' };
  switch (number.length) {
    case 8:
      return { state: 'lostZero', restored: `0${number}` };
    case 9:
      return nineDigits(number, context);
    case 10:
      return tenDigits(number, context);
    case 11:
      return personalWith('0', number, context) ?? { state: 'length' };
    case 12:
      return twelveDigits(number, context);
    case 13:
      return isTaxCode(number) && !number.endsWith('000') ? GOOD : { state: 'taxCheck' };
    default:
      return { state: 'length' };
  }
}

/** An older card; or the tax code of an organization, without its zero. */
function nineDigits(number: string, { isNumber, isOrganization }: IdentityContext): IdentityJudgement {
  const restored = `0${number}`;
  return isNumber && isOrganization && isTaxCode(restored) ? { state: 'lostZero', restored } : GOOD;
}

function tenDigits(number: string, context: IdentityContext): IdentityJudgement {
  const { isNumber, isOrganization } = context;
  const personal = isNumber && !isOrganization ? personalWith('00', number, context) : null;
  if (!isTaxCode(number)) return personal ?? { state: 'taxCheck' };
  return personal?.state === 'lostZero' ? { state: 'either', restored: personal.restored } : GOOD;
}

function twelveDigits(number: string, { isNumber, latest }: IdentityContext): IdentityJudgement {
  const restored = `0${number}`;
  if (isNumber && isTaxCode(restored) && !number.endsWith('000')) return { state: 'lostZero', restored };
  const fault = personalFault(number, latest);
  return fault === null ? GOOD : { state: fault };
}

function personalWith(zeros: string, number: string, { latest }: IdentityContext): IdentityJudgement | null {
  const restored = zeros + number;
  return personalFault(restored, latest) === null ? { state: 'lostZero', restored } : null;
}

/** `006090001234` → `006*******34`: enough to find it, not enough to misuse it. Other texts keep their letters. */
export function maskDigits(text: string): string {
  const count = text.replace(/\D/g, '').length;
  let at = 0;
  return text.replace(/\d/g, digit => {
    at += 1;
    return at <= SHOWN_FIRST || at > Math.max(SHOWN_FIRST, count - SHOWN_LAST) ? digit : '*';
  });
}

const SHOWN_FIRST = 3;
const SHOWN_LAST = 2;
