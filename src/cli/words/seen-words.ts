import type { PageEdge, PageLook, SealShape, SealSighting } from '#domain/page-look.ts';
import type { ColorMode } from '#domain/pdf-facts.ts';
import { counted, numberIn } from './lang.ts';

type Turn = NonNullable<PageLook['turn']>;
type Tone = PageLook['tone'];

const vi = {
  page: 'Trang',
  redSeals: 'Dấu đỏ',
  stampShapes: 'Hình dấu không màu',
  none: 'không thấy',
  seal: ({ shape, boxMm, sizeMm, edge, confidence, isClear }: SealSighting) => {
    const place = `tại (${numberIn('vi', boxMm.x)}; ${numberIn('vi', boxMm.y)}) mm`;
    const cut = edge === null ? '' : `, bị mép ${EDGES.vi[edge]} cắt`;
    const sure = `tin cậy ${percent('vi', confidence)}${isClear ? ', rõ' : ', cần người xem'}`;
    return `${SHAPES.vi[shape]}, cỡ ${numberIn('vi', sizeMm)} mm, ${place}${cut}; ${sure}`;
  },
  color: 'Màu',
  stored: (mode: ColorMode | null) =>
    mode === null
      ? 'không có ảnh quét'
      : { color: 'lưu màu', gray: 'lưu thang xám', bilevel: 'lưu đen trắng' }[mode],
  colorSeen: ({ isColorless, coloredShare }: PageLook) =>
    isColorless ? 'hình không có màu' : `hình có màu (${percent('vi', coloredShare)} diện tích)`,
  blank: 'Trang trắng',
  blankSeen: ({ isBlank, inkShare, confidence }: PageLook['blank']) =>
    isBlank ? `có; tin cậy ${percent('vi', confidence)}` : `không; mực phủ ${percent('vi', inkShare)}`,
  skew: 'Nghiêng',
  lean: (degrees: number) =>
    degrees === 0 ? 'không' : `${numberIn('vi', Math.abs(degrees))}° sang ${degrees > 0 ? 'phải' : 'trái'}`,
  noLines: 'không đo được: không có dòng chữ',
  turn: 'Chiều trang',
  turnSeen: ({ degrees, confidence }: Turn) =>
    `${degrees === 0 ? 'đúng chiều' : `cần xoay ${degrees}° theo chiều kim đồng hồ`}; tin cậy ${percent('vi', confidence)}`,
  noText: 'không rõ: không có chữ',
  clipped: 'Chữ bị cắt',
  clippedAt: (edge: PageEdge, confidence: number) =>
    `ở mép ${EDGES.vi[edge]}; tin cậy ${percent('vi', confidence)}`,
  borders: 'Viền đen',
  borderAt: (edge: PageEdge, depthMm: number) => `mép ${EDGES.vi[edge]} ${numberIn('vi', depthMm)} mm`,
  tone: 'Sáng tối',
  toneSeen: ({ kind, paper, ink, isLost }: Tone) =>
    `${{ even: 'đều', dark: 'tối', pale: 'nhạt' }[kind]}${isLost ? ', không đọc được chữ' : ''}; giấy ${numberIn('vi', paper)}, mực ${numberIn('vi', ink)} (0 đen, 255 trắng)`,
  pictures: (count: number, folder: string) =>
    `Đã ghi ${count} ảnh vào «${folder}». Khung liền: thấy rõ; khung đứt: cần người xem.`,
  unpainted: (count: number) => `${count} ảnh không vẽ được.`,
  others: (count: number) => `Còn ${numberIn('vi', count)} trang chưa vẽ ảnh; chọn trang bằng --page.`,
  names: { page: 'trang', redSeal: 'dau-do', stampShape: 'hinh-dau', folder: 'anh' },
};

const en: typeof vi = {
  page: 'Page',
  redSeals: 'Red seals',
  stampShapes: 'Colorless stamps',
  none: 'none seen',
  seal: ({ shape, boxMm, sizeMm, edge, confidence, isClear }) => {
    const place = `at (${numberIn('en', boxMm.x)}, ${numberIn('en', boxMm.y)}) mm`;
    const cut = edge === null ? '' : `, cut by the ${edge} edge`;
    const sure = `confidence ${percent('en', confidence)}${isClear ? ', clear' : ', a person must look'}`;
    return `${SHAPES.en[shape]}, ${numberIn('en', sizeMm)} mm, ${place}${cut}; ${sure}`;
  },
  color: 'Color',
  stored: mode =>
    mode === null
      ? 'no scanned image'
      : { color: 'stored in color', gray: 'stored in gray', bilevel: 'stored in black and white' }[mode],
  colorSeen: ({ isColorless, coloredShare }) =>
    isColorless
      ? 'the picture holds no color'
      : `the picture holds color (${percent('en', coloredShare)} of its area)`,
  blank: 'Blank',
  blankSeen: ({ isBlank, inkShare, confidence }) =>
    isBlank ? `yes; confidence ${percent('en', confidence)}` : `no; ink on ${percent('en', inkShare)}`,
  skew: 'Skew',
  lean: degrees =>
    degrees === 0
      ? 'none'
      : `${numberIn('en', Math.abs(degrees))}° ${degrees > 0 ? 'clockwise' : 'counterclockwise'}`,
  noLines: 'unknown: there are no lines of text',
  turn: 'Orientation',
  turnSeen: ({ degrees, confidence }) =>
    `${degrees === 0 ? 'upright' : `turn by ${degrees}° clockwise`}; confidence ${percent('en', confidence)}`,
  noText: 'unknown: there is no text',
  clipped: 'Cut writing',
  clippedAt: (edge, confidence) => `at the ${edge} edge; confidence ${percent('en', confidence)}`,
  borders: 'Black borders',
  borderAt: (edge, depthMm) => `${edge} ${numberIn('en', depthMm)} mm`,
  tone: 'Tone',
  toneSeen: ({ kind, paper, ink, isLost }) =>
    `${kind}${isLost ? ', writing cannot be read' : ''}; paper ${numberIn('en', paper)}, ink ${numberIn('en', ink)} (0 black, 255 white)`,
  pictures: (count, folder) =>
    `${counted(count, 'picture')} written into “${folder}”. A whole frame: seen clearly; a broken one: a person must look.`,
  unpainted: count => `${counted(count, 'picture')} could not be painted.`,
  others: count => `${counted(count, 'more page')} without pictures; choose pages with --page.`,
  names: { page: 'page', redSeal: 'red-seal', stampShape: 'stamp', folder: 'pictures' },
};

const SHAPES = {
  vi: {
    round: 'tròn',
    elliptic: 'bầu dục',
    rectangular: 'chữ nhật',
    triangular: 'tam giác',
    arc: 'một phần vòng tròn',
  },
  en: {
    round: 'round',
    elliptic: 'elliptic',
    rectangular: 'rectangular',
    triangular: 'triangular',
    arc: 'part of a ring',
  },
} satisfies Record<string, Record<SealShape, string>>;

const EDGES = {
  vi: { top: 'trên', right: 'phải', bottom: 'dưới', left: 'trái' },
} satisfies Record<string, Record<PageEdge, string>>;

function percent(lang: 'vi' | 'en', share: number): string {
  return `${numberIn(lang, share * 100)}%`;
}

export const SEEN_WORDS = { vi, en };
