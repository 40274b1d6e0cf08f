import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import { type DossierFacts, isReadable, type ReadableFile } from '../facts.ts';
import type { At } from '../finding.ts';
import type { ColorMode, PageFacts } from '../pdf-facts.ts';
import type { Words } from '../words.ts';

type Params = {
  /** Papers without a red seal may be scanned without color. */
  readonly allowsGrayWithoutSeal: boolean;
};
type Values = { readonly page: number; readonly mode: Exclude<ColorMode, 'color'> };
type Case = 'notColor' | 'contradicted' | 'declared' | 'stamp' | 'sealElsewhere' | 'unseen';

/**
 * Papers are scanned in color; where the text allows it, papers without a red seal need not be.
 * Asked of a dossier: a seal anywhere in a file, or what the row declares, decides about a page.
 * The mode is the stored one: an honest color scan of black text is color.
 */
export const colorOfPapers = defineCheck<'dossier', Params, Values, Case>({
  number: 'PD05',
  id: 'pdf/color-of-papers',
  subject: 'dossier',
  stage: 'scan',
  title: { vi: 'Quét màu', en: 'Scanned in color' },
  asks: {
    vi: 'Giấy tờ được quét màu; quét đen trắng chỉ khi quy định cho phép và giấy tờ không có dấu đỏ.',
    en: 'Papers are scanned in color; black and white only where the text allows it and the paper bears no red seal.',
  },
  cases: ['notColor', 'contradicted', 'declared', 'stamp', 'sealElsewhere', 'unseen'],
  example: { case: 'stamp', values: { page: 1, mode: 'gray' } },

  *inspect(dossier, params) {
    for (const file of dossier.files) {
      if (isReadable(file)) yield* pagesOf(file, dossier, params);
    }
  },

  explain: ({ page, mode }, gravity) => ({
    message: {
      vi: MESSAGES[gravity].vi.replace('{page}', String(page)).replace('{mode}', MODES[mode].vi),
      en: MESSAGES[gravity].en.replace('{page}', String(page)).replace('{mode}', MODES[mode].en),
    },
    advice: ADVICE[gravity],
  }),
});

function* pagesOf(
  { path, pdf }: ReadableFile,
  { row }: DossierFacts,
  { allowsGrayWithoutSeal }: Params,
): Generator<Answer<Values, Case>> {
  const hasSeal = pdf.pages.some(({ look }) => look?.redSeals.some(({ isClear }) => isClear) === true);
  for (const facts of pdf.pages) {
    const { number: page, colorMode: mode } = facts;
    const at = { path, page };
    if (mode === null) yield { outcome: 'notApplicable', at };
    if (mode === null || mode === 'color') continue;
    const gravity = allowsGrayWithoutSeal ? leniently(facts, row?.declares ?? NOTHING, hasSeal) : 'notColor';
    if (gravity !== null) yield answer(gravity, at, { page, mode });
  }
}

const NOTHING = { noRedSeal: false, photocopy: false };

/** The first that fits: what the row declares, a stamp's shape, a seal elsewhere, pixels nobody saw; else in order. */
function leniently(
  { look }: PageFacts,
  declares: typeof NOTHING,
  hasSeal: boolean,
): Exclude<Case, 'notColor'> | null {
  if (declares.noRedSeal) return hasSeal ? 'contradicted' : null;
  if (declares.photocopy) return 'declared';
  if (look !== null && look.stampShapes.length > 0) return 'stamp';
  if (hasSeal) return 'sealElsewhere';
  return look === null ? 'unseen' : null;
}

function answer(gravity: Case, at: At, values: Values): Answer<Values, Case> {
  const fault = { at, case: gravity, values };
  if (gravity === 'stamp') return { outcome: 'undecided', reason: 'person', ...fault };
  if (gravity === 'unseen') return { outcome: 'undecided', reason: 'pixels', ...fault };
  return { outcome: 'failed', ...fault };
}

const MODES: Readonly<Record<Values['mode'], Words>> = {
  gray: { vi: 'thang xám', en: 'gray' },
  bilevel: { vi: 'đen trắng', en: 'black and white' },
};

const MESSAGES: Readonly<Record<Case, Words>> = {
  notColor: {
    vi: 'Trang {page}: bản quét không có màu ({mode}); quy định yêu cầu ảnh màu.',
    en: 'Page {page}: the scan has no color ({mode}); the text demands a color image.',
  },
  contradicted: {
    vi: 'Trang {page}: bản quét không có màu ({mode}) và danh sách ghi không có dấu đỏ, nhưng trong tệp có dấu đỏ.',
    en: 'Page {page}: the scan has no color ({mode}) and the list says no red seal, but the file shows one.',
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
    vi: 'Trang {page}: bản quét không có màu ({mode}), trong khi trang khác của tệp có dấu đỏ.',
    en: 'Page {page}: the scan has no color ({mode}), while another page of the file bears a red seal.',
  },
  unseen: {
    vi: 'Trang {page}: bản quét không có màu ({mode}); chưa xem điểm ảnh nên chưa biết giấy có dấu hay không.',
    en: 'Page {page}: the scan has no color ({mode}); its pixels were not looked at, so a seal is not excluded.',
  },
};

const IF_RED: Words = {
  vi: 'Nếu bản giấy có dấu đỏ, đề nghị quét màu lại; nếu không, ghi «không có dấu đỏ» vào cột Ghi chú của hồ sơ trong danh sách.',
  en: 'If the paper bears a red seal, please scan it in color; if not, write «không có dấu đỏ» into the dossier’s note («Ghi chú») in the list.',
};

const ADVICE: Readonly<Record<Case, Words>> = {
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
  sealElsewhere: {
    vi: 'Đề nghị xem bản giấy của trang này; nếu có dấu đỏ thì quét màu lại.',
    en: 'Please look at the paper of this page; if it bears a red seal, scan it again in color.',
  },
  unseen: IF_RED,
};
