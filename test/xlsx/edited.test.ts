import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { editCells } from '#engines/xlsx/edit-cells.ts';
import type { CellEdit } from '#engines/xlsx/editing/cell-edit.ts';
import {
  convertByOffice,
  type DumpedCell,
  dumpByOpenpyxl,
  listByOpenpyxl,
  scratchFolder,
  shownByOffice,
} from './office.ts';

const scratch = scratchFolder();
const SHEET = 'Danh sách & <2026>';

const MARKS: readonly CellEdit[] = [
  { worksheet: SHEET, cell: 'C3', fill: 'error', comment: 'Lỗi RW02: mất số 0.\n→ Sửa ô C3' },
  { worksheet: SHEET, cell: 'B5', fill: 'warning', comment: 'Thêm vào ghi chú cũ' },
  { worksheet: SHEET, cell: 'E9', fill: 'error', comment: 'ô có công thức' },
  { worksheet: SHEET, cell: 'F12', fill: 'info', comment: 'ô trống' },
  { worksheet: SHEET, cell: 'H60', fill: 'info', comment: 'ngoài bảng' },
  { worksheet: 'Khác', cell: 'A2', fill: 'error', comment: 'trang khác' },
];

const VALUES: readonly CellEdit[] = [
  { worksheet: SHEET, cell: 'C4', value: '0358131833' },
  { worksheet: SHEET, cell: 'D4', value: { day: '2020-02-29' } },
  { worksheet: SHEET, cell: 'E4', value: 5 },
  { worksheet: SHEET, cell: 'F4', value: '=1+1' },
];

interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The same list as two programs write it. */
const sources: Record<string, Source> = {};

beforeAll(() => {
  const own = join(scratch, 'Danh sách.xlsx');
  listByOpenpyxl(own);
  const [saved = ''] = convertByOffice(own, 'xlsx:Calc MS Excel 2007 XML', scratch);
  for (const [writer, path] of [
    ['openpyxl', own],
    ['LibreOffice', saved],
  ] as const) {
    sources[writer] = { path, bytes: new Uint8Array(readFileSync(path)) };
  }
});

const sourceOf = (writer: string): Source => {
  const source = sources[writer];
  if (source === undefined) throw new Error(`no list by ${writer}`);
  return source;
};

const edited = (writer: string, name: string, edits: readonly CellEdit[]): Source => {
  const result = editCells(sourceOf(writer).bytes, edits);
  if (result.state === 'refused') throw new Error(`${result.reason}: ${result.detail}`);
  const path = join(scratch, `${writer}-${name}.xlsx`);
  writeFileSync(path, result.bytes);
  return { path, bytes: result.bytes };
};

/** Cells that openpyxl sees otherwise than before, by sheet and address. */
const differences = (before: string, after: string): ReadonlyMap<string, DumpedCell | undefined> => {
  const [old, now] = [dumpByOpenpyxl(before), dumpByOpenpyxl(after)];
  expect(now.sheets.map(({ name, around }) => ({ name, around }))).toEqual(
    old.sheets.map(({ name, around }) => ({ name, around })),
  );
  const changed = new Map<string, DumpedCell | undefined>();
  for (const [index, { name, cells }] of now.sheets.entries()) {
    const were = old.sheets[index]?.cells ?? {};
    for (const address of new Set([...Object.keys(cells), ...Object.keys(were)])) {
      const [is, was] = [cells[address] ?? null, were[address] ?? null];
      const isEmpty = was === null && is?.value === null && is.fill === null && is.comment === null;
      if (!isEmpty && JSON.stringify(is) !== JSON.stringify(was))
        changed.set(`${name}!${address}`, cells[address]);
    }
  }
  return changed;
};

const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(old).filter(name => now[name] === undefined)).toEqual([]);
  return Object.keys(now).filter(name => old[name] === undefined || !isEqual(old[name], now[name]));
};

const isEqual = (one: Uint8Array, other: Uint8Array | undefined) =>
  other !== undefined && one.length === other.length && one.every((byte, at) => byte === other[at]);

describe.each(['openpyxl', 'LibreOffice'])('a list by %s, with marks', writer => {
  it('differs to openpyxl in the marked cells, and in these by fill and comment alone', () => {
    const before = sourceOf(writer);
    const changed = differences(before.path, edited(writer, 'marked', MARKS).path);
    expect([...changed.keys()].sort()).toEqual(
      MARKS.map(({ worksheet, cell }) => `${worksheet}!${cell}`).sort(),
    );
    const old = dumpByOpenpyxl(before.path).sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).map(([address, cell]) => [`${name}!${address}`, cell] as const),
    );
    const was = new Map<string, DumpedCell>(old);
    for (const [key, cell] of changed) {
      const { fill: _, comment: __, ...rest } = cell ?? { fill: null, comment: null };
      const { fill: ___, comment: ____, ...before } = was.get(key) ?? { fill: null, comment: null };
      if (was.has(key)) expect(rest).toEqual(before);
    }
    expect(changed.get(`${SHEET}!C3`)).toMatchObject({
      ...{ fill: 'FFFFC7CE', comment: 'Lỗi RW02: mất số 0.\n→ Sửa ô C3', value: '165273003' },
    });
    expect(changed.get(`${SHEET}!B5`)?.comment).toBe('Ghi chú của đơn vị\n\nThêm vào ghi chú cũ');
    expect(changed.get(`${SHEET}!E9`)?.value).toBe('=C9+1');
  });

  it('shows the same in LibreOffice', () => {
    const shown = shownByOffice(sourceOf(writer).path, scratch);
    const after = shownByOffice(edited(writer, 'marked', MARKS).path, scratch);
    expect(shown.size).toBe(2);
    for (const [name, lines] of after) {
      const were = shown.get(name) ?? [];
      const own = lines.map(line => line.replace(/,*$/, ''));
      expect(own.slice(0, were.length - 1)).toEqual(were.slice(0, -1).map(line => line.replace(/,*$/, '')));
      expect(own.slice(were.length - 1).join('')).toBe('');
    }
  });

  it('has every other part byte for byte', () => {
    const marked = edited(writer, 'marked', MARKS);
    const changed = changedParts(sourceOf(writer).bytes, marked.bytes);
    for (const name of changed) {
      expect(name).toMatch(
        /styles\.xml$|worksheets\/sheet\d\.xml$|comments?\d?\.xml$|\.vml$|sheet\d\.xml\.rels$|^\[Content_Types\]/i,
      );
    }
    expect(changed.some(name => /sharedStrings|workbook|theme|table/.test(name))).toBe(false);
  });

  it('can be marked again', () => {
    const once = edited(writer, 'marked', MARKS);
    const twice = editCells(once.bytes, [{ worksheet: SHEET, cell: 'C3', fill: 'info', comment: 'lần hai' }]);
    if (twice.state === 'refused') throw new Error(twice.detail);
    const path = join(scratch, `${writer}-twice.xlsx`);
    writeFileSync(path, twice.bytes);
    expect([...differences(once.path, path)]).toMatchObject([
      [`${SHEET}!C3`, { fill: 'FFDDEBF7', comment: expect.stringMatching(/Sửa ô C3\n\nlần hai$/) }],
    ]);
  });
});

describe.each(['openpyxl', 'LibreOffice'])('a list by %s, with other values', writer => {
  it('holds them as what they are, and all else as before', () => {
    const changed = differences(sourceOf(writer).path, edited(writer, 'valued', VALUES).path);
    const told = [...changed].map(([key, cell]) => [
      key.slice(SHEET.length + 1),
      cell?.type,
      cell?.value,
      cell?.format,
    ]);
    expect(told).toMatchObject([
      ['C4', 's', '0358131833', '@'],
      ['D4', 'd', '2020-02-29 00:00:00', expect.stringMatching(/^dd\/mm\/yyyy/i)],
      ['E4', 'n', '5', 'General'],
      ['F4', 's', '=1+1', 'General'],
    ]);
    expect(changed.get(`${SHEET}!F4`)?.typed).toBe(true);
  });

  it('is computed anew by LibreOffice', () => {
    const [lines] = [shownByOffice(edited(writer, 'valued', VALUES).path, scratch).get(SHEET) ?? []];
    expect(lines[3]).toMatch(/^000\.00\.01\.H03-210722-1004,Nông Thị Ví Dụ 4,0358131833,.*,5,=1\+1$/);
  });
});
