import { describe, expect, it } from 'vitest';
import type { UnitFacts } from '../facts.ts';
import { sampleEntry, sampleFile, sampleList, sampleUnit } from '../sample-facts.ts';
import type { RegisteredUnit } from '../unit-register.ts';
import { unitOfCode } from './unit-of-code.ts';

const unit = (changes: Partial<RegisteredUnit>): RegisteredUnit => ({
  ...{ code: '000.00.05.H03', otherCodes: [], name: 'Đơn vị', folder: null, level: 'department' },
  ...{ successors: [], ...changes },
});

function inspect(codes: readonly string[], changes: Partial<UnitFacts>) {
  const rows = codes.map((code, index) => sampleEntry({ row: index + 3, code }, { code }));
  return [...unitOfCode.inspect(sampleUnit([], { list: sampleList(rows), ...changes }), null)];
}
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

describe('CD05 code/unit-of-code', () => {
  it('is not applicable when nobody knows the sender’s code', () => {
    const answer = [{ outcome: 'notApplicable', at: { path: 'CSDL_X' } }];
    expect(inspect(['000.00.05.H03-210722-1000'], {})).toEqual(answer);
    expect(inspect(['000.00.05.H03-210722-1000'], { register: [unit({ folder: 'CSDL_Y' })] })).toEqual(
      answer,
    );
  });

  it.each([
    ['000.00.05.H03', '000.00.05.H03-210722-1000'],
    ['000.00.05.H03', 'H03.05-250801-0001'],
    ['H03.05', '000.00.05.H03-210722-1000'],
    ['H55.242', 'H55.242-250801-0001'],
    ['000.00.05.H03', '000.01.05.H03-210722-1000'],
    ['000.00.05.H03', 'H03.05.2-250801-0001'],
    ['000.00.05.H03', '243'],
    ['000.00.05.H03', 'không rõ'],
  ])('accepts of the sender %s the code %s', (unitCode, code) => {
    expect(inspect([code], { unitCode })).toEqual([]);
  });

  it('tells of each code of another unit, with the unit’s name when it is known', () => {
    const codes = ['000.00.06.H03-210722-0001', '000.00.05.H03-210722-0001', 'h03.6 -250801-0001'];
    const register = [unit({ code: '000.00.06.H03', name: 'Sở Khác' })];
    const sender = '000.00.05.H03';
    expect(inspect(codes, { unitCode: sender, register })).toEqual([
      {
        ...{ outcome: 'failed', at: at('A3'), case: 'fault' },
        values: { where: 'A3', isCell: true, unit: '000.00.06.H03', name: 'Sở Khác', sender },
      },
      {
        ...{ outcome: 'failed', at: at('A5'), case: 'fault' },
        values: { where: 'A5', isCell: true, unit: 'H03.6', name: '', sender },
      },
    ]);
  });

  it('does not take the province’s unit for the sender, nor one whose code only begins alike', () => {
    for (const code of ['000.00.00.H03-210722-1000', 'H03.051-250801-0001'])
      expect(inspect([code], { unitCode: '000.00.05.H03' })).toHaveLength(1);
  });

  it('tells of a unit below when it is a sender of its own', () => {
    const register = [unit({ code: '000.01.05.H03', name: 'Chi cục' })];
    expect(inspect(['000.01.05.H03-210722-1000'], { unitCode: '000.00.05.H03', register })).toHaveLength(1);
  });

  it('finds the sender by its folder, whatever the normalization', () => {
    const register = [unit({ folder: 'CSDL_Sở Y tế' })];
    const folder = 'CSDL_Sở Y tế'.normalize('NFD');
    expect(inspect(['000.00.05.H03-210722-1000'], { register, folder })).toEqual([]);
    expect(inspect(['000.00.06.H03-210722-1000'], { register, folder })).toHaveLength(1);
  });

  it('counts units that passed into the sender, and those it passed into, as the same', () => {
    const register = [
      unit({ code: '000.18.29.H51', successors: [{ code: 'H13.242', from: '2025-07-01' }] }),
      unit({ code: 'H13.242', folder: 'CSDL_UBND xã Mới' }),
    ];
    expect(inspect(['000.18.29.H51-210722-1000'], { register, unitCode: 'H13.242' })).toEqual([]);
    expect(inspect(['H13.242-250801-0001'], { register, unitCode: '000.18.29.H51' })).toEqual([]);
    expect(inspect(['000.19.29.H51-210722-1000'], { register, unitCode: 'H13.242' })).toHaveLength(1);
  });

  it('looks at files that no row names', () => {
    const path = 'CSDL_X/000.00.06.H03-210722-0001_KQ_2021.pdf';
    const dossier = { key: 'x', code: '000.00.06.H03-210722-0001', row: null, files: [sampleFile(path)] };
    expect(inspect([], { unitCode: '000.00.05.H03', list: null, dossiers: [dossier] })).toMatchObject([
      { at: { path }, values: { isCell: false, where: '000.00.06.H03-210722-0001_KQ_2021.pdf' } },
    ]);
  });

  it('says whose codes they are', () => {
    const values = { where: 'A3', isCell: true, unit: '000.00.06.H03', name: 'Sở Khác', sender: 'H03.05' };
    expect(unitOfCode.explain(values, 'fault').message.vi).toBe(
      'Ô A3: mã hồ sơ thuộc đơn vị 000.00.06.H03 (Sở Khác), không phải đơn vị gửi H03.05.',
    );
    expect(unitOfCode.explain(values, 'fault').message.en).toBe(
      'A3: the code is of the unit «000.00.06.H03», «Sở Khác», not of the sender «H03.05».',
    );
    expect(
      unitOfCode.explain({ ...values, isCell: false, where: 'a.pdf', name: '' }, 'fault').message.vi,
    ).toBe('Tên tệp «a.pdf»: mã hồ sơ thuộc đơn vị 000.00.06.H03, không phải đơn vị gửi H03.05.');
  });
});
