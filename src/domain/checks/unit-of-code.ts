import { defineCheck } from '../check.ts';
import { meantCode } from '../codes/code-cell.ts';
import { codesOfUnit } from '../codes/codes-of-unit.ts';
import type { UnitFacts } from '../facts.ts';
import { lastPart } from '../file-path.ts';
import { shownName } from '../text.ts';
import { keysOfUnit, type RegisteredUnit, unitKey, unitOfFolder, unitsByKey } from '../unit-register.ts';

type Values = {
  /** `A3`, or the name of the file in which the code stands. */
  readonly where: string;
  readonly isCell: boolean;
  /** The unit code that the dossier's code begins with. */
  readonly unit: string;
  /** Its name in the register; empty when it is not there. */
  readonly name: string;
  readonly sender: string;
};

/**
 * Codes begin with the code of the unit that hands the dossiers over, in either form (QCVN 102:2016/BTTTT, QĐ
 * 20/2020/QĐ-TTg). Units that passed into it or that it passed into count as the same, and so do units below it that
 * the register does not know as senders of their own. Not applicable while nobody says what the sender's code is.
 */
export const unitOfCode = defineCheck<'unit', null, Values, 'fault'>({
  number: 'CD05',
  id: 'code/unit-of-code',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Đơn vị trong mã hồ sơ', en: 'Unit in a code' },
  asks: {
    vi: 'Mã hồ sơ bắt đầu bằng mã định danh của đơn vị gửi hoặc của đơn vị đã sáp nhập vào đơn vị đó.',
    en: 'Codes begin with the code of the unit that sends them, or of a unit that passed into it.',
  },
  cases: ['fault'],
  example: {
    case: 'fault',
    values: { where: 'A3', isCell: true, unit: '000.00.05.H03', name: '', sender: '000.00.01.H03' },
  },

  *inspect(unit) {
    const sender = senderOf(unit);
    if (sender === null) {
      yield { outcome: 'notApplicable', at: { path: unit.folder ?? '' } };
      return;
    }
    const units = unitsByKey(unit.register);
    const isOwn = ownership(unit.register, units, sender);
    for (const { cell, at, entry } of codesOfUnit(unit)) {
      const reading = meantCode(cell);
      if (reading?.kind !== 'national' || isOwn(reading.unit)) continue;
      const isCell = entry !== null;
      const where = entry?.address('code') ?? lastPart(at.path);
      const name = units.get(unitKey(reading.unit))?.name ?? '';
      const values = { where, isCell, unit: reading.unit, name, sender };
      yield { outcome: 'failed', at, case: 'fault', values };
    }
  },

  explain: ({ where, isCell, unit, name, sender }) => {
    const [vi, en] = isCell
      ? [`Ô ${where}`, where]
      : [`Tên tệp «${shownName(where)}»`, `File name «${shownName(where)}»`];
    const [code, from, called] = [shownName(unit), shownName(sender), shownName(name)];
    return {
      message: {
        vi: `${vi}: mã hồ sơ thuộc đơn vị ${code}${name === '' ? '' : ` (${called})`}, không phải đơn vị gửi ${from}.`,
        en: `${en}: the code is of the unit «${code}»${name === '' ? '' : `, «${called}»`}, not of the sender «${from}».`,
      },
      advice: {
        vi: 'Nếu hồ sơ do chính đơn vị gửi giải quyết thì không cần sửa; nếu chép nhầm từ đơn vị khác, đề nghị bỏ ra khỏi danh sách.',
        en: 'If your unit settled the dossier, there is nothing to mend; if it was copied from another unit by mistake, please take it out.',
      },
    };
  },
});

function senderOf({ unitCode, register, folder }: UnitFacts): string | null {
  if (unitCode !== null) return unitCode;
  return folder === null ? null : (unitOfFolder(register, folder)?.code ?? null);
}

/** Whether dossiers with this unit code may be the sender's. Lists hold few units and many rows: each is asked once. */
function ownership(
  register: readonly RegisteredUnit[],
  units: ReadonlyMap<string, RegisteredUnit>,
  sender: string,
): (unit: string) => boolean {
  const own = keysOfUnit(register, sender);
  const above = [...own].map(key => `${key}.`);
  const answers = new Map<string, boolean>();
  return unit => {
    const known = answers.get(unit);
    if (known !== undefined) return known;
    const key = unitKey(unit);
    const answer = own.has(key) || (!units.has(key) && above.some(prefix => key.startsWith(prefix)));
    answers.set(unit, answer);
    return answer;
  };
}
