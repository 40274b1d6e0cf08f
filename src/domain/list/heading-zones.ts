import type { ColumnRole } from '../list-facts.ts';
import { foldHeader, plainHeading } from './fold-header.ts';

/** What a heading over several columns says they are about. */
export type Zone =
  | 'applicant'
  | 'owner'
  | 'identity'
  | 'receipt'
  | 'return'
  | 'dossier'
  | 'result'
  | 'signer'
  | 'validity';

/** The first that fits: «Tiếp nhận và trả kết quả» is about receipt, «Kết quả giải quyết hồ sơ» about the result. */
const ZONES: readonly (readonly [Zone, RegExp])[] = [
  ['identity', /\b(?:cccd|dinh danh|giay to tuy than|ma so thue)\b/],
  ['signer', /\bnguoi ky\b/],
  ['validity', /\b(?:hieu luc|thoi han)\b/],
  ['receipt', /\b(?:tiep nhan|nhan ho so)\b/],
  ['return', /\b(?:tra|nhan) ket qua\b/],
  ['result', /\b(?:ket qua|van ban|giay phep|giay chung nhan|quyet dinh|chung chi)\b/],
  ['applicant', /\b(?:nguoi|to chuc ca nhan) (?:di )?(?:nop|lam thu tuc|yeu cau)\b/],
  ['owner', /\b(?:chu ho so|chu so huu|chu su dung|to chuc ca nhan|duoc cap|cong dan)\b/],
  ['dossier', /\bho so\b/],
];

/** How a title begins, which is over a table but no heading of columns. */
const TITLE =
  /^(?:danh sach|danh muc|bang|bieu|mau|phu luc|tong hop|thong ke|bao cao|so (?:theo doi|dang ky)|ubnd|uy ban)\b/;

/** Null for what is no heading of a group of columns. */
export function zoneOf(heading: string): Zone | null {
  const folded = foldHeader(heading);
  if (folded.length > 80 || TITLE.test(folded)) return null;
  const words = plainHeading(folded);
  return ZONES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Of headings one over another, the innermost that says something. */
export function innermostZone(groups: readonly string[]): Zone | null {
  for (const group of groups.toReversed()) {
    const zone = zoneOf(group);
    if (zone !== null) return zone;
  }
  return null;
}

const RESULT_ZONES: ReadonlySet<Zone> = new Set(['result', 'signer', 'validity']);

export function isResultZone(zone: Zone | null): boolean {
  return zone !== null && RESULT_ZONES.has(zone);
}

/** Columns that are about the result: K onward in the letter's list. */
const RESULT_ROLES: ReadonlySet<ColumnRole> = new Set([
  ...(['resultType', 'resultName', 'resultNumber', 'resultSummary', 'issuingAuthority', 'issuedOn'] as const),
  ...(['signer', 'signerTitle', 'effectiveOn', 'expiresOn', 'resultFile'] as const),
]);

export function isResultRole(role: ColumnRole | null): boolean {
  return role !== null && RESULT_ROLES.has(role);
}
