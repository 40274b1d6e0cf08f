import type { DossierCode } from '../dossier-code.ts';
import type { ListEntry } from '../list-facts.ts';
import { codeInName } from '../read-file-name.ts';

/** The code that all files which the row names agree on; null when they name none, or several. */
export function codeOfFiles(entry: ListEntry): DossierCode | null {
  const codes = new Set(entry.names.flatMap(({ name }) => codeInName(name) ?? []));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}
