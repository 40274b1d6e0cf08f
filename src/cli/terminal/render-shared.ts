import type { Kind } from '#application/digest/digest-report.ts';
import { foldedMessage, pageRanges, TOLD_SINGLY } from '#application/digest/fold-pages.ts';
import { countPlaces, type Told } from '#application/digest/told.ts';
import type { Finding } from '#domain/finding.ts';
import type { ReportView } from '../report-view.ts';
import { amountOf, morePlaces } from '../telling/amount-of.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { type Layout, paragraph, tagged } from './layout.ts';
import { renderAdvice, shownPlace } from './render-told.ts';
import { SIGNS } from './style.ts';

/** Room for a file's name where something else stands on its line. */
const NAME_WIDTH = 60;

/** A fault of many files or cells, once: its words where all say the same, else its title, then the first few places. */
export function renderShared(view: ReportView, layout: Layout, { first, told }: Kind): string[] {
  const isSame = told.every(({ folded }) => sayingOf(folded.first) === sayingOf(first));
  const places = told
    .slice(0, TOLD_SINGLY)
    .map(one => (isSame ? pagedPlace(view, one) : sentenceOf(view, one)));
  const more = countPlaces(told) - TOLD_SINGLY;
  return [
    ...renderHeadline(view, layout, { first, told }, isSame),
    ...(isSame || isAdvisedAlike(told, first) ? renderAdvice(view, layout, first, 4) : []),
    ...places.flatMap(text => paragraph(layout, 4, text, 2)),
    ...(more > 0 ? [`    … ${morePlaces(told, more, view.lang)}`] : []),
  ];
}

function renderHeadline(
  { lang, titles }: ReportView,
  layout: Layout,
  { first, told }: Kind,
  isSame: boolean,
): string[] {
  const isError = first.severity === 'error';
  const title = titles.get(first.number)?.[lang] ?? first.number;
  const amount = amountOf(told, lang);
  const words = REPORT_WORDS[lang].ofKind[isError ? first.outcome : 'warned'];
  const said = isSame ? `${amount}: ${withoutPage(first.message[lang])}` : words(amount, title);
  const text = `${isError ? SIGNS[first.outcome] : '!'} ${said}`;
  const [top = '', ...rest] = tagged(layout, 0, text, first.number);
  const painted = isError ? layout.style.verdict(first.outcome, top) : layout.style.warning(top);
  return [painted, ...rest.map(line => `  ${line}`)];
}

function pagedPlace(view: ReportView, told: Told): string {
  const { pages } = told.folded;
  const where = pages.length === 0 ? '' : ` (${REPORT_WORDS[view.lang].page(pageRanges(pages))})`;
  return `${shownPlace(view, told, NAME_WIDTH)}${where}`;
}

function sentenceOf(view: ReportView, told: Told): string {
  const { lang } = view;
  const [fix] = told.folded.first.fixes;
  const message = foldedMessage(told.folded)[lang];
  const name = shownPlace(view, told, NAME_WIDTH);
  const isNamed = told.file === null || message.includes(name);
  return fix?.words[lang] ?? (isNamed ? message : `${name}: ${message}`);
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
