import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { ListEntry } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { phoneFault, phoneFixes } from '../values/phone-fault.ts';
import { explainPhone, type PhoneCase, type PhoneValues } from '../values/phone-words.ts';
import { readPhone } from '../values/read-phone.ts';
import { askCell, type WrittenCell } from '../values/written-cell.ts';

/**
 * A telephone number is whole and can be called today. Short, long and unknown ones cannot be mended: no digit
 * is ever invented. Proposals are safe where nothing is guessed: see `phoneFixes`.
 * Custom: no text says how a number is written. Prefixes: 15 September 2018, three phases of 2017.
 */
export const phone = defineCheck<'dossier', null, PhoneValues, PhoneCase>({
  number: 'RW02',
  id: 'row/phone',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Số điện thoại', en: 'Telephone number' },
  asks: {
    vi: 'Số điện thoại đủ chữ số, còn số 0 ở đầu và mang đầu số hiện nay.',
    en: 'A telephone number is whole, has its leading zero and a prefix of today.',
  },
  cases: ['lostZero', 'oldPrefix', 'letters', 'landline', 'short', 'long', 'unknown'],
  example: {
    case: 'lostZero',
    values: {
      ...{ cell: 'E4', raw: '1650000042', restored: '01650000042', current: '0350000042' },
      isNumber: true,
    },
  },
  inspect: dossier => askCell(dossier, 'phone', inspectPhone),
  explain: explainPhone,
});

function* inspectPhone(
  entry: ListEntry,
  { cell, text }: WrittenCell,
): Generator<Answer<PhoneValues, PhoneCase>> {
  const reading = readPhone(cell, text, entry.receivedOn);
  const fault = phoneFault(reading);
  if (fault === null) return;
  const { gravity, number } = fault;
  const today = gravity === 'landline' ? number?.landline : number?.current;
  const values = {
    ...{ cell: cell.address, raw: number?.raw ?? text, restored: number?.restored ?? '' },
    ...{ current: today ?? '', isNumber: cell.type === 'number' },
  };
  const fixes = phoneFixes(entry, cell, reading);
  yield { outcome: 'failed', at: cellAt(entry, 'phone'), case: gravity, values, fixes };
}
