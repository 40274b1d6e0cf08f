import { withoutMarks } from './fold-header.ts';

/** What a row that is no dossier begins with. */
export type RowMark = 'total' | 'grandTotal' | 'foot' | 'title' | 'group' | 'note';

/**
 * Words at the beginning of a row, without marks. Each may also begin a name, so what they mean depends on what else
 * the row holds: `RowSorter` decides.
 */
const MARKS: readonly (readonly [RowMark, RegExp])[] = [
  [
    'foot',
    /^(?:nguoi (?:lap|kiem tra|giao|nhan|tong hop|phe duyet|duyet|viet|nhap|quet)|thu truong|can bo (?:lap|phu trach|tong hop)|ke toan|van thu|xac nhan|noi nhan)\b/,
  ],
  ['foot', /^(?:t ?m|k ?t|t ?l|t ?u ?q|q)(?:\. ?\S|\.? (?:ubnd|uy ban|chu tich|giam doc)\b)/],
  ['foot', /^(?:pho )?(?:chu tich|giam doc|truong phong|chanh van phong|lanh dao(?: don vi| phong)?)\b/],
  ['foot', /^(?:ben|dai dien(?: ben)?) (?:giao|nhan)\b|^\(?(?:da )?ky(?:,| ten| va)|^\(ky/],
  ['foot', /^(?:[^,]{1,40}, )?ngay .{1,12} thang .{1,8} nam\b/],
  [
    'title',
    /^(?:cong ?hoa xa hoi|doc lap|ubnd|uy ban nhan dan|danh sach|phu luc|bieu|mau so|don vi|trang|so:|kem theo)\b/,
  ],
  ['title', /^\(?(?:kem theo|ban hanh kem)/],
  ['note', /^(?:\*+ ?|- ?)?(?:ghi chu|luu y|chu thich|chu y)\b/],
  [
    'group',
    /^(?:[ivx]{1,5}|[a-h]|\d{1,2}(?:\.\d{1,2}){0,2})?[.):/-]? ?(?:linh vuc|nam|quy|thang|thon|to dan pho|xa|phuong|loai|nhom|thu tuc|phan|muc|ho so nam)\b/,
  ],
  ['group', /^(?:[ivx]{1,5}|[a-h]) ?[.):/-] ?\S/],
];

/** Longer texts are read to here: a note may be long. */
const READ = 80;

/**
 * What the first text of a row says of the row; null when it says nothing.
 * Sums are told with their marks: «Cộng» is no «Công ty», «Tổng cộng» neither «Tổng công ty» nor the family name «Tống».
 */
export function markOf(text: string): RowMark | null {
  const lower = text.slice(0, READ).normalize('NFC').toLowerCase();
  if (
    /^cộng(?: (?:trang|dồn|lũy kế|luỹ kế|số|lĩnh vực|nhóm|năm|tháng|mục|phần)(?=[\s:]|$).*)?[:\s.]*(?:\d[\d.,]*)?$/.test(
      lower,
    )
  )
    return 'total';
  if (/^(?:tổng (?:cộng|số)|tong (?:cong(?! ty)|so))(?![\p{L}])|^tổng\s*:?$/u.test(lower))
    return 'grandTotal';
  const words = withoutMarks(lower).trim();
  return MARKS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** I, II, A, B, 1.1: what orders groups, not dossiers. */
export function ordersGroups(text: string): boolean {
  return /^(?:[IVX]{1,6}|[A-Ha-h])[.)]?$|^\d{1,2}\.\d{1,2}[.)]?$/.test(text);
}

/** No spaces, a digit: what a code or a number of an old register looks like. */
export function looksLikeCode(text: string): boolean {
  return text.length <= 60 && /^[^\s,;:]*\d[^\s,;:]*$/.test(text);
}

/** A code of the national form, or nearly: nothing else in a list looks so. */
export function looksLikeNationalCode(text: string): boolean {
  return text.length <= 60 && /^[A-Z\d]{2,3}(?:\.[A-Z\d]{1,13}){1,8}-\d{6}-\d{3,}/i.test(text);
}

export function looksLikeFile(text: string): boolean {
  return text.length <= 400 && /\.pdf\b|_(?:TP|KQ)\d{0,2}_\d{4}/i.test(text);
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[
    'stt',
    'tt',
    's.t.t',
    'số',
    'so',
    'mã',
    'ma',
    'họ',
    'ho',
    'tên',
    'ten',
    'người',
    'nguoi',
    'chủ',
    'chu',
    'địa',
  ],
  ...[
    'dia',
    'ngày',
    'ngay',
    'nội',
    'noi',
    'tệp',
    'file',
    'email',
    'điện',
    'sđt',
    'cccd',
    'thủ',
    'trích',
    'cơ',
  ],
  ...[
    'loại',
    'lĩnh',
    'thông',
    'kết',
    'thời',
    'tổ',
    'nơi',
    'đơn',
    'tình',
    'trạng',
    'ghi',
    'chức',
    'nd',
    'tài',
    'no',
  ],
]);

/** Cheap: whether a row that begins so may be a row of headings. */
export function mayBeHeading(text: string): boolean {
  if (text.length > 60) return false;
  const [first = ''] = /^[^\s,:(/]+/.exec(text) ?? [];
  return (
    first.length <= 12 && (FIRST_WORDS.has(first.toLowerCase()) || /^Ma[A-Z]|^So[A-Z]|^Ho[A-Z]/.test(first))
  );
}
