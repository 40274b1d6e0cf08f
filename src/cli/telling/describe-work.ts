import { pageRanges, TOLD_SINGLY } from '#application/digest/fold-pages.ts';
import { planWork, type Work } from '#application/digest/plan-work.ts';
import { placeKey, type Told } from '#application/digest/told.ts';
import { shownName } from '#domain/text.ts';
import type { ReportView } from '../report-view.ts';
import type { Lang } from '../words/lang.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { morePlaces } from './amount-of.ts';
import { dossierName } from './dossier-name.ts';
import { placeOf } from './place-of.ts';

/** One thing to do: in words, with the first few places, and how many more there are. */
export interface WorkItem {
  readonly text: string;
  readonly places: readonly string[];
  /** «và 12 tệp khác»; null when all are told. */
  readonly more: string | null;
}

/** What comes next, in the order in which it is best done; the work of later stages closes. */
export function describeWork(view: ReportView): WorkItem[] {
  const { digest, report } = view;
  const serious = digest.all.filter(({ folded }) => folded.first.severity !== 'info');
  return [
    ...planWork(serious).map(work => describe(view, work)),
    ...Object.entries(report.summary.next).map(([number, count]) => later(view, number, count)),
  ];
}

/** Some fault could be mended by machine. */
export function hasFixes({ digest }: ReportView): boolean {
  return digest.all.some(({ folded }) => folded.first.severity !== 'info' && folded.first.fixes.length > 0);
}

function later({ lang, titles }: ReportView, number: string, count: number): WorkItem {
  const words = REPORT_WORDS[lang];
  const title = titles.get(number)?.[lang] ?? number;
  const text = number === 'SG01' ? words.unsigned(count) : words.laterWork(title, count);
  return { text, places: [], more: null };
}

function describe(view: ReportView, { kind, told }: Work): WorkItem {
  const byFile = [...Map.groupBy(told, placeKey).values()];
  const pages = byFile.reduce((total, own) => total + pagesOf(own).length, 0);
  const shown = byFile.slice(0, TOLD_SINGLY);
  const more = byFile.length - shown.length;
  return {
    text: REPORT_WORDS[view.lang].work[kind](byFile.length, pages),
    places: shown.map(own => describePlace(view, kind, own)),
    more: more > 0 ? morePlaces(told, more, view.lang) : null,
  };
}

function describePlace({ lang }: ReportView, kind: Work['kind'], own: readonly Told[]): string {
  const [told] = own;
  if (told === undefined) return '';
  const [fix] = told.folded.first.fixes;
  if ((kind === 'rename' || kind === 'rewrite') && fix !== undefined) return fix.words[lang];
  if (kind === 'supply' && told.dossier !== null)
    return shownName(dossierName({ ...told, dossier: told.dossier }, lang));
  const pages = pagesOf(own);
  const name = shownName(placeOf(told, lang));
  if (kind === 'repair') return `${name}: ${repairsOf(own, lang).join('; ')}`;
  if (pages.length > 0 && kind !== 'replace') return `${name}: ${REPORT_WORDS[lang].page(pageRanges(pages))}`;
  return fix === undefined ? name : `${name}: ${fix.words[lang]}`;
}

/** What is done to one file, each with its pages where it is not done to all of it. */
function repairsOf(own: readonly Told[], lang: Lang): string[] {
  const fixes = own.flatMap(told =>
    told.folded.all.flatMap(({ fixes: [fix], at }) => (fix === undefined ? [] : [{ fix, at }])),
  );
  return [...Map.groupBy(fixes, ({ fix }) => fix.words[lang])].map(([words, alike]) => {
    const pages = alike.flatMap(({ at }) => ('page' in at && at.page !== undefined ? [at.page] : []));
    return pages.length === 0 ? words : `${words} (${REPORT_WORDS[lang].page(pageRanges(sorted(pages)))})`;
  });
}

function pagesOf(told: readonly Told[]): number[] {
  return sorted(told.flatMap(({ folded }) => folded.pages));
}

function sorted(pages: readonly number[]): number[] {
  return [...new Set(pages)].sort((one, other) => one - other);
}
