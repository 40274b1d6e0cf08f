/** Codes of the provinces where births were registered before July 2025; from 100 on stand foreign countries. */
const PROVINCES: ReadonlySet<string> = new Set(
  `001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042
   044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087
   089 091 092 093 094 095 096`.split(/\s+/),
);

/** Weights of the first nine digits of a tax code. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Foreign countries stand from this code on. */
const FIRST_COUNTRY = 100;

/** What of a number of twelve digits cannot be. */
export type PersonalFault = 'province' | 'century' | 'birth';

/**
 * Whether twelve digits may be a personal identity number: place of birth registration, century and sex, year of
 * birth, six digits. There is no check digit. Null when nothing speaks against it.
 *
 * @param latest Year by which the person was born; null when not known.
 */
export function personalFault(digits: string, latest: number | null): PersonalFault | null {
  const place = digits.slice(0, 3);
  if (!PROVINCES.has(place) && Number(place) < FIRST_COUNTRY) return 'province';
  const century = Math.floor(Number(digits.charAt(3)) / 2);
  if (century > 1) return 'century';
  const born = 1900 + 100 * century + Number(digits.slice(4, 6));
  return latest !== null && born > latest ? 'birth' : null;
}

/** Whether ten digits are a tax code: the last one checks the others. */
export function isTaxCode(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return Number(digits.charAt(9)) === 10 - (sum % 11);
}
