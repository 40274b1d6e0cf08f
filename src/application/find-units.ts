import type { ForeignEntry } from '#domain/facts.ts';
import { looksLikeScan } from '#domain/read-file-name.ts';
import type { Skipped } from '#domain/report.ts';
import { isSystemFolder, isUnitFolder } from './folder-names.ts';
import { nearPath } from './near-path.ts';
import type { FolderEntry, RefusalCode, WorkFolder } from './ports/work-folder.ts';
import { skip, withNear } from './skip.ts';

/** A path that the user named, and the last part of its name as the user knows it. */
export interface Root {
  readonly path: string;
  readonly name: string;
}

export interface FoundFile {
  /** For the folder port. */
  readonly diskPath: string;
  /** For the report; see `FileFacts.path`. */
  readonly path: string;
  readonly name: string;
}

export interface FoundUnit {
  readonly folder: string | null;
  readonly path: string | null;
  readonly files: FoundFile[];
  readonly foreign: ForeignEntry[];
}

export interface Found {
  readonly units: readonly FoundUnit[];
  readonly skipped: readonly Skipped[];
}

/** Deeper than any office files its scans; keeps a hostile tree finite. */
const MAX_DEPTH = 16;

/** Of everything named in one run. */
const MAX_ENTRIES = 500_000;

interface Place {
  readonly diskPath: string;
  readonly path: string;
  readonly unit: FoundUnit;
  readonly depth: number;
}

/**
 * Finds the units in what the user named: each folder `CSDL_*` is one, wherever it lies;
 * scans outside of any make their named folder a unit; files named alone make one without a folder.
 * Links are never followed; pipes, sockets and devices never opened.
 */
export async function findUnits(
  folder: WorkFolder,
  roots: readonly Root[],
  signal: AbortSignal,
): Promise<Found> {
  const walk = new Walk(folder, signal);
  for (const root of outerFirst(roots)) await walk.take(root);
  return walk.found();
}

/** A file or folder named beside a folder that holds it belongs to that one, whichever was typed first. */
function outerFirst(roots: readonly Root[]): Root[] {
  const named = new Set(roots.map(({ path }) => path.replace(/\/$/, '')));
  return roots
    .map(root => ({ root, depth: countHolders(root.path, named) }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ root }) => root);
}

function countHolders(path: string, named: ReadonlySet<string>): number {
  const isBelowHere = path !== '.' && !/^(\/|\.\.(\/|$)|[A-Za-z]:)/.test(path);
  let count = isBelowHere && named.has('.') ? 1 : 0;
  for (let at = path.indexOf('/'); at >= 0 && at < path.length - 1; at = path.indexOf('/', at + 1)) {
    if (named.has(path.slice(0, at))) count += 1;
  }
  return count;
}

class Walk {
  readonly #folder: WorkFolder;
  readonly #signal: AbortSignal;
  readonly #single: FoundUnit = { folder: null, path: null, files: [], foreign: [] };
  readonly #units: FoundUnit[] = [];
  readonly #skipped: Skipped[] = [];
  readonly #seen = new Set<string>();
  #entriesLeft = MAX_ENTRIES;

  constructor(folder: WorkFolder, signal: AbortSignal) {
    this.#folder = folder;
    this.#signal = signal;
  }

  async take({ path, name }: Root): Promise<void> {
    const look = await this.#folder.look(path);
    if (look.state === 'refused') this.#skipped.push(await this.#skipRoot(path, look.code));
    else if (this.#seen.has(path)) return;
    else if (look.kind === 'folder') await this.#walk(path, name);
    else if (look.kind === 'file') this.#add(this.#single, { diskPath: path, path, name });
    else this.#refuse(path, 'notAFile');
  }

  found(): Found {
    const { files } = this.#single;
    // A stopped run knows of folders that it did not come to: nothing may be said of them, not even that they are empty.
    const entered = this.#units.filter(({ path }) => this.#seen.has(path ?? ''));
    return { units: files.length > 0 ? [...entered, this.#single] : entered, skipped: this.#skipped };
  }

  /** A path that is not there is often misspelled by a letter or an accent. */
  async #skipRoot(path: string, code: RefusalCode): Promise<Skipped> {
    const skipped = skip(path, code);
    if (code !== 'missing') return skipped;
    const near = await nearPath(this.#folder, path);
    return near === null ? skipped : withNear(skipped, near);
  }

  async #walk(root: string, name: string): Promise<void> {
    const before = this.#units.length;
    const own: FoundUnit = { folder: name, path: root, files: [], foreign: [] };
    const places: Place[] = [{ diskPath: root, path: name, unit: own, depth: 0 }];
    if (isUnitFolder(name)) this.#units.push(own);
    for (let place = places.pop(); place !== undefined; place = places.pop()) {
      if (this.#signal.aborted) return;
      places.push(...(await this.#visit(place)).reverse());
    }
    const isBare = this.#units.length === before;
    if (!this.#units.includes(own) && (isBare || own.files.length > 0)) this.#units.push(own);
  }

  /** Files one folder's entries and returns the folders to enter. */
  async #visit(place: Place): Promise<Place[]> {
    if (this.#seen.has(place.diskPath)) return [];
    this.#seen.add(place.diskPath);
    const listing = await this.#folder.list(place.diskPath, this.#entriesLeft);
    if (listing.state === 'refused') {
      this.#refuse(place.diskPath, listing.code);
      return [];
    }
    this.#entriesLeft -= listing.entries.length;
    if (listing.isCut) this.#skipped.push(skip(place.diskPath, 'tooMany'));
    if (listing.entries.length === 0 && place.depth > 0) {
      place.unit.foreign.push({ path: place.path, kind: 'folder' });
    }
    const inner: Place[] = [];
    for (const entry of [...listing.entries].sort(byName)) {
      const next = this.#sort(place, entry);
      if (next !== null) inner.push(next);
    }
    return inner;
  }

  #sort({ diskPath, path, unit, depth }: Place, { name, kind }: FolderEntry): Place | null {
    const entry = { diskPath: join(diskPath, name), path: join(path, name) };
    if (kind === 'file' && looksLikeScan(name)) this.#add(unit, { ...entry, name });
    if (kind === 'folder' && !isSystemFolder(name)) return this.#enter(unit, { ...entry, name }, depth + 1);
    if (kind !== 'file' || !looksLikeScan(name)) unit.foreign.push({ path: entry.path, kind });
    return null;
  }

  #enter(unit: FoundUnit, { diskPath, path, name }: FoundFile, depth: number): Place | null {
    if (depth > MAX_DEPTH) {
      this.#skipped.push(skip(diskPath, 'tooDeep'));
      return null;
    }
    if (isUnitFolder(name) && !isUnitFolder(unit.folder ?? '')) {
      const found: FoundUnit = { folder: name, path: diskPath, files: [], foreign: [] };
      this.#units.push(found);
      return { diskPath, path: name, unit: found, depth };
    }
    return { diskPath, path, unit, depth };
  }

  #add(unit: FoundUnit, file: FoundFile): void {
    if (this.#seen.has(file.diskPath)) return;
    this.#seen.add(file.diskPath);
    unit.files.push(file);
  }

  #refuse(path: string, code: RefusalCode): void {
    this.#skipped.push(skip(path, code));
  }
}

/** By code unit, so that every machine reports in the same order. */
function byName(one: FolderEntry, other: FolderEntry): number {
  if (one.name === other.name) return 0;
  return one.name < other.name ? -1 : 1;
}

function join(folder: string, name: string): string {
  if (folder === '.') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
