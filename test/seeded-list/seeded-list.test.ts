import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findingsOf } from '#application/findings-of.ts';
import { type ListWriter, type MadeListing, makeListing } from '#demo/listing/make-listing.ts';
import { writeListing } from '#demo/listing/write-listing.ts';
import { writeUnit } from '#demo/listing/write-unit.ts';
import { judgeFolder } from '#demo/showing/judge-folder.ts';
import type { UnitReport } from '#domain/report.ts';
import { differences, foundFindings } from './found-findings.ts';
import { DAY, SEED, seededListTruth, UNIT_CODE } from './seeded-list-truth.ts';

const place = mkdtempSync(join(tmpdir(), 'sohoa-seeded-'));

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The same sheets by another program's hand. */
function writeByOpenpyxl({ sheets }: MadeListing): Uint8Array {
  const path = join(mkdtempSync(join(place, 'openpyxl-')), 'danh-sach.xlsx');
  const script = join(import.meta.dirname, 'write-by-openpyxl.py');
  execFileSync('/usr/bin/python3', [script, path], { input: JSON.stringify(sheets) });
  return readFileSync(path);
}

const WRITE: Readonly<Record<ListWriter, (made: MadeListing) => Uint8Array>> = {
  sohoa: ({ sheets }) => writeListing(sheets),
  openpyxl: writeByOpenpyxl,
};

async function judge(made: MadeListing, writer: ListWriter): Promise<UnitReport> {
  const folder = join(mkdtempSync(join(place, 'unit-')), 'CSDL_UBND xã Khuổi Nhạn');
  await writeUnit(folder, made, WRITE[writer](made));
  const { units } = await judgeFolder(folder, { day: DAY, unitCode: UNIT_CODE, pixels: false });
  const [unit] = units;
  if (unit === undefined) throw new Error('nothing was judged');
  return unit;
}

describe('the seeded list', () => {
  const truth = seededListTruth();

  it('was written down before anything judged it', () => {
    const written: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(truth)));
  });

  it('has a thousand rows and three hundred faults of more than forty kinds', () => {
    const rows = makeListing(SEED).sheets.flatMap(({ rows: all }) =>
      all.filter(([first]) => typeof first?.value === 'number'),
    );
    expect(rows).toHaveLength(1000);
    expect(truth.faults).toBeGreaterThanOrEqual(300);
    expect(truth.kinds.length).toBeGreaterThanOrEqual(40);
  });

  it.each(['sohoa', 'openpyxl'] as const)(
    'is judged exactly as it was planted, written by %s: nothing missing, nothing invented',
    async writer => {
      const made = makeListing(SEED, writer);
      const unit = await judge(made, writer);
      expect(differences(made.expected, foundFindings(unit))).toEqual([]);
      // Of its files only what is said of every scan whose pixels nobody looked at.
      const ofPages = [...findingsOf(unit)].filter(({ number }) => number.startsWith('PD'));
      expect(new Set(ofPages.map(({ number, severity }) => `${number} ${severity}`))).toEqual(
        new Set(['PD06 info']),
      );
      expect(ofPages).toHaveLength(made.files.length);
    },
  );

  it('is judged exactly whatever the seed', async () => {
    const made = makeListing(SEED + 1);
    expect(made.expected).not.toEqual(truth.expected);
    expect(differences(made.expected, foundFindings(await judge(made, 'sohoa')))).toEqual([]);
  });

  it('is told apart from a list in which one cell more is wrong, and from one in which one is less', () => {
    const [first, ...rest] = truth.expected;
    const found = truth.expected;
    expect(differences(rest, found)).toHaveLength(1);
    expect(differences(found, rest)).toEqual([expect.stringContaining(`missing: {"at":"${first?.at}"`)]);
  });
});
