import type { Blemish } from './name-mending.ts';
import type { Words } from './words.ts';

/** Each said of a name: "Tên tệp «…» sai thứ tự các phần", "File name «…» has its parts in the wrong order". */
export const BLEMISH_WORDS: Readonly<Record<Blemish, Words>> = {
  reserved: {
    vi: 'trùng tên mà Windows dành riêng cho thiết bị',
    en: 'is one that Windows keeps for a device',
  },
  tooLong: {
    vi: 'dài quá 255 byte, nhiều ổ đĩa không lưu được',
    en: 'is longer than the 255 bytes that disks allow',
  },
  forbidden: { vi: 'có ký tự mà Windows không cho phép', en: 'has a character that Windows does not allow' },
  hidden: { vi: 'có ký tự ẩn', en: 'has hidden characters' },
  order: { vi: 'sai thứ tự các phần', en: 'has its parts in the wrong order' },
  lookAlike: { vi: 'có ký tự chỉ trông giống chữ cần dùng', en: 'has characters that only look right' },
  letterCase: {
    vi: 'viết sai TP, KQ hoặc chữ hoa trong mã hồ sơ',
    en: 'spells TP, KQ or the capitals of the code wrongly',
  },
  copy: { vi: 'mang dấu của bản sao', en: 'bears the mark of a copy' },
  conflictedCopy: {
    vi: 'là bản xung đột do phần mềm đồng bộ tạo ra',
    en: 'is a conflicted copy made by synchronization',
  },
  doubleExtension: { vi: 'có hai đuôi tệp', en: 'has two extensions' },
  missingExtension: { vi: 'thiếu đuôi .pdf', en: 'lacks the extension .pdf' },
  separator: {
    vi: 'không dùng đúng một dấu gạch dưới giữa các phần',
    en: 'does not have one underscore between its parts',
  },
  trailingDot: { vi: 'kết thúc bằng dấu chấm', en: 'ends in a dot' },
  spaces: { vi: 'có khoảng trắng thừa', en: 'has spaces that do not belong there' },
  decomposed: {
    vi: 'viết dấu tiếng Việt ở dạng tổ hợp (NFD)',
    en: 'writes Vietnamese letters in pieces (NFD)',
  },
  extensionCase: { vi: 'có đuôi viết hoa (.PDF)', en: 'has a capital extension (.PDF)' },
};

/** The form that every advice on a name repeats. */
export const FORM_WORDS: Words = {
  vi: '«mã hồ sơ_TP_năm.pdf» cho thành phần hoặc «mã hồ sơ_KQ_năm.pdf» cho kết quả',
  en: '«code_TP_year.pdf» for components or «code_KQ_year.pdf» for the result',
};
