import { Refused } from './refused.ts';
import { type Splice, spliceText } from './splice-text.ts';
import { atEndOf, rootOf } from './xml-elements.ts';

/** A package whose parts are read as they are asked for, and changed one by one. */
export class PackageParts {
  readonly #names: ReadonlyMap<string, string>;
  readonly #read: (name: string) => Uint8Array;
  readonly #texts = new Map<string, string>();
  readonly #changed = new Map<string, string>();
  readonly #removed = new Set<string>();

  /**
   * @param names of all parts, as stored
   * @param read gives the bytes of one
   */
  constructor(names: readonly string[], read: (name: string) => Uint8Array) {
    // Parts are the same whatever the case of their letters; so they are told and kept as stored.
    this.#names = new Map(names.map(name => [name.toLowerCase(), name]));
    this.#read = read;
  }

  /** New and changed parts, with their whole text. */
  get changed(): ReadonlyMap<string, string> {
    return this.#changed;
  }

  get removed(): ReadonlySet<string> {
    return this.#removed;
  }

  get names(): readonly string[] {
    return [...new Set([...this.#names.values(), ...this.#changed.keys()])].filter(
      name => !this.#removed.has(name),
    );
  }

  has(path: string): boolean {
    const name = this.#stored(path);
    return !this.#removed.has(name) && (this.#changed.has(name) || this.#names.has(path.toLowerCase()));
  }

  /** @throws Refused when there is no such part, or it is no UTF-8. */
  text(path: string): string {
    const name = this.#stored(path);
    const known = this.#changed.get(name) ?? this.#texts.get(name);
    if (known !== undefined) return known;
    if (!this.has(path)) throw new Refused('missingPart', path);
    const text = decodedText(this.#read(name), path);
    this.#texts.set(name, text);
    return text;
  }

  put(path: string, text: string): void {
    this.#changed.set(this.#stored(path), text);
  }

  remove(path: string): void {
    const name = this.#stored(path);
    this.#changed.delete(name);
    this.#removed.add(name);
  }

  splice(path: string, splices: readonly Splice[]): void {
    if (splices.length > 0) this.put(path, spliceText(this.text(path), splices));
  }

  /** Puts an element as the last child of a part's root. */
  insertLast(path: string, element: (prefix: string) => string): void {
    const xml = this.text(path);
    const root = rootOf(xml, path);
    this.splice(path, [atEndOf(xml, root, element(root.open.prefix))]);
  }

  #stored(path: string): string {
    return this.#names.get(path.toLowerCase()) ?? path;
  }
}

function decodedText(bytes: Uint8Array, path: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const [, encoding = 'utf-8'] = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(text) ?? [];
    if (/^(?:utf-?8|us-ascii)$/i.test(encoding)) return text;
  } catch {
    // Said below, as is any other encoding.
  }
  throw new Refused('unreadablePart', `${path} is no UTF-8`);
}
