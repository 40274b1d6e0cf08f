import { visibleText } from '#domain/text.ts';
import type { ReportView } from '../report-view.ts';
import { describeWork, hasFixes } from '../telling/describe-work.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { type Layout, paragraph } from './layout.ts';

/** What comes next, in order. */
export function renderNext(view: ReportView, layout: Layout): string[] {
  const words = REPORT_WORDS[view.lang];
  const items = describeWork(view);
  if (items.length === 0) return [];
  return [
    '',
    layout.style.bold(words.next),
    ...items.flatMap(({ text, places, more }, at) => [
      ...paragraph(layout, 4, `${at + 1}  ${text}`, 3),
      ...places.flatMap(place => paragraph(layout, 7, place, 2)),
      ...(more === null ? [] : [`       … ${more}`]),
    ]),
    ...(hasFixes(view) ? paragraph(layout, 4, words.fixLegend) : []),
  ];
}

/** Whom to ask, how to read more. */
export function renderFoot(view: ReportView, layout: Layout, htmlPath: string | null): string[] {
  const { lang, contact, digest, notes } = view;
  const words = REPORT_WORDS[lang];
  const worst =
    digest.common[0]?.first ??
    digest.dossiers[0]?.told[0]?.folded.first ??
    digest.ofLists[0]?.folded.first ??
    digest.ofUnits[0]?.folded.first;
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
