import type { Report, UnitReport } from '#domain/report.ts';
import { visibleText } from '#domain/text.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { ReportView } from '../report-view.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { type Layout, paragraph } from './layout.ts';
import { SIGNS } from './style.ts';
import { padEnd, shortenMiddle, textWidth } from './text-width.ts';

const ORDER: readonly Verdict[] = ['failed', 'undecided', 'passed'];

/** What was judged, by which rules, and the answer. */
export function renderHead(view: ReportView, layout: Layout): string[] {
  const { report, lang, profile } = view;
  const words = REPORT_WORDS[lang];
  const labels = Math.max(textWidth(words.folder), textWidth(words.rules), textWidth(words.files)) + 2;
  const room = layout.width - labels - 2;
  const row = (label: string, text: string) =>
    `  ${layout.style.faint(padEnd(label, labels))}${shortenMiddle(text, room)}`;
  return [
    layout.style.bold(words.title),
    ...report.units.flatMap(({ folder }) =>
      folder === null ? [] : [row(words.folder, visibleText(folder))],
    ),
    ...(report.units.length === 0
      ? []
      : [row(words.files, words.amount(filesIn(report), report.summary.pages, report.summary.bytes))]),
    row(words.rules, words.onDay(profile[lang], report.day)),
    '',
    ...renderAnswer(view, layout),
    ...report.units.filter(isEmpty).flatMap(unit => renderEmpty(view, layout, unit)),
  ];
}

function renderAnswer(view: ReportView, layout: Layout): string[] {
  const { report, lang } = view;
  const words = REPORT_WORDS[lang];
  const { dossiers } = report.summary;
  const files = filesIn(report);
  const warned = report.partial ? renderStopped(view, layout) : [];
  if (files === 0)
    return [...warned, ...(report.units.length === 0 ? paragraph(layout, 2, words.nothing) : [])];
  if (dossiers.failed + dossiers.undecided === 0 && !report.partial) {
    const line = `${SIGNS.passed} ${words.allPassed(dossiers.passed, files)}`;
    return paragraph(layout, 2, line, 2).map(text => layout.style.verdict('passed', text));
  }
  const counts = words.dossierCounts(dossiers);
  const parts = ORDER.filter(verdict => dossiers[verdict] > 0).map(verdict => ({
    plain: `${SIGNS[verdict]} ${counts[verdict]}`,
    painted: layout.style.verdict(verdict, `${SIGNS[verdict]} ${counts[verdict]}`),
  }));
  const isWide = textWidth(parts.map(({ plain }) => plain).join('      ')) + 2 <= layout.width;
  const painted = parts.map(part => layout.style.bold(part.painted));
  return [...warned, ...(isWide ? [`  ${painted.join('      ')}`] : painted.map(part => `  ${part}`))];
}

export function renderStopped({ report, lang }: ReportView, layout: Layout): string[] {
  const stopped = report.skipped.filter(({ reason }) => reason === 'stopped').length;
  const done = filesIn(report);
  const text = REPORT_WORDS[lang].stopped(done, done + stopped);
  return paragraph(layout, 2, text).map(line => layout.style.warning(line));
}

function renderEmpty({ lang }: ReportView, layout: Layout, { folder }: UnitReport): string[] {
  const words = REPORT_WORDS[lang];
  return [
    ...paragraph(layout, 2, `! ${words.noScans(visibleText(folder ?? ''))}`, 2),
    ...paragraph(layout, 4, `→ ${words.noScansAdvice}`, 2),
  ];
}

function isEmpty({ files, folder }: UnitReport): boolean {
  return files.length === 0 && folder !== null;
}

function filesIn({ summary }: Report): number {
  const { passed, failed, undecided } = summary.files;
  return passed + failed + undecided;
}
