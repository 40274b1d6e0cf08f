import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIST_HEADER, textWorkbook } from '../ports/sample-workbook.ts';
import { check, json, LIST, ROW, stick, UNIT } from './list-stick.ts';
import { makeScratch, type Ran, runSohoa } from './run-sohoa.ts';
import { numbersIn, putFolder, reportOf } from './scan-files.ts';

const scratch = makeScratch();
const putStick = (files: Parameters<typeof stick>[1] = {}) => stick(scratch, files);

const ODD = textWorkbook([['Số lạ', ...LIST_HEADER.slice(1)], ROW]);
const MAP = '{ "Số lạ": "code" }';
const roleIn = ({ report }: { readonly report: ReturnType<typeof reportOf> }) =>
  report.units[0]?.list?.tables[0]?.columns[0]?.role ?? null;

describe('the columns of a list', () => {
  it('are what --columns says, and are remembered when asked for', async () => {
    const usb = putStick({ 'ds.xlsx': ODD, 'cột.json': MAP });
    expect(roleIn(await json(usb, UNIT))).not.toBe('code');
    expect(roleIn(await json(usb, UNIT, '--columns', 'cột.json'))).toBe('code');
    expect(readdirSync(usb)).not.toContain('.sohoa');
    const kept = await json(usb, UNIT, '--columns', 'cột.json', '--remember');
    expect(kept.err).toContain('đã nhớ ý nghĩa các cột vào «.sohoa/columns.json»');
    expect(readdirSync(join(usb, '.sohoa'))).toEqual(['columns.json']);
    expect(JSON.parse(readFileSync(join(usb, '.sohoa/columns.json'), 'utf8'))).toEqual({ 'Số lạ': 'code' });
    const later = await json(usb, UNIT);
    expect(roleIn(later)).toBe('code');
    expect(later.err).toContain('«.sohoa/columns.json» đã nhớ từ lần trước');
  });

  it.each([
    ['no.json', null, 'Không có tệp hay thư mục nào'],
    ['x.json', 'no JSON', 'Nội dung không phải JSON.'],
    ['x.json', '[]', 'phải là một đối tượng JSON'],
    ['x.json', '{ "Số lạ": "cod" }', 'Có phải «code»'],
  ])('are told when %s with %s cannot be used', async (name, content, said) => {
    const usb = putStick(content === null ? {} : { [name]: content });
    const { code, err, out } = await check(usb, UNIT, '--columns', name);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  it('are used without being remembered where nothing may be written', async () => {
    const usb = putStick({ 'ds.xlsx': ODD, 'cột.json': MAP });
    writeFileSync(join(usb, '.sohoa'), 'a file in its place');
    const { err, code } = await json(usb, UNIT, '--columns', 'cột.json', '--remember');
    expect(err).toContain('không ghi nhớ được ý nghĩa các cột vào «.sohoa/columns.json» (ENOTDIR)');
    expect(code).toBe(0);
    expect(readFileSync(join(usb, '.sohoa'), 'utf8')).toBe('a file in its place');
  });

  it('are never written through a link', async () => {
    const usb = putStick({ 'ds.xlsx': ODD, 'cột.json': MAP });
    const elsewhere = putFolder(join(scratch, 'elsewhere'), {});
    symlinkSync(elsewhere, join(usb, '.sohoa'));
    expect((await json(usb, UNIT, '--columns', 'cột.json', '--remember')).err).toContain('(ENOTDIR)');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('need --columns to be remembered', async () => {
    const { code, err } = await check(putStick(), UNIT, '--remember');
    expect(code).toBe(2);
    expect(err).toContain('--remember ghi nhớ tệp của --columns, nên cần cả hai.');
  });
});

describe('what a center publishes', () => {
  const KIT = {
    schema: 'sohoa-kit/1',
    contact: { office: 'Trung tâm Chuyển đổi số Thử', phone: '0200.111.222' },
    units: [{ code: '000.17.29.H03', name: 'UBND xã Phúc Lộc', level: 'commune', folder: UNIT }],
    columns: { 'Số lạ': 'code' },
  };
  const other = { ...KIT, units: [{ ...KIT.units[0], code: '000.99.99.H99' }] };

  it('names whom to ask, what its template’s columns hold, and which unit a folder is', async () => {
    const usb = putStick({
      'ds.xlsx': ODD,
      'kit.json': JSON.stringify(KIT),
      'other.json': JSON.stringify(other),
    });
    const { out } = await check(usb, UNIT, '--kit', 'kit.json');
    expect(out).toContain('Trung tâm Chuyển đổi số Thử, 0200.111.222');
    expect(out).not.toContain('02093.810.777');
    const known = await json(usb, UNIT, '--kit', 'kit.json');
    expect(roleIn(known)).toBe('code');
    const unitOf = ({ report }: typeof known) => numbersIn(report).filter(number => number === 'CD05');
    expect(unitOf(known)).toEqual([]);
    expect(unitOf(await json(usb, UNIT, '--kit', 'other.json'))).toEqual(['CD05']);
    expect(unitOf(await json(usb, UNIT, '--kit', 'other.json', '--unit-code', '000.17.29.H03'))).toEqual([]);
  });

  it.each([
    ['{ "schema": "sohoa-kit/9" }', 'phải là "sohoa-kit/1"'],
    ['{', 'Nội dung không phải JSON.'],
  ])('is refused as a whole when it reads %s', async (text, said) => {
    const { code, err, out } = await check(putStick({ 'kit.json': text }), UNIT, '--kit', 'kit.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Không dùng được «kit.json» của --kit.');
    expect(err).toContain(said);
  });
});

describe.skipIf(process.getuid?.() !== 0)('a list and a folder that others own', () => {
  const NOBODY = 65_534;

  /** As a user who may read but not write, or not even read. */
  const asNobody = async (usb: string, ...args: readonly string[]): Promise<Ran> => {
    const cache = join(usb, 'cache');
    mkdirSync(cache);
    chownSync(cache, NOBODY, NOBODY);
    for (const path of [scratch, usb]) chmodSync(path, 0o755);
    return runSohoa(['check', UNIT, ...args, '--json'], {
      cwd: usb,
      uid: NOBODY,
      env: { XDG_CACHE_HOME: cache },
    });
  };

  it('are read though nothing may be written, which --remember tells', async () => {
    const usb = putStick({ 'ds.xlsx': LIST, 'cột.json': '{ "Xyz": "note" }' });
    const ran = await asNobody(usb, '--columns', 'cột.json', '--remember');
    expect(reportOf(ran).units[0]?.list?.path).toBe('ds.xlsx');
    expect(ran.err).toContain('không ghi nhớ được ý nghĩa các cột vào «.sohoa/columns.json» (EACCES)');
    expect(ran.code).toBe(0);
  });

  it('are told apart: a list that may not be read is missed, its scans are judged', async () => {
    const usb = putStick({ 'ds.xlsx': LIST });
    chmodSync(join(usb, 'ds.xlsx'), 0);
    const ran = await asNobody(usb);
    expect(reportOf(ran).skipped).toMatchObject([{ path: 'ds.xlsx', reason: 'noAccess' }]);
    expect(reportOf(ran).summary.files.passed).toBe(2);
    expect(ran.code).toBe(2);
  });
});

describe('sohoa facts of a list', () => {
  const place = putFolder(join(scratch, 'facts'), {
    'ds.xlsx': textWorkbook([['DANH SÁCH'], [...LIST_HEADER, 'Cột lạ'], [...ROW, 'x']]),
    'other.xlsx': textWorkbook([
      ['STT', 'Mã hồ sơ', 'Lương'],
      ['1', 'A', '2'],
    ]),
    'text.xlsx': 'a;b',
    'cột.json': '{ "Cột lạ": "note" }',
  });
  const facts = (...args: readonly string[]) => runSohoa(['facts', ...args], { cwd: place });

  it('shows the header’s row, the columns and how many dossiers there are', async () => {
    const { out, code } = await facts('ds.xlsx');
    expect(out).toContain('Dòng tiêu đề 2, 1 hồ sơ');
    expect(out).toMatch(/^ {2}A {4}Mã hồ sơ +Mã hồ sơ$/m);
    expect(out).toMatch(/^ {2}Q {4}Cột lạ +\(chưa hiểu\)$/m);
    expect(code).toBe(0);
    expect((await facts('ds.xlsx', '--columns', 'cột.json')).out).toMatch(/^ {2}Q {4}Cột lạ +Ghi chú$/m);
    expect((await facts('ds.xlsx', '--lang', 'en')).out).toContain('Header row 2, 1 dossier');
  });

  it('shows what came nearest where there is no header', async () => {
    const { out, code } = await facts('other.xlsx');
    expect(out).toContain('Không thấy dòng tiêu đề của danh sách hồ sơ.');
    expect(out).toContain('Không phải danh sách, 2 dòng có nội dung');
    expect(code).toBe(0);
  });

  it('gives every cell with --json, a line each', async () => {
    const { out } = await facts('ds.xlsx', '--json');
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines[0]).toMatchObject({
      type: 'list',
      worksheets: [{ name: 'Danh sách', rows: 3, columns: 17 }],
    });
    expect(lines[1]).toMatchObject({ type: 'table', headerRow: 2, dossiers: 1 });
    expect(lines.slice(2).every(({ type }) => type === 'cell')).toBe(true);
    expect(lines.find(({ cell }) => cell?.address === 'E3')).toMatchObject({
      cell: { shown: '0912345678', type: 'text', numberFormat: expect.any(String) },
    });
  });

  it('says why a file is no list, and ends with 2', async () => {
    for (const name of ['text.xlsx', 'gone.xlsx']) {
      const { code, out, err } = await facts(name);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`«${name}»: `);
      expect(err).toContain('Đề nghị');
    }
  });
});
