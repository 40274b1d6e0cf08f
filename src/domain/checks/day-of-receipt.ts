import type { Answer, Explained } from '../check.ts';
import { defineCheck } from '../check.ts';
import { codeOfFiles } from '../codes/code-of-files.ts';
import { type DossierCode, readDossierCode } from '../dossier-code.ts';
import { dossierNames } from '../dossier-names.ts';
import { englishCount } from '../english-count.ts';
import { codeOfEntry } from '../entry-code.ts';
import type { DossierFacts } from '../facts.ts';
import type { ListEntry } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { cellsInWords, type SomeCells, someCells } from '../some-cells.ts';
import { dayCount } from '../values/calendar.ts';
import { vietnameseDay, vietnameseNumber, type Words } from '../words.ts';
import { yearFault } from '../year-fault.ts';

type Case = 'near' | 'late' | 'far';

type Values = SomeCells & {
  /** `A3`, of the first. */
  readonly cell: string;
  /** `I3`. */
  readonly dayCell: string;
  /** yyyy-mm-dd, as the code has it. */
  readonly codeDay: string;
  readonly receivedOn: string;
};

/** Filed online, and received at the counter a few days later, or entered after a holiday. */
const NEAR_DAYS = 7;

/** A row whose code says another day than the row. */
interface Contradiction {
  readonly dossier: DossierFacts;
  readonly row: ListEntry;
  readonly codeDay: string;
  readonly receivedOn: string;
  /** From receipt to the code's day. */
  readonly days: number;
}

/**
 * The day in a code is that of receipt. Where the row's files bear a code of the right day, the row's code is another's
 * (CD04, FN06) and its day says nothing. Codes of a later day by far look like old dossiers entered late: one answer for the
 * whole list, which explains that their files bear the code's year.
 * Source: TT 01/2018/TT-VPCP Điều 19 (the code carries the day of receipt).
 */
export const dayOfReceipt = defineCheck<'unit', null, Values, Case>({
  number: 'CD03',
  id: 'code/day-of-receipt',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Ngày trong mã và ngày tiếp nhận', en: 'Day in a code and day of receipt' },
  asks: {
    vi: 'Ngày ghi trong mã hồ sơ là ngày tiếp nhận ghi trong danh sách.',
    en: 'The day in a code is the day of receipt that the list gives.',
  },
  cases: ['near', 'late', 'far'],
  example: {
    case: 'late',
    values: {
      ...{ cell: 'A3', dayCell: 'I3', codeDay: '2021-07-22', receivedOn: '2016-12-28' },
      ...{ count: 2, cells: 'A3, A4' },
    },
  },

  *inspect({ list, dossiers, day }) {
    if (list === null) {
      yield { outcome: 'notApplicable', at: { path: '' } };
      return;
    }
    const late: Contradiction[] = [];
    for (const dossier of dossiers) {
      const { row } = dossier;
      if (row === null) continue;
      const found = compareDays(dossier, row, day);
      if (found === 'unknown') yield { outcome: 'notApplicable', at: cellAt(row, 'code') };
      else if (found !== null && found.days > NEAR_DAYS) late.push(found);
      else if (found !== null) yield answer(found.days < -NEAR_DAYS ? 'far' : 'near', [found]);
    }
    if (late.length > 0) yield answer('late', late);
  },

  explain: (values, gravity) => ({ message: message(values), advice: ADVICE[gravity] }),
});

/** Null when the days agree. */
function compareDays(dossier: DossierFacts, row: ListEntry, today: string): Contradiction | 'unknown' | null {
  const { receivedOn } = row;
  const codeDay = dayOf(codeOfEntry(row));
  // A day that is still to come is CD02's.
  if (codeDay === null || receivedOn === null || codeDay > today) return 'unknown';
  if (codeDay === receivedOn || dayOf(codeOfFiles(row)) === receivedOn) return null;
  return { dossier, row, codeDay, receivedOn, days: dayCount(codeDay) - dayCount(receivedOn) };
}

function answer(gravity: Case, all: readonly Contradiction[]): Answer<Values, Case> {
  const [first] = all;
  if (first === undefined) throw new Error('no contradiction');
  const { row, codeDay, receivedOn } = first;
  const at = cellAt(row, 'code');
  const values = {
    ...{ cell: row.address('code') ?? '', dayCell: row.address('receivedOn') ?? '', codeDay, receivedOn },
    ...someCells(all.map(each => cellAt(each.row, 'code'))),
  };
  const explains = gravity === 'near' ? [] : all.flatMap(yearsAsCode);
  return { outcome: 'failed', at, case: gravity, values, explains };
}

/** Names that bear the code's year instead of the row's. */
function yearsAsCode({ dossier, row }: Contradiction): Explained[] {
  return dossierNames(dossier).flatMap(({ reading, at }): Explained[] =>
    yearFault(reading, row.filedYear)?.gravity === 'asCode' ? [{ number: 'FN05', at }] : [],
  );
}

function dayOf(code: DossierCode | null): string | null {
  const reading = code === null ? null : readDossierCode(code);
  return reading?.kind === 'national' ? reading.receivedOn : null;
}

function message({ cell, dayCell, codeDay, receivedOn, count, cells }: Values): Words {
  const [vi, en] = [
    `Mã hồ sơ (ô ${cell}) ghi ngày ${vietnameseDay(codeDay)}, Ngày tiếp nhận (ô ${dayCell}) ghi ${vietnameseDay(receivedOn)}.`,
    `The code (${cell}) says ${vietnameseDay(codeDay)}, the day of receipt (${dayCell}) ${vietnameseDay(receivedOn)}.`,
  ];
  if (count === 1) return { vi, en };
  const where = cellsInWords({ count, cells });
  return {
    vi: `${vi} Cả thảy ${vietnameseNumber(count)} dòng có mã cấp sau ngày tiếp nhận như vậy: ô ${where.vi}.`,
    en: `${en} In all, ${englishCount(count, 'row')} have codes given so long after receipt: ${where.en}.`,
  };
}

const ADVICE: Readonly<Record<Case, Words>> = {
  near: {
    vi: 'Lệch vài ngày thường do nộp trực tuyến. Không cần sửa nếu hai ngày đều đúng.',
    en: 'A few days usually come from filing online. Nothing to mend if both days are right.',
  },
  late: {
    vi: 'Đề nghị kiểm tra; nếu mã được cấp khi nhập bổ sung, chọn «Hồ sơ cũ nhập bổ sung».',
    en: 'Please check; if the code was given at late entry, choose “Old dossier, entered late”.',
  },
  far: {
    vi: 'Đề nghị đối chiếu phần mềm, rồi sửa ô nào ghi sai: mã hồ sơ hoặc ngày tiếp nhận.',
    en: 'Please look it up in the software, then mend the cell that is wrong: the code or the day of receipt.',
  },
};
