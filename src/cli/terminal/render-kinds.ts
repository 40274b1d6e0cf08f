import { TOLD_SINGLY } from '#application/digest/fold-pages.ts';
import { isOfList } from '#application/digest/told.ts';
import type { ReportView } from '../report-view.ts';
import { amountOf } from '../telling/amount-of.ts';
import { LIST_WORDS } from '../words/list-words.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { type Layout, paragraph } from './layout.ts';
import { renderShared } from './render-shared.ts';
import { renderFaults, shownPlace } from './render-told.ts';

/** Faults that many files share: each once, then where. */
export function renderCommon(view: ReportView, layout: Layout): string[] {
  const { common } = view.digest;
  if (common.length === 0) return [];
  const heading = layout.style.bold(REPORT_WORDS[view.lang].common);
  return ['', heading, ...common.flatMap(kind => ['', ...renderShared(view, layout, kind)])];
}

/** What a person should look at but need not mend, apart from what she must: what many share, then place by place. */
export function renderWarnings(view: ReportView, layout: Layout): string[] {
  const { warnings } = view.digest;
  if (warnings.length === 0) return [];
  const shared = warnings.filter(({ told }) => told.length > TOLD_SINGLY);
  const single = warnings.filter(({ told }) => told.length <= TOLD_SINGLY).flatMap(({ told }) => told);
  const places = Map.groupBy(single, told =>
    isOfList(told) ? LIST_WORDS[view.lang].inList : shownPlace(view, told, layout.width - 4),
  );
  return [
    '',
    layout.style.warning(REPORT_WORDS[view.lang].warnings),
    ...shared.flatMap(kind => renderShared(view, layout, kind)),
    ...[...places].flatMap(([place, told]) => [`    ${place}`, ...renderFaults(view, layout, told, 6)]),
  ];
}

/** Information is counted, not told. */
export function renderInfos({ lang, digest, titles }: ReportView, layout: Layout): string[] {
  if (digest.infos.length === 0) return [];
  const words = REPORT_WORDS[lang];
  const alike = Map.groupBy(digest.infos, ({ first }) => `${first.number}|${first.outcome}`);
  const counts = [...alike.values()].flatMap(kinds => {
    const [{ first } = { first: null }] = kinds;
    if (first === null) return [];
    const title = titles.get(first.number)?.[lang] ?? first.number;
    const said = first.outcome === 'failed' ? title : words.notKnown(title);
    return [
      `${said} ${amountOf(
        kinds.flatMap(kind => kind.told),
        lang,
      )} (${first.number})`,
    ];
  });
  return ['', ...paragraph(layout, 0, `${words.infos}: ${counts.join('; ')}.`, 2)];
}
