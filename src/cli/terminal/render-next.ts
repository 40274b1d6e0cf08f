import type { Told } from '#application/digest/digest-report.ts';
import { pageRanges, TOLD_SINGLY } from '#application/digest/fold-pages.ts';
import { planWork, type Work } from '#application/digest/plan-work.ts';
import { visibleText } from '#domain/text.ts';
import type { ReportView } from '../report-view.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { type Layout, paragraph } from './layout.ts';
import { shownFile } from './render-told.ts';

/** What comes next, in the order in which it is best done; then whom to ask and where to read more. */
export function renderNext(view: ReportView, layout: Layout): string[] {
  const { lang, digest, report } = view;
  const words = REPORT_WORDS[lang];
  const serious = digest.all.filter(({ folded }) => folded.first.severity !== 'info');
  const items = [
    ...planWork(serious).map(work => renderWork(view, layout, work)),
    ...Object.entries(report.summary.next).map(([number, count]) => [renderLater(view, number, count)]),
  ];
  if (items.length === 0) return [];
  const numbered = items.flatMap(([first = '', ...rest], at) => [
    ...paragraph(layout, 4, `${at + 1}  ${first}`, 3),
    ...rest,
  ]);
  const hasFixes = serious.some(({ folded }) => folded.first.fixes.length > 0);
  const legend = hasFixes ? paragraph(layout, 4, words.fixLegend) : [];
  return ['', layout.style.bold(words.next), ...numbered, ...legend];
}

function renderLater({ lang, titles }: ReportView, number: string, count: number): string {
  const words = REPORT_WORDS[lang];
  return number === 'SG01'
    ? words.unsigned(count)
    : words.laterWork(titles.get(number)?.[lang] ?? number, count);
}

function renderWork(view: ReportView, layout: Layout, { kind, told }: Work): string[] {
  const words = REPORT_WORDS[view.lang];
  const byFile = [...Map.groupBy(told, ({ file, folded }) => file?.path ?? folded.first.at.path).values()];
  const pages = byFile.reduce((total, own) => total + pagesOf(own).length, 0);
  const shown = byFile.slice(0, TOLD_SINGLY).map(own => renderPlace(view, kind, own));
  const more = byFile.length - shown.length;
  return [
    words.work[kind](byFile.length, pages),
    ...shown.flatMap(text => paragraph(layout, 7, text, 2)),
    ...(more > 0 ? paragraph(layout, 7, `… ${words.moreFiles(more)}`) : []),
  ];
}

function renderPlace({ lang }: ReportView, kind: Work['kind'], own: readonly Told[]): string {
  const [told] = own;
  if (told === undefined) return '';
  const [fix] = told.folded.first.fixes;
  if (kind === 'rename' && fix !== undefined) return fix.words[lang];
  const pages = pagesOf(own);
  const name = shownFile(told, 60);
  if (pages.length > 0 && kind !== 'replace') return `${name}: ${REPORT_WORDS[lang].page(pageRanges(pages))}`;
  return fix === undefined ? name : `${name}: ${fix.words[lang]}`;
}

function pagesOf(told: readonly Told[]): number[] {
  const pages = told.flatMap(({ folded }) => folded.pages);
  return [...new Set(pages)].sort((one, other) => one - other);
}

/** Whom to ask, how to read more. */
export function renderFoot(view: ReportView, layout: Layout, htmlPath: string | null): string[] {
  const { lang, contact, digest, notes } = view;
  const words = REPORT_WORDS[lang];
  const worst =
    digest.common[0]?.first ?? digest.dossiers[0]?.told[0]?.folded.first ?? digest.ofUnits[0]?.folded.first;
  const parts = [
    `${words.askWhom}: ${contact.office}, ${contact.phone}`,
    ...(worst === undefined ? [] : [words.explainEach(worst.number)]),
    htmlPath === null ? words.fullReport : words.written(visibleText(htmlPath)),
  ];
  return [
    '',
    ...notes.flatMap(note => paragraph(layout, 0, note[lang], 2)),
    ...parts.flatMap(part => paragraph(layout, 0, part, 2)),
  ];
}
