import type { Io, Output } from '#cli/io.ts';
import { CHECK_DEFAULTS, type CheckOptions } from '#cli/options/check-options.ts';
import { type CheckOutcome, runCheck } from '#cli/run-check.ts';
import type { Report } from '#domain/report.ts';

/** Runs `sohoa check --html --xlsx` on a folder, in this process: the report on the terminal, and as files. */
export async function showFolder(
  folder: string,
  files: Pick<CheckOptions, 'html' | 'xlsx'>,
  io: Io,
): Promise<CheckOutcome> {
  return await runCheck({ ...CHECK_DEFAULTS, paths: [folder], ...files, useCache: false }, io);
}

/** The same without a word: only the report. */
export async function judgeFolder(folder: string, asked: Partial<CheckOptions> = {}): Promise<Report> {
  const { signal } = new AbortController();
  const io: Io = { stdout: SILENCE, stderr: SILENCE, signal, environment: process.env };
  const options = { ...CHECK_DEFAULTS, paths: [folder], format: 'json', useCache: false, ...asked } as const;
  return (await runCheck(options, io)).report;
}

const SILENCE: Output = {
  write(_, done) {
    done();
  },
};
