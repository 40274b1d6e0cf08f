import { foldText } from './fold-text.ts';
import type { FaultRow, PageData, PageVerdict, PlaceRow } from './page-data.ts';

/** Choices that ask for faults; the others only leave some out, and places without any stay. */
const KINDS_ASKED: ReadonlySet<string> = new Set(['error', 'warning', 'info']);

/** What the reader chose; empty texts and `all` choose everything, `serious` all but information. */
export interface Choice {
  readonly words: string;
  readonly verdict: PageVerdict | 'all';
  readonly severity: string;
  readonly number: string;
  /** Whose verdict counts: a dossier passes or fails as a whole. */
  readonly verdictOf: 'dossier' | 'file';
}

/** A place with the faults that were chosen. */
export interface ChosenPlace {
  readonly place: PlaceRow;
  readonly faults: readonly FaultRow[];
}

/** Folds names and messages once; then every choice is quick. */
export class DataFilter {
  readonly #data: PageData;
  readonly #dossierKeys: readonly string[];
  readonly #placeKeys: readonly string[];
  readonly #textKeys: readonly string[];

  constructor(data: PageData) {
    this.#data = data;
    this.#dossierKeys = data.dossiers.map(([title]) => foldText(title));
    this.#placeKeys = data.places.map(([name]) => foldText(name));
    this.#textKeys = data.texts.map(foldText);
  }

  /** Places in the order of the report. A place without faults stays unless faults of some kind were asked for. */
  choose(choice: Choice): ChosenPlace[] {
    const words = foldText(choice.words)
      .split(' ')
      .filter(word => word !== '');
    const asksFaults = KINDS_ASKED.has(choice.severity) || choice.number !== 'all';
    return this.#data.places.flatMap((place, at) => {
      if (!this.#hasVerdict(place, choice)) return [];
      const faults = place[5].filter(fault => this.#isOfKind(fault, choice));
      if (asksFaults && faults.length === 0) return [];
      const said = this.#saying(faults, `${this.#placeKeys[at]} ${this.#dossierKeys[place[1]] ?? ''}`, words);
      return said === null ? [] : [{ place, faults: said }];
    });
  }

  /** All faults where the name itself says the words, else those that say them; null when none does. */
  #saying(faults: readonly FaultRow[], name: string, words: readonly string[]): readonly FaultRow[] | null {
    if (words.every(word => name.includes(word))) return faults;
    const said = faults.filter(fault => this.#says(fault, name, words));
    return said.length > 0 ? said : null;
  }

  #hasVerdict([, dossier, own]: PlaceRow, { verdict, verdictOf }: Choice): boolean {
    if (verdict === 'all') return true;
    return (verdictOf === 'file' ? own : (this.#data.dossiers[dossier]?.[2] ?? own)) === verdict;
  }

  #isOfKind([kind]: FaultRow, { severity, number }: Choice): boolean {
    const { severity: its, number: own } = this.#data.kinds[kind] ?? { severity: '', number: '' };
    const isGrave = severity === 'all' || (severity === 'serious' ? its !== 'info' : its === severity);
    return isGrave && (number === 'all' || own === number);
  }

  #says([kind, message, advice]: FaultRow, name: string, words: readonly string[]): boolean {
    const number = this.#data.kinds[kind]?.number.toLowerCase() ?? '';
    const text = `${name} ${number} ${this.#textKeys[message] ?? ''} ${this.#textKeys[advice] ?? ''}`;
    return words.every(word => text.includes(word));
  }
}
