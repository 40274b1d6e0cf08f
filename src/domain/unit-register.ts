import { twinKey } from './text.ts';

/** Whom a unit's work passes to, and from which day on, yyyy-mm-dd. */
export interface Succession {
  /** Of the successor, as in its own `RegisteredUnit.code`. */
  readonly code: string;
  readonly from: string;
}

export const UNIT_LEVELS = ['province', 'department', 'district', 'commune', 'other'] as const;

/** A unit as the center knows it. */
export interface RegisteredUnit {
  /** `000.00.01.H03` or `H55.242`: whichever the unit's software writes now. */
  readonly code: string;
  /** Codes that its dossiers bear besides: of before, or of the other form where the levels alone do not tell it. */
  readonly otherCodes: readonly string[];
  readonly name: string;
  /** Of its folder: `CSDL_UBND xã Phúc Lộc`; null when the center has not set one. */
  readonly folder: string | null;
  readonly level: (typeof UNIT_LEVELS)[number];
  readonly successors: readonly Succession[];
}

const PADDED = /^(?<fourth>\d{3})\.(?<third>\d{2})\.(?<second>\d{2})\.(?<first>[A-Z]\d{2})$/;

/**
 * Equal for the two spellings of one unit's code: `000.00.01.H03` (QCVN 102:2016/BTTTT, lowest level first, zeros where
 * there is no level) and `H03.01` (QĐ 20/2020/QĐ-TTg, highest level first). Any other text is its own key.
 */
export function unitKey(code: string): string {
  const levels = PADDED.exec(code)?.groups;
  if (levels === undefined) return code;
  const { first = '', second = '', third = '', fourth = '' } = levels;
  const lower = [second, third, fourth];
  while (lower.length > 0 && /^0+$/.test(lower.at(-1) ?? '')) lower.pop();
  return [first, ...lower].join('.');
}

/** The unit that a folder's name belongs to, whatever its normalization or letter case; null when none has it. */
export function unitOfFolder(register: readonly RegisteredUnit[], folder: string): RegisteredUnit | null {
  const key = twinKey(folder);
  return register.find(unit => unit.folder !== null && twinKey(unit.folder) === key) ?? null;
}

/**
 * Key → the unit that bears it. Where a code passed from one unit to another, the unit whose own code it is now.
 */
export function unitsByKey(register: readonly RegisteredUnit[]): ReadonlyMap<string, RegisteredUnit> {
  const units = new Map<string, RegisteredUnit>();
  for (const unit of register) {
    for (const code of unit.otherCodes) if (!units.has(unitKey(code))) units.set(unitKey(code), unit);
  }
  const own = new Set<string>();
  for (const unit of register) {
    const key = unitKey(unit.code);
    if (!own.has(key)) units.set(key, unit);
    own.add(key);
  }
  return units;
}

/**
 * Keys of all codes that dossiers of this unit may lawfully bear: its own, those of the units whose work passed to
 * it, and those of the units that its own work passed to. Dossiers keep their codes when units merge.
 */
export function keysOfUnit(register: readonly RegisteredUnit[], code: string): ReadonlySet<string> {
  const units = unitsByKey(register);
  const passed = register.flatMap(unit => unit.successors.map(next => ({ unit, into: unitKey(next.code) })));
  const before = Map.groupBy(passed, ({ into }) => into);
  const own = unitKey(code);
  const self = units.get(own);
  const start = self === undefined ? [] : [self];
  const earlier = closure(start, unit => (before.get(unitKey(unit.code)) ?? []).map(each => each.unit));
  const later = closure(start, unit => unit.successors.flatMap(next => units.get(unitKey(next.code)) ?? []));
  const keys = new Set([own]);
  for (const unit of [...earlier, ...later]) {
    for (const known of [unit.code, ...unit.otherCodes]) keys.add(unitKey(known));
  }
  return keys;
}

/** The given units and all that can be reached; a circle ends where it began. */
function closure(
  start: readonly RegisteredUnit[],
  next: (unit: RegisteredUnit) => readonly RegisteredUnit[],
): ReadonlySet<RegisteredUnit> {
  const seen = new Set(start);
  for (const unit of seen) for (const other of next(unit)) seen.add(other);
  return seen;
}
