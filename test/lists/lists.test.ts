import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_COLUMN_MAP } from '#domain/list/column-map.ts';
import { type ListRecognition, recognizeList } from '#domain/list/recognize-list.ts';
import { openWorksheets } from '#engines/xlsx/open-worksheets.ts';
import { readWorkbook } from '#engines/xlsx/read-workbook.ts';
import { AWKWARD } from './cases/awkward.ts';
import { HEADERS } from './cases/headers.ts';
import { PLACES } from './cases/places.ts';
import { PLAIN } from './cases/plain.ts';
import { ROWS } from './cases/rows.ts';
import { SHEETS } from './cases/sheets.ts';
import { VALUES } from './cases/values.ts';
import { truthSeen } from './truth-seen.ts';
import { RAW_FORMS, writeRawWorkbook } from './write-raw-workbook.ts';

const PLANS = [...PLAIN, ...HEADERS, ...PLACES, ...ROWS, ...VALUES, ...SHEETS, ...AWKWARD];
const WRITERS = ['openpyxl', 'libreoffice', ...RAW_FORMS] as const;
const folder = mkdtempSync(join(tmpdir(), 'sohoa-lists-'));

beforeAll(() => {
  const plans = join(folder, 'plans.json');
  writeFileSync(plans, JSON.stringify(PLANS));
  execFileSync('/usr/bin/python3', [join(import.meta.dirname, 'write-lists.py'), plans, folder]);
  const flat = readdirSync(join(folder, 'fods')).map(name => join(folder, 'fods', name));
  execFileSync(
    '/usr/bin/soffice',
    [
      ...[`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx'],
      ...['--outdir', join(folder, 'libreoffice'), ...flat],
    ],
    { stdio: 'ignore' },
  );
  for (const form of RAW_FORMS) {
    mkdirSync(join(folder, form));
    for (const plan of PLANS)
      writeFileSync(join(folder, form, `${plan.name}.xlsx`), writeRawWorkbook(plan, form));
  }
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

async function recognize(writer: string, name: string): Promise<ListRecognition> {
  const reading = await readWorkbook(readFileSync(join(folder, writer, `${name}.xlsx`)));
  if (reading.state !== 'read') throw new Error(`${reading.cause}: ${reading.detail}`);
  return recognizeList('danh-sach.xlsx', openWorksheets(reading.workbook), NO_COLUMN_MAP);
}

describe('a planned workbook', () => {
  it('is one of at least forty-five, each with a name of its own', () => {
    expect(new Set(PLANS.map(({ name }) => name)).size).toBe(PLANS.length);
    expect(PLANS.length).toBeGreaterThanOrEqual(45);
  });

  describe.each(WRITERS)('written by %s', writer => {
    it.each(PLANS)('is recognized as planned: $name', async ({ name, tables }) => {
      expect(truthSeen(await recognize(writer, name), tables)).toEqual(tables);
    });
  });
});
