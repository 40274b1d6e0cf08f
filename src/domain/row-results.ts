import { keyOfEntry } from './entry-code.ts';
import type { DossierFacts, UnitFacts } from './facts.ts';
import type { Part } from './file-name.ts';
import { sameNameKey } from './like-names.ts';
import { kinshipOf, mayShareFiles } from './linked-rows.ts';
import type { ListEntry, NamedFile } from './list-facts.ts';
import { readFileName } from './read-file-name.ts';

/** Which rows have a result in the folder: a file that their cells name as one, or of their code and part. */
export class RowResults {
  readonly #rows = new Set<ListEntry>();
  readonly #byKey = new Map<string, ListEntry>();
  readonly #byName = new Map<string, ListEntry>();

  constructor({ dossiers }: UnitFacts) {
    for (const dossier of dossiers) this.#add(dossier);
  }

  /** Its own, or that of a row of the same code and person, or one that both rows may name. */
  has(row: ListEntry): boolean {
    if (this.#rows.has(row)) return true;
    const key = keyOfEntry(row);
    const other = key === null ? undefined : this.#byKey.get(key);
    if (other !== undefined && kinshipOf(other, row) !== 'otherPerson') return true;
    return row.names.some(named => {
      const owner = isResult(named) ? this.#byName.get(sameNameKey(named.name)) : undefined;
      return owner !== undefined && mayShareFiles(owner, row);
    });
  }

  #add({ row, files }: DossierFacts): void {
    if (row === null) return;
    const named = new Set(row.names.filter(isResult).map(({ name }) => sameNameKey(name)));
    const results = files.filter(({ name }) => partOf(name) === 'KQ' || named.has(sameNameKey(name)));
    if (results.length === 0) return;
    this.#rows.add(row);
    for (const { name } of results) this.#byName.set(sameNameKey(name), row);
    const key = keyOfEntry(row);
    if (key !== null && !this.#byKey.has(key)) this.#byKey.set(key, row);
  }
}

function isResult({ role, name }: NamedFile): boolean {
  const part = partOf(name);
  return role === 'resultFile' ? part !== 'TP' : part === 'KQ';
}

/** What a name says that its file holds; null when it does not say. */
export function partOf(name: string): Part | null {
  const reading = readFileName(name);
  return reading.state === 'unrecognized' ? null : reading.parts.part;
}
