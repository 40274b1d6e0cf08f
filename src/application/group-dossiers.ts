import type { DossierFacts, FileFacts } from '#domain/facts.ts';
import type { ListEntry, ListFacts } from '#domain/list-facts.ts';
import { rowKey } from '#domain/list-places.ts';
import { codeInName } from '#domain/read-file-name.ts';
import { DossierFinder } from './dossier-finder.ts';

/** What a dossier is put together by: its row, or the code that its files give, or the path of a file that gives none. */
type Holder = ListEntry | string;

const PATH = '\0';

export interface Grouped {
  /** Those of the list in its order, with files or without; then those without a row, as their first file comes. */
  readonly dossiers: readonly DossierFacts[];
  /** Of these, those that have a file which was not read. */
  readonly halfRead: ReadonlySet<DossierFacts>;
}

/**
 * Puts each file to its row; without one, files of one code are one dossier, and a file whose name gives no code, not even
 * by near miss, is a dossier of its own. Linear in rows and files.
 */
export function groupDossiers(
  files: readonly FileFacts[],
  list: ListFacts | null = null,
  unread: readonly Pick<FileFacts, 'name' | 'path'>[] = [],
): Grouped {
  const finder = new DossierFinder(list);
  const holderOf = ({ name, path }: Pick<FileFacts, 'name' | 'path'>): Holder =>
    finder.rowOf(name) ?? codeInName(name) ?? `${PATH}${path}`;
  const owned = Map.groupBy(files, holderOf);
  const missed = new Set(unread.map(holderOf));
  const halfRead = new Set<DossierFacts>();
  const add = (holder: Holder, dossier: DossierFacts): DossierFacts => {
    if (missed.has(holder)) halfRead.add(dossier);
    return dossier;
  };
  const rows = (list?.entries ?? []).map(row => add(row, dossierOfRow(row, owned.get(row) ?? [])));
  const others = [...owned].flatMap(([holder, own]) =>
    typeof holder === 'string' ? add(holder, dossierOfFiles(holder, own)) : [],
  );
  return { dossiers: [...rows, ...others], halfRead };
}

function dossierOfRow(row: ListEntry, files: readonly FileFacts[]): DossierFacts {
  return { key: rowKey(row), code: row.code === '' ? null : row.code, row, files };
}

function dossierOfFiles(holder: string, files: readonly FileFacts[]): DossierFacts {
  const isPath = holder.startsWith(PATH);
  return { key: isPath ? holder.slice(1) : holder, code: isPath ? null : holder, row: null, files };
}
