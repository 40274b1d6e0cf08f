import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll } from 'vitest';

const PYTHON = '/usr/bin/python3';
const OFFICE = '/usr/bin/soffice';

export interface DumpedCell {
  readonly value: string | null;
  /** `s` text, `n` number, `d` day, `f` formula. */
  readonly type: string;
  readonly format: string;
  readonly font: readonly unknown[];
  readonly fill: string | null;
  /** Marked as typed text. */
  readonly typed: boolean;
  readonly comment: string | null;
}

export interface DumpedSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, DumpedCell>>;
  readonly around: unknown;
}

export interface DumpedWorkbook {
  readonly sheets: readonly DumpedSheet[];
  readonly title: string | null;
}

/** A folder for one test file, gone after it. */
export function scratchFolder(): string {
  const scratch = mkdtempSync(join(tmpdir(), 'sohoa-xlsx-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  return scratch;
}

/** A list written by openpyxl, with formulas, validations, panes, comments and a table. */
export function listByOpenpyxl(path: string): void {
  execFileSync(PYTHON, [join(import.meta.dirname, 'list-by-openpyxl.py'), path]);
}

/** What openpyxl sees. */
export function dumpByOpenpyxl(path: string): DumpedWorkbook {
  const script = join(import.meta.dirname, 'dump-by-openpyxl.py');
  const printed = execFileSync(PYTHON, [script, path], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const dumped: DumpedWorkbook = JSON.parse(printed);
  return dumped;
}

/** LibreOffice opens a workbook and writes it anew in another format; returns the paths of what it wrote. */
export function convertByOffice(path: string, format: string, folder: string): readonly string[] {
  const target = mkdtempSync(join(folder, 'out-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', format, '--outdir', target, path];
  execFileSync(OFFICE, args, { stdio: 'ignore', timeout: 120_000 });
  return readdirSync(target).map(name => join(target, name));
}

/** Each sheet as LibreOffice shows it, line by line, by the sheet's name. */
export function shownByOffice(path: string, folder: string): ReadonlyMap<string, readonly string[]> {
  const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const stem = basename(path, '.xlsx');
  return new Map(
    convertByOffice(path, csv, folder).map(each => [
      basename(each, '.csv').slice(stem.length + 1),
      readFileSync(each, 'utf8').split('\n'),
    ]),
  );
}

/** The workbook as LibreOffice keeps it: one XML text that tells formulas from texts. */
export function keptByOffice(path: string, folder: string): string {
  const [kept] = convertByOffice(path, 'fods', folder);
  return kept === undefined ? '' : readFileSync(kept, 'utf8');
}
