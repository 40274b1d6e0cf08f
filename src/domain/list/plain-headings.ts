import { COLUMN_ROLES, type ColumnRole } from '../list-facts.ts';
import { headingForms } from './fold-header.ts';

const NAME = '(ho( va)? ten( dem)? |ten )?';
const DAY = '(ngay|thoi gian|thoi diem)';
const MATTER =
  '( (van ban|giay to|quyet dinh|giay chung nhan|giay phep|chung chi|chung nhan|van bang|giay xac nhan|trich luc|quyen su dung dat|dang ky( ho)? kinh doanh|giay))*';
const RESULT = `${MATTER}( ket qua)?( giai quyet| so hoa)?( ho so)?( thu tuc)?`;
const IDENTITY = '(cccd|dinh danh( ca nhan)?|ma so thue|ho chieu|giay to tuy than|ma so doanh nghiep)';
const WHOSE = '( (cua )?(nguoi nop|chu ho so))?( ho so)?';

/**
 * Headings that mean one thing wherever they stand, in the words of `plainHeading`. A heading fits as a whole or not
 * at all, its spaces aside. A to J are the letter's; the rest is how offices and the portal's fields (`MaHoSo`) say it.
 */
const HEADINGS: Readonly<Record<ColumnRole, readonly string[]>> = {
  ordinal: ['s ?t ?t', 'tt', 'so tt', 'so thu tu', 'thu tu', 'no'],
  code: [
    '(so )?ma( so)? ho so( thu tuc)?( tren( phan mem| he thong)| mot cua| dich vu cong)?',
    'ma( so)? bien nhan( ho so)?',
  ],
  oldNumber: ['(so|ma|ma so|so hieu)( ho so)? cu', 'so so( dang ky| theo doi| ho so)?', '(so|ma) ho so cu'],
  applicant: [
    `${NAME}(nguoi|to chuc ca nhan|don vi|to chuc|ca nhan)( di)? nop( ho so)?`,
    `${NAME}nguoi (lam|thuc hien) thu tuc`,
    `${NAME}nguoi (yeu cau|nop don|de nghi)`,
  ],
  owner: [
    `${NAME}chu (ho so|so huu|giay to|su dung( dat)?|the|ket qua|ho|co so|dau tu)`,
    `${NAME}chu ho so (hoac )?nguoi nop( ho so)?`,
    `${NAME}(nguoi|to chuc ca nhan|to chuc|ca nhan|don vi|doi tuong) duoc (cap|giai quyet|cong nhan)( phep)?${MATTER}`,
  ],
  identityNumber: [
    `(so |ma )?${IDENTITY}( (hoac )?(so |ma )?${IDENTITY}){0,3}${WHOSE}`,
    'so giay to( tuy than)? (chu ho so|nguoi nop)',
  ],
  email: [
    '(dia chi )?(e mail|thu dien tu|hop thu( dien tu)?|hom thu( dien tu)?)( lien he)?( nguoi nop| chu ho so)?',
  ],
  phone: ['(so )?(dien thoai|di dong|tel|phone)( di dong)?( lien he| lien lac)?( nguoi nop| chu ho so)?'],
  address: [
    `dia chi( thuong tru| lien he| lien lac| noi o| cu tru| hien nay| tru so)?${WHOSE}`,
    '(noi|cho) (o|cu tru|thuong tru)( hien nay)?',
    'noi dang ky( ho khau)? thuong tru',
    'd c( nguoi nop| chu ho so)?',
    'ho khau( thuong tru)?',
  ],
  procedureCode: ['ma( so)? thu tuc', 'ma dich vu cong'],
  content: [
    'noi dung (ho so|yeu cau|de nghi|thu tuc|cong viec)( giai quyet)?',
    'yeu cau giai quyet',
    'noi dung( yeu cau)? giai quyet( ho so)?',
    '(ten|trich yeu( noi dung)?) ho so',
  ],
  componentFile: [
    '(ten |duong dan )?(cac )?tep( dinh kem| quet)*( cua)? thanh phan( ho so)?( quet)?',
    '(ten |tep )?tai lieu nop',
    'thanh phan ho so (tep|quet)',
  ],
  receivedOn: [`${DAY} (tiep nhan|nhan ho so|nop)( ho so)?`, 'ngay nhan (tu|cua) (nguoi dan|cong dan)'],
  dueOn: [
    `(${DAY} )?hen( tra)?( ket qua)?( ho so)?`,
    'thoi han tra( ket qua)?',
    '(ngay )?(han|den han) (tra|giai quyet|xu ly)( ket qua)?( ho so)?',
    'ngay (du kien tra( ket qua)?|tra( ket qua)? du kien)',
  ],
  resultType: ['ma( so)?( loai)? (ket qua|giay to( ket qua)?)( giai quyet)?'],
  resultName: [
    `ten( loai)? (ket qua|giay to|van ban|giay phep|giay chung nhan|quyet dinh)${RESULT}( loai (van ban|giay to|ket qua))?`,
    '(ten )?loai (van ban|giay to) ten (ket qua|van ban|giay to)',
    'ten loai ket qua',
  ],
  resultNumber: [
    `so( va)?( ky)? hieu${RESULT}`,
    `so (ket qua|van ban|quyet dinh|giay chung nhan|giay phep|chung chi|chung nhan|giay to|giay xac nhan|trich luc)${RESULT}`,
    'so (phat hanh|seri)( giay chung nhan)?( quyen su dung dat)?',
  ],
  resultSummary: [
    '(trich yeu|noi dung|trich yeu noi dung) (ket qua|van ban|quyet dinh|giay to)( ket qua)?( giai quyet)?',
  ],
  issuingAuthority: [
    `(ten )?(co quan|don vi|noi) (ban hanh|cap phep|phat hanh|ky ban hanh)${RESULT}`,
    `(ten )?(co quan|don vi) (cap|ky)${RESULT}`,
    'co quan chu quan',
  ],
  issuedOn: [
    `${DAY} (ban hanh|ky|ky ban hanh|ra|phat hanh)${RESULT}`,
    'ngay (quyet dinh|van ban|giay chung nhan|giay phep)',
    'ngay cap (giay( chung nhan| phep| to)?|chung chi|ket qua|phep|trich luc)( quyen su dung dat)?',
  ],
  signer: [`${NAME}nguoi ky( ban hanh| duyet)?${RESULT}`, 'lanh dao ky'],
  signerTitle: ['chuc (vu|danh)( cua)? nguoi ky'],
  effectiveOn: [`${DAY} (co |bat dau (co )?)?hieu luc`, '(co )?hieu luc (ke )?tu', 'ngay bat dau hieu luc'],
  expiresOn: [
    `(${DAY} )?het (han|hieu luc)`,
    'thoi han( co)? (hieu luc|su dung|gia tri)',
    '(co )?(hieu luc|gia tri) den',
    'han su dung',
  ],
  resultFile: [
    '(ten |duong dan )?(cac )?tep( dinh kem| quet)*( cua)?( van ban| giay to)? ket qua( giai quyet)?( ho so)?( thu tuc)?( quet| so hoa)?',
    '(duong dan tep|ban quet) ket qua',
    'ket qua (quet|tep)',
  ],
  returnedOn: [
    `${DAY} (da )?tra( ket qua)?( thuc te)?${RESULT}`,
    'ngay nhan ket qua',
    'ngay cong dan nhan ket qua',
  ],
  status: ['(tinh trang|trang thai)( ho so| giai quyet| xu ly| ket qua| hieu luc| so hoa)*'],
  noRedSeal: ['(van ban |ket qua |giay to )?khong co (con )?dau( do)?', 'khong( con)? dau do'],
  scanSource: ['nguon( goc)?( cua)?( ban| tep)? quet', 'ban quet tu', 'quet tu ban'],
  reason: ['ly do (chua|khong) co( tep| van ban)? ket qua( giai quyet)?'],
  note: ['ghi chu( khac)?', 'chu thich', 'note'],
};

const PATTERNS: readonly (readonly [ColumnRole, RegExp])[] = COLUMN_ROLES.flatMap(role =>
  HEADINGS[role].map(heading => [role, headingPattern(heading)] as const),
);

/** Spaces may be missing: `mahoso`. */
export function headingPattern(heading: string): RegExp {
  return new RegExp(`^(?:${heading.replace(/ (?!\?)/g, ' ?')})$`);
}

const ANY = headingPattern(Object.values(HEADINGS).flat().join('|'));

/** What a heading means by itself; null when it is unknown, or depends on what stands around it. */
export function roleOfHeading(text: string): ColumnRole | null {
  const form = headingForms(text).find(words => ANY.test(words));
  if (form === undefined) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(form))?.[0] ?? null;
}
