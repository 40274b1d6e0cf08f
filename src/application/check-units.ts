import { Judge } from '#domain/judge.ts';
import { REPORT_SCHEMA, type Report, type UnitReport } from '#domain/report.ts';
import { unitOfFolder } from '#domain/unit-register.ts';
import type { CheckInput, CheckPorts, CheckRun } from './check-input.ts';
import { type Found, type FoundUnit, findUnits } from './find-units.ts';
import { InputError } from './input-error.ts';
import { judgeUnit } from './judge-unit.ts';
import { findLists } from './lists/find-lists.ts';
import { readUnits } from './read-units.ts';
import { skip } from './skip.ts';
import { summarize } from './summarize.ts';

/**
 * Judges every scan of the named folders and files against the units' lists, and reports by unit.
 * Never rejects for a file's sake; when stopped, it reports what is known, marked partial.
 * @throws InputError when one list is named for several units
 */
export async function checkUnits(ports: CheckPorts, input: CheckInput, run: CheckRun): Promise<Report> {
  const { profile, stage, day, only, engines } = input;
  run.onProgress({ step: 'find' });
  const found = await findAll(ports, input, run.signal);
  const judge = new Judge(profile, { stage, only, skip: input.skip, digest: text => ports.digest(text) });
  const [units, lists] = await Promise.all([
    readUnits(ports, judge, found.units, run),
    findLists(ports, input, found.units, run.signal),
  ]);
  for (const note of lists.notes) run.onNote?.(note);
  for (const list of lists.taken) run.onList?.(list);
  const reports: UnitReport[] = [];
  for (const [at, unit] of units.entries()) {
    const list = lists.taken.find(taken => taken.unit === found.units[at])?.facts ?? null;
    reports.push(await judgeUnit(judge, { ...unit, list }, inputFor(unit, input), run.signal));
  }
  const stopped = units.flatMap(({ unread }) => unread.map(file => skip(file.path, 'stopped')));
  return {
    ...{ schema: REPORT_SCHEMA, engines, profile: profile.id, stage, day },
    partial: run.signal.aborted,
    units: reports,
    skipped: [...found.skipped, ...lists.skipped, ...stopped],
    summary: summarize(reports, judge),
  };
}

/** A unit of a list alone has neither folder nor files. */
const LIST_ALONE: FoundUnit = { folder: null, path: null, files: [], foreign: [] };

async function findAll(
  { folder }: Pick<CheckPorts, 'folder'>,
  { roots, list }: Pick<CheckInput, 'roots' | 'list'>,
  signal: AbortSignal,
): Promise<Found> {
  if (list !== null && roots.length === 0) return { units: [LIST_ALONE], skipped: [] };
  const found = await findUnits(folder, roots, signal);
  if (list !== null && found.units.length > 1) throw severalUnits(found.units.length);
  return found;
}

/** A code that the user gives is that of all units of the run; else the register knows each by its folder. */
function inputFor({ folder }: FoundUnit, input: CheckInput): CheckInput {
  if (input.unitCode !== null || folder === null) return input;
  return { ...input, unitCode: unitOfFolder(input.register, folder)?.code ?? null };
}

function severalUnits(units: number): InputError {
  return new InputError({
    vi: `Một danh sách chỉ dùng cho một đơn vị, nhưng ở đây có ${units} đơn vị. Đề nghị kiểm tra từng đơn vị: sohoa check "CSDL_UBND xã Phúc Lộc" --list "Danh sách.xlsx"`,
    en: `A list belongs to one unit, but there are ${units} here. Please check one unit after the other: sohoa check "CSDL_UBND xã Phúc Lộc" --list "Danh sách.xlsx"`,
  });
}
