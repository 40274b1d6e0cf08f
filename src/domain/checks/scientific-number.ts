import { type Answer, defineCheck, type Explained, PASSED } from '../check.ts';
import type { CheckNumber, Fix } from '../finding.ts';
import type { ColumnRole, ListEntry } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { shownName } from '../text.ts';
import { identityFault } from '../values/identity-fault.ts';
import { mendCell } from '../values/mend-cell.ts';
import { phoneFixes } from '../values/phone-fault.ts';
import { maskDigits } from '../values/read-identity.ts';
import { readPhone } from '../values/read-phone.ts';
import { wholeNumber } from '../values/whole-number.ts';
import { type WrittenCell, writtenCell } from '../values/written-cell.ts';

type Values = {
  readonly cell: string;
  readonly shown: string;
  /** All digits, an identity number's masked; empty when they are lost. */
  readonly number: string;
};

/** Columns whose digits are a name, not an amount, and who else judges what they show. */
const JUDGED_BY = {
  code: 'CD01',
  oldNumber: null,
  phone: 'RW02',
  identityNumber: 'RW11',
  procedureCode: null,
  resultNumber: 'KQ01',
} as const satisfies Partial<Record<ColumnRole, CheckNumber | null>>;

type SeriesRole = keyof typeof JUDGED_BY;

const ROLES: readonly SeriesRole[] = [
  ...(['code', 'oldNumber', 'phone', 'identityNumber', 'procedureCode', 'resultNumber'] as const),
];

/** As Excel and others show a long number in a narrow or general format. */
const OF_NUMBER = /^[+-]?\d(?:[.,]\d{1,20})?E[+-]?\d{1,3}$/i;
/** The same as text: someone pasted what was shown. `12E3` alone may be a number of a register. */
const OF_TEXT = /^\d[.,]\d{1,20}E\+\d{1,3}$/i;

/**
 * A code or number is shown with all its digits, not as `1.65E+08`. A cell that holds the number keeps up to 15 digits
 * exactly: they are restored, safely, since the value stays the same. Text, or what follows the 15th digit, is lost.
 * Custom.
 */
export const scientificNumber = defineCheck<'dossier', null, Values, 'exact' | 'lost'>({
  number: 'RW09',
  id: 'row/scientific-number',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Số bị hiển thị rút gọn', en: 'Number shown shortened' },
  asks: {
    vi: 'Mã, số điện thoại, số giấy tờ hiện đủ chữ số, không ở dạng rút gọn như 1.65E+08.',
    en: 'Codes, telephone and identity numbers show all their digits, not a form like 1.65E+08.',
  },
  cases: ['exact', 'lost'],
  example: { case: 'exact', values: { cell: 'E7', shown: '1.65E+09', number: '1650000042' } },

  inspect({ row, files }) {
    if (row === null) return [{ outcome: 'notApplicable', at: { path: files[0]?.path ?? '' } }];
    return ROLES.some(role => isShortened(row, role)) ? inspectRow(row) : PASSED;
  },

  explain: ({ cell, shown, number }, gravity) =>
    gravity === 'exact'
      ? {
          message: {
            vi: `Ô ${cell}: số bị hiển thị rút gọn «${shownName(shown)}»; số đầy đủ là ${number}.`,
            en: `${cell}: the number is shown shortened, «${shownName(shown)}»; in full it is ${number}.`,
          },
          advice: {
            vi: 'Chọn «Sửa theo đề xuất», hoặc định dạng ô là Văn bản (Text) rồi nhập lại.',
            en: 'Choose “Mend as proposed”, or format the cell as Text and enter it again.',
          },
        }
      : {
          message: {
            vi: `Ô ${cell}: số chỉ còn dạng rút gọn «${shownName(shown)}», các chữ số khác đã mất.`,
            en: `${cell}: only the short form «${shownName(shown)}» is left; the other digits are lost.`,
          },
          advice: {
            vi: 'Đề nghị đối chiếu hồ sơ giấy và nhập lại, định dạng ô là Văn bản (Text) trước khi nhập.',
            en: 'Please compare with the paper and enter it again, the cell formatted as Text first.',
          },
        },
});

function isShortened(row: ListEntry, role: SeriesRole): boolean {
  return OF_NUMBER.test(row.text(role));
}

function* inspectRow(row: ListEntry): Generator<Answer<Values, 'exact' | 'lost'>> {
  for (const role of ROLES) if (isShortened(row, role)) yield* inspectRole(row, role);
}

function* inspectRole(entry: ListEntry, role: SeriesRole): Generator<Answer<Values, 'exact' | 'lost'>> {
  const text = entry.text(role);
  const written = writtenCell(entry, role);
  if (written === null) return;
  const { cell } = written;
  const isNumber = cell.type === 'number';
  if (!(isNumber || OF_TEXT.test(text))) return;
  const at = cellAt(entry, role);
  const judge = JUDGED_BY[role];
  const explained: readonly Explained[] = judge === null ? [] : [{ number: judge, at }];
  const digits = isNumber ? wholeNumber(cell.raw) : null;
  if (digits === null) {
    const values = { cell: cell.address, shown: text, number: '' };
    yield { outcome: 'failed', at, case: 'lost', values, explains: explained };
    return;
  }
  const better = betterFixes(entry, role, written);
  const number = role === 'identityNumber' ? maskDigits(digits) : digits;
  const fixes = better.length > 0 ? better : mendCell(entry, role, digits, 'safe', number);
  // What a phone or identity number lacks besides is still to be told.
  const isAll = better.length > 0 || role === 'code' || role === 'resultNumber';
  yield {
    ...{ outcome: 'failed', at, case: 'exact', values: { cell: cell.address, shown: text, number } },
    ...{ fixes, explains: isAll ? explained : [] },
  };
}

/** Where a zero was lost too, one fix gives both. */
function betterFixes(entry: ListEntry, role: SeriesRole, written: WrittenCell): readonly Fix[] {
  if (role === 'phone') {
    return phoneFixes(entry, written.cell, readPhone(written.cell, written.text, entry.receivedOn));
  }
  return role === 'identityNumber' ? (identityFault(entry, written)?.fixes ?? []) : [];
}
