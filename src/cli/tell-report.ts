import type { ReportPictures } from '#application/pictures/paint-report.ts';
import type { Contact } from '#domain/facts.ts';
import type { Profile } from '#domain/regulation.ts';
import type { Report } from '#domain/report.ts';
import type { Words } from '#domain/words.ts';
import type { HtmlFile } from './html/html-file.ts';
import { type Io, print } from './io.ts';
import { jsonLines, jsonText } from './json/report-lines.ts';
import type { CheckOptions } from './options/check-options.ts';
import type { UsageError } from './options/usage-error.ts';
import { viewReport } from './report-view.ts';
import { renderReport } from './terminal/render-report.ts';
import { COLORFUL, PLAIN } from './terminal/style.ts';
import { layoutWidth } from './terminal/text-width.ts';

/** The center whose letter the default profile is; until a kit names another. */
export const CENTER: Contact = { office: 'Trung tâm CNTT&TT', phone: '02093.810.777' };

interface Telling {
  readonly options: CheckOptions;
  readonly profile: Profile;
  /** Whom a unit asks. */
  readonly contact: Contact;
  readonly notes: readonly Words[];
  readonly html: HtmlFile | null;
  /** For the HTML report. */
  readonly pictures: ReportPictures;
  readonly noColor: boolean;
}

/**
 * Writes the HTML report, then prints what was asked for.
 * Returns what the disk refused: a disk that is full must not cost the reader the answer.
 */
export async function tellReport(report: Report, telling: Telling, io: Io): Promise<UsageError | null> {
  const { options, profile, contact, notes, html, pictures, noColor } = telling;
  const { lang, format } = options;
  // A machine that reads JSON needs no words.
  const view =
    format === 'terminal' || html !== null
      ? viewReport(report, profile, { lang, contact, notes, pictures })
      : null;
  const fault = html === null || view === null ? null : await html.write(view);
  if (format === 'terminal' && view !== null) {
    const style = io.stdout.isTTY === true && !noColor ? COLORFUL : PLAIN;
    const layout = { width: layoutWidth(io.stdout.columns), style };
    await print(io.stdout, [renderReport(view, layout, fault === null ? options.html : null)]);
    return fault;
  }
  await print(
    io.stderr,
    notes.map(note => `${note[lang]}\n`),
  );
  await print(io.stdout, format === 'json' ? jsonText(report) : jsonLines(report));
  return fault;
}
