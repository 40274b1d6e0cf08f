import type { Kind, Told } from '#application/digest/digest-report.ts';
import { foldedMessage, pageRanges, TOLD_SINGLY } from '#application/digest/fold-pages.ts';
import type { Finding } from '#domain/finding.ts';
import type { ReportView } from '../report-view.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { type Layout, paragraph, tagged } from './layout.ts';
import { renderAdvice, shownFile } from './render-told.ts';
import { SIGNS } from './style.ts';

/** Room for a file's name where something else stands on its line. */
const NAME_WIDTH = 60;

/** A fault of many files, once: its words where all say the same, else its title, then the first few places. */
export function renderShared(view: ReportView, layout: Layout, { first, told }: Kind): string[] {
  const words = REPORT_WORDS[view.lang];
  const isSame = told.every(({ folded }) => sayingOf(folded.first) === sayingOf(first));
  const places = told.slice(0, TOLD_SINGLY).map(one => (isSame ? placeOf(view, one) : sentenceOf(view, one)));
  const more = filesIn(told) - TOLD_SINGLY;
  return [
    ...renderHeadline(view, layout, { first, told }, isSame),
    ...(isSame || isAdvisedAlike(told, first) ? renderAdvice(view, layout, first, 4) : []),
    ...places.flatMap(text => paragraph(layout, 4, text, 2)),
    ...(more > 0 ? [`    … ${words.moreFiles(more)}`] : []),
  ];
}

function renderHeadline(
  { lang, titles }: ReportView,
  layout: Layout,
  { first, told }: Kind,
  isSame: boolean,
): string[] {
  const isError = first.severity === 'error';
  const said = isSame ? withoutPage(first.message[lang]) : (titles.get(first.number)?.[lang] ?? first.number);
  const text = `${isError ? SIGNS[first.outcome] : '!'} ${REPORT_WORDS[lang].manyFiles(filesIn(told))}: ${said}`;
  const [top = '', ...rest] = tagged(layout, 0, text, first.number);
  const painted = isError ? layout.style.verdict(first.outcome, top) : layout.style.warning(top);
  return [painted, ...rest.map(line => `  ${line}`)];
}

export function filesIn(told: readonly Told[]): number {
  return new Set(told.map(({ file, folded }) => file?.path ?? folded.first.at.path)).size;
}

function placeOf({ lang }: ReportView, told: Told): string {
  const { pages } = told.folded;
  const where = pages.length === 0 ? '' : ` (${REPORT_WORDS[lang].page(pageRanges(pages))})`;
  return `${shownFile(told, NAME_WIDTH)}${where}`;
}

function sentenceOf({ lang }: ReportView, told: Told): string {
  const [fix] = told.folded.first.fixes;
  const message = foldedMessage(told.folded)[lang];
  const name = shownFile(told, NAME_WIDTH);
  return fix?.words[lang] ?? (message.includes(name) ? message : `${name}: ${message}`);
}

function isAdvisedAlike(told: readonly Told[], { advice }: Finding): boolean {
  return told.every(({ folded: { first } }) => first.advice.vi === advice.vi && first.fixes.length === 0);
}

/** "Trang 3: độ phân giải …" and the same of page 4 are one saying. */
function sayingOf({ message }: Finding): string {
  return message.vi.replace(/^Trang \d+/, 'Trang');
}

function withoutPage(message: string): string {
  const rest = message.replace(/^(?:Trang|Page) \d+:? /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
