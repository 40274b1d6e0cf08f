import { foldedMessage } from '#application/digest/fold-pages.ts';
import type { Told } from '#application/digest/told.ts';
import type { Finding } from '#domain/finding.ts';
import { visibleText } from '#domain/text.ts';
import type { ReportView } from '../report-view.ts';
import { adviceOf } from '../telling/advice-of.ts';
import { echoesOf } from '../telling/echoes-of.ts';
import { placeOf } from '../telling/place-of.ts';
import { type Layout, paragraph, tagged } from './layout.ts';
import { shortenMiddle } from './text-width.ts';

/**
 * Faults of one place: what and where, number, what to do, whether a machine can do it, what each drags along.
 * Advice that several in a row share stands once, after them.
 */
export function renderFaults(
  view: ReportView,
  layout: Layout,
  told: readonly Told[],
  indent: number,
): string[] {
  const { lang } = view;
  return told.flatMap(({ folded }, at) => {
    const next = told[at + 1]?.folded.first;
    const isSaidNext = next !== undefined && adviceOf(next, lang) === adviceOf(folded.first, lang);
    const echoes = echoesOf(folded, lang);
    return [
      ...tagged(layout, indent, foldedMessage(folded)[lang], folded.first.number),
      ...(isSaidNext ? [] : renderAdvice(view, layout, folded.first, indent)),
      ...(echoes === '' ? [] : paragraph(layout, indent, echoes, 2)),
    ];
  });
}

export function renderAdvice(
  { lang }: ReportView,
  layout: Layout,
  finding: Finding,
  indent: number,
): string[] {
  return paragraph(layout, indent, `→ ${adviceOf(finding, lang)}`, 2);
}

/** Where a fault stands, in one line. */
export function shownPlace({ lang }: ReportView, told: Told, width: number): string {
  return shortenMiddle(visibleText(placeOf(told, lang)), width);
}
