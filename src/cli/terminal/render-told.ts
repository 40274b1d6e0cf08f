import type { Told } from '#application/digest/digest-report.ts';
import { type FoldedFinding, foldedMessage, pageRanges } from '#application/digest/fold-pages.ts';
import { inFolder } from '#domain/file-path.ts';
import type { Echo, Finding } from '#domain/finding.ts';
import { visibleText } from '#domain/text.ts';
import type { ReportView } from '../report-view.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
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
    const isSaidNext = next !== undefined && adviceOf(view, next) === adviceOf(view, folded.first);
    return [
      ...tagged(layout, indent, foldedMessage(folded)[lang], folded.first.number),
      ...(isSaidNext ? [] : renderAdvice(view, layout, folded.first, indent)),
      ...renderEchoes(view, layout, folded, indent),
    ];
  });
}

export function renderAdvice(view: ReportView, layout: Layout, finding: Finding, indent: number): string[] {
  return paragraph(layout, indent, `→ ${adviceOf(view, finding)}`, 2);
}

/** A proposal says more than the advice beside it; a name that the message gave already is not repeated. */
function adviceOf({ lang }: ReportView, { advice, fixes, message }: Finding): string {
  const [fix] = fixes;
  if (fix === undefined) return advice[lang];
  const words = REPORT_WORDS[lang];
  const [edit] = fix.edits;
  const isTold = edit?.kind === 'rename' && message[lang].includes(lastName(edit.to));
  return `${isTold ? words.renameAbove : fix.words[lang]} ${fix.confidence === 'safe' ? words.safeFix : words.confirmFix}`;
}

function renderEchoes({ lang }: ReportView, layout: Layout, { first, all }: FoldedFinding, indent: number) {
  const echoes = all.flatMap(finding => finding.echoes);
  if (echoes.length === 0) return [];
  const byNumber = [...Map.groupBy(echoes, echo => echo.number)];
  const list = byNumber.map(([number, own]) => {
    const pages = pagesOf(own);
    const elsewhere = [...new Set(own.map(echo => echo.subject))].filter(path => path !== first.at.path);
    const where = pages === '' ? elsewhere.map(lastName).join(', ') : REPORT_WORDS[lang].page(pages);
    return where === '' ? number : `${number} ${where}`;
  });
  return paragraph(layout, indent, REPORT_WORDS[lang].echoes(list.join('; ')), 2);
}

function pagesOf(echoes: readonly Echo[]): string {
  const pages = echoes.flatMap(({ at }) => ('page' in at && at.page !== undefined ? [at.page] : []));
  return pageRanges([...new Set(pages)].sort((one, other) => one - other));
}

/** A file as its dossier's reader knows it: the name, with the subfolder where it lies in one. */
export function shownFile({ unit, file, folded }: Told, width: number): string {
  const path = file?.path ?? folded.first.at.path;
  return shortenMiddle(visibleText(withinUnit(unit.folder, path)), width);
}

/** The path without the unit's folder, which stands at the top of the report. */
function withinUnit(folder: string | null, path: string): string {
  if (folder === null) return path;
  const slash = path.indexOf('/');
  return slash < 0 ? path : inFolder('', path.slice(slash + 1));
}

function lastName(path: string): string {
  return visibleText(path.slice(path.lastIndexOf('/') + 1));
}
