import { lastPart } from '#domain/file-path.ts';
import type { ListFacts } from '#domain/list-facts.ts';
import type { Skipped } from '#domain/report.ts';
import type { Words } from '#domain/words.ts';
import type { FoundUnit, Root } from '../find-units.ts';
import { nearPath } from '../near-path.ts';
import { parentOf } from '../parent-of.ts';
import type { ListReader, ListRefusal, ReadList } from '../ports/list-reader.ts';
import type { WorkFolder } from '../ports/work-folder.ts';
import { withNear } from '../skip.ts';
import { plainWords, readListName, sharedWords, soundsLikeList } from './list-name.ts';
import { type ListPlace, ListPlaces, placesInside, unitNameOf } from './list-places.ts';
import { LIST_NOTES, type NotList, skipList, skipSeveral, type Unfit } from './list-words.ts';

/** A unit's list, and where it came from. */
export interface TakenList {
  readonly unit: FoundUnit;
  /** For the folder port. */
  readonly diskPath: string;
  readonly facts: ListFacts;
  readonly savedAt: string | null;
  readonly isOpen: boolean;
  readonly notes: readonly Words[];
}

export interface TakenLists {
  readonly taken: readonly TakenList[];
  readonly skipped: readonly Skipped[];
  /** Sentences on what was taken and what was left; nothing is chosen silently. */
  readonly notes: readonly Words[];
}

export interface RecognizedList {
  readonly facts: ListFacts;
  /** On how its columns were understood, for when it is taken. */
  readonly notes: readonly Words[];
}

export interface ListPorts {
  readonly folder: WorkFolder;
  readonly lists: ListReader;
  /** @param path for the report */
  recognize(path: string, diskPath: string, reading: ReadList): Promise<RecognizedList | Unfit>;
}

/** More workbooks around one unit are looked at only when their name says that they are a list. */
const MAX_READ = 20;

/**
 * Finds and reads the list of each unit: in its folder, beside it, or one level above.
 * A list beside several units is taken only for the one that its name holds; of several that may be, none is taken.
 * @param named the list that the user chose; then nothing is looked for
 */
export async function takeLists(
  ports: ListPorts,
  units: readonly FoundUnit[],
  named: Root | null,
  signal: AbortSignal,
): Promise<TakenLists> {
  const taking = new Taking(ports, units, signal);
  try {
    if (named !== null) await taking.takeNamed(named);
    else for (const unit of units) await taking.takeFor(unit);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return taking;
}

/** A workbook that was read and has the header of a list. */
interface Candidate {
  readonly place: ListPlace;
  readonly list: TakenList;
}

/** Why a file was not taken. */
type Left = readonly [ListPlace, Unfit];

class Taking implements TakenLists {
  readonly taken: TakenList[] = [];
  readonly skipped: Skipped[] = [];
  readonly notes: Words[] = [];
  readonly #ports: ListPorts;
  readonly #units: readonly FoundUnit[];
  readonly #signal: AbortSignal;
  readonly #places: ListPlaces;
  /** Lists beside several units, told once. */
  readonly #shared = new Set<string>();

  constructor(ports: ListPorts, units: readonly FoundUnit[], signal: AbortSignal) {
    this.#ports = ports;
    this.#units = units;
    this.#signal = signal;
    this.#places = new ListPlaces(ports.folder);
  }

  async takeNamed({ path, name }: Root): Promise<void> {
    const [unit] = this.#units;
    if (unit === undefined) return;
    const inside = placesInside(unit).find(({ diskPath }) => diskPath === path);
    const place = inside ?? { diskPath: path, path: lastPart(path) || name };
    const answer = await this.#read(unit, place);
    if (!('why' in answer)) this.#take(answer);
    else {
      const near = answer.why === 'vanished' ? await nearPath(this.#ports.folder, path) : null;
      const skipped = skipList(path, answer);
      this.skipped.push(near === null ? skipped : withNear(skipped, near));
    }
  }

  async takeFor(unit: FoundUnit): Promise<void> {
    if (unit.path === null) return;
    const parent = parentOf(unit.path);
    const near = [
      ...placesInside(unit),
      ...(parent === null ? [] : await this.#around(unit, parent, 'beside')),
    ];
    if (await this.#choose(unit, near)) return;
    const above = parent === null ? null : parentOf(parent);
    if (above !== null) await this.#choose(unit, await this.#around(unit, above, 'above'));
  }

  /** Files that may be this unit's list: a name that holds no unit's will do only where it is the only unit. */
  async #around(unit: FoundUnit, parent: string, where: 'beside' | 'above'): Promise<readonly ListPlace[]> {
    const { own, nobodys, hasOtherUnits } = await this.#places.around(parent, unit, where);
    if (where === 'above') {
      const isAlone = !hasOtherUnits && this.#units.length === 1;
      return [...own, ...(isAlone ? nobodys.filter(({ name }) => soundsLikeList(name)) : [])];
    }
    if (!hasOtherUnits) return [...own, ...nobodys];
    const untold = nobodys.filter(
      ({ diskPath, format }) => format === 'workbook' && !this.#shared.has(diskPath),
    );
    for (const { diskPath } of untold) this.#shared.add(diskPath);
    if (untold.length > 0) this.notes.push(LIST_NOTES.shared(untold.map(({ name }) => name)));
    return own;
  }

  /** Takes the one list among the places; false when none of them even pretends to be it. */
  async #choose(unit: FoundUnit, places: readonly ListPlace[]): Promise<boolean> {
    const { kept, copies } = withoutCopies(places);
    const { candidates, left } = await this.#readAll(unit, kept);
    const [only] = candidates;
    if (only === undefined) return this.#tellLeft(unit, left);
    if (candidates.length > 1) this.#skipSeveral(unit, candidates);
    else this.#takeOnly(only, left);
    if (copies.length > 0) this.notes.push(LIST_NOTES.copies(copies.map(({ name }) => name)));
    return true;
  }

  async #readAll(unit: FoundUnit, places: readonly ListPlace[]) {
    const readable = this.#bounded(unit, places);
    const candidates: Candidate[] = [];
    const left: Left[] = [];
    for (const place of places) {
      if (place.format !== 'workbook') left.push([place, { why: place.format }]);
      else if (readable.includes(place) && !this.#isTaken(place)) {
        const answer = await this.#read(unit, place);
        if ('why' in answer) left.push([place, answer]);
        else candidates.push({ place, list: answer });
      }
    }
    return { candidates, left };
  }

  #isTaken({ diskPath }: ListPlace): boolean {
    return this.taken.some(list => list.diskPath === diskPath);
  }

  #takeOnly({ place, list }: Candidate, left: readonly Left[]): void {
    const { where, name } = place;
    const { folder } = list.unit;
    if (where !== 'inside') this.notes.push(LIST_NOTES[where](name, folder ?? ''));
    this.#take(list);
    for (const [other, { why }] of left) {
      if (why !== 'noHeader' && pretends(other, list.unit))
        this.notes.push(LIST_NOTES.notRead(other.name, why));
    }
  }

  #bounded(unit: FoundUnit, places: readonly ListPlace[]): readonly ListPlace[] {
    const workbooks = places.filter(({ format }) => format === 'workbook');
    if (workbooks.length <= MAX_READ) return workbooks;
    this.notes.push(LIST_NOTES.tooMany(workbooks.length, unit.folder ?? ''));
    return workbooks.filter(place => pretends(place, unit)).slice(0, MAX_READ);
  }

  #skipSeveral(unit: FoundUnit, candidates: readonly Candidate[]): void {
    const paths = candidates.map(({ place }) => place.diskPath);
    const names = candidates.map(({ place }) => place.path);
    this.skipped.push(skipSeveral(paths[0] ?? '', unit.folder ?? '', names));
  }

  /** A file that should be the list stops the run from being whole; any other is only mentioned. */
  #tellLeft(unit: FoundUnit, left: readonly Left[]): boolean {
    const pretending = left.filter(([place]) => pretends(place, unit));
    for (const [{ diskPath }, unfit] of pretending) this.skipped.push(skipList(diskPath, unfit));
    const others = left.filter(([place]) => !pretends(place, unit));
    const bare = others.filter(([, { why }]) => why === 'noHeader').map(([{ name }]) => name);
    if (bare.length > 0) this.notes.push(LIST_NOTES.noHeader(bare));
    for (const [{ name }, { why }] of others) {
      if (why !== 'noHeader' && why !== 'text') this.notes.push(LIST_NOTES.notRead(name, why));
    }
    return pretending.length > 0;
  }

  async #read(
    unit: FoundUnit,
    { diskPath, path }: Pick<ListPlace, 'diskPath' | 'path'>,
  ): Promise<TakenList | Unfit> {
    const reading = await this.#ports.lists.read(diskPath, this.#signal);
    if (reading.state === 'refused') return { why: causeOf(reading, path) };
    const recognized = await this.#ports.recognize(path, diskPath, reading);
    if ('why' in recognized) return recognized;
    return { ...recognized, unit, diskPath, savedAt: reading.savedAt, isOpen: reading.isOpen };
  }

  #take(list: TakenList): void {
    this.taken.push(list);
    this.notes.push(...list.notes);
    if (list.isOpen) this.notes.push(LIST_NOTES.open(list.savedAt));
  }
}

/** What is no workbook is told by what its name says that it is instead. */
function causeOf({ cause }: ListRefusal, name: string): NotList {
  const format = readListName(name)?.format ?? 'workbook';
  return (cause === 'notZip' || cause === 'notWorkbook') && format !== 'workbook' ? format : cause;
}

/** By its name or place this file is meant to be the unit's list. */
function pretends({ name, where, format }: ListPlace, { folder }: FoundUnit): boolean {
  if (where === 'inside' && format !== 'text') return true;
  return soundsLikeList(name) || sharedWords(plainWords(name), plainWords(unitNameOf(folder ?? ''))) > 0;
}

/** A copy is set aside where the file that it was made of stands in the same folder. */
function withoutCopies(places: readonly ListPlace[]) {
  const folderIn = ({ diskPath, name }: ListPlace) => diskPath.slice(0, diskPath.length - name.length);
  const all = new Set(places.map(place => folderIn(place) + place.name.normalize('NFC')));
  const isCopy = (place: ListPlace) => place.copyOf !== null && all.has(folderIn(place) + place.copyOf);
  return { kept: places.filter(place => !isCopy(place)), copies: places.filter(isCopy) };
}
