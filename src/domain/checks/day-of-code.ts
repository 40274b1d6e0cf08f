import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import { codeOfFiles } from '../codes/code-of-files.ts';
import { codesOfUnit } from '../codes/codes-of-unit.ts';
import { explainedNames } from '../codes/explained-names.ts';
import { adviseCodeOfFiles, proposeCode } from '../codes/propose-code.ts';
import { lastPart } from '../file-path.ts';
import type { ListEntry } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { shownName } from '../text.ts';
import { vietnameseDay } from '../words.ts';

type Values = {
  /** `A3`, or the name of the file in which the code stands. */
  readonly where: string;
  readonly isCell: boolean;
  readonly code: string;
  /** As the code has it, whether or not there is such a day: `2021-02-30`. */
  readonly day: string;
  /** Empty when nothing can be proposed. */
  readonly proposal: string;
};

/**
 * The day in a code exists and has come. Asked of the unit, because the day of handover stands nowhere else.
 * A code in a file's name is asked only where no row has the file; a day there that does not exist is FN01.
 * Source: TT 01/2018/TT-VPCP Điều 19 (the code carries the day of receipt).
 */
export const dayOfCode = defineCheck<'unit', null, Values, 'impossible' | 'future'>({
  number: 'CD02',
  id: 'code/day-of-code',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Ngày trong mã hồ sơ', en: 'Day in a code' },
  asks: {
    vi: 'Ngày ghi trong mã hồ sơ có trong lịch và không sau ngày bàn giao.',
    en: 'The day in a code exists and is not after the day of handover.',
  },
  cases: ['impossible', 'future'],
  example: {
    case: 'impossible',
    values: {
      ...{ where: 'A3', isCell: true, code: '000.00.01.H03-210230-0001', day: '2021-02-30', proposal: '' },
    },
  },

  *inspect(unit) {
    for (const { cell, code, at, entry } of codesOfUnit(unit)) {
      if (cell.state === 'impossibleDay' && entry !== null) yield impossible(entry, cell.digits);
      if (cell.state !== 'exact' && cell.state !== 'misspelled') continue;
      if (cell.reading.kind !== 'national' || cell.reading.receivedOn <= unit.day) continue;
      const isCell = entry !== null;
      const where = entry?.address('code') ?? lastPart(at.path);
      const values = { where, isCell, code, day: cell.reading.receivedOn, proposal: '' };
      const explains = entry === null ? [] : explainedNames(entry, null, null);
      yield { outcome: 'failed', at, case: 'future', values, explains };
    }
  },

  explain: ({ where, isCell, code, day, proposal }, gravity) => {
    const [shown, date] = [shownName(code), vietnameseDay(day)];
    const [vi, en] = isCell
      ? [`Ô ${where}`, where]
      : [`Tên tệp «${shownName(where)}»`, `File name «${shownName(where)}»`];
    return {
      message:
        gravity === 'future'
          ? {
              vi: `${vi}: mã hồ sơ «${shown}» ghi ngày ${date}, sau ngày bàn giao.`,
              en: `${en}: the code «${shown}» says ${date}, after the day of handover.`,
            }
          : {
              vi: `${vi}: mã hồ sơ «${shown}» ghi ngày ${date}, không có trong lịch.`,
              en: `${en}: the code «${shown}» says ${date}, a day that does not exist.`,
            },
      advice:
        proposal === ''
          ? {
              vi: 'Đề nghị đối chiếu mã hồ sơ trên phần mềm rồi sửa cả danh sách và tên tệp.',
              en: 'Please look the code up in the software and mend it in the list and in the file names.',
            }
          : adviseCodeOfFiles(proposal),
    };
  },
});

function impossible(entry: ListEntry, digits: string): Answer<Values, 'impossible'> {
  const proposal = codeOfFiles(entry) ?? '';
  const where = entry.address('code') ?? '';
  return {
    ...{ outcome: 'failed', at: cellAt(entry, 'code'), case: 'impossible' },
    values: { where, isCell: true, code: entry.code, day: asDay(digits), proposal },
    fixes: proposeCode(entry, proposal, 'confirm'),
    explains: explainedNames(entry, 'impossibleDay', null),
  };
}

/** 210230 → 2021-02-30, a day or not. */
function asDay(digits: string): string {
  return `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
}
