import { visibleText } from '#domain/text.ts';
import type { ReportView } from '../report-view.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { type Layout, paragraph } from './layout.ts';
import { shortenMiddle } from './text-width.ts';

/** Paths that could not be asked, each with its reason; what was only not reached is counted. */
export function renderSkipped({ report, lang }: ReportView, layout: Layout): string[] {
  const words = REPORT_WORDS[lang];
  const asked = report.skipped.filter(({ reason }) => reason !== 'stopped');
  if (asked.length === 0) return [];
  return [
    '',
    layout.style.bold(words.skipped),
    ...asked.flatMap(({ path, words: why }) => [
      `  ✗ ${shortenMiddle(visibleText(path), layout.width - 4)}`,
      ...paragraph(layout, 4, why[lang]),
    ]),
  ];
}
