import { Judge } from '#domain/judge.ts';
import { REPORT_SCHEMA, type Report } from '#domain/report.ts';
import type { CheckInput, CheckPorts, CheckRun } from './check-input.ts';
import { findUnits } from './find-units.ts';
import { judgeUnit } from './judge-unit.ts';
import { readUnits } from './read-units.ts';
import { skip } from './skip.ts';
import { summarize } from './summarize.ts';

/**
 * Judges every scan of the named folders and files, and reports by unit.
 * Never rejects for a file's sake; when stopped, it reports what is known, marked partial.
 */
export async function checkUnits(ports: CheckPorts, input: CheckInput, run: CheckRun): Promise<Report> {
  const { profile, stage, day, only, engines } = input;
  run.onProgress({ step: 'find' });
  const found = await findUnits(ports.folder, input.roots, run.signal);
  const judge = new Judge(profile, { stage, only, skip: input.skip, digest: text => ports.digest(text) });
  const units = await readUnits(ports, judge, found.units, run);
  const reports = [];
  for (const unit of units) reports.push(await judgeUnit(judge, unit, input, run.signal));
  const stopped = units.flatMap(({ unread }) => unread.map(file => skip(file.path, 'stopped')));
  return {
    ...{ schema: REPORT_SCHEMA, engines, profile: profile.id, stage, day },
    partial: run.signal.aborted,
    units: reports,
    skipped: [...found.skipped, ...stopped],
    summary: summarize(reports, judge),
  };
}
