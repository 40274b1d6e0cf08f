/** Prefix of 11 digits → prefix of 10 digits, since 15 September 2018. */
export const OLD_MOBILE: ReadonlyMap<string, string> = new Map([
  ...pairs('0120 070, 0121 079, 0122 077, 0126 076, 0128 078'),
  ...pairs('0123 083, 0124 084, 0125 085, 0127 081, 0129 082'),
  ...pairs('0162 032, 0163 033, 0164 034, 0165 035, 0166 036, 0167 037, 0168 038, 0169 039'),
  ...pairs('0186 056, 0188 058, 0199 059'),
]);

export interface AreaChange {
  /** With its zero: `0209`. */
  readonly area: string;
  /** First day of the new code, yyyy-mm-dd. */
  readonly since: string;
}

/** Area code before 2017 → since, in three phases of that year. Subscriber numbers stayed. */
export const OLD_AREAS: ReadonlyMap<string, AreaChange> = new Map([
  ...areas('2017-02-11', '022 0212, 0231 0213, 020 0214, 0230 0215, 029 0216, 052 0232, 053 0233'),
  ...areas('2017-02-11', '054 0234, 0510 0235, 0511 0236, 037 0237, 038 0238, 039 0239'),
  ...areas('2017-04-15', '033 0203, 0240 0204, 025 0205, 026 0206, 027 0207, 0280 0208, 0281 0209'),
  ...areas('2017-04-15', '0320 0220, 0321 0221, 0241 0222, 031 0225, 0351 0226, 036 0227, 0350 0228'),
  ...areas('2017-04-15', '030 0229, 0780 0290, 0781 0291, 0710 0292, 0711 0293, 074 0294, 076 0296'),
  ...areas('2017-04-15', '077 0297, 079 0299'),
  ...areas('2017-06-17', '04 024, 08 028, 061 0251, 062 0252, 064 0254, 055 0255, 056 0256, 057 0257'),
  ...areas('2017-06-17', '058 0258, 068 0259, 060 0260, 0501 0261, 0500 0262, 063 0263, 059 0269'),
  ...areas('2017-06-17', '070 0270, 0651 0271, 072 0272, 073 0273, 0650 0274, 075 0275, 066 0276'),
  ...areas('2017-06-17', '067 0277'),
]);

/** Phú Thọ, Vĩnh Phúc, Hòa Bình, Hà Giang kept theirs. */
const UNCHANGED_AREAS = ['0210', '0211', '0218', '0219'];

const AREAS: ReadonlySet<string> = new Set([
  ...UNCHANGED_AREAS,
  ...[...OLD_AREAS.values()].map(({ area }) => area),
]);

/** Hà Nội and Hồ Chí Minh City: eight digits follow; elsewhere seven. */
const GREAT_AREAS = ['024', '028'];

const MOBILE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;

/** A subscriber's number at a fixed line begins with none of 0, 1, 9. */
const SUBSCRIBER = /^[2-8]\d{6,7}$/;

/** Ten digits under a prefix in use today. */
export function isMobile(number: string): boolean {
  return MOBILE.test(number);
}

/** A mobile prefix that no mobile had before 15 September 2018. */
export function isNewMobile(number: string): boolean {
  return isMobile(number) && !/^0(?:86|88|89|9)/.test(number);
}

/** 01658131833 → 0358131833; null unless 11 digits under an old prefix. */
export function mobileToday(number: string): string | null {
  const prefix = OLD_MOBILE.get(number.slice(0, 4));
  return prefix === undefined || number.length !== 11 ? null : prefix + number.slice(4);
}

/** Eleven digits under an area code in use today. */
export function isLandline(number: string): boolean {
  const area = GREAT_AREAS.includes(number.slice(0, 3)) ? number.slice(0, 3) : number.slice(0, 4);
  return number.length === 11 && AREAS.has(area) && SUBSCRIBER.test(number.slice(area.length));
}

/** The four digits that a landline of today begins with, outside Hà Nội and Hồ Chí Minh City. */
export function beginsLikeLandline(number: string): boolean {
  return AREAS.has(number.slice(0, 4));
}

/** 02813810777 → its number of today, and from when on; null unless whole under an old area code. */
export function landlineToday(number: string): (AreaChange & { readonly number: string }) | null {
  for (const length of [4, 3, 2]) {
    const change = OLD_AREAS.get(number.slice(0, length));
    if (change === undefined) continue;
    const subscriber = number.slice(length);
    const digits = length === 2 ? 8 : 7;
    if (subscriber.length !== digits || !SUBSCRIBER.test(subscriber)) continue;
    return { ...change, number: change.area + subscriber };
  }
  return null;
}

function pairs(text: string): [string, string][] {
  return text.split(', ').map(pair => {
    const [before = '', after = ''] = pair.split(' ');
    return [before, after];
  });
}

function areas(since: string, text: string): [string, AreaChange][] {
  return pairs(text).map(([before, area]) => [before, { area, since }]);
}
