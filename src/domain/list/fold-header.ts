/** Longer texts are no heading; they are not looked into. */
export const LONGEST_HEADING = 160;

/**
 * A heading without letter case, marks, punctuation and line breaks: «Mã hồ sơ (*)» and `MaHoSo` → `ma ho so`.
 * Empty for what is no heading by its length.
 */
export function foldHeader(text: string): string {
  if (text.length > LONGEST_HEADING) return '';
  return withoutMarks(withoutCamelCase(text.trim()))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Small letters without marks: «Đã trả» → `da tra`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}

/** `SoDienThoai` → `So Dien Thoai`: names of fields, which have no spaces. */
function withoutCamelCase(text: string): string {
  return /[\s/,]/.test(text) ? text : text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

/** What offices shorten, and words that mean the same in a heading. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ...{ hs: 'ho so', tthc: 'thu tuc hanh chinh', kq: 'ket qua', tp: 'thanh phan', gq: 'giai quyet' },
  ...{ sdt: 'so dien thoai', dt: 'dien thoai', dtdd: 'dien thoai', cq: 'co quan', dvc: 'dich vu cong' },
  ...{ gcn: 'giay chung nhan', gp: 'giay phep', qd: 'quyet dinh', vb: 'van ban', cchn: 'chung chi' },
  ...{ cmnd: 'cccd', cmt: 'cccd', mst: 'ma so thue', sddcn: 'so dinh danh', li: 'ly', nd: 'noi dung' },
  ...{ hstthc: 'ho so', tphs: 'thanh phan ho so', ddcn: 'dinh danh ca nhan' },
  ...{ gcnqsdd: 'giay chung nhan quyen su dung dat' },
  ...{ file: 'tep', files: 'tep', scan: 'quet', qsdd: 'quyen su dung dat' },
};

const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tap|tep) tin\b/g, 'tep'],
  [/\b(?:can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?)\b/g, 'cccd'],
  [
    /\b(?:to chuc(?: va| hoac)? (?:ca nhan|cong dan)|(?:ca nhan|cong dan)(?: va| hoac)? to chuc)\b/g,
    'to chuc ca nhan',
  ],
  [/\bthu tuc hanh chinh\b/g, 'thu tuc'],
  [/\bchung chi hanh nghe\b/g, 'chung chi'],
  [/\bngay (?:thang(?: nam)?|gio)\b/g, 'ngay'],
  [/\bgiay cn\b/g, 'giay chung nhan'],
];

/** What follows a heading without changing what it means. */
const AFTER = / (?:neu co|bat buoc|khong bat buoc|theo quy dinh|dd mm yyyy|yyyy mm dd|ngay)$/;

/** A folded heading in the words that `HEADINGS` is written in. */
export function plainHeading(folded: string): string {
  let words = folded
    .split(' ')
    .map(word => (Object.hasOwn(SPELLED_OUT, word) ? SPELLED_OUT[word] : word))
    .join(' ');
  for (const [pattern, same] of SAME_WORDS) words = words.replace(pattern, same);
  return words.replace(AFTER, '');
}

/** Number before a heading: «1. Mã hồ sơ», «(2) Chủ hồ sơ», «a) Số». */
const BEFORE = /^\s*(?:\(\d{1,2}\)|\d{1,2}[.)]|[a-z][.)])\s+/i;

/**
 * The ways to read a heading: whole, then without its number in front, then without what stands in brackets.
 */
export function headingForms(text: string): readonly string[] {
  if (text.length > LONGEST_HEADING) return [];
  const bare = text.replace(BEFORE, '').replace(/[([{][^)\]}]*[)\]}]/g, ' ');
  const forms = [text, text.replace(BEFORE, ''), bare].map(form => plainHeading(foldHeader(form)));
  return [...new Set(forms)].filter(form => form !== '');
}
