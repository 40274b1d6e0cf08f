import { inFolder, lastPart, withinUnit } from '#domain/file-path.ts';
import { twinKey } from '#domain/text.ts';
import { readUnitFolder } from '#domain/unit-folder.ts';
import type { FoundUnit } from '../find-units.ts';
import { isUnitFolder } from '../folder-names.ts';
import type { WorkFolder } from '../ports/work-folder.ts';
import { type ListName, plainWords, readListName, sharedWords } from './list-name.ts';

/** A file that by its name and place may be a unit's list. */
export interface ListPlace extends ListName {
  /** For the folder port. */
  readonly diskPath: string;
  /** For the report: from the unit's folder on where it lies in there, else its name alone. */
  readonly path: string;
  readonly name: string;
  readonly where: 'inside' | 'beside' | 'above';
}

/** What lies in the unit's folder, at whatever depth, and may be its list. */
export function placesInside({ path, folder, foreign }: FoundUnit): readonly ListPlace[] {
  if (path === null || folder === null) return [];
  return foreign.flatMap(({ kind, path: shown }): ListPlace[] => {
    const name = kind === 'file' ? readListName(shown) : null;
    if (name === null) return [];
    const diskPath = join(path, withinUnit(shown, folder));
    return [{ ...name, diskPath, path: shown, name: lastPart(shown), where: 'inside' }];
  });
}

/** Looked through around a unit; more lies there only where nobody keeps lists. */
const MAX_ENTRIES = 20_000;

interface NearbyFile extends ListName {
  readonly diskPath: string;
  readonly name: string;
  /** Which of the units there. */
  readonly holds: ReturnType<typeof heldBy>;
}

/** A folder with units in it, and the files there that may be lists. */
interface Neighborhood {
  readonly files: readonly NearbyFile[];
  /** `twinKey` of each folder `CSDL_*`, and how many such folders there are. */
  readonly units: ReadonlySet<string>;
  readonly unitCount: number;
}

export interface Surroundings {
  /** Those whose name holds the unit's, rather than another's. */
  readonly own: readonly ListPlace[];
  /** Those whose name holds no unit's. */
  readonly nobodys: readonly ListPlace[];
  readonly hasOtherUnits: boolean;
}

/** Looks around units; each folder is listed once, however many units lie in it. */
export class ListPlaces {
  readonly #folder: WorkFolder;
  readonly #known = new Map<string, Promise<Neighborhood>>();

  constructor(folder: WorkFolder) {
    this.#folder = folder;
  }

  /** Nothing where the folder cannot be listed. */
  async around(parent: string, unit: FoundUnit, where: 'beside' | 'above'): Promise<Surroundings> {
    const known = this.#known.get(parent) ?? this.#look(parent);
    this.#known.set(parent, known);
    const { files, units, unitCount } = await known;
    const key = keyOf(unit);
    const name = plainWords(unitNameOf(unit.folder ?? ''));
    const own: ListPlace[] = [];
    const nobodys: ListPlace[] = [];
    for (const { holds, ...file } of files) {
      const words = sharedWords(plainWords(file.name), name);
      const place: ListPlace = { ...file, path: file.name, where };
      if (words > 0 && (holds.key === key || words > holds.words)) own.push(place);
      else if (words >= holds.words) nobodys.push(place);
    }
    return { own, nobodys, hasOtherUnits: unitCount > (units.has(key) ? 1 : 0) };
  }

  async #look(parent: string): Promise<Neighborhood> {
    const listing = await this.#folder.list(parent, MAX_ENTRIES);
    if (listing.state === 'refused') return { files: [], units: new Set(), unitCount: 0 };
    const entries = [...listing.entries].sort((one, other) => (one.name < other.name ? -1 : 1));
    const units = entries
      .filter(({ name, kind }) => kind === 'folder' && isUnitFolder(name))
      .map(({ name }) => ({ key: twinKey(name), words: plainWords(unitNameOf(name)) }));
    const files = entries.flatMap(({ name, kind }): NearbyFile[] => {
      const read = kind === 'file' ? readListName(name) : null;
      if (read === null) return [];
      return [{ ...read, diskPath: join(parent, name), name, holds: heldBy(plainWords(name), units) }];
    });
    return { files, units: new Set(units.map(({ key }) => key)), unitCount: units.length };
  }
}

interface NamedUnit {
  readonly key: string;
  /** `plainWords` of its name. */
  readonly words: readonly string[];
}

/** The unit whose name stands in a list's name, and of how many words that is; the longest one, null for two alike. */
export function heldBy(
  list: readonly string[],
  units: readonly NamedUnit[],
): { readonly key: string | null; readonly words: number } {
  let best: ReturnType<typeof heldBy> = { key: null, words: 0 };
  for (const { key, words } of units) {
    const shared = sharedWords(list, words);
    if (shared > best.words) best = { key, words: shared };
    else if (shared > 0 && shared === best.words) best = { key: null, words: shared };
  }
  return best;
}

/** The unit's name without `CSDL_`, where its folder has one. */
export function unitNameOf(folder: string): string {
  const reading = readUnitFolder(folder);
  return reading.state === 'unrecognized' ? folder : reading.unit;
}

function keyOf({ path, folder }: FoundUnit): string {
  const name = lastPart(path ?? '');
  return twinKey(/^\.{0,2}$/.test(name) ? (folder ?? '') : name);
}

function join(folder: string, name: string): string {
  if (folder === '.') return name;
  return folder.endsWith('/') ? folder + name : inFolder(folder, name);
}
