import type { Finding } from '#domain/finding.ts';
import type { Words } from '#domain/words.ts';

/** Findings of one file that say the same, told once. */
export interface FoldedFinding {
  readonly first: Finding;
  readonly all: readonly Finding[];
  /** In order; empty when the findings concern no single page. */
  readonly pages: readonly number[];
}

/** So many different findings of one kind in one file are told one by one; more are folded. */
export const TOLD_SINGLY = 5;

/** What makes two findings one fault, whatever their page and values. */
export function kindOf(finding: Finding): string {
  const { number, severity, outcome, reason } = finding;
  return [number, finding.case, severity, outcome, reason].join('|');
}

/** Folds what says the same of several pages, and any kind of which there are more than five. */
export function foldPages(findings: readonly Finding[]): FoldedFinding[] {
  return [...Map.groupBy(findings, kindOf).values()].flatMap(alike => {
    const said = [...Map.groupBy(alike, sayingOf).values()];
    return (said.length > TOLD_SINGLY ? [alike] : said).map(fold);
  });
}

/** The message of all: "Trang 1-4, 7: …"; where values differ, the first one's with the other pages. */
export function foldedMessage({ first, all, pages }: FoldedFinding): Words {
  const [page, ...others] = pages;
  if (page === undefined || others.length === 0) return first.message;
  const ranges = pageRanges(pages);
  if (all.every(finding => sayingOf(finding) === sayingOf(first))) {
    return {
      vi: first.message.vi.replace(`Trang ${page}`, `Trang ${ranges}`),
      en: first.message.en.replace(`Page ${page}`, `Pages ${ranges}`),
    };
  }
  return {
    vi: `${first.message.vi} Tương tự ở trang ${pageRanges(others)}.`,
    en: `${first.message.en} Likewise on pages ${pageRanges(others)}.`,
  };
}

/** [1, 2, 3, 7] → "1-3, 7". */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

function fold(all: readonly Finding[]): FoldedFinding {
  const pages = all.flatMap(({ at }) => ('page' in at && at.page !== undefined ? [at.page] : []));
  const [first] = all;
  if (first === undefined) throw new Error('Nothing to fold');
  return { first, all, pages: [...new Set(pages)].sort((one, other) => one - other) };
}

/** The words without their page. */
function sayingOf({ at, message, advice }: Finding): string {
  const page = 'page' in at && at.page !== undefined ? at.page : null;
  const said = page === null ? message.vi : message.vi.replace(new RegExp(`^Trang ${page}(?!\\d)`), 'Trang');
  return `${said}\n${advice.vi}`;
}
