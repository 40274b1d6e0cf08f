import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CellFacts, type CellRange, cellAddress, type Worksheet } from '#domain/worksheet.ts';
import { openWorksheets } from '#engines/xlsx/open-worksheets.ts';
import { readWorkbook } from '#engines/xlsx/read-workbook.ts';
import { convertByOffice, scratchFolder } from './office.ts';
import { type TruthCell, type TruthSheet, truthSheet } from './truth-cells.ts';

const PYTHON = '/usr/bin/python3';
/** The first sheet's cells as shown. */
const SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,1';
const MINUTES_4 = 240_000;

type SeenCell = readonly [value: unknown, type: string, format: string, font: string];

interface SeenSheet {
  readonly cells: Readonly<Record<string, SeenCell>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly sheets: readonly (readonly [name: string, isHidden: boolean])[];
}

const scratch = scratchFolder();
const truth = truthSheet(20261124);
const byOpenpyxl = join(scratch, 'cells.xlsx');
let byOffice = '';

beforeAll(() => {
  writeByOpenpyxl(truth, byOpenpyxl);
  [byOffice = ''] = convertByOffice(byOpenpyxl, 'xlsx', scratch);
}, MINUTES_4);

describe('a workbook of 100,000 cells', () => {
  it('is read as its generator meant it, when openpyxl wrote it', async () => {
    const [worksheet] = await read(byOpenpyxl);
    expect(eachTruth().length).toBeGreaterThanOrEqual(100_000);
    expect(differences(worksheet, told => told)).toEqual([]);
  });

  it('is read as its generator meant it, when LibreOffice wrote it', async () => {
    const [worksheet] = await read(byOffice);
    expect(differences(worksheet, asRewritten, true)).toEqual([]);
  });

  it.each([
    ['openpyxl', () => byOpenpyxl],
    ['LibreOffice', () => byOffice],
  ])(
    'is seen as openpyxl sees it, when %s wrote it',
    async (_, path) => {
      const worksheets = await read(path());
      const seen = seeByOpenpyxl(path());
      expect(unlikeSeen(worksheets[0], seen)).toEqual([]);
      expect(around(worksheets)).toEqual({ ...seen, cells: undefined });
    },
    MINUTES_4,
  );

  it(
    'is shown as LibreOffice shows it, wherever that follows Excel',
    async () => {
      const [worksheet] = await read(byOffice);
      const [csv = ''] = convertByOffice(byOffice, SHOWN, scratch);
      const shown = readFileSync(csv, 'utf8').split('\n').map(fieldsOf);
      const unlike = eachTruth()
        .filter(({ cell }) => cell.isAgreed)
        .map(({ row, column }) => [
          cellAddress(row, column),
          worksheet?.shown(row, column),
          shown[row - 1]?.[column],
        ])
        .filter(([, ours, theirs]) => ours !== theirs);
      expect(unlike.slice(0, 10)).toEqual([]);
      expect(shown.length).toBeGreaterThanOrEqual(truth.rows.length);
    },
    MINUTES_4,
  );

  it('has the same days when they count from 1904', async () => {
    const path = join(scratch, 'mac.xlsx');
    const rows = truth.rows.slice(0, 500).map(cells => cells.map(cell => (isLate(cell) ? cell : null)));
    writeByOpenpyxl({ ...truth, rows }, path, '1904');
    const [worksheet] = await read(path);
    const days = eachTruth(rows).map(({ row, column, cell }) => [
      worksheet?.cell(row, column)?.day,
      cell.value,
    ]);
    expect(days.length).toBeGreaterThan(1000);
    expect(days.filter(([ours, meant]) => ours !== meant)).toEqual([]);
  });
});

function isLate(cell: TruthCell | null): boolean {
  return cell?.kind === 'day' && String(cell.value) > '1904-01-01';
}

async function read(path: string): Promise<readonly Worksheet[]> {
  const reading = await readWorkbook(readFileSync(path));
  if (reading.state === 'refused') throw new Error(`${reading.cause}: ${reading.detail}`);
  // As a worker would post it.
  return openWorksheets(structuredClone(reading.workbook));
}

function writeByOpenpyxl(sheet: TruthSheet, path: string, ...more: readonly string[]): void {
  const json = `${path}.json`;
  writeFileSync(json, JSON.stringify(sheet));
  execFileSync(PYTHON, [join(import.meta.dirname, 'cells-by-openpyxl.py'), json, path, ...more]);
}

function seeByOpenpyxl(path: string): SeenSheet {
  const args = [join(import.meta.dirname, 'cells-to-openpyxl.py'), path];
  return JSON.parse(execFileSync(PYTHON, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

interface PlacedTruth {
  readonly row: number;
  readonly column: number;
  readonly cell: TruthCell;
}

function eachTruth(rows = truth.rows): readonly PlacedTruth[] {
  return rows.flatMap((cells, at) =>
    cells.flatMap((cell, column) => (cell === null ? [] : [{ row: at + 1, column, cell }])),
  );
}

/** What LibreOffice leaves as it was: formats it words anew, TRUE and errors become formulas. */
function asRewritten({ format: _, ...told }: Told, { kind, isAgreed }: TruthCell): Partial<Told> {
  const { font, type, value, formula, shown } = told;
  if (kind === 'text' && !isAgreed) return { font, type };
  if (!isAgreed) return { font, type, value, formula };
  return kind === 'boolean' || kind === 'error' ? { font, type, value, shown } : told;
}

/** What a cell tells, of a number its value instead of its spelling. */
interface Told {
  readonly value: unknown;
  readonly type: string;
  readonly shown: string;
  readonly format: string;
  readonly font: string | null;
  readonly formula: string | null;
}

/** The first cells that differ from what the generator meant, or stand where it meant none. */
function differences(
  worksheet: Worksheet | undefined,
  pick: (told: Told, cell: TruthCell) => Partial<Told>,
  isCalculated = false,
): readonly unknown[] {
  const unlike: unknown[] = [];
  const all = eachTruth();
  for (const { row, column, cell } of all) {
    const ours = worksheet?.cell(row, column) ?? null;
    const told = ours === null ? null : pick(toldBy(ours), cell);
    const meant = pick(meantBy(cell, isCalculated), cell);
    if (JSON.stringify(told) !== JSON.stringify(meant)) unlike.push([cellAddress(row, column), told, meant]);
  }
  const count = worksheet?.rows.reduce((sum, row) => sum + cellsOf(worksheet, row).length, 0);
  if (count !== all.length) unlike.push([count, all.length]);
  return unlike.slice(0, 10);
}

function cellsOf(worksheet: Worksheet, row: number): readonly CellFacts[] {
  return Array.from({ length: worksheet.columnCount }, (_, column) => worksheet.cell(row, column)).filter(
    cell => cell !== null,
  );
}

function toldBy({ type, raw, day, shown, numberFormat, fontName, formula }: CellFacts): Told {
  const value =
    type === 'day' ? day : type === 'number' ? Number(raw) : type === 'boolean' ? raw === '1' : raw;
  return { value, type, shown, format: numberFormat, font: fontName, formula };
}

function meantBy(cell: TruthCell, isCalculated: boolean): Told {
  const { kind, shown, font } = cell;
  // To a Vietnamese machine that is what the built-in format of a day means.
  const format = cell.format === 'mm-dd-yy' ? 'dd/mm/yyyy' : cell.format;
  const value = kind === 'text' ? shown : cell.value;
  if (kind !== 'formula') return { value, type: kind, shown, format, font, formula: null };
  const result = isCalculated
    ? { value: Number(shown), type: 'number', shown }
    : { value: '', type: 'text', shown: '' };
  return { ...result, format, font, formula: String(cell.value) };
}

/** The first cells that openpyxl sees otherwise, or only one of both sees. */
function unlikeSeen(worksheet: Worksheet | undefined, { cells }: SeenSheet): readonly unknown[] {
  const ours = new Map(
    worksheet?.rows.flatMap(row => cellsOf(worksheet, row)).map(cell => [cell.address, cell]) ?? [],
  );
  const unlike = Object.entries(cells).filter(([address, seen]) => {
    const cell = ours.get(address);
    return cell === undefined || !isSeen(cell, seen);
  });
  const more = [...ours.keys()].filter(address => cells[address] === undefined);
  return [...unlike.map(([address, seen]) => [address, seen, ours.get(address)]), ...more].slice(0, 10);
}

function isSeen(cell: CellFacts, [value, type, format, font]: SeenCell): boolean {
  const isFormat = cell.numberFormat === (format === 'mm-dd-yy' ? 'dd/mm/yyyy' : format);
  return isFormat && cell.fontName === font && isSeenValue(cell, value, type);
}

function isSeenValue(cell: CellFacts, value: unknown, type: string): boolean {
  switch (type) {
    case 'f':
      return value === `=${cell.formula}`;
    case 'd':
      return cell.type === 'day' && String(value).startsWith(cell.day ?? 'no day');
    case 'n':
      return cell.type === 'number' && value === Number(cell.raw);
    case 'b':
      return cell.type === 'boolean' && value === (cell.raw === '1');
    case 'e':
      return cell.type === 'error' && value === cell.raw;
    default:
      return cell.type === 'text' && [value, unescaped(String(value))].includes(cell.raw);
  }
}

/** openpyxl leaves most of that to its caller. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function around(worksheets: readonly Worksheet[]): unknown {
  const [first] = worksheets;
  if (first === undefined) return null;
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  return {
    merges: first.merges.map(rangeName).sort(),
    hiddenRows: numbers(7000).filter(row => first.isRowHidden(row)),
    hiddenColumns: numbers(100).filter(column => first.isColumnHidden(column)),
    sheets: worksheets.map(({ name, isHidden }) => [name, isHidden]),
  };
}

function rangeName({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): string {
  return `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
}

/** A line of LibreOffice's CSV. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,]*))(?=,|$)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
