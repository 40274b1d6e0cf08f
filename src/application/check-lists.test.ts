import { describe, expect, it } from 'vitest';
import { defineCheck } from '#domain/check.ts';
import { headingKey } from '#domain/list/column-map.ts';
import { demand } from '#domain/regulation.ts';
import type { CheckInput } from './check-input.ts';
import { about, example, explain, GOOD, PROFILE, world } from './sample-world.ts';

const LIST =
  'Mã hồ sơ|Họ tên người nộp|Chủ hồ sơ|Nội dung hồ sơ|Ngày tiếp nhận\n1|A|A|x|28/12/2016\n2|B|B|y|28/12/2016';

describe('checking a unit with its list', () => {
  it('puts the rows beside the files, and tells which list was taken', async () => {
    const { check, notes, lists } = world({ ...GOOD, 'CSDL_A/ds.xlsx': LIST });
    const [unit] = (await check()).units;
    expect(unit?.list).toMatchObject({ path: 'CSDL_A/ds.xlsx', tables: [{ headerRow: 1, dossiers: 2 }] });
    expect(unit?.dossiers.map(({ code, row, files }) => [code, row, files.length])).toEqual([
      ['1', 2, 2],
      ['2', 3, 0],
    ]);
    expect(lists).toEqual(['CSDL_A/ds.xlsx']);
    expect(notes).toEqual([]);
  });

  it('goes on without a list that cannot be read, and says so', async () => {
    const { check } = world({ ...GOOD, 'CSDL_A/ds.xlsx': 'broken' });
    const report = await check();
    expect(report.units).toMatchObject([{ list: null, files: { length: 2 } }]);
    expect(report.skipped).toMatchObject([{ path: 'CSDL_A/ds.xlsx', reason: 'notSupported' }]);
  });

  it('tells which row came nearest where no header is found', async () => {
    const { check } = world({ ...GOOD, 'CSDL_A/ds.xlsx': 'DANH SÁCH\nSTT|Mã hồ sơ|Cán bộ|Xyz\n1|1|A|b' });
    const [skipped] = (await check()).skipped;
    expect(skipped?.words.vi).toContain('Không thấy dòng tiêu đề của danh sách hồ sơ');
    expect(skipped?.words.vi).toContain('dòng 2 của trang «Danh sách», mới hiểu được: Số thứ tự, Mã hồ sơ.');
  });

  it('judges a list alone when nothing else is named', async () => {
    const { check, folder } = world({ 'usb/ds.xlsx': LIST });
    const report = await check('', { roots: [], list: { path: 'usb/ds.xlsx', name: 'ds.xlsx' } });
    expect(folder).toBeDefined();
    expect(report.units).toMatchObject([
      { folder: null, list: { path: 'ds.xlsx' }, dossiers: [{ row: 2 }, { row: 3 }], files: [] },
    ]);
  });

  it('refuses one list for several units', async () => {
    const { check } = world({ 'usb/CSDL_A/1_KQ_2016.pdf': 'good', 'usb/CSDL_B/1_KQ_2016.pdf': 'good' });
    const list = { path: 'ds.xlsx', name: 'ds.xlsx' };
    await expect(check('usb', { list })).rejects.toThrow('A list belongs to one unit, but there are 2 here.');
  });

  it('stays partial when it is stopped while the list is read', async () => {
    const { check, stop } = world({ ...GOOD, 'CSDL_A/ds.xlsx': 'hang' });
    const running = check();
    setTimeout(() => stop.abort(), 20);
    const report = await running;
    expect(report.partial).toBe(true);
    expect(report.units).toMatchObject([{ list: null, files: { length: 2 } }]);
  });
});

describe('the columns of a list', () => {
  const ODD = 'Số sổ lạ|Họ tên người nộp|Chủ hồ sơ|Nội dung hồ sơ|Ngày tiếp nhận\n1|A|A|x|28/12/2016';
  const FILES = { ...GOOD, 'usb/CSDL_A/1_KQ_2016.pdf': 'good', 'usb/CSDL_A/ds.xlsx': ODD };
  const rolesWith = async (
    files: Readonly<Record<string, string>>,
    columns: Partial<CheckInput['columns']> = {},
  ) => {
    const { check, notes } = world({ ...FILES, ...files });
    const known = { given: new Map(), ofKit: new Map(), ...columns };
    const [unit] = (await check('usb/CSDL_A', { columns: known })).units;
    return { role: unit?.list?.tables[0]?.columns[0]?.role, notes };
  };

  it('are taken as a person says, else as remembered, else as the kit says', async () => {
    const remembered = { 'usb/CSDL_A/.sohoa/columns.json': '{ "Số sổ lạ": "note" }' };
    const given = new Map([[headingKey('Số sổ lạ'), 'code']] as const);
    const ofKit = new Map([[headingKey('Số sổ lạ'), 'oldNumber']] as const);
    expect((await rolesWith({}, { ofKit })).role).toBe('oldNumber');
    const kept = await rolesWith(remembered, { ofKit });
    expect(kept.role).toBe('note');
    expect(kept.notes).toEqual([
      expect.stringContaining('«usb/CSDL_A/.sohoa/columns.json» đã nhớ từ lần trước'),
    ]);
    expect((await rolesWith(remembered, { ofKit, given })).role).toBe('code');
  });

  it.each(['no JSON', '[]', '{ "Số sổ lạ": "cod" }'])('are not taken from %s, which is said', async text => {
    const { notes } = await rolesWith({ 'usb/CSDL_A/.sohoa/columns.json': text });
    expect(notes).toEqual([expect.stringContaining('không dùng được «usb/CSDL_A/.sohoa/columns.json»')]);
  });
});

describe('the code of a unit', () => {
  const unitCode = defineCheck({
    ...{ ...about, number: 'FD01', id: 'folder/code', subject: 'unit', example, explain },
    *inspect(unit, _: null) {
      yield { outcome: 'failed', at: { path: unit.unitCode ?? 'none' }, case: 'fault', values: {} };
    },
  });
  const [text] = PROFILE.texts;
  const profile = {
    ...PROFILE,
    texts: text === undefined ? [] : [{ ...text, rules: [demand('I', unitCode, null)] }],
  };
  const register = [
    {
      ...{ code: 'H03.1', otherCodes: [], name: 'A', folder: 'CSDL_A' },
      level: 'commune' as const,
      successors: [],
    },
  ];
  const codeWith = async (change: Partial<CheckInput>) => {
    const { check } = world({ ...GOOD, 'CSDL_B/1_KQ_2016.pdf': 'good' });
    return (await check('CSDL_A', { profile, ...change })).units[0]?.findings[0]?.at.path;
  };

  it('is what the user says, else what the register says of its folder', async () => {
    expect(await codeWith({})).toBe('none');
    expect(await codeWith({ register })).toBe('H03.1');
    expect(await codeWith({ register, unitCode: 'H03.2' })).toBe('H03.2');
    expect(await codeWith({ register, roots: [{ path: 'CSDL_B', name: 'CSDL_B' }] })).toBe('none');
  });
});
