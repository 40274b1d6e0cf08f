import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { ListEntry } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { shownName } from '../text.ts';
import { identityFault } from '../values/identity-fault.ts';
import { explainIdentity, type IdentityCase, type IdentityValues } from '../values/identity-words.ts';
import { maskDigits } from '../values/read-identity.ts';
import { askCell, type WrittenCell } from '../values/written-cell.ts';

/**
 * The number that tells the owner from others of the same name: identity number, older card, tax code or passport.
 * A number is never shown whole: its first three and last two digits are enough to find the paper.
 * Custom; a registry finds a result by the owner's number.
 */
export const identityNumber = defineCheck<'dossier', null, IdentityValues, IdentityCase>({
  number: 'RW11',
  id: 'row/identity-number',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Số định danh, CMND, mã số thuế', en: 'Identity number, tax code' },
  asks: {
    vi: 'Số giấy tờ của chủ hồ sơ là số định danh 12 số, CMND 9 số, mã số thuế 10 hoặc 13 số, hoặc hộ chiếu.',
    en: 'The owner’s number is an identity number of 12 digits, an older card of 9, a tax code of 10 or 13, or a passport.',
  },
  cases: ['lostZero', 'either', 'taxCheck', 'length', 'province', 'century', 'birth', 'form'],
  example: {
    case: 'lostZero',
    values: { cell: 'D7', number: '609******34', proposal: '060*******34', isNumber: true },
  },
  inspect: dossier => askCell(dossier, 'identityNumber', inspectIdentity),
  explain: explainIdentity,
});

function* inspectIdentity(
  entry: ListEntry,
  written: WrittenCell,
): Generator<Answer<IdentityValues, IdentityCase>> {
  const fault = identityFault(entry, written);
  if (fault === null) return;
  const { gravity, number, proposal, fixes } = fault;
  const { address: cell, type } = written.cell;
  const at = cellAt(entry, 'identityNumber');
  const values = {
    ...{ cell, number: maskDigits(shownName(number)), isNumber: type === 'number' },
    proposal: maskDigits(proposal ?? ''),
  };
  if (gravity !== 'either') yield { outcome: 'failed', at, case: gravity, values, fixes };
  else yield { outcome: 'undecided', reason: 'person', at, case: gravity, values, fixes };
}
