import type { DossierDigest, Told } from '#application/digest/digest-report.ts';
import { visibleText } from '#domain/text.ts';
import type { ReportView } from '../report-view.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { headed, type Layout, paragraph } from './layout.ts';
import { renderFaults, shownFile } from './render-told.ts';
import { SIGNS } from './style.ts';
import { shortenMiddle } from './text-width.ts';

/** As many dossiers as a person reads on a screen; the rest is in the full report. */
const MOST_TOLD = 40;

/** Faults of the unit as a whole, then dossier by dossier, worst first. */
export function renderDossiers(view: ReportView, layout: Layout): string[] {
  const words = REPORT_WORDS[view.lang];
  const { dossiers, ofUnits } = view.digest;
  const own = dossiers.filter(({ told }) => told.length > 0);
  const rest = dossiers.length - own.length;
  return [
    ...(ofUnits.length > 0
      ? ['', layout.style.bold(words.ofUnit), ...renderFaults(view, layout, ofUnits, 4)]
      : []),
    ...own.slice(0, MOST_TOLD).flatMap(digest => ['', ...renderDossier(view, layout, digest)]),
    ...(own.length > MOST_TOLD
      ? ['', ...paragraph(layout, 0, words.moreDossiers(own.length - MOST_TOLD))]
      : []),
    ...(rest > 0 ? ['', ...paragraph(layout, 0, words.onlyCommon(rest))] : []),
  ];
}

function renderDossier(view: ReportView, layout: Layout, digest: DossierDigest): string[] {
  const { dossier, counts, told } = digest;
  const { style, width } = layout;
  const words = REPORT_WORDS[view.lang];
  const tail = words.counts(counts);
  const name = dossier.code === null ? `${lastPart(dossier.key)} (${words.noCode})` : dossier.code;
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
  ];
}

function renderFile(view: ReportView, layout: Layout, told: readonly Told[]): string[] {
  const [first] = told;
  if (first === undefined) return [];
  return [`    ${shownFile(first, layout.width - 4)}`, ...renderFaults(view, layout, told, 6)];
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
