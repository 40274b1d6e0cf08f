import { type PdfDict, PdfName, type PdfObject } from '../syntax/objects.ts';
import type { PdfDocument } from '../syntax/pdf-document.ts';
import { dictOf } from '../syntax/typed-access.ts';
import { type ColorSpace, readColorSpace } from './color-space.ts';
import { type GlyphFont, readGlyphFont } from './glyph-font.ts';
import { readStateChange, type StateChange } from './state-change.ts';

export type ResourceKind = 'XObject' | 'ColorSpace' | 'Font' | 'ExtGState' | 'Pattern' | 'Properties';

/** The named things of one content stream; what it lacks is looked for in the page's, as readers do. */
export class Resources {
  readonly #doc: PdfDocument;
  readonly #dict: PdfDict | null;
  readonly #fallback: Resources | null;
  readonly #kinds = new Map<ResourceKind, PdfDict | null>();
  readonly #spaces = new Map<string, ColorSpace | null>();
  readonly #fonts = new Map<string, GlyphFont | null>();
  readonly #states = new Map<string, StateChange>();
  readonly lookupSpace = (name: string): PdfObject => this.find('ColorSpace', name);

  constructor(doc: PdfDocument, dict: PdfDict | null, fallback: Resources | null) {
    this.#doc = doc;
    this.#dict = dict;
    this.#fallback = fallback;
  }

  /** As written: mostly a reference. Null when nothing has that name. */
  find(kind: ResourceKind, name: string): PdfObject {
    return this.#kind(kind)?.get(name) ?? this.#fallback?.find(kind, name) ?? null;
  }

  colorSpace(name: string): ColorSpace | null {
    return remember(this.#spaces, name, () =>
      readColorSpace(this.#doc, this.find('ColorSpace', name) ?? new PdfName(name), this.lookupSpace),
    );
  }

  glyphFont(name: string): GlyphFont | null {
    return remember(this.#fonts, name, () =>
      readGlyphFont(this.#doc, dictOf(this.#doc, this.find('Font', name))),
    );
  }

  stateChange(name: string): StateChange {
    return remember(this.#states, name, () =>
      readStateChange(this.#doc, dictOf(this.#doc, this.find('ExtGState', name))),
    );
  }

  #kind(kind: ResourceKind): PdfDict | null {
    return remember(this.#kinds, kind, () => dictOf(this.#doc, this.#dict?.get(kind) ?? null));
  }
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make();
  known.set(key, made);
  return made;
}
