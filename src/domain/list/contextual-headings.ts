import type { ColumnRole } from '../list-facts.ts';
import { headingForms } from './fold-header.ts';
import type { Zone } from './heading-zones.ts';
import { headingPattern } from './plain-headings.ts';

/** What stands around a heading whose words alone do not say what the column holds. */
export interface Surroundings {
  /** What the heading over it, if any, is about. */
  readonly zone: Zone | null;
  /** At or after the first column that is surely about the result. */
  readonly isAmongResults: boolean;
  /** Of the column to the left, when it is settled. */
  readonly before: ColumnRole | null;
  /** Of the column to the right, when it is sure by itself. */
  readonly after: ColumnRole | null;
  /** The columns to the left, without a break, belong to an identity number: its day and place of issue. */
  readonly followsIdentity: boolean;
  /** Some column surely has this role. */
  has(role: ColumnRole): boolean;
  /** What the column's cells name: mostly `…_TP_…` or `…_KQ_…` files, files of no or both kinds, or something else. */
  readonly files: 'componentFile' | 'resultFile' | 'unclear' | null;
}

type Decide = (around: Surroundings) => ColumnRole | null;

const isIdentity = ({ zone, followsIdentity }: Surroundings): boolean =>
  zone === 'identity' || (zone !== 'result' && followsIdentity);

const isResult = (around: Surroundings): boolean =>
  around.zone === 'result' ||
  (around.zone === null && (around.isAmongResults || around.after === 'resultNumber'));

/** Of the result, unless it belongs to the identity number to its left. */
const ofResult =
  (role: ColumnRole): Decide =>
  around =>
    !isIdentity(around) && isResult(around) ? role : null;

const person: Decide = ({ zone, has }) => {
  if (zone === 'applicant' || zone === 'owner') return zone;
  if (zone === 'signer') return 'signer';
  if (zone === 'identity' || zone === 'result' || zone === 'validity') return null;
  if (!has('owner')) return 'owner';
  return has('applicant') ? null : 'applicant';
};

const name: Decide = around =>
  around.zone === 'result' ? 'resultName' : around.zone === null ? null : person(around);

const summary: Decide = ({ zone, isAmongResults }) => {
  if (zone === 'result') return 'resultSummary';
  return zone === null && isAmongResults ? 'resultSummary' : 'content';
};

const number: Decide = around => {
  if (around.zone === 'identity') return 'identityNumber';
  const isBesideDay = around.zone === null && around.after === 'issuedOn';
  return around.zone === 'result' || isBesideDay ? 'resultNumber' : null;
};

const day: Decide = around => {
  if (around.zone === 'receipt') return 'receivedOn';
  if (around.zone === 'return') return 'returnedOn';
  if (around.zone === 'result' || around.before === 'resultNumber')
    return isIdentity(around) ? null : 'issuedOn';
  return null;
};

const file: Decide = ({ files, zone, isAmongResults, has }) => {
  if (files === 'componentFile' || files === 'resultFile') return files;
  if (zone === 'result') return 'resultFile';
  if (zone !== null) return 'componentFile';
  if (isAmongResults && has('componentFile')) return 'resultFile';
  return !isAmongResults && has('resultFile') ? 'componentFile' : null;
};

const inResults =
  (role: ColumnRole): Decide =>
  ({ zone, isAmongResults, before }) =>
    zone === 'signer' ||
    zone === 'result' ||
    zone === 'validity' ||
    before === 'signer' ||
    (zone === null && isAmongResults)
      ? role
      : null;

/** Headings that depend on their place, in the words of `plainHeading`. */
const HEADINGS: readonly (readonly [string, Decide])[] = [
  ['ho( va)? ten( dem)?|ho chu dem( va)? ten', person],
  [
    '(ho( va)? ten |ten )?(to chuc ca nhan|ca nhan|to chuc|cong dan|doanh nghiep|nguoi dan|cong ty|co so|ho kinh doanh)',
    person,
  ],
  ['ten', name],
  ['(trich yeu|noi dung)( noi dung| trich yeu)?( chinh)?|ve viec|v v', summary],
  ['so', number],
  ['ngay( nam)?', day],
  ['ngay cap', ofResult('issuedOn')],
  ['noi cap', ofResult('issuingAuthority')],
  ['(co quan|don vi)', ({ zone }) => (zone === 'result' ? 'issuingAuthority' : null)],
  [
    '(ngay|thoi gian) nhan',
    ({ zone, isAmongResults }) => (zone === 'return' ? 'returnedOn' : isAmongResults ? null : 'receivedOn'),
  ],
  ['chuc (vu|danh)', inResults('signerTitle')],
  ['thoi han', inResults('expiresOn')],
  ['(tu|bat dau|ngay bat dau)', ({ zone }) => (zone === 'validity' ? 'effectiveOn' : null)],
  ['(den|het|ket thuc|ngay ket thuc)', ({ zone }) => (zone === 'validity' ? 'expiresOn' : null)],
  ['so ho so|ho so so', ({ has }) => (has('code') ? 'oldNumber' : 'code')],
  ['so (bien nhan|phieu|tiep nhan|phieu tiep nhan)( ho so)?', ({ has }) => (has('code') ? null : 'code')],
  [
    '(ten |duong dan )?(cac )?tep( dinh kem| quet| pdf| so hoa| ho so)*|duong dan|link( tep)?|(ban |tep |tai lieu )?dinh kem|ban quet|tep van ban',
    file,
  ],
  [
    'thanh phan( ho so)?( so hoa)?|giay to (kem theo|dinh kem)',
    ({ files }) => (files === null ? null : 'componentFile'),
  ],
  [
    'ket qua( giai quyet)?( ho so)?( thu tuc)?( so hoa)?',
    ({ files }) => (files === null ? null : 'resultFile'),
  ],
  ['ly do', ({ before }) => (before === 'resultFile' ? 'reason' : null)],
  [
    'loai (ket qua|giay to|van ban)( ket qua)?( giai quyet)?',
    ({ has }) => (has('resultName') ? 'resultType' : 'resultName'),
  ],
  ['(ten )?(thu tuc|dich vu cong)( giai quyet)?|loai (ho so|thu tuc)', () => 'content'],
];

const PATTERNS = HEADINGS.map(([heading, decide]) => ({ pattern: headingPattern(heading), decide }));

/** How to decide what a heading means by what stands around it; null when its words are unknown. */
export function decisionFor(text: string): Decide | null {
  const forms = headingForms(text);
  return PATTERNS.find(({ pattern }) => forms.some(form => pattern.test(form)))?.decide ?? null;
}
