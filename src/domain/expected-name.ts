import { codeOfEntry } from './entry-code.ts';
import { formatFileName, type Part } from './file-name.ts';
import type { ListEntry, NamedFile } from './list-facts.ts';

/** What the letter names a row's file (part I, step 2); null when the row gives no code or no year. */
export function expectedName(entry: ListEntry, part: Part): string | null {
  const code = codeOfEntry(entry);
  if (code === null || entry.filedYear === null) return null;
  return formatFileName({ code, part, ordinal: null, year: entry.filedYear.year });
}

/** Which part a column's files are. */
export function partOfRole(role: NamedFile['role']): Part {
  return role === 'componentFile' ? 'TP' : 'KQ';
}
