import { dossierKey, keyOfEntry, keyOfName } from '#domain/entry-code.ts';
import { likeNameKey, sameNameKey } from '#domain/like-names.ts';
import type { ListEntry, ListFacts } from '#domain/list-facts.ts';
import { readFileName } from '#domain/read-file-name.ts';

/** Rows by something that several may have: the first of all, and the first of each dossier. */
class FirstRows {
  readonly #first = new Map<string, ListEntry>();
  /** Of further rows, by dossier; most names have none. */
  readonly #others = new Map<string, ListEntry>();

  add(key: string, entry: ListEntry): void {
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, entry);
    else if (keyOfEntry(first) !== keyOfEntry(entry)) {
      const other = `${key}\n${keyOfEntry(entry) ?? ''}`;
      if (!this.#others.has(other)) this.#others.set(other, entry);
    }
  }

  /** Of several rows, that of the dossier which the file itself claims. */
  find(key: string, dossier: string | null): ListEntry | null {
    const first = this.#first.get(key);
    if (first === undefined || dossier === null || keyOfEntry(first) === dossier) return first ?? null;
    return this.#others.get(`${key}\n${dossier}`) ?? first;
  }
}

/** What is asked only of files that no cell names as they are. */
interface FurtherWays {
  readonly likeNamed: FirstRows;
  readonly byCode: ReadonlyMap<string, ListEntry>;
  readonly byNamedCode: ReadonlyMap<string, ListEntry | 'several'>;
}

/**
 * Finds the row that a file belongs to. Four ways, the first that leads to one: a row's cell names it; a cell names it
 * but for spelling; its code is the row's; its code is in the names of one row only (whose own code must be wrong).
 * Built with the first file, asked for each.
 */
export class DossierFinder {
  readonly #entries: readonly ListEntry[];
  #named: FirstRows | null = null;
  #further: FurtherWays | null = null;

  constructor(list: ListFacts | null) {
    this.#entries = list?.entries ?? [];
  }

  /** Null when no row has the file. */
  rowOf(fileName: string): ListEntry | null {
    if (this.#entries.length === 0) return null;
    const reading = readFileName(fileName);
    const dossier = keyOfName(reading);
    this.#named ??= namedRows(this.#entries);
    const named = this.#named.find(sameNameKey(fileName), dossier);
    if (named !== null) return named;
    this.#further ??= furtherWays(this.#entries);
    const { likeNamed, byCode, byNamedCode } = this.#further;
    const like = likeNamed.find(likeNameKey(fileName), dossier);
    if (like !== null || dossier === null || reading.state === 'unrecognized') return like;
    const ofCode = byCode.get(dossier) ?? byCode.get(dossierKey(reading.parts.code, null));
    if (ofCode !== undefined) return ofCode;
    const ofNames = byNamedCode.get(dossier);
    return ofNames === undefined || ofNames === 'several' ? null : ofNames;
  }
}

function namedRows(entries: readonly ListEntry[]): FirstRows {
  const rows = new FirstRows();
  for (const entry of entries) for (const { name } of entry.names) rows.add(sameNameKey(name), entry);
  return rows;
}

function furtherWays(entries: readonly ListEntry[]): FurtherWays {
  const likeNamed = new FirstRows();
  const byCode = new Map<string, ListEntry>();
  const byNamedCode = new Map<string, ListEntry | 'several'>();
  for (const entry of entries) {
    const dossier = keyOfEntry(entry);
    if (dossier !== null && !byCode.has(dossier)) byCode.set(dossier, entry);
    for (const { name } of entry.names) {
      likeNamed.add(likeNameKey(name), entry);
      const claimed = keyOfName(readFileName(name));
      if (claimed === null) continue;
      const known = byNamedCode.get(claimed);
      byNamedCode.set(claimed, known === undefined || known === entry ? entry : 'several');
    }
  }
  return { likeNamed, byCode, byNamedCode };
}
