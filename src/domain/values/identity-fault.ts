import type { Fix } from '../finding.ts';
import type { ListEntry } from '../list-facts.ts';
import { type IdentityNumber, identityNumbers } from './identity-cell.ts';
import type { IdentityCase } from './identity-words.ts';
import { mendCell } from './mend-cell.ts';
import { maskDigits } from './read-identity.ts';
import type { WrittenCell } from './written-cell.ts';

export interface IdentityFault {
  readonly gravity: IdentityCase;
  /** As written. */
  readonly number: string;
  /** With its zeros; null when it cannot be known. */
  readonly proposal: string | null;
  /** Always to be confirmed: how many zeros a number lost is concluded from what it may be. */
  readonly fixes: readonly Fix[];
}

/** What is wrong with an identity cell: with the first of its numbers that is not right; null when none is. */
export function identityFault(entry: ListEntry, written: WrittenCell): IdentityFault | null {
  const numbers = identityNumbers(entry, written);
  const [only] = numbers;
  if (only === undefined) return { gravity: 'form', number: written.text, proposal: null, fixes: [] };
  const faulty = numbers.find(({ judgement }) => judgement.state !== 'good');
  if (faulty === undefined || faulty.judgement.state === 'good') return null;
  const proposal = numbers.length === 1 ? restoredOf(faulty) : null;
  return {
    ...{ gravity: faulty.judgement.state, number: faulty.raw, proposal },
    fixes:
      proposal === null ? [] : mendCell(entry, 'identityNumber', proposal, 'confirm', maskDigits(proposal)),
  };
}

function restoredOf({ judgement }: IdentityNumber): string | null {
  return 'restored' in judgement ? judgement.restored : null;
}
