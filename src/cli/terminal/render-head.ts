import type { Report, UnitReport } from '#domain/report.ts';
import { visibleText } from '#domain/text.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { ReportView } from '../report-view.ts';
import { aboutRows } from '../telling/about-rows.ts';
import { emptyLists, emptyUnits } from '../telling/empty-units.ts';
import { LIST_WORDS } from '../words/list-words.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { type Layout, paragraph } from './layout.ts';
import { SIGNS } from './style.ts';
import { padEnd, shortenMiddle, textWidth } from './text-width.ts';

const ORDER: readonly Verdict[] = ['failed', 'undecided', 'passed'];

/** What was judged, by which rules, and the answer. */
export function renderHead(view: ReportView, layout: Layout): string[] {
  const words = REPORT_WORDS[view.lang];
  const rows = aboutRows(view);
  const labels = Math.max(0, ...rows.map(([label]) => textWidth(label))) + 2;
  const room = layout.width - labels - 2;
  return [
    layout.style.bold(words.title),
    ...rows.map(([label, text]) => {
      return `  ${layout.style.faint(padEnd(label, labels))}${shortenMiddle(text, room)}`;
    }),
    '',
    ...renderAnswer(view, layout),
    ...emptyUnits(view.report).flatMap(unit => renderEmpty(view, layout, unit)),
    ...emptyLists(view.report).flatMap(list => {
      return paragraph(layout, 2, `! ${LIST_WORDS[view.lang].empty(visibleText(list.path))}`, 2);
    }),
  ];
}

function renderAnswer(view: ReportView, layout: Layout): string[] {
  const { report, lang } = view;
  const words = REPORT_WORDS[lang];
  const { dossiers } = report.summary;
  const files = filesIn(report);
  const warned = report.partial ? renderStopped(view, layout) : [];
  if (dossiers.passed + dossiers.failed + dossiers.undecided === 0)
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

function filesIn({ summary }: Report): number {
  const { passed, failed, undecided } = summary.files;
  return passed + failed + undecided;
}
