import type {
  ColorMode,
  Disagreement,
  DrawnImage,
  PageKind,
  PdfFacts,
  ReaderRepair,
  SignatureFieldFacts,
} from '#domain/pdf-facts.ts';
import { visibleText } from '#domain/text.ts';
import { counted, numberIn } from './lang.ts';

type Version = PdfFacts['version'];

const vi = {
  size: 'Dung lượng',
  version: 'Phiên bản PDF',
  versionOf: ({ header, catalog, effective }: Version) =>
    catalog === null
      ? visibleText(effective)
      : `${visibleText(effective)} (đầu tệp ${visibleText(header ?? '?')}, catalog ${visibleText(catalog)})`,
  pages: 'Số trang',
  page: 'Trang',
  password: 'Mật khẩu',
  opensFreely: (method: string) => `có mã hóa ${visibleText(method)}, mở không cần mật khẩu`,
  needsPassword: (method: string) => `cần mật khẩu mới mở được (${visibleText(method)})`,
  software: 'Phần mềm tạo',
  scripts: 'Mã lệnh',
  launches: 'Lệnh chạy ngoài',
  attachments: 'Tệp kèm',
  form: 'Biểu mẫu',
  yes: 'có',
  signatures: 'Chữ ký số',
  signature: ({ field, coversWholeFile, isTimestamp }: SignatureFieldFacts) =>
    `«${visibleText(field)}»${isTimestamp ? ' (dấu thời gian)' : ''}, ${coversWholeFile ? 'phủ cả tệp' : 'không phủ cả tệp'}`,
  revisions: 'Số lần ghi thêm',
  around: 'Byte thừa',
  aroundOf: (before: number, after: number) =>
    before + after === 0 ? '' : `${numberIn('vi', before)} trước %PDF, ${numberIn('vi', after)} sau %%EOF`,
  repairs: 'Phải chữa khi đọc',
  repair: {
    xrefRebuilt: 'dựng lại bảng tham chiếu',
    streamLength: 'sai độ dài dữ liệu',
    pageTree: 'cây trang hỏng',
    brokenObject: 'đối tượng hỏng',
  } satisfies Record<ReaderRepair, string>,
  disagreements: 'Hai bộ đọc khác nhau',
  disagreement: ({ about, page, ours, theirs }: Disagreement) =>
    `${{ opening: 'mở tệp', pageCount: 'số trang', pageSize: 'khổ giấy', rotation: 'hướng xoay' }[about]}${page === null ? '' : ` trang ${page}`}: ${visibleText(ours)} / ${visibleText(theirs)}`,
  refused: 'Không có số đo',
  limit: 'Giới hạn',
  detail: 'Chi tiết',
  kind: {
    scan: 'bản quét',
    mixed: 'quét và chữ',
    digital: 'văn bản điện tử',
    blank: 'trống',
  } satisfies Record<PageKind, string>,
  color: { color: 'màu', gray: 'thang xám', bilevel: 'đen trắng' } satisfies Record<ColorMode, string>,
  rotated: (degrees: number) => `xoay ${degrees}°`,
  textLayer: 'có lớp chữ ẩn (OCR)',
  source: {
    page: 'ảnh',
    form: 'ảnh trong biểu mẫu',
    inline: 'ảnh nhúng',
    pattern: 'ảnh trong họa tiết',
    annotation: 'ảnh trong chú thích',
  } satisfies Record<DrawnImage['source'], string>,
  stencil: 'khuôn 1 bit',
  softMask: 'có mặt nạ mờ',
  box: (x: string, y: string, width: string, height: string) => `${width} × ${height} mm tại (${x}; ${y})`,
};

const en: typeof vi = {
  size: 'Size',
  version: 'PDF version',
  versionOf: ({ header, catalog, effective }) =>
    catalog === null
      ? visibleText(effective)
      : `${visibleText(effective)} (header ${visibleText(header ?? '?')}, catalog ${visibleText(catalog)})`,
  pages: 'Pages',
  page: 'Page',
  password: 'Password',
  opensFreely: method => `encrypted by ${visibleText(method)}, opens without one`,
  needsPassword: method => `needed before it opens (${visibleText(method)})`,
  software: 'Software',
  scripts: 'Scripts',
  launches: 'Launches',
  attachments: 'Attachments',
  form: 'Form',
  yes: 'yes',
  signatures: 'Signatures',
  signature: ({ field, coversWholeFile, isTimestamp }) =>
    `“${visibleText(field)}”${isTimestamp ? ' (timestamp)' : ''}, ${coversWholeFile ? 'covers the whole file' : 'does not cover the whole file'}`,
  revisions: 'Revisions',
  around: 'Stray bytes',
  aroundOf: (before, after) =>
    before + after === 0
      ? ''
      : `${counted(before, 'byte')} before %PDF, ${numberIn('en', after)} after %%EOF`,
  repairs: 'Mended to be read',
  repair: {
    xrefRebuilt: 'cross-reference rebuilt',
    streamLength: 'wrong stream length',
    pageTree: 'broken page tree',
    brokenObject: 'broken object',
  },
  disagreements: 'Two readers differ',
  disagreement: ({ about, page, ours, theirs }) =>
    `${{ opening: 'opening', pageCount: 'page count', pageSize: 'page size', rotation: 'rotation' }[about]}${page === null ? '' : ` of page ${page}`}: ${visibleText(ours)} / ${visibleText(theirs)}`,
  refused: 'No facts',
  limit: 'Limit',
  detail: 'Detail',
  kind: { scan: 'scan', mixed: 'scan and text', digital: 'born digital', blank: 'blank' },
  color: { color: 'color', gray: 'gray', bilevel: 'black and white' },
  rotated: degrees => `rotated ${degrees}°`,
  textLayer: 'invisible text (OCR)',
  source: {
    page: 'image',
    form: 'image in a form',
    inline: 'inline image',
    pattern: 'image in a pattern',
    annotation: 'image in an annotation',
  },
  stencil: '1-bit stencil',
  softMask: 'soft mask',
  box: (x, y, width, height) => `${width} × ${height} mm at (${x}, ${y})`,
};

export const FACT_WORDS = { vi, en };
