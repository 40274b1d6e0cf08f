import type { CheckInput } from '#application/check-input.ts';
import { checkUnits } from '#application/check-units.ts';
import { vietnamDay } from '#application/ports/clock.ts';
import type { Profile } from '#domain/regulation.ts';
import type { Report } from '#domain/report.ts';
import type { Words } from '#domain/words.ts';
import { type Composed, compose } from './compose.ts';
import { startReader } from './compose-reader.ts';
import { readConfig } from './config.ts';
import { exitCodeOf } from './exit-code.ts';
import { HtmlFile } from './html/html-file.ts';
import type { Io } from './io.ts';
import { findProfile, knownNumbers } from './options/check-numbers.ts';
import type { CheckOptions } from './options/check-options.ts';
import { rootsOf } from './roots.ts';
import { CENTER, tellReport } from './tell-report.ts';
import { ProgressLine } from './terminal/progress-line.ts';
import { NOTES } from './words/notes.ts';

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
  const { lang, useCache, failOn } = options;
  const config = readConfig(io.environment);
  const composed = compose(config, reader, useCache);
  const progress = new ProgressLine(io.stderr, lang, () => performance.now());
  try {
    const profile = findProfile(options.profile);
    const html = options.html === null ? null : HtmlFile.at(options.html);
    const run = { signal: io.signal, onProgress: progress.onProgress };
    const report = await checkUnits(composed.ports, inputOf(options, profile, composed), run);
    progress.clear();
    const notes = notesOf(options, composed);
    const fault = await tellReport(report, { options, profile, notes, html, noColor: config.noColor }, io);
    if (fault !== null) throw fault;
    return { exitCode: exitCodeOf(report, failOn), report };
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
