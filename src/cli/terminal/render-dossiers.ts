import type { DossierDigest } from '#application/digest/digest-report.ts';
import type { Told } from '#application/digest/told.ts';
import { visibleText } from '#domain/text.ts';
import type { ReportView } from '../report-view.ts';
import { dossierName } from '../telling/dossier-name.ts';
import { firstThing } from '../telling/first-thing.ts';
import { LIST_WORDS } from '../words/list-words.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { headed, type Layout, paragraph } from './layout.ts';
import { renderFaults, shownPlace } from './render-told.ts';
import { SIGNS } from './style.ts';
import { shortenMiddle } from './text-width.ts';

/** As many dossiers as a person reads on a screen; the rest is in the full report. */
const MOST_TOLD = 40;

/** Faults of the unit as a whole, then dossier by dossier, worst first. */
export function renderDossiers(view: ReportView, layout: Layout): string[] {
  const words = REPORT_WORDS[view.lang];
  const { dossiers, ofLists, ofUnits } = view.digest;
  const own = dossiers.filter(({ told }) => told.length > 0);
  const rest = dossiers.length - own.length;
  return [
    ...renderWhole(view, layout, LIST_WORDS[view.lang].ofList, ofLists),
    ...renderWhole(view, layout, words.ofUnit, ofUnits),
    ...own.slice(0, MOST_TOLD).flatMap(digest => ['', ...renderDossier(view, layout, digest)]),
    ...(own.length > MOST_TOLD
      ? ['', ...paragraph(layout, 0, words.moreDossiers(own.length - MOST_TOLD))]
      : []),
    ...(rest > 0 ? ['', ...paragraph(layout, 0, words.onlyCommon(rest))] : []),
  ];
}

function renderWhole(view: ReportView, layout: Layout, title: string, told: readonly Told[]): string[] {
  if (told.length === 0) return [];
  return ['', layout.style.bold(title), ...renderFaults(view, layout, told, 4)];
}

function renderDossier(view: ReportView, layout: Layout, digest: DossierDigest): string[] {
  const { dossier, counts, told } = digest;
  const { style, width } = layout;
  const words = REPORT_WORDS[view.lang];
  const tail = words.counts(counts);
  const name = dossierName(digest, view.lang);
  const first = firstThing(digest, view.lang);
  const shown = shortenMiddle(visibleText(name), Math.max(width - 4 - tail.length, 20));
  const heading = `${SIGNS[dossier.verdict]} ${shown}`;
  const byFile = Map.groupBy(told, ({ file }) => file);
  return [
    ...headed(
      layout,
      { plain: heading, painted: style.verdict(dossier.verdict, heading) },
      { plain: tail, painted: style.faint(tail) },
    ),
    ...[...byFile.values()].flatMap(own => renderFile(view, layout, own)),
    ...(first === '' || told.length < 2 ? [] : paragraph(layout, 4, `⇒ ${visibleText(first)}`, 2)),
  ];
}

function renderFile(view: ReportView, layout: Layout, told: readonly Told[]): string[] {
  const [first] = told;
  if (first === undefined) return [];
  const place =
    first.file === null ? LIST_WORDS[view.lang].inList : shownPlace(view, first, layout.width - 4);
  return [`    ${place}`, ...renderFaults(view, layout, told, 6)];
}
