import { keyOfEntry } from './entry-code.ts';
import type { ColumnRole, ListEntry } from './list-facts.ts';
import { textKey } from './text-key.ts';

/** What two rows of one code are to each other. */
export type Kinship =
  /** Procedures settled together, or several results: one person, but not the same thing. */
  | 'linked'
  | 'otherPerson'
  /** The same person and the same thing: entered twice. */
  | 'double';

/**
 * Linked procedures (birth, insurance, residence) share one code lawfully. The person is the owner, or who handed in when
 * an owner is not given; somebody may hand in for several owners, so owners decide where both rows have one and the
 * procedure is the same.
 */
export function kinshipOf(one: ListEntry, other: ListEntry): Kinship {
  const [sameOwner, sameApplicant] = [same(one, other, 'owner'), same(one, other, 'applicant')];
  const sameThing = isSameThing(one, other);
  const isOther =
    sameThing === true ? (sameOwner ?? sameApplicant) === false : differ(sameOwner, sameApplicant);
  if (isOther) return 'otherPerson';
  const isKnown = sameOwner === true || sameApplicant === true;
  return isKnown && sameThing === true ? 'double' : 'linked';
}

/** Two rows whose files may be the same: of one code, or, where one has none, of one person. */
export function mayShareFiles(one: ListEntry, other: ListEntry): boolean {
  const [key, otherKey] = [keyOfEntry(one), keyOfEntry(other)];
  if (key !== null && otherKey !== null) return key === otherKey;
  return same(one, other, 'owner') === true || same(one, other, 'applicant') === true;
}

function differ(...answers: readonly (boolean | null)[]): boolean {
  return answers.includes(false) && !answers.includes(true);
}

/** Procedure (its code, else its words) and number of the result; null where nothing says so. */
function isSameThing(one: ListEntry, other: ListEntry): boolean | null {
  const procedure = same(one, other, 'procedureCode') ?? same(one, other, 'content');
  const result = same(one, other, 'resultNumber');
  if (procedure === false || result === false) return false;
  return procedure ?? result;
}

/** Null when either says nothing. */
function same(one: ListEntry, other: ListEntry, role: ColumnRole): boolean | null {
  const [text, otherText] = [one.text(role), other.text(role)];
  return text === '' || otherText === '' ? null : textKey(text) === textKey(otherText);
}
