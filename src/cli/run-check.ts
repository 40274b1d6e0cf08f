import type { CheckInput } from '#application/check-input.ts';
import { checkUnits } from '#application/check-units.ts';
import type { TakenList } from '#application/lists/take-lists.ts';
import { NO_PICTURES, type ReportPictures } from '#application/pictures/paint-report.ts';
import { vietnamDay } from '#application/ports/clock.ts';
import { NO_COLUMN_MAP } from '#domain/list/column-map.ts';
import type { Profile } from '#domain/regulation.ts';
import type { Report } from '#domain/report.ts';
import type { Words } from '#domain/words.ts';
import { type Composed, compose } from './compose.ts';
import { readConfig } from './config.ts';
import { exitCodeOf } from './exit-code.ts';
import { HtmlFile } from './html/html-file.ts';
import type { Io } from './io.ts';
import { readNamedInput } from './list-root.ts';
import { findProfile, knownNumbers } from './options/check-numbers.ts';
import type { CheckOptions } from './options/check-options.ts';
import { type GivenFiles, readGivenFiles } from './options/given-files.ts';
import { startReaders } from './start-readers.ts';
import { CENTER, tellReport } from './tell-report.ts';
import { ProgressLine } from './terminal/progress-line.ts';
import { NOTES } from './words/notes.ts';
import { XlsxFile } from './xlsx/xlsx-file.ts';

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
  readers = startReaders(options),
): Promise<CheckOutcome> {
  const { lang, failOn } = options;
  const config = readConfig(io.environment);
  const composed = compose(config, readers, options);
  const progress = new ProgressLine(io.stderr, lang, () => performance.now());
  try {
    const profile = findProfile(options.profile);
    const html = options.html === null ? null : HtmlFile.at(options.html);
    const xlsx = options.xlsx === null ? null : XlsxFile.at(options.xlsx);
    const given = await readGivenFiles(composed.ports.folder, options);
    const { notes, ...input } = await inputOf(options, profile, composed, given);
    const lists: TakenList[] = [];
    const report = await checkUnits(composed.ports, input, {
      ...{ signal: io.signal, onProgress: progress.onProgress },
      onNote: note => notes.push(note),
      onList: list => lists.push(list),
    });
    // What has read the scans need not hold its memory while they are painted.
    await readers.close();
    const pictures =
      html !== null && options.pixels ? await paint(report, options, { ...io, ...progress }) : NO_PICTURES;
    progress.clear();
    if (!options.pixels) notes.push(NOTES.noPixels);
    if (options.remember) notes.push(...(await remember(given, lists)));
    if (composed.cacheFault !== null) notes.push(NOTES.noCache(composed.cacheFault));
    const written = await xlsx?.write(composed, { report, profile, lists });
    notes.push(...(written?.notes ?? []));
    const contact = input.contact ?? CENTER;
    const told = { options, profile, contact, notes, html, pictures, noColor: config.noColor };
    const fault = (await tellReport(report, told, io)) ?? written?.fault ?? null;
    if (fault !== null) throw fault;
    return { exitCode: exitCodeOf(report, failOn), report };
  } finally {
    progress.clear();
    await composed.close();
  }
}

async function inputOf(
  options: CheckOptions,
  profile: Profile,
  { engines, ports }: Composed,
  { columns, kit }: GivenFiles,
): Promise<CheckInput & { readonly notes: Words[] }> {
  const { paths, stage, day, only, skip, unitCode } = options;
  const { roots, list, notes } = await readNamedInput(ports.folder, paths, options.list);
  return {
    ...{ roots, list, notes: [...notes], profile, stage, unitCode, engines },
    ...{ contact: kit?.contact ?? CENTER, register: kit?.register ?? [] },
    columns: { given: columns.map, ofKit: kit?.columns ?? NO_COLUMN_MAP },
    day: day ?? vietnamDay({ now: Date.now }),
    only: only.length === 0 ? null : knownNumbers('--only', only, profile),
    skip: knownNumbers('--skip', skip, profile),
  };
}

/** What paints is loaded only where there is something to be painted. */
async function paint(
  report: Report,
  { jobs }: CheckOptions,
  run: Pick<Io, 'signal'> & Pick<ProgressLine, 'onProgress'>,
): Promise<ReportPictures> {
  const { paintPictures } = await import('./paint-pictures.ts');
  return paintPictures(report, jobs, run);
}

/** Keeps the map of columns beside each list that it was used for. */
async function remember({ columns }: GivenFiles, lists: readonly TakenList[]): Promise<readonly Words[]> {
  const { rememberColumns } = await import('./remember-columns.ts');
  return rememberColumns(columns.text, lists);
}
