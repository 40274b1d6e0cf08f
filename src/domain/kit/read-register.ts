import { shownName, twinKey } from '../text.ts';
import { readUnitFolder } from '../unit-folder.ts';
import { type RegisteredUnit, type Succession, UNIT_LEVELS, unitKey } from '../unit-register.ts';
import type { JsonReader } from './json-reader.ts';
import { readDate } from './read-date.ts';

/** A province had some 200 communes and 30 departments; a country 11,000 communes. */
const MOST_UNITS = 20_000;
const MOST_OF_UNIT = 50;
const NAME_LETTERS = 200;
const CODE_LETTERS = 35;
const UNIT_CODE = /^(?:\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.[0-9A-Z]+){0,8})$/;
const KEYS = ['code', 'otherCodes', 'name', 'folder', 'level', 'successors'];

/** The units of a kit, and whether they fit together: no code or folder twice, no successor that is not there. */
export function readRegister(reader: JsonReader, value: unknown): readonly RegisteredUnit[] {
  const units = reader
    .list('units', value, MOST_UNITS)
    .flatMap((unit, index) => readUnit(reader, `units[${index}]`, unit) ?? []);
  refuseTwins(reader, units);
  refuseUnknownSuccessors(reader, units);
  return units;
}

function readUnit(reader: JsonReader, where: string, value: unknown): RegisteredUnit | null {
  const unit = reader.record(where, value, KEYS);
  if (unit === null) return null;
  const code = readCode(reader, `${where}.code`, unit.get('code'));
  const name = reader.text(`${where}.name`, unit.get('name'), NAME_LETTERS);
  const folder = readFolder(reader, `${where}.folder`, unit.get('folder'));
  const level = readLevel(reader, `${where}.level`, unit.get('level'));
  const otherCodes = reader
    .list(`${where}.otherCodes`, unit.get('otherCodes'), MOST_OF_UNIT)
    .flatMap((other, index) => readCode(reader, `${where}.otherCodes[${index}]`, other) ?? []);
  const successors = reader
    .list(`${where}.successors`, unit.get('successors'), MOST_OF_UNIT)
    .flatMap((next, index) => readSuccession(reader, `${where}.successors[${index}]`, next) ?? []);
  if (code === null || name === null || level === null) return null;
  return { code, otherCodes, name, folder, level, successors };
}

function readCode(reader: JsonReader, where: string, value: unknown): string | null {
  const code = reader.text(where, value, CODE_LETTERS);
  if (code === null || UNIT_CODE.test(code)) return code;
  return reader.refuse(where, {
    vi: `«${shownName(code)}» không phải mã định danh của đơn vị, ví dụ 000.00.01.H03 hoặc H55.242.`,
    en: `«${shownName(code)}» is no unit code, such as 000.00.01.H03 or H55.242.`,
  });
}

function readFolder(reader: JsonReader, where: string, value: unknown): string | null {
  if (value === undefined) return null;
  const folder = reader.text(where, value, NAME_LETTERS);
  if (folder === null || readUnitFolder(folder).state === 'exact') return folder;
  return reader.refuse(where, {
    vi: `«${shownName(folder)}» không theo mẫu CSDL_tendonvi.`,
    en: `«${shownName(folder)}» does not follow CSDL_tendonvi.`,
  });
}

function readLevel(reader: JsonReader, where: string, value: unknown): RegisteredUnit['level'] | null {
  const level = UNIT_LEVELS.find(known => known === value);
  if (level !== undefined) return level;
  const known = UNIT_LEVELS.join(', ');
  return reader.refuse(where, { vi: `phải là một trong: ${known}.`, en: `must be one of: ${known}.` });
}

function readSuccession(reader: JsonReader, where: string, value: unknown): Succession | null {
  const next = reader.record(where, value, ['code', 'from']);
  if (next === null) return null;
  const code = readCode(reader, `${where}.code`, next.get('code'));
  const from = readDate(reader, `${where}.from`, next.get('from'));
  return code === null || from === null ? null : { code, from };
}

function refuseTwins(reader: JsonReader, units: readonly RegisteredUnit[]): void {
  const codes = new Set<string>();
  const folders = new Set<string>();
  for (const { code, folder } of units) {
    const shown = shownName(code);
    if (codes.has(unitKey(code)))
      reader.refuse('units', {
        vi: `hai đơn vị cùng mã «${shown}».`,
        en: `two units have the code «${shown}».`,
      });
    codes.add(unitKey(code));
    if (folder === null) continue;
    const name = shownName(folder);
    if (folders.has(twinKey(folder)))
      reader.refuse('units', {
        vi: `hai đơn vị cùng thư mục «${name}».`,
        en: `two units have the folder «${name}».`,
      });
    folders.add(twinKey(folder));
  }
}

function refuseUnknownSuccessors(reader: JsonReader, units: readonly RegisteredUnit[]): void {
  const codes = new Set(units.map(({ code }) => unitKey(code)));
  for (const { code, successors } of units) {
    for (const next of successors) {
      if (codes.has(unitKey(next.code)) && unitKey(next.code) !== unitKey(code)) continue;
      const [old, shown] = [shownName(code), shownName(next.code)];
      reader.refuse('units', {
        vi: `đơn vị kế tiếp «${shown}» của «${old}» không có trong danh mục, hoặc chính là đơn vị đó.`,
        en: `«${shown}», successor of «${old}», is not among the units, or is that unit itself.`,
      });
    }
  }
}
