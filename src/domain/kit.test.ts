import { describe, expect, it } from 'vitest';
import { KIT_SCHEMA, parseKit } from './kit.ts';
import { unitOfFolder } from './unit-register.ts';

const COMMUNE = {
  ...{ code: '000.17.29.H03', otherCodes: ['H03.29.17'], name: 'UBND xã Khuổi Nhạn', level: 'commune' },
  ...{ folder: 'CSDL_UBND xã Khuổi Nhạn', successors: [{ code: 'H55.242', from: '2025-07-01' }] },
};
const SUCCESSOR = { code: 'H55.242', name: 'UBND xã Pác Lung', level: 'commune' };
const KIT = {
  schema: KIT_SCHEMA,
  contact: { office: 'Trung tâm Chuyển đổi số', phone: '0200.3810.000' },
  units: [COMMUNE, SUCCESSOR],
  columns: { 'Số GPXD': 'resultNumber', 'Cán bộ': null },
  stages: { sign: '2027-01-01' },
};

function problems(json: unknown): readonly string[] {
  const reading = parseKit(json);
  return reading.state === 'refused' ? reading.problems.map(({ vi }) => vi) : [];
}

describe('parseKit', () => {
  it('reads contact, units, columns and the days of stages', () => {
    const reading = parseKit(KIT);
    if (reading.state !== 'read') throw new Error(reading.problems.map(({ en }) => en).join(' '));
    const { contact, register, columns, stages } = reading.kit;
    expect(contact).toEqual(KIT.contact);
    expect(register).toEqual([COMMUNE, { ...SUCCESSOR, otherCodes: [], folder: null, successors: [] }]);
    expect([...columns.values()]).toEqual(['resultNumber', null]);
    expect([...stages]).toEqual([['sign', '2027-01-01']]);
    const folder = 'CSDL_UBND xã Khuổi Nhạn'.normalize('NFD');
    expect(unitOfFolder(register, folder)?.code).toBe('000.17.29.H03');
  });

  it('needs nothing but its schema', () => {
    expect(parseKit({ schema: KIT_SCHEMA })).toEqual({
      state: 'read',
      kit: { contact: null, register: [], columns: new Map(), stages: new Map() },
    });
  });

  it('keeps names of two hundred letters', () => {
    expect(parseKit({ ...KIT, units: [{ ...SUCCESSOR, name: 'x'.repeat(200) }] }).state).toBe('read');
  });

  it('keeps names in NFC, without spaces around', () => {
    const name = ` ${COMMUNE.name} `.normalize('NFD');
    expect(parseKit({ ...KIT, units: [{ ...SUCCESSOR, name }] })).toMatchObject({
      kit: { register: [{ name: 'UBND xã Khuổi Nhạn' }] },
    });
  });

  it.each([null, 7, 'kit', [KIT], true, undefined])('refuses %j, which is no object', json => {
    expect(problems(json)).toEqual(['kit: phải là một đối tượng { … }.']);
  });

  it.each([
    ['another schema', { schema: 'sohoa-kit/2' }, 'schema: phải là "sohoa-kit/1".'],
    ['a name that is none of its own', { unit: [] }, 'kit: không có mục «unit»; các mục: schema, contact'],
    ['units that are no array', { units: {} }, 'units: phải là một mảng'],
    ['a contact without telephone', { contact: { office: 'x' } }, 'contact.phone: phải là một chuỗi'],
    [
      'a stage that is none',
      { stages: { scan: '2027-01-01', later: '2027-01-01' } },
      'stages: không có mục «later»',
    ],
    [
      'a day that does not exist',
      { stages: { sign: '2027-02-30' } },
      'stages.sign: phải là một ngày có thật',
    ],
    ['a day written otherwise', { stages: { sign: '1/1/2027' } }, 'stages.sign: phải là một ngày'],
    ['a column that is none', { columns: { 'Số GPXD': 'number' } }, 'columns: Cột «Số GPXD»'],
  ])('refuses %s', (_, change, problem) => {
    const told = problems({ ...KIT, ...change });
    expect(told).toHaveLength(1);
    expect(told[0]?.startsWith(problem)).toBe(true);
  });

  it.each([
    ['a code of neither form', { code: 'H3' }, 'units[0].code: «H3» không phải mã định danh'],
    ['no code', { code: undefined }, 'units[0].code: phải là một chuỗi'],
    ['an empty name', { name: ' ' }, 'units[0].name: phải là một chuỗi'],
    ['a very long name', { name: 'x'.repeat(201) }, 'units[0].name: phải là một chuỗi'],
    ['a folder of another form', { folder: 'UBND xã' }, 'units[0].folder: «UBND xã» không theo mẫu'],
    ['a level that is none', { level: 'toString' }, 'units[0].level: phải là một trong: province'],
    ['an old code of no form', { otherCodes: ['x'] }, 'units[0].otherCodes[0]: «x» không phải'],
    [
      'a successor without day',
      { successors: [{ code: 'H55.242' }] },
      'units[0].successors[0].from: phải là',
    ],
    [
      'a successor that is not there',
      { successors: [{ code: 'H55.9', from: '2025-07-01' }] },
      'units: đơn vị kế tiếp',
    ],
    [
      'itself as successor',
      { successors: [{ code: 'H03.29.17', from: '2025-07-01' }] },
      'units: đơn vị kế tiếp',
    ],
    ['the other’s code', { code: 'H55.242', successors: [] }, 'units: hai đơn vị cùng mã «H55.242».'],
    ['what has no meaning', { color: 'red' }, 'units[0]: không có mục «color»'],
  ])('refuses a unit with %s', (_, change, problem) => {
    const told = problems({ ...KIT, units: [{ ...COMMUNE, ...change }, SUCCESSOR] });
    expect(told).toHaveLength(1);
    expect(told[0]?.startsWith(problem)).toBe(true);
  });

  it('refuses one folder of two units, and one code in two forms', () => {
    const twin = { ...SUCCESSOR, folder: COMMUNE.folder.normalize('NFD').toUpperCase() };
    expect(problems({ ...KIT, units: [COMMUNE, twin] })).toEqual([
      expect.stringContaining('hai đơn vị cùng thư mục'),
    ]);
    const same = { ...SUCCESSOR, code: 'H03.29.17' };
    expect(problems({ ...KIT, units: [{ ...COMMUNE, successors: [] }, same] })).toEqual([
      'units: hai đơn vị cùng mã «H03.29.17».',
    ]);
  });

  it('takes __proto__ and constructor for names like any others', () => {
    const json: unknown = JSON.parse(
      '{"schema":"sohoa-kit/1","__proto__":{"units":[]},"constructor":1,"columns":{"__proto__":"code"}}',
    );
    const told = problems(json);
    expect(told[0]).toContain('không có mục «__proto__»');
    expect(told[1]).toContain('không có mục «constructor»');
    expect(
      parseKit(JSON.parse('{"schema":"sohoa-kit/1","contact":{"__proto__":{"office":"x","phone":"y"}}}')),
    ).toMatchObject({ state: 'refused' });
  });

  it('tells ten problems at most, and refuses endless lists at once', () => {
    const start = performance.now();
    expect(problems({ ...KIT, units: Array.from({ length: 20_000 }, () => ({})) })).toHaveLength(10);
    expect(problems({ ...KIT, units: Array.from({ length: 20_001 }, () => SUCCESSOR) })).toEqual([
      'units: phải là một mảng [ … ] không quá 20.000 mục.',
    ]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('speaks English, too', () => {
    const reading = parseKit({ schema: KIT_SCHEMA, stages: [] });
    expect(reading).toMatchObject({ problems: [{ en: 'stages: must be an object { … }.' }] });
  });
});
