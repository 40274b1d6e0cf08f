import { withoutHidden } from '../text.ts';

export type EmailReading =
  | { readonly state: 'good' }
  /** One address is meant: a slip of the keyboard keeps it from being one. */
  | { readonly state: 'slip'; readonly mended: string }
  | { readonly state: 'bad' };

/** Longest address by RFC 5321, and a cell with several of them. */
const LONGEST = 254;
const LONGEST_CELL = 1000;

const LOCAL = /^[A-Za-z0-9_](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_+-])?$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}$/;

/** Providers that most people here write to, and how their names are mistyped. */
const PROVIDER_SLIPS: readonly (readonly [slip: RegExp, meant: string])[] = [
  [
    /^g(?:mai|mial|amil|mal|nail|maill|mall|mil|email|mail)\.(?:com|con|cm|co|comm|cmo|ocm|om|vn|com\.vn)$/,
    'gmail.com',
  ],
  [/^gmail(?:com|\.c)?$/, 'gmail.com'],
  [/^ya(?:ho|hoo|hooo|hho|ohoo)\.(?:com|con|cm|co|comm|cmo|ocm|om)$/, 'yahoo.com'],
  [/^ya(?:ho|hoo|hooo)\.com\.(?:vm|v|nv|vnn)$/, 'yahoo.com.vn'],
  [/^yahoo(?:com|\.c)?$/, 'yahoo.com'],
  [/^hot(?:mai|mial|mal|mail)\.(?:com|con|cm|co|comm|cmo|ocm|om)$/, 'hotmail.com'],
  [/^out(?:lok|look|loook)\.(?:com|con|cm|co|comm|cmo|ocm|om)$/, 'outlook.com'],
];
const ENDINGS: readonly (readonly [slip: RegExp, meant: string])[] = [
  [/\.(?:con|cmo|ocm|comm|coom|vom|xom)$/, '.com'],
  [/\.(?:vm|nv|vnn)$/, '.vn'],
];
/** An address without its sign, before a provider's name. */
const NO_SIGN = /^(?<local>[^@]{1,64}?)[#.]?(?<domain>(?:gmail|yahoo|hotmail|outlook)\.com(?:\.vn)?)$/;
/** One of several addresses. */
const PART = /[^\s;,/]+/g;
const LABEL = /^(?:mailto|e-?mail|thư điện tử)\s{0,3}:\s{0,3}/i;

/**
 * An address of electronic mail in the form that providers give, or several of them. Slips that are met: commas for
 * dots, spaces, `.con`, `gmai.com`, Vietnamese marks, a doubled or missing sign.
 */
export function readEmail(text: string): EmailReading {
  if (text.length > LONGEST_CELL) return { state: 'bad' };
  const parts = text.match(PART) ?? [];
  if (parts.length > 0 && parts.every(isAddress)) {
    const mended = text.replace(PART, mendDomain);
    return mended === text ? { state: 'good' } : { state: 'slip', mended };
  }
  const mended = mendAddress(text);
  return isAddress(mended) ? { state: 'slip', mended } : { state: 'bad' };
}

function isAddress(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@');
  if (text.length > LONGEST || more.length > 0 || text.includes('..')) return false;
  return LOCAL.test(local) && DOMAIN.test(domain);
}

function mendAddress(text: string): string {
  const plain = withoutMarks(withoutHidden(text).normalize('NFKC'))
    .replace(LABEL, '')
    .replace(/\s+(?=[^@]*@)|\s+(?=[.,@])|(?<=[.,@])\s+/g, '')
    .replace(/@+/g, '@')
    .replace(/[,.]+/g, '.')
    .replace(/[;:·]/g, '.')
    .replace(/\.?@\.?/, '@')
    .replace(/^[<(".]+|[>)".]+$/g, '');
  const { local, domain } = NO_SIGN.exec(plain)?.groups ?? {};
  return mendDomain(local === undefined || domain === undefined ? plain : `${local}@${domain}`);
}

function mendDomain(address: string): string {
  const at = address.indexOf('@');
  const written = address.slice(at + 1);
  const domain = written.toLowerCase();
  const provider = PROVIDER_SLIPS.find(([slip]) => slip.test(domain))?.[1];
  const mended = provider ?? ENDINGS.reduce((name, [slip, meant]) => name.replace(slip, meant), domain);
  return mended === domain ? address : address.slice(0, at + 1) + mended;
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
