import { RichTextReader } from './rich-text.ts';
import type { TextStore } from './text-store.ts';
import type { Attributes, XmlHandler } from './xml-feed.ts';

/** Reads the texts that cells share: `si` by `si`, in order. */
export class SharedTextReader implements XmlHandler {
  readonly #texts: TextStore;
  readonly #rich = new RichTextReader();

  constructor(texts: TextStore) {
    this.#texts = texts;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth > 1) this.#rich.open(name, attributes, depth - 1);
  }

  close(name: string, depth: number): void {
    if (depth > 1) this.#rich.close(name);
    else if (depth === 1 && name === 'si') this.#texts.addShared(this.#rich.take());
  }

  text(text: string): void {
    this.#rich.add(text);
  }
}
