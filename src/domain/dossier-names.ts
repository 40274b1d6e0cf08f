import type { Explained } from './check.ts';
import type { DossierFacts, FileFacts } from './facts.ts';
import type { At, CheckNumber } from './finding.ts';
import { likeNameKey, sameNameKey } from './like-names.ts';
import type { ListEntry, NamedFile } from './list-facts.ts';
import { type FileNameReading, readFileName } from './read-file-name.ts';
import { twinKey } from './text.ts';

/** A name that a cell of a dossier's row gives, or that one of its files bears. */
export interface DossierName {
  readonly name: string;
  readonly reading: FileNameReading;
  readonly at: At;
  /** The cell that gives it, and its row; null for a file's own name. */
  readonly named: { readonly row: ListEntry; readonly cell: NamedFile } | null;
  /** Of a cell's name the one file of the dossier that it can mean; of a file's name that file. */
  readonly file: FileFacts | null;
  /** The file bears the name that the cell gives, spaces, letter case and normalization aside. */
  readonly isSame: boolean;
}

interface Names {
  readonly dossier: DossierFacts;
  readonly names: readonly DossierName[];
  readonly bearers: ReadonlyMap<string, number>;
}

/** Of the dossier that was asked of last: each check asks again, and lists have tens of thousands. */
let last: Names | null = null;

/** The names that a dossier's cells give, each once a cell, then those that its files bear. */
export function dossierNames(dossier: DossierFacts): readonly DossierName[] {
  return namesOf(dossier).names;
}

/** Another file of the dossier bears that name, or one that a disk takes for the same. */
export function isBorne(dossier: DossierFacts, name: string, file: FileFacts | null): boolean {
  const key = twinKey(name);
  const own = file !== null && twinKey(file.name) === key ? 1 : 0;
  return (namesOf(dossier).bearers.get(key) ?? 0) > own;
}

function namesOf(dossier: DossierFacts): Names {
  if (last?.dossier === dossier) return last;
  const { row, files } = dossier;
  const bearers = new Map<string, number>();
  for (const { name } of files) bearers.set(twinKey(name), (bearers.get(twinKey(name)) ?? 0) + 1);
  const inCells = row === null ? [] : namesInCells(row, files);
  last = { dossier, names: [...inCells, ...files.map(nameOfFile)], bearers };
  return last;
}

/** The same faults of the file that a cell names: told at the cell, where one change mends both. */
export function ofItsFile({ named, file }: DossierName, ...numbers: readonly CheckNumber[]): Explained[] {
  if (named === null || file === null) return [];
  return numbers.map(number => ({ number, at: { path: file.path } }));
}

function nameOfFile(file: FileFacts): DossierName {
  const { name, path } = file;
  return { name, reading: readFileName(name), at: { path }, named: null, file, isSame: true };
}

function namesInCells(row: ListEntry, files: readonly FileFacts[]): DossierName[] {
  const { path, worksheet } = row;
  const found = files.length === 0 ? null : new OwnFiles(row, files);
  const seen = new Set<string>();
  return row.names.flatMap((cell): DossierName[] => {
    const { name } = cell;
    const key = `${cell.cell}\n${name}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const at = { path, worksheet, cell: cell.cell };
    const same = found?.same(name) ?? null;
    const file = same ?? found?.like(name) ?? null;
    return [{ name, reading: readFileName(name), at, named: { row, cell }, file, isSame: same !== null }];
  });
}

/** The files of one row, by what its cells may call them. */
class OwnFiles {
  readonly #row: ListEntry;
  readonly #files: readonly FileFacts[];
  readonly #same: ReadonlyMap<string, readonly FileFacts[]>;

  constructor(row: ListEntry, files: readonly FileFacts[]) {
    this.#row = row;
    this.#files = files;
    this.#same = Map.groupBy(files, ({ name }) => sameNameKey(name));
  }

  same(name: string): FileFacts | null {
    const files = this.#same.get(sameNameKey(name)) ?? [];
    const exact = name.normalize('NFC');
    return files.find(file => file.name.normalize('NFC') === exact) ?? files[0] ?? null;
  }

  /** Null where several could be meant. */
  like(name: string): FileFacts | null {
    const named = new Set(this.#row.names.map(other => sameNameKey(other.name)));
    const key = likeNameKey(name);
    const [file, ...more] = this.#files.filter(
      other => !named.has(sameNameKey(other.name)) && likeNameKey(other.name) === key,
    );
    return file === undefined || more.length > 0 ? null : file;
  }
}
