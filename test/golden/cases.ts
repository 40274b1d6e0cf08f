import { findProfile } from '#cli/options/check-numbers.ts';
import { type ReportView, viewReport } from '#cli/report-view.ts';
import { renderReport } from '#cli/terminal/render-report.ts';
import { COLORFUL, PLAIN } from '#cli/terminal/style.ts';
import type { Report } from '#domain/report.ts';
import { emptyList, listed, listWithoutFiles } from './sample-list.ts';
import {
  everyKind,
  fifteenThousand,
  hostileNames,
  MISSING,
  NAMES,
  sampleReport,
  sampleUnit,
} from './sample-reports.ts';

interface Setting {
  readonly lang?: ReportView['lang'];
  readonly width?: number;
  readonly color?: boolean;
  readonly html?: string;
}

export function viewOf(report: Report, lang: ReportView['lang'] = 'vi'): ReportView {
  const contact = { office: 'Trung tâm CNTT&TT', phone: '02093.810.777' };
  return viewReport(report, findProfile(null), { lang, contact, notes: [] });
}

function told(report: Report, { lang = 'vi', width = 100, color = false, html }: Setting = {}): string {
  return renderReport(viewOf(report, lang), { width, style: color ? COLORFUL : PLAIN }, html ?? null);
}

/** Stopped after its first files: the rest was not reached. */
function stopped(): Report {
  const skipped = NAMES.map(name => ({ ...MISSING, path: name, reason: 'stopped' as const }));
  return { ...everyKind(), partial: true, skipped };
}

const good = () => sampleReport([sampleUnit(NAMES, [])]);

/** File name → what the terminal shows. */
export const GOLDEN_CASES: Readonly<Record<string, () => string>> = {
  'all-good': () => told(good(), { html: 'bao-cao.html' }),
  'all-good-english': () => told(good(), { lang: 'en' }),
  'empty-folder': () => told(sampleReport([sampleUnit([], [])])),
  'every-kind': () => told(everyKind()),
  'every-kind-english': () => told(everyKind(), { lang: 'en' }),
  'every-kind-narrow': () => told(everyKind(), { width: 44 }),
  'every-kind-in-color': () => told(everyKind(), { color: true }),
  'fifteen-thousand': () => told(fifteenThousand()),
  'hostile-names': () => told(hostileNames()),
  'empty-list': () => told(emptyList()),
  'list-without-files': () => told(listWithoutFiles()),
  listed: () => told(listed()),
  'listed-english': () => told(listed(), { lang: 'en' }),
  'nothing-found': () => told(sampleReport([], { skipped: [MISSING] })),
  stopped: () => told(stopped()),
};
