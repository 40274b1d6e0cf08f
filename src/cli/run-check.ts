import type { CheckInput } from '#application/check-input.ts';
import { checkUnits } from '#application/check-units.ts';
import { vietnamDay } from '#application/ports/clock.ts';
import type { Contact } from '#domain/facts.ts';
import type { Profile } from '#domain/regulation.ts';
import type { Report } from '#domain/report.ts';
import type { Words } from '#domain/words.ts';
import { type Composed, compose } from './compose.ts';
import { startReader } from './compose-reader.ts';
import { readConfig } from './config.ts';
import { exitCodeOf } from './exit-code.ts';
import { HtmlFile } from './html/html-file.ts';
import { type Io, print } from './io.ts';
import { jsonLines, jsonText } from './json/report-lines.ts';
import { findProfile, knownNumbers } from './options/check-numbers.ts';
import type { CheckOptions } from './options/check-options.ts';
import { type ReportView, viewReport } from './report-view.ts';
import { rootsOf } from './roots.ts';
import { ProgressLine } from './terminal/progress-line.ts';
import { renderReport } from './terminal/render-report.ts';
import { COLORFUL, PLAIN } from './terminal/style.ts';
import { layoutWidth } from './terminal/text-width.ts';
import { NOTES } from './words/notes.ts';

/** The center whose letter the default profile is; until a kit names another. */
const CENTER: Contact = { office: 'Trung tâm CNTT&TT', phone: '02093.810.777' };

export interface CheckOutcome {
  readonly exitCode: number;
  readonly report: Report;
}

/**
 * The whole of `sohoa check`: judges, prints, writes. Closes the workers.
 * @throws UsageError when an option names what does not exist.
 */
export async function runCheck(
  options: CheckOptions,
  io: Io,
  reader = startReader(options.jobs),
): Promise<CheckOutcome> {
  const profile = findProfile(options.profile);
  const config = readConfig(io.environment);
  const composed = compose(config, reader, options.useCache);
  const progress = new ProgressLine(io.stderr, options.lang, () => performance.now());
  try {
    const html = options.html === null ? null : HtmlFile.at(options.html);
    const input = inputOf(options, profile, composed);
    const { signal } = io;
    const report = await checkUnits(composed.ports, input, { signal, onProgress: progress.onProgress });
    progress.clear();
    const notes = notesOf(options, composed);
    const view = viewReport(report, profile, { lang: options.lang, contact: CENTER, notes });
    // A disk that is full must not cost the reader the answer: it is told first.
    const fault = (await html?.write(view)) ?? null;
    await show(view, fault === null ? options : { ...options, html: null }, io, config.noColor);
    if (fault !== null) throw fault;
    return { exitCode: exitCodeOf(report, options.failOn), report };
  } finally {
    progress.clear();
    await composed.close();
  }
}

function inputOf(options: CheckOptions, profile: Profile, { engines }: Composed): CheckInput {
  const { paths, stage, day, only, skip, unitCode } = options;
  return {
    ...{ roots: rootsOf(paths), profile, stage, unitCode, contact: CENTER, engines },
    day: day ?? vietnamDay({ now: Date.now }),
    only: only.length === 0 ? null : knownNumbers('--only', only, profile),
    skip: knownNumbers('--skip', skip, profile),
  };
}

function notesOf({ list }: CheckOptions, { cacheFault }: Composed): Words[] {
  return [
    ...(list === null ? [] : [NOTES.listLater]),
    ...(cacheFault === null ? [] : [NOTES.noCache(cacheFault)]),
  ];
}

async function show(view: ReportView, options: CheckOptions, io: Io, noColor: boolean): Promise<void> {
  const { stdout, stderr } = io;
  if (options.format !== 'terminal')
    await print(
      stderr,
      view.notes.map(note => `${note[view.lang]}\n`),
    );
  if (options.format === 'json') return print(stdout, jsonText(view.report));
  if (options.format === 'jsonl') return print(stdout, jsonLines(view.report));
  const style = stdout.isTTY === true && !noColor ? COLORFUL : PLAIN;
  await print(stdout, [renderReport(view, { width: layoutWidth(stdout.columns), style }, options.html)]);
}
