import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import { meantCode, readCodeCell } from '../codes/code-cell.ts';
import { englishCount } from '../english-count.ts';
import type { ColumnRole, ListEntry } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { cellsInWords, type SomeCells, someCells } from '../some-cells.ts';
import { dayCount } from '../values/calendar.ts';
import { vietnameseDay, vietnameseNumber, type Words } from '../words.ts';

type Case = 'received' | 'late' | 'expiry' | 'returned';
type RowCase = Exclude<Case, 'late'>;

type Values =
  | SomeCells
  /** `day` is wrong against `otherDay`; both yyyy-mm-dd. */
  | {
      readonly cell: string;
      readonly day: string;
      readonly otherCell: string;
      readonly otherDay: string;
    };

/** A dossier's code is given on the day of receipt, or a few days beside it. */
const SAME_RECEIPT_DAYS = 7;

/**
 * A result's days follow each other: it is issued after the dossier is received, ends after it begins, and is returned
 * after it was issued. That it takes effect before it was issued is lawful: allowances and pensions are granted from
 * a day that is past. Days of which one is missing are not compared; one that has not come is RW03.
 *
 * A result of years before its receipt, when the code was given on that receipt, is an old dossier entered late: told
 * once for the list.
 */
export const orderOfResultDays = defineCheck<'list', null, Values, Case>({
  number: 'KQ02',
  id: 'result/order-of-result-days',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Thứ tự các ngày của kết quả', en: 'Order of a result’s days' },
  asks: {
    vi: 'Ngày ban hành không trước ngày tiếp nhận; ngày hết hiệu lực không trước ngày hiệu lực; ngày trả không trước ngày ban hành.',
    en: 'A result is not issued before the dossier is received, does not end before it begins, and is not returned before it is issued.',
  },
  cases: ['received', 'late', 'expiry', 'returned'],
  example: {
    case: 'received',
    values: { cell: 'O4', day: '2016-12-20', otherCell: 'I4', otherDay: '2016-12-28' },
  },

  *inspect({ entries }) {
    const late: ListEntry[] = [];
    for (const entry of entries) {
      const isLate = isLateEntry(entry);
      if (isLate) late.push(entry);
      yield* ofRow(entry, isLate);
    }
    const places = late.map(entry => cellAt(entry, 'issuedOn'));
    const [at] = places;
    if (at !== undefined) yield { outcome: 'failed', at, case: 'late', values: someCells(places) };
  },

  explain: (values, gravity) =>
    'count' in values ? explainLate(values) : explainRow(values, gravity === 'late' ? 'received' : gravity),
});

function dayOf(entry: ListEntry, role: ColumnRole): string | null {
  const reading = entry.day(role);
  return reading.state === 'day' ? reading.day : null;
}

function isLateEntry(entry: ListEntry): boolean {
  const [received, issued] = [entry.receivedOn, dayOf(entry, 'issuedOn')];
  if (received === null || issued === null || issued.slice(0, 4) >= received.slice(0, 4)) return false;
  const code = meantCode(readCodeCell(entry));
  if (code?.kind !== 'national') return false;
  return Math.abs(dayCount(code.receivedOn) - dayCount(received)) <= SAME_RECEIPT_DAYS;
}

function* ofRow(entry: ListEntry, isLate: boolean): Generator<Answer<Values, RowCase>> {
  const issued = dayOf(entry, 'issuedOn');
  const begins = dayOf(entry, 'effectiveOn');
  if (!isLate) yield* wrongWay(entry, 'received', ['issuedOn', issued], ['receivedOn', entry.receivedOn]);
  const start = begins === null ? (['issuedOn', issued] as const) : (['effectiveOn', begins] as const);
  yield* wrongWay(entry, 'expiry', ['expiresOn', dayOf(entry, 'expiresOn')], start);
  yield* wrongWay(entry, 'returned', ['returnedOn', dayOf(entry, 'returnedOn')], ['issuedOn', issued]);
}

type Placed = readonly [role: ColumnRole, day: string | null];

/** The first day should not be before the other. That a result ended too early is why it has expired, too. */
function* wrongWay(
  entry: ListEntry,
  gravity: RowCase,
  [role, day]: Placed,
  [otherRole, otherDay]: Placed,
): Generator<Answer<Values, RowCase>> {
  if (day === null || otherDay === null || day >= otherDay) return;
  const at = cellAt(entry, role);
  const [cell, otherCell] = [entry.address(role) ?? '', entry.address(otherRole) ?? ''];
  const values = { cell, day, otherCell, otherDay };
  const explains = gravity === 'expiry' ? [{ number: 'KQ03', at } as const] : [];
  yield { outcome: 'failed', at, case: gravity, values, explains };
}

/** What each day is, and what it should not be before or after. */
const SAY: Readonly<Record<RowCase, { readonly what: Words; readonly against: Words }>> = {
  received: {
    what: { vi: 'ngày ban hành', en: 'issued on' },
    against: { vi: 'trước ngày tiếp nhận', en: 'before it was received on' },
  },
  expiry: {
    what: { vi: 'ngày hết hiệu lực', en: 'ends on' },
    against: { vi: 'trước ngày bắt đầu có hiệu lực', en: 'before it begins on' },
  },
  returned: {
    what: { vi: 'ngày trả kết quả', en: 'returned on' },
    against: { vi: 'trước ngày ban hành', en: 'before it was issued on' },
  },
};

function explainRow({ cell, day, otherCell, otherDay }: Extract<Values, { day: unknown }>, gravity: RowCase) {
  const { what, against } = SAY[gravity];
  const [one, two] = [vietnameseDay(day), vietnameseDay(otherDay)];
  return {
    message: {
      vi: `Ô ${cell}: ${what.vi} ${one} ${against.vi} ${two} (ô ${otherCell}).`,
      en: `${cell}: ${what.en} ${one}, ${against.en} ${two} (${otherCell}).`,
    },
    advice: {
      vi: 'Đề nghị đối chiếu văn bản kết quả và hồ sơ giấy rồi sửa ngày ghi sai.',
      en: 'Please compare the result and the dossier, then mend the day that is wrong.',
    },
  };
}

function explainLate(values: SomeCells) {
  const cells = cellsInWords(values);
  return {
    message: {
      vi: `Ô ${cells.vi}: ${vietnameseNumber(values.count)} kết quả ban hành từ năm trước năm tiếp nhận; mã hồ sơ ghi đúng ngày tiếp nhận.`,
      en: `${cells.en}: ${englishCount(values.count, 'result')} issued in a year before that of receipt, which the code agrees with.`,
    },
    advice: {
      vi: 'Đề nghị kiểm tra; nếu là hồ sơ cũ nhập bổ sung, nên ghi ngày tiếp nhận trên giấy, hoặc chọn «Hồ sơ cũ nhập bổ sung».',
      en: 'Please check; for an old dossier entered late, give the day of receipt on the paper, or choose “Old dossier, entered late”.',
    },
  };
}
