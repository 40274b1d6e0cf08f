import { type FoldedFinding, pageRanges } from '#application/digest/fold-pages.ts';
import { lastPart } from '#domain/file-path.ts';
import type { Echo } from '#domain/finding.ts';
import { visibleText } from '#domain/text.ts';
import type { Lang } from '../words/lang.ts';
import { REPORT_WORDS } from '../words/report-words.ts';

/** "(kéo theo: PD04 trang 1-3)": what the fault explains, by number and place; empty when nothing. */
export function echoesOf({ first, all }: FoldedFinding, lang: Lang): string {
  const echoes = all.flatMap(finding => finding.echoes);
  if (echoes.length === 0) return '';
  const list = [...Map.groupBy(echoes, echo => echo.number)].map(([number, own]) => {
    const pages = pagesOf(own);
    const elsewhere = [...new Set(own.map(echo => echo.subject))].filter(path => path !== first.at.path);
    const names = elsewhere.map(path => visibleText(lastPart(path))).join(', ');
    const where = pages === '' ? names : REPORT_WORDS[lang].page(pages);
    return where === '' ? number : `${number} ${where}`;
  });
  return REPORT_WORDS[lang].echoes(list.join('; '));
}

function pagesOf(echoes: readonly Echo[]): string {
  const pages = echoes.flatMap(({ at }) => ('page' in at && at.page !== undefined ? [at.page] : []));
  return pageRanges([...new Set(pages)].sort((one, other) => one - other));
}
