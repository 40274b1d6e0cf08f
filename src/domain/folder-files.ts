import { partOfRole } from './expected-name.ts';
import type { DossierFacts, FileFacts, UnitFacts } from './facts.ts';
import type { Part } from './file-name.ts';
import { likeNameKey, sameNameKey } from './like-names.ts';
import type { ListEntry, NamedFile } from './list-facts.ts';
import { partOf } from './row-results.ts';
import { TypoIndex } from './typo-index.ts';

/** A name in a cell under which the folder holds no file. */
export interface MissingFile {
  readonly row: ListEntry;
  readonly named: NamedFile;
  /** The one file that it may be: of the same row, or of none. */
  readonly near: FileFacts | null;
  /** `like`: the same but for spelling; `own`: the row's only other file of that kind; `slip`: one letter apart. */
  readonly by: 'like' | 'own' | 'slip' | null;
}

let last: { readonly unit: UnitFacts; readonly missing: readonly MissingFile[] } | null = null;

/** What the list names and the folder does not hold, row by row. Of the unit that was asked of last, it is remembered. */
export function missingFiles(unit: UnitFacts): readonly MissingFile[] {
  if (last?.unit !== unit) last = { unit, missing: findMissing(unit) };
  return last.missing;
}

/** Files that belong to no row. */
export function orphans({ list, dossiers }: UnitFacts): readonly FileFacts[] {
  if (list === null) return [];
  return dossiers.flatMap(({ row, files }) => (row === null ? files : []));
}

function findMissing(unit: UnitFacts): readonly MissingFile[] {
  const held = new Set<string>();
  for (const { files } of unit.dossiers) for (const { name } of files) held.add(sameNameKey(name));
  const missed = unit.dossiers.flatMap((dossier): Missed[] => {
    const names = (dossier.row?.names ?? []).filter(({ name }) => !held.has(sameNameKey(name)));
    if (dossier.row === null || names.length === 0) return [];
    return [{ row: dossier.row, names, spare: new SpareFiles(dossier, names) }];
  });
  const strays = new Strays(
    orphans(unit),
    missed.flatMap(({ names }) => names.map(({ name }) => name)),
  );
  return missed.flatMap(({ row, names, spare }) =>
    names.map((named): MissingFile => ({ row, named, ...(spare.near(named) ?? strays.near(named.name)) })),
  );
}

interface Missed {
  readonly row: ListEntry;
  readonly names: readonly NamedFile[];
  readonly spare: SpareFiles;
}

type Near = Pick<MissingFile, 'near' | 'by'>;

/** A row's own files that none of its cells names. */
class SpareFiles {
  readonly #byKey: ReadonlyMap<string, readonly FileFacts[]>;
  readonly #byPart: ReadonlyMap<Part | null, readonly FileFacts[]>;
  readonly #missing: ReadonlyMap<NamedFile['role'], readonly NamedFile[]>;

  constructor({ row, files }: DossierFacts, missing: readonly NamedFile[]) {
    const named = new Set(row?.names.map(({ name }) => sameNameKey(name)));
    const spare = files.filter(({ name }) => !named.has(sameNameKey(name)));
    this.#byKey = Map.groupBy(spare, ({ name }) => likeNameKey(name));
    this.#byPart = Map.groupBy(spare, ({ name }) => partOf(name));
    this.#missing = Map.groupBy(missing, ({ role }) => role);
  }

  /** By name, else where one name of a kind is missed and one file of that kind is left. */
  near({ name, role }: NamedFile): Near | null {
    const like = only(this.#byKey.get(likeNameKey(name)));
    if (like !== null) return { near: like, by: 'like' };
    const own = only(this.#byPart.get(partOfRole(role)));
    return own !== null && only(this.#missing.get(role)) !== null ? { near: own, by: 'own' } : null;
  }
}

function only<T>(all: readonly T[] | undefined): T | null {
  return all?.length === 1 ? (all[0] ?? null) : null;
}

/** Files of no row, and names of no file: paired where each is the other's only neighbor. */
class Strays {
  readonly #byKey: ReadonlyMap<string, readonly FileFacts[]>;
  readonly #files: TypoIndex;
  readonly #names: TypoIndex;

  constructor(files: readonly FileFacts[], names: readonly string[]) {
    this.#byKey = Map.groupBy(files, ({ name }) => sameNameKey(name));
    this.#files = new TypoIndex(this.#byKey.keys());
    this.#names = new TypoIndex(names.map(sameNameKey));
  }

  near(name: string): Near {
    const key = sameNameKey(name);
    const found = this.#files.near(key);
    if (found === null || this.#names.near(found) !== key) return { near: null, by: null };
    const file = only(this.#byKey.get(found));
    return file === null ? { near: null, by: null } : { near: file, by: 'slip' };
  }
}
