import { dossierKey, keyOfEntry, keyOfName } from '#domain/entry-code.ts';
import { likeNameKey, sameNameKey } from '#domain/like-names.ts';
import type { ListEntry, ListFacts } from '#domain/list-facts.ts';
import { readFileName } from '#domain/read-file-name.ts';

/** Rows by something that several may have: the first of all, and the first of each dossier. */
class FirstRows {
  readonly #rows = new Map<string, ListEntry>();

  add(key: string, dossier: string | null, entry: ListEntry): void {
    if (!this.#rows.has(key)) this.#rows.set(key, entry);
    const own = `${key}\n${dossier ?? ''}`;
    if (!this.#rows.has(own)) this.#rows.set(own, entry);
  }

  /** Of several rows, that of the dossier which the file itself claims. */
  find(key: string, dossier: string | null): ListEntry | null {
    const own = dossier === null ? undefined : this.#rows.get(`${key}\n${dossier}`);
    return own ?? this.#rows.get(key) ?? null;
  }
}

/**
 * Finds the row that a file belongs to. Four ways, the first that leads to one: a row's cell names it; a cell names it
 * but for spelling; its code is the row's; its code is in the names of one row only (whose own code must be wrong).
 * Built once, asked for each file.
 */
export class DossierFinder {
  readonly #named = new FirstRows();
  readonly #likeNamed = new FirstRows();
  readonly #byCode = new Map<string, ListEntry>();
  readonly #byNamedCode = new Map<string, ListEntry | 'several'>();

  constructor(list: ListFacts | null) {
    for (const entry of list?.entries ?? []) this.#add(entry);
  }

  /** Null when no row has the file. */
  rowOf(fileName: string): ListEntry | null {
    const reading = readFileName(fileName);
    const dossier = keyOfName(reading);
    const named =
      this.#named.find(sameNameKey(fileName), dossier) ??
      this.#likeNamed.find(likeNameKey(fileName), dossier);
    if (named !== null || dossier === null || reading.state === 'unrecognized') return named;
    const byCode = this.#byCode.get(dossier) ?? this.#byCode.get(dossierKey(reading.parts.code, null));
    if (byCode !== undefined) return byCode;
    const byNamedCode = this.#byNamedCode.get(dossier);
    return byNamedCode === undefined || byNamedCode === 'several' ? null : byNamedCode;
  }

  #add(entry: ListEntry): void {
    const dossier = keyOfEntry(entry);
    if (dossier !== null && !this.#byCode.has(dossier)) this.#byCode.set(dossier, entry);
    for (const { name } of entry.names) {
      this.#named.add(sameNameKey(name), dossier, entry);
      this.#likeNamed.add(likeNameKey(name), dossier, entry);
      const claimed = keyOfName(readFileName(name));
      if (claimed === null) continue;
      const known = this.#byNamedCode.get(claimed);
      this.#byNamedCode.set(claimed, known === undefined || known === entry ? entry : 'several');
    }
  }
}
