import type { Answer, Explained } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { FileFacts } from '../facts.ts';
import type { At } from '../finding.ts';
import type {
  Disagreement,
  LimitName,
  PdfFacts,
  ReaderRepair,
  RefusalCause,
  RefusedPdf,
} from '../pdf-facts.ts';
import { LIMIT_WORDS, LOOK_FOR_YOURSELF, REFUSAL_WORDS, REPAIR_WORDS } from '../refusal-words.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';

type Refused = { readonly cause: RefusalCause; readonly limit: LimitName | ''; readonly detail: string };
type Repaired = { readonly cause: 'repaired'; readonly repairs: string };
type PageLimit = { readonly cause: 'pageLimit'; readonly page: number; readonly limit: LimitName };
type Undrawn = { readonly cause: 'undrawn'; readonly page: number };
type Disagreed = {
  readonly cause: 'disagreement';
  readonly about: Disagreement['about'];
  /** 0 when it concerns the whole file. */
  readonly page: number;
  readonly ours: string;
  readonly theirs: string;
};
type Values = Refused | Repaired | PageLimit | Undrawn | Disagreed;
type Case = 'fault' | 'undrawn';

/** Nothing says that these files are bad: they could not be read here and now, or not by us. */
const OPEN: ReadonlySet<RefusalCause> = new Set([
  'crashed',
  'noAccess',
  'vanished',
  'beingWritten',
  'readError',
]);

/**
 * A file is a PDF whose every page can be read, without mending and by two readers alike.
 * What could not be read at all is never passed: failed when the file itself is at fault, else undecided.
 */
export const readablePdf = defineCheck<'file', null, Values, Case>({
  number: 'PD01',
  id: 'pdf/readable-pdf',
  subject: 'file',
  stage: 'scan',
  title: { vi: 'Tệp PDF đọc được', en: 'Readable PDF' },
  asks: {
    vi: 'Tệp là PDF, đọc được đủ mọi trang, không bị hỏng hay cắt cụt.',
    en: 'The file is a PDF of which every page can be read, neither damaged nor cut off.',
  },
  cases: ['fault', 'undrawn'],
  example: { case: 'fault', values: { cause: 'cutOff', limit: '', detail: '' } },

  *inspect(file) {
    if (file.pdf.state === 'refused') yield refusal(file, file.pdf);
    if (file.pdf.state === 'read') yield* doubts(file, file.pdf);
  },

  explain: values => {
    if (values.cause === 'repaired') return explainRepaired(values);
    if (values.cause === 'disagreement') return explainDisagreed(values);
    if (values.cause === 'pageLimit') return explainPageLimit(values);
    if (values.cause === 'undrawn') return explainUndrawn(values);
    return explainRefused(values);
  },
});

function refusal({ path }: FileFacts, { cause, limit, page, detail = '' }: RefusedPdf): Answer<Values, Case> {
  const at = page === undefined ? { path } : { path, page };
  const fault = { at, case: 'fault', values: { cause, limit: limit ?? '', detail } } as const;
  if (cause === 'limit') return { outcome: 'undecided', reason: 'limits', ...fault };
  if (OPEN.has(cause)) return { outcome: 'undecided', reason: 'person', ...fault };
  return { outcome: 'failed', ...fault };
}

function* doubts({ path }: FileFacts, pdf: PdfFacts): Generator<Answer<Values, Case>> {
  if (pdf.repairs.length > 0) {
    const values = { cause: 'repaired', repairs: pdf.repairs.join(' ') } as const;
    yield { outcome: 'undecided', reason: 'person', at: { path }, case: 'fault', values };
  }
  yield* disagreements(path, pdf);
  yield* unreadPages(path, pdf);
}

/** One for each matter; none of the pages is looked at then, which the first one explains. */
function* disagreements(path: string, pdf: PdfFacts): Generator<Answer<Values, Case>> {
  const matters = Map.groupBy(pdf.disagreements, ({ about }) => about).values();
  let explains = unseenWith(path, pdf);
  for (const { about, page, ours, theirs } of [...matters].flatMap(([first]) => first ?? [])) {
    const at = page === null ? { path } : { path, page };
    const values = { cause: 'disagreement', about, page: page ?? 0, ours, theirs } as const;
    yield { outcome: 'undecided', reason: 'person', at, case: 'fault', values, explains };
    explains = [];
  }
}

function unseenWith(path: string, { pages }: PdfFacts): readonly Explained[] {
  const unseen = pages.filter(page => page.unseen === 'disagreement');
  return [{ path }, ...unseen.map(({ number: page }) => ({ path, page }))].flatMap(openOn);
}

/** What stays open with a page that nobody has looked at. */
function openOn(at: At): readonly Explained[] {
  return [
    { number: 'PD05', at, onlyOpen: true },
    { number: 'PD06', at, onlyOpen: true },
  ];
}

/** Pages of which only a part was read, and pages that nobody can see: the cause of all that pixels would have told. */
function* unreadPages(path: string, { pages }: PdfFacts): Generator<Answer<Values, Case>> {
  for (const { number: page, limit, unseen, look } of pages) {
    const at = { path, page };
    const explains = look === null ? openOn(at) : [];
    if (limit !== null) {
      const values = { cause: 'pageLimit', page, limit } as const;
      yield { outcome: 'undecided', reason: 'limits', at, case: 'fault', values, explains };
    } else if (unseen === 'notDrawn') {
      const values = { cause: 'undrawn', page } as const;
      yield { outcome: 'undecided', reason: 'person', at, case: 'undrawn', values, explains };
    }
  }
}

function explainRefused({ cause, limit, detail }: Refused) {
  const { message, advice } = REFUSAL_WORDS[cause];
  if (cause === 'limit' && limit !== '') {
    const { vi, en } = LIMIT_WORDS[limit];
    return { message: { vi: `${message.vi}: ${vi}.`, en: `${message.en}: ${en}.` }, advice };
  }
  if (cause === 'limit') return { message: { vi: `${message.vi}.`, en: `${message.en}.` }, advice };
  // Of the file itself the detail is for programmers; of the system it is what the operator looks up.
  const more = detail === '' || !OPEN.has(cause) ? '.' : ` (${shownName(detail)}).`;
  const ended = (text: string) => text.replace(/\.$/, more);
  return { message: { vi: ended(message.vi), en: ended(message.en) }, advice };
}

function explainRepaired({ repairs }: Repaired) {
  const found = repairNames(repairs);
  const list = (language: keyof Words) => found.map(name => REPAIR_WORDS[name][language]).join('; ');
  return {
    message: {
      vi: `Tệp đọc được đủ trang nhưng cấu trúc có lỗi (${list('vi')}); chương trình khác có thể đọc ra khác.`,
      en: `Every page could be read, but the structure is faulty (${list('en')}); another program may read it otherwise.`,
    },
    advice: LOOK_FOR_YOURSELF,
  };
}

function repairNames(repairs: string): readonly ReaderRepair[] {
  const all: readonly ReaderRepair[] = ['xrefRebuilt', 'streamLength', 'pageTree', 'brokenObject'];
  return all.filter(name => repairs.split(' ').includes(name));
}

const ABOUT: Readonly<Record<Disagreement['about'], Words>> = {
  opening: { vi: 'việc mở tệp', en: 'whether it opens' },
  pageCount: { vi: 'số trang', en: 'the number of pages' },
  pageSize: { vi: 'khổ giấy', en: 'the page size' },
  rotation: { vi: 'hướng xoay trang', en: 'the rotation' },
};

function explainDisagreed({ about, page, ours, theirs }: Disagreed) {
  const where = page === 0 ? { vi: 'Hai', en: 'Two' } : { vi: `Trang ${page}: hai`, en: `Page ${page}: two` };
  const [one, other] = [shownName(ours), shownName(theirs)];
  return {
    message: {
      vi: `${where.vi} bộ đọc PDF không thống nhất về ${ABOUT[about].vi}: «${one}» và «${other}».`,
      en: `${where.en} PDF readers disagree about ${ABOUT[about].en}: «${one}» and «${other}».`,
    },
    advice: LOOK_FOR_YOURSELF,
  };
}

function explainPageLimit({ page, limit }: PageLimit) {
  return {
    message: {
      vi: `Trang ${page} vượt giới hạn kiểm tra: ${LIMIT_WORDS[limit].vi}.`,
      en: `Page ${page} goes beyond what can be checked: ${LIMIT_WORDS[limit].en}.`,
    },
    advice: LOOK_FOR_YOURSELF,
  };
}

function explainUndrawn({ page }: Undrawn) {
  return {
    message: {
      vi: `Trang ${page}: hình trong trang không hiện ra được, dữ liệu ảnh có thể đã hỏng.`,
      en: `Page ${page}: its image does not show; the image data may be damaged.`,
    },
    advice: {
      vi: 'Đề nghị mở tệp xem trang này có hiện đủ không; nếu trống, thiếu hoặc nhòe, quét lại trang.',
      en: 'Please open the file and see whether the page shows whole; if it is empty, torn or blurred, scan it again.',
    },
  };
}
