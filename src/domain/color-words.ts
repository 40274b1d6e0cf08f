import type { ColorMode } from './pdf-facts.ts';
import type { Words } from './words.ts';

/** Each gravity of a page without color. */
export type ColorCase =
  | 'notColor'
  | 'contradicted'
  | 'declared'
  | 'stamp'
  | 'sealElsewhere'
  | 'maybeElsewhere'
  | 'unseen';

/** What a page without color is. */
export const MODE_WORDS: Readonly<Record<Exclude<ColorMode, 'color'>, Words>> = {
  gray: { vi: 'thang xám', en: 'gray' },
  bilevel: { vi: 'đen trắng', en: 'black and white' },
};

/** Said after the fault where the file claims the color that its pixels lack. */
export const FALSE_COLOR: Words = {
  vi: ' Tệp lưu ba kênh màu nhưng hình không có màu nào.',
  en: ' The file stores three channels of color, but the picture holds none.',
};

/** `{page}`, `{mode}`, `{seal}`: the page that bears the seal; `{why}`: why nobody has looked. */
export const COLOR_MESSAGES: Readonly<Record<ColorCase, Words>> = {
  notColor: {
    vi: 'Trang {page}: bản quét không có màu ({mode}); quy định yêu cầu ảnh màu.',
    en: 'Page {page}: the scan has no color ({mode}); the text demands a color image.',
  },
  contradicted: {
    vi: 'Trang {page}: bản quét không có màu ({mode}) và danh sách ghi không có dấu đỏ, nhưng trang {seal} của tệp có dấu đỏ.',
    en: 'Page {page}: the scan has no color ({mode}) and the list says no red seal, but page {seal} of the file bears one.',
  },
  declared: {
    vi: 'Trang {page}: bản quét không có màu ({mode}); danh sách ghi nguồn là bản chụp.',
    en: 'Page {page}: the scan has no color ({mode}); the list says that the source is a photocopy.',
  },
  stamp: {
    vi: 'Trang {page} có hình con dấu nhưng bản quét không có màu.',
    en: 'Page {page} shows a stamp, but the scan has no color.',
  },
  sealElsewhere: {
    vi: 'Trang {page}: bản quét không có màu ({mode}), trong khi trang {seal} của tệp có dấu đỏ.',
    en: 'Page {page}: the scan has no color ({mode}), while page {seal} of the file bears a red seal.',
  },
  maybeElsewhere: {
    vi: 'Trang {page}: bản quét không có màu ({mode}), trong khi trang {seal} của tệp có hình có thể là dấu đỏ.',
    en: 'Page {page}: the scan has no color ({mode}), while page {seal} of the file shows what may be a red seal.',
  },
  unseen: {
    vi: 'Trang {page}: bản quét không có màu ({mode}); {why} nên chưa biết giấy có dấu hay không.',
    en: 'Page {page}: the scan has no color ({mode}); {why}, so a seal is not excluded.',
  },
};

const IF_RED: Words = {
  vi: 'Nếu bản giấy có dấu đỏ, đề nghị quét màu lại; nếu không, ghi «không có dấu đỏ» vào cột Ghi chú của hồ sơ trong danh sách.',
  en: 'If the paper bears a red seal, please scan it in color; if not, write «không có dấu đỏ» into the dossier’s note («Ghi chú») in the list.',
};

const SEE_PAPER: Words = {
  vi: 'Đề nghị xem bản giấy của trang này; nếu có dấu đỏ thì quét màu lại.',
  en: 'Please look at the paper of this page; if it bears a red seal, scan it again in color.',
};

export const COLOR_ADVICE: Readonly<Record<ColorCase, Words>> = {
  notColor: { vi: 'Đề nghị quét màu lại trang này.', en: 'Please scan this page again in color.' },
  contradicted: {
    vi: 'Đề nghị quét màu lại trang này, hoặc sửa ghi chú trong danh sách.',
    en: 'Please scan this page again in color, or mend the note in the list.',
  },
  declared: {
    vi: 'Không cần sửa nếu bản gốc không còn; nếu còn bản gốc có dấu đỏ, đề nghị quét màu bản gốc.',
    en: 'Nothing to mend if there is no original; if there is one with a red seal, please scan that in color.',
  },
  stamp: IF_RED,
  sealElsewhere: SEE_PAPER,
  maybeElsewhere: SEE_PAPER,
  unseen: IF_RED,
};
