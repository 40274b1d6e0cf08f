import { readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textWorkbook } from '../ports/sample-workbook.ts';
import { check, json, LIST, stick, UNIT } from './list-stick.ts';
import { makeScratch } from './run-sohoa.ts';
import { CODE, GOOD_DOSSIER, numbersIn, putFolder } from './scan-files.ts';

const scratch = makeScratch();
const putStick = (files: Parameters<typeof stick>[1] = {}) => stick(scratch, files);

/** As LibreOffice begins its files. */
const ODS = zipSync({
  mimetype: [new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
});

describe('sohoa check with a list', () => {
  it('finds it in the folder and beside it, and puts each row to its files', async () => {
    const beside = await json(putStick({ 'hồ sơ 2021.xlsx': LIST }), UNIT);
    expect(beside.lists).toEqual(['hồ sơ 2021.xlsx']);
    expect(beside.report.units[0]?.dossiers).toMatchObject([
      { code: CODE, worksheet: 'Danh sách', row: 2, files: { length: 2 }, verdict: 'passed' },
    ]);
    expect(beside.err).toContain(`Ghi chú: dùng danh sách «hồ sơ 2021.xlsx» nằm cạnh thư mục «${UNIT}».`);
    expect(beside.code).toBe(0);
    const usb = putStick();
    writeFileSync(join(usb, UNIT, 'ds.xlsx'), LIST);
    const inside = await json(usb, UNIT);
    expect(inside.lists).toEqual([`${UNIT}/ds.xlsx`]);
    expect(numbersIn(inside.report)).not.toContain('FD06');
    expect((await json(join(usb, UNIT), '.')).lists).toEqual([`${UNIT}/ds.xlsx`]);
  });

  it('is judged without one where there is none, and says nothing of it', async () => {
    const { err, code, lists } = await json(putStick({ 'ảnh.txt': 'x' }), UNIT);
    expect([err, code, lists]).toEqual(['', 0, [null]]);
  });

  it('takes the one that was chosen, however it is spelled', async () => {
    const usb = putStick({ 'a.xlsx': LIST, 'b.xlsx': LIST });
    writeFileSync(join(usb, UNIT, 'c.xlsx'), LIST);
    symlinkSync(join(usb, 'a.xlsx'), join(usb, 'link.xlsx'));
    const chosen = async (list: string) => (await json(usb, UNIT, '--list', list)).lists[0];
    expect(await chosen('a.xlsx')).toBe('a.xlsx');
    expect(await chosen(join(usb, 'b.xlsx'))).toBe('b.xlsx');
    expect(await chosen('link.xlsx')).toBe('a.xlsx');
    expect(await chosen(`./${UNIT}/../${UNIT}/c.xlsx`)).toBe(`${UNIT}/c.xlsx`);
  });

  it('chooses none of several, names them, and ends with 2', async () => {
    const { code, lists, report } = await json(putStick({ 'a.xlsx': LIST, 'b.xlsx': LIST }), UNIT);
    expect([code, lists]).toEqual([2, [null]]);
    expect(report.skipped).toHaveLength(1);
    expect(report.skipped[0]?.words.vi).toContain('«a.xlsx», «b.xlsx». Đề nghị chạy lại với --list');
    expect(report.units[0]?.files).toHaveLength(2);
  });

  it.each([
    [
      'ds.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(2_000).fill(0)]),
      '.xls',
    ],
    ['ds.csv', 'Mã hồ sơ,Chủ hồ sơ\n243,x\n', 'Đây là tệp văn bản (kiểu .csv)'],
    ['ds.ods', ODS, 'OpenDocument'],
    ['ds.xlsx', 'Mã hồ sơ;x', 'Đây là tệp văn bản'],
    ['ds.xlsx', '', 'Tệp rỗng'],
    ['ds.xlsx', LIST.subarray(0, 900), 'bị hỏng'],
    [
      'ds.xlsx',
      textWorkbook([
        ['Họ tên', 'Lương'],
        ['A', '1'],
      ]),
      'Không thấy dòng tiêu đề',
    ],
    ['~$ds.xlsx', new Uint8Array(165), 'Nội dung không phải'],
  ])(
    'named by --list and no list, %s, is told with what to do; the scans are judged',
    async (name, content, said) => {
      const { code, report } = await json(putStick({ [name]: content }), UNIT, '--list', name);
      expect(report.skipped).toMatchObject([{ path: name, words: { vi: expect.stringContaining(said) } }]);
      expect(report.skipped[0]?.words.vi).toMatch(
        /Đề nghị .*Các tệp quét đã được kiểm tra không cùng danh sách\.$/,
      );
      expect(report.summary.files.passed).toBe(2);
      expect(code).toBe(2);
    },
  );

  it('tells a list that is missing, a folder, and one for several units', async () => {
    const usb = putStick();
    putFolder(join(usb, 'CSDL_B'), GOOD_DOSSIER);
    const gone = await json(usb, UNIT, '--list', 'gone.xlsx');
    expect(gone.report.skipped).toMatchObject([{ path: 'gone.xlsx', reason: 'missing' }]);
    writeFileSync(join(usb, 'Danh sách.xlsx'), LIST);
    const misspelled = await json(usb, UNIT, '--list', 'Danh sach.xlxs');
    expect(misspelled.report.skipped[0]?.words.vi).toContain('Ý bạn là «Danh sách.xlsx»?');
    expect((await json(usb, UNIT, '--list', 'CSDL_B')).report.skipped).toHaveLength(1);
    const several = await check(usb, '.', '--list', 'gone.xlsx');
    expect([several.code, several.out]).toEqual([2, '']);
    expect(several.err).toContain('Một danh sách chỉ dùng cho một đơn vị, nhưng ở đây có 2 đơn vị.');
  });

  it('takes each unit’s own by its name, and leaves what names nobody', async () => {
    const usb = putStick({
      'Danh sach Phuc Loc.xlsx': 'x',
      'Danh sách UBND xã Phúc Lộc.xlsx': LIST,
      'B.xlsx': LIST,
    });
    putFolder(join(usb, 'CSDL_B'), GOOD_DOSSIER);
    const { lists, err } = await json(usb, '.');
    expect(lists).toEqual(['B.xlsx', 'Danh sách UBND xã Phúc Lộc.xlsx']);
    expect(err).toContain('«Danh sach Phuc Loc.xlsx» nằm cạnh nhiều đơn vị');
  });

  it('says of a list that is open in Excel which version was read', async () => {
    const usb = putStick({ 'ds.xlsx': LIST, '~$ds.xlsx': new Uint8Array(165) });
    utimesSync(join(usb, 'ds.xlsx'), 1_600_000_000, 1_600_000_000);
    const { out, code } = await check(usb, UNIT);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Danh sách đang mở trong Excel. Đã kiểm tra bản lưu lúc 19:26 ngày 13/09/2020.',
    );
    expect(code).toBe(0);
  });

  it('leaves the list and its folder as they were', async () => {
    const usb = putStick({ 'ds.xlsx': LIST });
    const path = join(usb, 'ds.xlsx');
    utimesSync(path, 1_500_000_000, 1_600_000_000);
    const [before, names] = [statSync(path, { bigint: true }), readdirSync(usb)];
    await check(usb, UNIT);
    expect(statSync(path, { bigint: true })).toEqual(before);
    expect(new Uint8Array(readFileSync(path))).toEqual(new Uint8Array(LIST));
    expect(readdirSync(usb)).toEqual(names);
  });

  it('shows names that could fool a reader for what they are', async () => {
    const names = ['ds\u202efdp.xlsx', 'ds\x1b[2J.xlsx', 'ds\n2.xlsx'];
    const usb = putStick(Object.fromEntries(names.map(name => [name, LIST])));
    const { out, code } = await check(usb, UNIT);
    expect(/[\p{Cc}\u202e]/u.test(out.replaceAll('\n', ''))).toBe(false);
    expect(out).toContain('⟨U+202E⟩');
    expect(code).toBe(2);
  });
});

describe('sohoa check of a list by its name', () => {
  it('checks it with its folder, and says so', async () => {
    const usb = putStick({ 'ds.xlsx': LIST });
    const { lists, report, err } = await json(usb, 'ds.xlsx');
    expect(lists).toEqual(['ds.xlsx']);
    expect(report.units[0]).toMatchObject({ folder: UNIT, files: { length: 2 } });
    expect(err).toContain(`Ghi chú: danh sách được kiểm tra cùng thư mục «${UNIT}» của nó.`);
    writeFileSync(join(usb, UNIT, 'của tôi.xlsx'), LIST);
    expect((await json(join(usb, UNIT), 'của tôi.xlsx')).report.units[0]?.files).toHaveLength(2);
  });

  it('is --list when a folder is named, too', async () => {
    const usb = putStick({ 'a.xlsx': LIST, 'b.xlsx': LIST });
    expect((await json(usb, UNIT, 'b.xlsx')).lists).toEqual(['b.xlsx']);
    const both = await check(usb, UNIT, 'a.xlsx', 'b.xlsx');
    expect([both.code, both.out]).toEqual([2, '']);
    expect(both.err).toContain('Mỗi lần chỉ kiểm tra được một danh sách.');
  });

  it('checks it alone where its folder is not there, or may be any of several', async () => {
    const alone = putFolder(join(scratch, 'alone'), { 'ds.xlsx': LIST });
    const { report, err, lists } = await json(alone, 'ds.xlsx');
    expect(lists).toEqual(['ds.xlsx']);
    expect(report.units[0]).toMatchObject({ folder: null, files: [], dossiers: [{ row: 2 }] });
    expect(err).toContain('không thấy thư mục CSDL_* nào cạnh danh sách');
    const usb = putStick({ 'ds.xlsx': LIST, 'B.xlsx': LIST });
    putFolder(join(usb, 'CSDL_B'), GOOD_DOSSIER);
    expect((await json(usb, 'ds.xlsx')).err).toContain('cạnh danh sách có 2 thư mục CSDL_*');
    expect((await json(usb, 'B.xlsx')).report.units[0]?.folder).toBe('CSDL_B');
  });
});
