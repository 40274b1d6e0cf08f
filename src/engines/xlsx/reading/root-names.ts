import { damaged } from '../workbook-reading.ts';
import { knownNamespace } from './namespaces.ts';
import type { AheadReader, Attributes, XmlHandler } from './xml-feed.ts';

/**
 * Names as the handler knows them, by the prefix that the outermost element binds to SpreadsheetML: for parts that
 * are large. Elements of another prefix are `?`; attributes stay as they are.
 */
export class RootNames implements XmlHandler {
  readonly #handler: XmlHandler;
  readonly #root: string;
  #prefix = '';

  /** `root`: what the outermost element must be. */
  constructor(handler: XmlHandler, root: string) {
    this.#handler = handler;
    this.#root = root;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 0) this.#bind(name, attributes);
    this.#handler.open(this.#plain(name), attributes, depth);
  }

  close(name: string, depth: number): void {
    this.#handler.close(this.#plain(name), depth);
  }

  text(text: string): void {
    this.#handler.text(text);
  }

  /** Only where elements have no prefix. */
  get ahead(): AheadReader | undefined {
    return this.#prefix === '' ? this.#handler.ahead : undefined;
  }

  #plain(name: string): string {
    if (this.#prefix === '') return name;
    return name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : '?';
  }

  #bind(name: string, attributes: Attributes): void {
    const colon = name.indexOf(':');
    this.#prefix = name.slice(0, colon + 1);
    const uri = attributes[colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`] ?? '';
    if (name.slice(colon + 1) !== this.#root || knownNamespace(uri) !== 'main') {
      throw damaged(`no ${this.#root}, but ${name.slice(0, 40)}`);
    }
  }
}
