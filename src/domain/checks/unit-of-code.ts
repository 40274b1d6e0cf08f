import { defineCheck } from '../check.ts';
import { meantCode } from '../codes/code-cell.ts';
import { codesOfUnit } from '../codes/codes-of-unit.ts';
import { englishCount } from '../english-count.ts';
import type { UnitFacts } from '../facts.ts';
import type { At } from '../finding.ts';
import { cellsInWords, type SomeCells, someCells } from '../some-cells.ts';
import { shownName } from '../text.ts';
import { keysOfUnit, type RegisteredUnit, unitKey, unitOfFolder, unitsByKey } from '../unit-register.ts';
import { vietnameseNumber } from '../words.ts';

type Values = SomeCells & {
  /** The unit code that the dossiers' codes begin with. */
  readonly unit: string;
  /** Its name in the register; empty when it is not there. */
  readonly name: string;
  readonly sender: string;
  /** The places are cells; else files that no row names. */
  readonly areCells: boolean;
};

/**
 * Codes begin with the code of the unit that hands the dossiers over, in either form (QCVN 102:2016/BTTTT, QĐ
 * 20/2020/QĐ-TTg). Units that passed into it or that it passed into count as the same, and so do units below it that
 * the register does not know as senders of their own. Told once for each other unit.
 */
export const unitOfCode = defineCheck<'unit', null, Values, 'other'>({
  number: 'CD05',
  id: 'code/unit-of-code',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Đơn vị trong mã hồ sơ', en: 'Unit in a code' },
  asks: {
    vi: 'Mã hồ sơ bắt đầu bằng mã định danh của đơn vị gửi hoặc của đơn vị đã sáp nhập vào đơn vị đó.',
    en: 'Codes begin with the code of the unit that sends them, or of a unit that passed into it.',
  },
  cases: ['other'],
  example: {
    case: 'other',
    values: {
      ...{ count: 1, cells: 'A3', unit: '000.00.05.H03', name: '', sender: '000.00.01.H03', areCells: true },
    },
  },

  *inspect(unit) {
    const sender = senderOf(unit);
    if (sender === null) {
      yield { outcome: 'notApplicable', at: { path: unit.folder ?? '' } };
      return;
    }
    const isOwn = ownership(unit.register, sender);
    const units = unitsByKey(unit.register);
    for (const [{ code, areCells }, places] of foreignPlaces(unit, isOwn)) {
      const [at] = places;
      if (at === undefined) continue;
      const name = units.get(unitKey(code))?.name ?? '';
      const values = { ...someCells(places), unit: code, name, sender, areCells };
      yield { outcome: 'failed', at, case: 'other', values };
    }
  },

  explain: values => {
    const { unit, name, sender, count, areCells } = values;
    const cells = cellsInWords(values);
    const [who, whose] = name === '' ? ['', ''] : [` (${shownName(name)})`, ` (${`«${shownName(name)}»`})`];
    return {
      message: {
        vi: `${areCells ? `Ô ${cells.vi}` : `Tệp ${cells.vi}`}: ${vietnameseNumber(count)} mã hồ sơ thuộc đơn vị ${shownName(unit)}${who}, không phải đơn vị gửi ${shownName(sender)}.`,
        en: `${areCells ? cells.en : `Files «${cells.en}»`}: ${englishCount(count, 'code')} of the unit «${shownName(unit)}»${whose}, not of the sender «${shownName(sender)}».`,
      },
      advice: {
        vi: 'Nếu hồ sơ do đơn vị này giải quyết thì không cần sửa; nếu chép nhầm từ đơn vị khác, đề nghị bỏ ra khỏi danh sách.',
        en: 'If this unit settled the dossiers, there is nothing to mend; if they were copied from another unit by mistake, please take them out.',
      },
    };
  },
});

function senderOf({ unitCode, register, folder }: UnitFacts): string | null {
  if (unitCode !== null) return unitCode;
  return folder === null ? null : (unitOfFolder(register, folder)?.code ?? null);
}

/** Whether dossiers with this unit code may be the sender's. */
function ownership(register: readonly RegisteredUnit[], sender: string): (code: string) => boolean {
  const own = keysOfUnit(register, sender);
  const known = unitsByKey(register);
  const above = [...own].map(key => `${key}.`);
  return code => {
    const key = unitKey(code);
    return own.has(key) || (!known.has(key) && above.some(prefix => key.startsWith(prefix)));
  };
}

type Group = { readonly code: string; readonly areCells: boolean };

function foreignPlaces(unit: UnitFacts, isOwn: (code: string) => boolean): ReadonlyMap<Group, readonly At[]> {
  const groups = new Map<string, Group>();
  const places = new Map<Group, At[]>();
  const answers = new Map<string, boolean>();
  for (const { cell, at, entry } of codesOfUnit(unit)) {
    const reading = meantCode(cell);
    if (reading?.kind !== 'national') continue;
    const { unit: code } = reading;
    const known = answers.get(code);
    const isSender = known ?? isOwn(code);
    if (known === undefined) answers.set(code, isSender);
    if (isSender) continue;
    const key = `${entry === null ? 'file' : 'cell'} ${code}`;
    const group = groups.get(key) ?? { code, areCells: entry !== null };
    groups.set(key, group);
    const ofGroup = places.get(group);
    if (ofGroup === undefined) places.set(group, [at]);
    else ofGroup.push(at);
  }
  return places;
}
