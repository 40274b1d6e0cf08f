import { PdfLimitError } from './syntax/errors.ts';
import { PdfDict, type PdfObject, PdfRef } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { arrayOf, dictOf, nameOf } from './syntax/typed-access.ts';

/** Places that are named in the facts; one is enough for a verdict. */
const MOST_PLACES = 100;
/** Actions of a whole file. */
const MOST_ACTIONS = 200_000;
/** Actions that one action names as next ones. */
const MOST_FOLLOWING = 1000;

/** Looks through actions for those that run something: JavaScript, and programs. */
export class ActionFinder {
  readonly scripts = new Set<string>();
  readonly launches = new Set<string>();
  readonly #doc: PdfDocument;
  #actions = 0;

  constructor(doc: PdfDocument) {
    this.#doc = doc;
  }

  /** An action and all that follow it by /Next; anything else (a destination, nothing) is passed over. */
  visitAction(object: PdfObject, place: string): void {
    const seen = new Set<number>();
    const waiting: PdfObject[] = [object];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next instanceof PdfRef && seen.has(next.number)) continue;
      if (next instanceof PdfRef) seen.add(next.number);
      const action = this.#doc.resolve(next);
      if (!(action instanceof PdfDict)) continue;
      if (++this.#actions > MOST_ACTIONS) throw new PdfLimitError('objects');
      this.#judge(action, place);
      const following = action.get('Next');
      if (following !== null)
        waiting.push(...(arrayOf(this.#doc, following) ?? [following]).slice(0, MOST_FOLLOWING));
    }
  }

  /** The actions of a dictionary of triggers (/AA). */
  visitTriggers(object: PdfObject, place: string): void {
    for (const action of dictOf(this.#doc, object)?.entries.values() ?? []) this.visitAction(action, place);
  }

  #judge(action: PdfDict, place: string): void {
    const kind = nameOf(this.#doc, action.get('S'));
    const isScript = kind === 'JavaScript' || (kind === 'Rendition' && action.get('JS') !== null);
    if (isScript && this.scripts.size < MOST_PLACES) this.scripts.add(place);
    if (kind === 'Launch' && this.launches.size < MOST_PLACES) this.launches.add(place);
  }
}
