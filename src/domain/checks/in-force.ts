import { defineCheck } from '../check.ts';
import type { DayReading } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { vietnameseDay } from '../words.ts';

type Values = {
  readonly cell: string;
  /** As far as the cell says it: `2020-12-31`, `2020-12` or `2020`. */
  readonly until: string;
};

/**
 * Results are still in force on the day of handover: those alone count toward the target. One that has expired is
 * taken in all the same. The last day in force counts as in force, since offices write that day («có giá trị đến
 * ngày») more often than the first day after it; of a month or a year, its end.
 * Asked of the unit, because the day of handover stands nowhere else.
 * Source: the letter's subject («kết quả giải quyết TTHC còn hiệu lực»); the handling is custom.
 */
export const inForce = defineCheck<'unit', null, Values, 'fault'>({
  number: 'KQ03',
  id: 'result/in-force',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Kết quả còn hiệu lực', en: 'Results in force' },
  asks: {
    vi: 'Kết quả còn hiệu lực vào ngày bàn giao; kết quả đã hết hiệu lực vẫn được tiếp nhận.',
    en: 'Results are in force on the day of handover; those that are not are taken in all the same.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { cell: 'S4', until: '2020-12-31' } },

  *inspect({ list, folder, day: handover }) {
    if (list === null) {
      yield { outcome: 'notApplicable', at: { path: folder ?? '' } };
      return;
    }
    for (const entry of list.entries) {
      const until = endOf(entry.day('expiresOn'));
      if (until === null || handover.slice(0, until.length) <= until) continue;
      const values = { cell: entry.address('expiresOn') ?? '', until };
      yield { outcome: 'failed', at: cellAt(entry, 'expiresOn'), case: 'fault', values };
    }
  },

  explain: ({ cell, until }) => ({
    message: {
      vi: `Ô ${cell}: kết quả hết hiệu lực từ ${since(until)}.`,
      en: `${cell}: the result is no longer in force since ${vietnameseDay(until)}.`,
    },
    advice: {
      vi: 'Hồ sơ vẫn được tiếp nhận nhưng không tính vào chỉ tiêu số hóa kết quả còn hiệu lực.',
      en: 'The dossier is taken in, but does not count toward the target of results in force.',
    },
  }),
});

/** As much of the day as is given; null where no end is. */
function endOf(reading: DayReading): string | null {
  switch (reading.state) {
    case 'day':
      return reading.day;
    case 'month':
      return `${reading.year}-${String(reading.month).padStart(2, '0')}`;
    case 'year':
      return String(reading.year);
    case 'empty':
    case 'permanent':
    case 'unreadable':
      return null;
  }
}

function since(until: string): string {
  const what = until.length === 10 ? 'ngày' : until.length === 7 ? 'tháng' : 'năm';
  return `${what} ${vietnameseDay(until)}`;
}
