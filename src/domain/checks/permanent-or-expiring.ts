import { defineCheck } from '../check.ts';
import type { ColumnRole, ListEntry } from '../list-facts.ts';
import { cellAt, rowAt } from '../list-places.ts';
import { shownName } from '../text.ts';

type Values = {
  /** Of the end. */
  readonly cell: string;
  /** As the cell says it. */
  readonly until: string;
  /** Where it is said that there is no end; the same cell when one says both. */
  readonly otherCell: string;
};

/** Whatever stands in a column of days is about the days. */
const OF_DAYS: readonly ColumnRole[] = ['expiresOn', 'effectiveOn'];
/** Here words must say that they are about the result: papers are also *kept* for ever. */
const OF_WORDS: readonly ColumnRole[] = ['status', 'note'];

const LOOKED_INTO = 300;
const PERMANENT = /vĩnh viễn|(?:không|vô) (?:xác định )?thời hạn|không (?:có |giới hạn )?thời hạn|lâu dài/iu;
const PERMANENT_RESULT =
  /(?:hiệu lực|giá trị|thời hạn)[^.;]{0,40}(?:vĩnh viễn|không thời hạn|vô thời hạn|lâu dài)|(?:vĩnh viễn|không thời hạn|vô thời hạn)[^.;]{0,20}hiệu lực/iu;
const KEPT = /(?:bảo quản|lưu trữ|lưu)[^.;]{0,20}$/iu;
const DAY = /(?:^|\D)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)|(?:^|\D)(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?!\d)/;

/**
 * A result that is in force for ever does not end on a day. That the cell cannot be read as a day follows from it.
 */
export const permanentOrExpiring = defineCheck<'dossier', null, Values, 'fault'>({
  number: 'KQ05',
  id: 'result/permanent-or-expiring',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Vĩnh viễn và ngày hết hiệu lực', en: 'For ever, and until a day' },
  asks: {
    vi: 'Kết quả có hiệu lực vĩnh viễn không ghi ngày hết hiệu lực.',
    en: 'A result that is in force for ever has no last day in force.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { cell: 'S4', until: '31/12/2031', otherCell: 'W4' } },

  *inspect({ row, files }) {
    if (row === null) {
      for (const { path } of files.slice(0, 1)) yield { outcome: 'notApplicable', at: { path } };
      return;
    }
    const until = row.text('expiresOn');
    if (until === '') {
      yield { outcome: 'notApplicable', at: rowAt(row) };
      return;
    }
    const permanent = saysDay(row) ? saysPermanent(row) : null;
    if (permanent === null) return;
    const at = cellAt(row, 'expiresOn');
    const values = {
      ...{ cell: row.address('expiresOn') ?? '', until },
      otherCell: row.address(permanent) ?? '',
    };
    yield { outcome: 'failed', at, case: 'fault', values, explains: [{ number: 'RW03', at }] };
  },

  explain: ({ cell, until, otherCell }) => {
    const shown = shownName(until);
    return {
      message:
        cell === otherCell
          ? {
              vi: `Ô ${cell}: «${shown}» vừa ghi vĩnh viễn vừa ghi ngày hết hiệu lực.`,
              en: `${cell}: «${shown}» says both for ever and until a day.`,
            }
          : {
              vi: `Ô ${cell} ghi ngày hết hiệu lực «${shown}», nhưng ô ${otherCell} ghi vĩnh viễn.`,
              en: `${cell} says until «${shown}», but ${otherCell} says for ever.`,
            },
      advice: {
        vi: 'Đề nghị đối chiếu văn bản: nếu có hiệu lực vĩnh viễn, chỉ ghi «Vĩnh viễn»; nếu có thời hạn, chỉ ghi ngày.',
        en: 'Please look at the paper: if it is in force for ever, write only «Vĩnh viễn»; if it ends, only the day.',
      },
    };
  },
});

/** The column that says so; null when none does. */
function saysPermanent(row: ListEntry): ColumnRole | null {
  const textOf = (role: ColumnRole): string => row.text(role).slice(0, LOOKED_INTO).normalize('NFC');
  const ofDays = OF_DAYS.find(role => row.day(role).state === 'permanent' || PERMANENT.test(textOf(role)));
  return ofDays ?? OF_WORDS.find(role => isAboutResult(textOf(role))) ?? null;
}

function isAboutResult(text: string): boolean {
  const found = PERMANENT_RESULT.exec(text);
  return found !== null && !KEPT.test(text.slice(0, found.index));
}

function saysDay(row: ListEntry): boolean {
  return row.day('expiresOn').state === 'day' || DAY.test(row.text('expiresOn').slice(0, LOOKED_INTO));
}
