import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#engines/xlsx/write-workbook.ts';
import type { SheetRow } from '#engines/xlsx/writing/sheet.ts';
import { dumpByOpenpyxl } from '../xlsx/office.ts';
import { makeScratch, putPdfs, runSohoa } from './run-sohoa.ts';

const scratch = makeScratch();

const HEADER = [
  ...['Mã hồ sơ', 'Họ tên người nộp', 'Chủ hồ sơ', 'Email', 'Số điện thoại', 'Địa chỉ', 'Nội dung hồ sơ'],
  ...['File thành phần hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Tên kết quả', 'Số, ký hiệu'],
  ...['Cơ quan ban hành', 'Ngày ban hành', 'File kết quả'],
];

const ROW: SheetRow = {
  cells: [
    ...[
      '243',
      'Nông Thị Ví Dụ',
      'Nông Thị Ví Dụ',
      null,
      1655216664,
      'Thôn 3',
      'Cấp giấy phép',
      '243_TP_2016.pdf',
    ],
    ...[{ day: '2016-12-29' }, { day: '2017-03-20' }, 'Giấy phép', '01/GP', 'UBND xã', { day: '2017-01-05' }],
    '243_2016_KQ.pdf',
  ],
};

let made = 0;

/** A folder with a unit, whose list has a phone without its zero and a name with swapped parts. */
function unit(): string {
  made += 1;
  const place = join(scratch, `${made}`);
  const folder = join(place, 'CSDL_UBND xã Phúc Lộc');
  mkdirSync(folder, { recursive: true });
  putPdfs(join(folder, '243_TP_2016.pdf'), join(folder, '243_2016_KQ.pdf'));
  const list = writeWorkbook([{ name: 'Danh sách', columns: [], rows: [{ cells: HEADER }, ROW] }]);
  writeFileSync(join(folder, 'Danh sách.xlsx'), list);
  return place;
}

const check = (cwd: string, ...args: string[]) =>
  runSohoa(['check', 'CSDL_UBND xã Phúc Lộc', ...args], { cwd });

describe('sohoa check --xlsx', () => {
  it('writes the list of faults, and beside it a copy of the list with marks, and says so', async () => {
    const place = unit();
    const list = join(place, 'CSDL_UBND xã Phúc Lộc', 'Danh sách.xlsx');
    const before = readFileSync(list);
    const { code, out } = await check(place, '--xlsx', 'chua-dat.xlsx');
    expect(code).toBe(1);
    expect(readdirSync(place).sort()).toEqual([
      ...['CSDL_UBND xã Phúc Lộc', 'Danh sách - đã đánh dấu.xlsx', 'chua-dat.xlsx'],
    ]);
    const told = out.replace(/\s+/g, ' ');
    expect(told).toContain('Đã ghi danh sách lỗi: «chua-dat.xlsx».');
    expect(told).toMatch(
      /Đã ghi bản sao của danh sách «Danh sách\.xlsx» có đánh dấu \d+ ô: «Danh sách - đã đánh dấu\.xlsx»/,
    );
    expect(readFileSync(list)).toEqual(before);

    const faults = dumpByOpenpyxl(join(place, 'chua-dat.xlsx'));
    expect(faults.sheets.map(({ name }) => name)).toEqual(['Tệp chưa đạt', 'Danh sách hồ sơ']);
    expect(faults.sheets[0]?.cells['A1']?.value).toBe('DANH SÁCH TỆP CHƯA ĐẠT YÊU CẦU');
    const rows = Object.values(faults.sheets[1]?.cells ?? {}).map(({ value }) => value ?? '');
    expect(rows.some(value => value.includes('0355216664'))).toBe(true);

    const [marked] = dumpByOpenpyxl(join(place, 'Danh sách - đã đánh dấu.xlsx')).sheets;
    expect(marked?.cells['E2']).toMatchObject({ value: '1655216664', fill: 'FFFFEB9C' });
    expect(marked?.cells['E2']?.comment).toMatch(/^Cảnh báo RW02: .*\n→ /);
    expect(marked?.cells['O2']).toMatchObject({ value: '243_2016_KQ.pdf', fill: 'FFFFC7CE' });
    expect(marked?.cells['G2']).toMatchObject({ fill: null, comment: null });
  });

  it('replaces its own list of faults, never a marked copy that someone may be working in', async () => {
    const place = unit();
    const folder = join(place, 'CSDL_UBND xã Phúc Lộc');
    const target = join('CSDL_UBND xã Phúc Lộc', 'chua-dat.xlsx');
    const first = await check(place, '--xlsx', target);
    const copy = readFileSync(join(folder, 'Danh sách - đã đánh dấu.xlsx'));
    const second = await check(place, '--xlsx', target);
    expect(readdirSync(folder)).toContain('Danh sách - đã đánh dấu (2).xlsx');
    expect(readFileSync(join(folder, 'Danh sách - đã đánh dấu.xlsx'))).toEqual(copy);
    // Its own files are no foreign ones, and none is taken for the list.
    expect(second.out.replace(/ \(2\)/, '').replace(/\s+/g, ' ')).toBe(first.out.replace(/\s+/g, ' '));
  });

  it.each([
    ['another’s workbook', 'CSDL_UBND xã Phúc Lộc/Danh sách.xlsx', 'không bị ghi đè'],
    ['no workbook’s name', 'chua-dat.pdf', 'phải kết thúc bằng .xlsx'],
    ['a folder that is not there', 'missing/chua-dat.xlsx', 'Không ghi được'],
  ])('refuses %s before any work', async (_, path, said) => {
    const place = unit();
    const { code, out, err } = await check(place, '--xlsx', path);
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/\s+/g, ' ')).toContain(said);
    expect(readdirSync(place)).toEqual(['CSDL_UBND xã Phúc Lộc']);
  });
});
