import { visibleText } from '#domain/text.ts';
import type { ReportView } from '../report-view.ts';
import { LIST_WORDS } from '../words/list-words.ts';
import { REPORT_WORDS } from '../words/report-words.ts';

/** What was judged, by which rules: label and text, ready to be shown. */
export function aboutRows({ report, lang, profile }: ReportView): (readonly [string, string])[] {
  const words = REPORT_WORDS[lang];
  const { units, summary, day } = report;
  const { passed, failed, undecided } = summary.files;
  const amount = words.amount(passed + failed + undecided, summary.pages, summary.bytes);
  return [
    ...units.flatMap(({ folder }) => (folder === null ? [] : [[words.folder, visibleText(folder)] as const])),
    ...units.flatMap(({ list }) => {
      if (list === null) return [];
      return [[LIST_WORDS[lang].list, LIST_WORDS[lang].amount(visibleText(list.path), list)] as const];
    }),
    ...(units.length === 0 ? [] : [[words.files, amount] as const]),
    [words.rules, words.onDay(profile[lang], day)] as const,
  ];
}
