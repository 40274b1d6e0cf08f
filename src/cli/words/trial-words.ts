import type { ScannerSetting } from '#application/trial/scanner-settings.ts';
import type { Finding } from '#domain/finding.ts';
import type { ColorMode } from '#domain/pdf-facts.ts';
import type { Words } from '#domain/words.ts';
import { counted, numberIn, sizeIn } from './lang.ts';

type ByFinding = (finding: Pick<Finding, 'number' | 'case' | 'values' | 'advice'>) => Words;

/** Which setting of a scanner to change, as the panels of common machines name it. */
export const CHANGES: Readonly<Record<ScannerSetting, ByFinding>> = {
  format: ({ values, advice }) =>
    values['cause'] === 'notPdf'
      ? {
          vi: 'Định dạng tệp (File format): chọn PDF, không chọn JPEG hay TIFF.',
          en: 'File format: choose PDF, neither JPEG nor TIFF.',
        }
      : advice,
  password: () => ({
    vi: 'PDF có mật khẩu (Encrypted PDF, Security): tắt.',
    en: 'Encrypted PDF, security: off.',
  }),
  color: ({ case: gravity }) => {
    const isSure = gravity === 'notColor' || gravity === 'contradicted';
    return {
      vi: `${isSure ? '' : 'Nếu giấy có dấu đỏ - '}Chế độ màu (Color mode): chọn Màu / Color 24-bit, không chọn Đen trắng, Xám hay Tự động.`,
      en: `${isSure ? '' : 'If the paper bears a red seal - '}Color mode: choose color (24 bit), neither black and white, gray nor automatic.`,
    };
  },
  resolution: ({ values }) => ({
    vi: `Độ phân giải (Resolution): chọn ${values['required']} dpi trở lên, tốt nhất 300 dpi.`,
    en: `Resolution: choose ${values['required']} dpi or more, best 300 dpi.`,
  }),
  paper: ({ case: gravity }) =>
    gravity === 'box'
      ? {
          vi: 'Khổ giấy (Paper size): chọn A4, không để khổ tự do theo điểm ảnh.',
          en: 'Paper size: choose A4, no free size in pixels.',
        }
      : {
          vi: 'Khổ giấy (Paper size): chọn đúng khổ giấy đang quét, thường là A4; giữ nguyên nếu giấy thật có khổ này.',
          en: 'Paper size: choose that of the paper, mostly A4; keep it if the paper is really of this size.',
        },
  brightness: ({ number }) =>
    number === 'PD14'
      ? {
          vi: 'Độ sáng (Brightness): tăng; đậy kín nắp máy. Nếu quét đen trắng, chuyển sang Màu.',
          en: 'Brightness: raise it, and close the lid. If you scan in black and white, choose color.',
        }
      : {
          vi: 'Độ sáng (Brightness): giảm; Tương phản (Contrast): tăng.',
          en: 'Brightness: lower it; contrast: raise it.',
        },
  edges: () => ({
    vi: 'Khổ quét (Scan size): chọn bằng hoặc lớn hơn khổ giấy; đặt giấy nằm trọn trên mặt kính; tắt «xóa viền» (Edge erase).',
    en: 'Scan size: no smaller than the paper; lay the whole paper on the glass; edge erase: off.',
  }),
  skew: () => ({
    vi: 'Khay nạp (ADF): kéo thanh dẫn sát mép giấy; bật «tự chỉnh nghiêng» (Deskew).',
    en: 'Feeder: draw its guides up to the paper; deskew: on.',
  }),
  orientation: () => ({
    vi: 'Hướng giấy (Orientation): đặt giấy đúng chiều, hoặc bật «tự xoay trang» (Auto rotate).',
    en: 'Orientation: lay the paper the right way round; or auto rotate: on.',
  }),
  version: ({ values }) => ({
    vi: `Phiên bản PDF (PDF version): chọn ${values['required']} trở lên.`,
    en: `PDF version: choose ${values['required']} or later.`,
  }),
  borders: () => ({
    vi: 'Đậy nắp máy quét; chọn đúng khổ giấy, hoặc bật «tự cắt viền» (Auto crop).',
    en: 'Close the lid; choose the paper’s size; or auto crop: on.',
  }),
};

const vi = {
  head: (pages: number, all: number) =>
    all > pages ? `Quét thử: xét ${pages} trang đầu trong ${numberIn('vi', all)} trang` : 'Quét thử',
  settings: {
    format: 'Định dạng tệp',
    password: 'Mật khẩu',
    color: 'Chế độ màu',
    resolution: 'Độ phân giải',
    paper: 'Khổ giấy',
    brightness: 'Độ sáng',
    edges: 'Chữ ở mép giấy',
    skew: 'Giấy thẳng',
    orientation: 'Chiều trang',
    version: 'Phiên bản PDF',
    borders: 'Viền đen',
  } satisfies Record<ScannerSetting, string>,
  noPassword: 'không đặt',
  modes: { color: 'màu', gray: 'thang xám', bilevel: 'đen trắng' } satisfies Record<ColorMode, string>,
  colorless: 'chỉ dùng cho giấy không có dấu đỏ',
  falseColor: 'tệp lưu màu nhưng hình không có màu',
  seals: (count: number) => `thấy ${count} dấu đỏ`,
  levels: (paper: number, ink: number) => `giấy ${numberIn('vi', paper)}, mực ${numberIn('vi', ink)}`,
  nothingCut: 'không mất chữ',
  upright: 'đúng chiều',
  noBorder: 'không có',
  unknown: 'trang này không cho biết',
  size: 'Dung lượng',
  sizeAPage: (bytes: number, isLarge: boolean) =>
    `${sizeIn('vi', bytes)} mỗi trang${isLarge ? '; có thể chọn mức nén JPEG vừa (Compression: medium) cho nhẹ hơn' : ''}`,
  good: (profile: string) => `Kết luận: thiết lập máy quét đạt yêu cầu (${profile}).`,
  mustChange: (names: string) => `Kết luận: cần đổi thiết lập, theo thứ tự: ${names}.`,
  shouldSee: (names: string) => `Kết luận: thiết lập dùng được; nên xem lại, theo thứ tự: ${names}.`,
  blank: 'Kết luận: trang quét trắng nên chưa biết được. Đề nghị quét thử một trang có chữ và dấu đỏ.',
  noScan: 'Kết luận: tệp này không có ảnh quét. Đề nghị quét thử một trang giấy có chữ và dấu đỏ.',
};

const en: typeof vi = {
  head: (pages, all) =>
    all > pages ? `Trial scan: the first ${pages} of ${numberIn('en', all)} pages` : 'Trial scan',
  settings: {
    format: 'File format',
    password: 'Password',
    color: 'Color mode',
    resolution: 'Resolution',
    paper: 'Paper size',
    brightness: 'Brightness',
    edges: 'Writing at edges',
    skew: 'Straight paper',
    orientation: 'Orientation',
    version: 'PDF version',
    borders: 'Black borders',
  },
  noPassword: 'none',
  modes: { color: 'color', gray: 'gray', bilevel: 'black and white' },
  colorless: 'only for papers without a red seal',
  falseColor: 'the file stores color, but the picture holds none',
  seals: count => `${counted(count, 'red seal')} seen`,
  levels: (paper, ink) => `paper ${numberIn('en', paper)}, ink ${numberIn('en', ink)}`,
  nothingCut: 'nothing cut off',
  upright: 'upright',
  noBorder: 'none',
  unknown: 'this page does not tell',
  size: 'Size',
  sizeAPage: (bytes, isLarge) =>
    `${sizeIn('en', bytes)} a page${isLarge ? '; medium JPEG compression would make it smaller' : ''}`,
  good: profile => `Conclusion: the scanner’s settings are good (${profile}).`,
  mustChange: names => `Conclusion: change these settings, first things first: ${names}.`,
  shouldSee: names => `Conclusion: the settings can be used; look again at, first things first: ${names}.`,
  blank: 'Conclusion: the page is white, so nothing is known. Please try a page with text and a red seal.',
  noScan:
    'Conclusion: this file holds no scanned image. Please scan a sheet of paper with text and a red seal.',
};

export const TRIAL_WORDS = { vi, en };
