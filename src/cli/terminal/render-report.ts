import type { ReportView } from '../report-view.ts';
import type { Layout } from './layout.ts';
import { renderDossiers } from './render-dossiers.ts';
import { renderHead, renderStopped } from './render-head.ts';
import { renderCommon, renderInfos, renderWarnings } from './render-kinds.ts';
import { renderFoot, renderNext } from './render-next.ts';
import { renderSkipped } from './render-skipped.ts';

/** The report as a person reads it on a terminal: the answer first, then why, then what to do. */
export function renderReport(view: ReportView, layout: Layout, htmlPath: string | null): string {
  const lines = [
    ...renderHead(view, layout),
    ...renderSkipped(view, layout),
    ...renderCommon(view, layout),
    ...renderDossiers(view, layout),
    ...renderWarnings(view, layout),
    ...renderInfos(view, layout),
    ...renderNext(view, layout),
    ...(view.report.partial ? ['', ...renderStopped(view, layout)] : []),
    ...renderFoot(view, layout, htmlPath),
  ];
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`;
}
