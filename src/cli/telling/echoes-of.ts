import { type FoldedFinding, pageRanges, TOLD_SINGLY } from '#application/digest/fold-pages.ts';
import { lastPart } from '#domain/file-path.ts';
import type { At, Echo } from '#domain/finding.ts';
import { visibleText } from '#domain/text.ts';
import type { Lang } from '../words/lang.ts';
import { LIST_WORDS } from '../words/list-words.ts';
import { REPORT_WORDS } from '../words/report-words.ts';

/** "(kéo theo: PD04 trang 1-3; FN06 ô H4)": what the fault explains, by number and place; empty when nothing. */
export function echoesOf({ first, all }: FoldedFinding, lang: Lang): string {
  const echoes = all.flatMap(finding => finding.echoes);
  if (echoes.length === 0) return '';
  const list = [...Map.groupBy(echoes, echo => echo.number)].map(([number, own]) => {
    const where = pagesOf(own, lang) ?? placesOf(own, first.at, lang);
    return where === '' ? number : `${number} ${where}`;
  });
  return REPORT_WORDS[lang].echoes(list.join('; '));
}

function pagesOf(echoes: readonly Echo[], lang: Lang): string | null {
  const pages = echoes.flatMap(({ at }) => ('page' in at && at.page !== undefined ? [at.page] : []));
  if (pages.length === 0) return null;
  return REPORT_WORDS[lang].page(pageRanges([...new Set(pages)].sort((one, other) => one - other)));
}

/** Cells, and files other than the one at fault; the first few, and how many more. */
function placesOf(echoes: readonly Echo[], cause: At, lang: Lang): string {
  const names = new Set(echoes.flatMap(({ at }) => nameOf(at, cause, lang) ?? []));
  const more = names.size - TOLD_SINGLY;
  const told = [...names].slice(0, TOLD_SINGLY).join(', ');
  return more > 0 ? `${told} ${REPORT_WORDS[lang].morePlaces(more)}` : told;
}

function nameOf(at: At, cause: At, lang: Lang): string | null {
  if ('cell' in at) return LIST_WORDS[lang].cell(at.cell);
  return at.path === cause.path ? null : visibleText(lastPart(at.path));
}
