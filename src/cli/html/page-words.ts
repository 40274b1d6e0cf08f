import type { Lang } from '../words/lang.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import type { PageWords, ViewName } from './page/page-data.ts';

/** Words of the page's frame, written when the report is made. */
export interface FrameWords {
  readonly views: Readonly<Record<ViewName, string>>;
  readonly search: string;
  readonly searchHint: string;
  readonly verdict: string;
  readonly severity: string;
  readonly serious: string;
  readonly number: string;
  readonly all: string;
  readonly clear: string;
  readonly print: string;
  readonly noScript: string;
  readonly madeBy: string;
  readonly asks: string;
  readonly example: string;
  readonly remedy: string;
  readonly nothing: string;
}

const VI: FrameWords = {
  views: {
    dossiers: 'Theo hồ sơ',
    rescan: 'Quét lại',
    checks: 'Theo lỗi',
    files: 'Tất cả tệp',
    law: 'Căn cứ',
  },
  search: 'Tìm',
  searchHint: 'mã, tên tệp, lỗi; không cần dấu',
  verdict: 'Kết quả',
  severity: 'Mức',
  serious: 'Lỗi và cảnh báo',
  number: 'Lỗi',
  all: 'Tất cả',
  clear: 'Bỏ lọc',
  print: 'In',
  noScript: 'Trình duyệt đang tắt JavaScript nên không hiện được danh sách chi tiết và bộ lọc.',
  madeBy: 'Báo cáo do phần mềm sohoa lập; tệp gốc không bị thay đổi.',
  asks: 'Yêu cầu',
  example: 'Ví dụ',
  remedy: 'Cách sửa',
  nothing: 'Không có gì khớp với bộ lọc.',
};

const EN: FrameWords = {
  views: {
    dossiers: 'By dossier',
    rescan: 'Rescan',
    checks: 'By fault',
    files: 'All files',
    law: 'Provisions',
  },
  search: 'Search',
  searchHint: 'code, file name, fault; accents do not matter',
  verdict: 'Verdict',
  severity: 'Level',
  serious: 'Errors and warnings',
  number: 'Fault',
  all: 'All',
  clear: 'Clear',
  print: 'Print',
  noScript: 'JavaScript is off in this browser, so the detailed lists and the filter cannot be shown.',
  madeBy: 'Report made by sohoa; the originals were not changed.',
  asks: 'Asks',
  example: 'Example',
  remedy: 'Remedy',
  nothing: 'Nothing matches the filter.',
};

export const FRAME_WORDS: Readonly<Record<Lang, FrameWords>> = { vi: VI, en: EN };

const SCRIPT_VI: Omit<PageWords, 'verdicts'> = {
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  noFaults: 'Không có lỗi.',
  more: 'Hiện thêm',
  wholeFile: 'cả tệp',
  ofUnit: 'Thư mục và danh sách của đơn vị',
  places: 'chỗ',
  shown: 'Đang hiện {shown}/{all} {what}',
  nouns: { dossiers: 'hồ sơ', rescan: 'tệp cần quét lại', checks: 'loại lỗi', files: 'tệp', law: '' },
  columns: {
    file: 'Tệp',
    verdict: 'Kết quả',
    pages: 'Trang',
    size: 'Dung lượng',
    faults: 'Lỗi',
    why: 'Vì sao',
  },
};

const SCRIPT_EN: typeof SCRIPT_VI = {
  severities: { error: 'Error', warning: 'Warning', info: 'Information' },
  noFaults: 'Nothing wrong.',
  more: 'Show more',
  wholeFile: 'whole file',
  ofUnit: 'The unit’s folder and list',
  places: 'places',
  shown: '{shown} of {all} {what} shown',
  nouns: {
    dossiers: 'dossiers',
    rescan: 'files to rescan',
    checks: 'kinds of fault',
    files: 'files',
    law: '',
  },
  columns: { file: 'File', verdict: 'Verdict', pages: 'Pages', size: 'Size', faults: 'Faults', why: 'Why' },
};

export function scriptWords(lang: Lang): PageWords {
  const { verdicts } = REPORT_WORDS[lang];
  return { ...(lang === 'vi' ? SCRIPT_VI : SCRIPT_EN), verdicts };
}
