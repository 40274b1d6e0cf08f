import { unescapedText } from './escaped-text.ts';
import { RichTextReader } from './rich-text.ts';
import type { TextStore } from './text-store.ts';
import type { AheadReader, Attributes, XmlHandler } from './xml-feed.ts';

const BEGIN = '<si><t';
const PRESERVED = ' xml:space="preserve">';
const END = '</t></si>';
const ITEM_END = '</si>';

/** What a parser reads otherwise than it stands there, or refuses. */
const NOT_AS_IT_STANDS = /[[&\p{Cc}\ufffe\uffff]--[\t\n]]|\]\]>/v;

/** Reads the texts that cells share: `si` by `si`, in order. */
export class SharedTextReader implements XmlHandler {
  readonly ahead: AheadReader = { read: (text, from) => this.#readPlain(text, from), nextStop };
  readonly #texts: TextStore;
  readonly #rich = new RichTextReader();
  #isInItem = false;

  constructor(texts: TextStore) {
    this.#texts = texts;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth > 1) this.#rich.open(name, attributes, depth - 1);
    else if (depth === 1) this.#isInItem = true;
  }

  close(name: string, depth: number): void {
    if (depth > 1) this.#rich.close(name);
    else if (depth === 1) {
      this.#isInItem = false;
      if (name === 'si') this.#texts.addShared(this.#rich.take());
    }
  }

  text(text: string): void {
    this.#rich.add(text);
  }

  /** Texts of one run, as nearly all are: `<si><t>UBND xã</t></si>`. */
  #readPlain(text: string, from: number): number {
    let at = from;
    while (!this.#isInItem && text.startsWith(BEGIN, at)) {
      const attributes = at + BEGIN.length;
      const isPreserved = text.startsWith(PRESERVED, attributes);
      const begin = attributes + (isPreserved ? PRESERVED.length : 1);
      if (!isPreserved && text[attributes] !== '>') break;
      const end = text.indexOf('<', begin);
      if (end < 0 || !text.startsWith(END, end)) break;
      const letters = text.slice(begin, end);
      if (NOT_AS_IT_STANDS.test(letters)) break;
      this.#texts.addShared({ text: unescapedText(letters), fontName: null });
      at = end + END.length;
    }
    return at;
  }
}

/** Behind the next text, or the beginning of them all. */
function nextStop(text: string, from: number): number {
  const item = text.indexOf(ITEM_END, from);
  if (item >= 0) return item + ITEM_END.length;
  const root = text.indexOf('<sst', from);
  return root < 0 ? text.length : text.indexOf('>', root) + 1 || text.length;
}
