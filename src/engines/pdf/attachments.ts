import type { Annotation } from './annotations.ts';
import { readNameTree } from './name-tree.ts';
import type { PageNode } from './page-tree.ts';
import { shownText } from './shown-text.ts';
import { type PdfDict, type PdfObject, PdfRef, PdfString } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { decodeTextString } from './syntax/text-string.ts';
import { arrayOf, dictOf, nameOf, textOf } from './syntax/typed-access.ts';

/** Attachments that are named; one is enough for a verdict. */
const MOST_NAMED = 1000;
const NAMELESS = '?';

/** Gathers the files within a file. The same file, named from several places, is told once. */
export class AttachmentFinder {
  readonly names: string[] = [];
  readonly #doc: PdfDocument;
  readonly #seen = new Set<number>();

  constructor(doc: PdfDocument) {
    this.#doc = doc;
  }

  visitCatalog(catalog: PdfDict): void {
    const files = dictOf(this.#doc, catalog.get('Names'))?.get('EmbeddedFiles') ?? null;
    for (const { name, value } of readNameTree(this.#doc, files)) {
      this.#add(value, name === null ? null : decodeTextString(name.bytes));
    }
    this.#addAssociated(catalog.get('AF'));
  }

  visitPage(page: PageNode, annotations: readonly Annotation[]): void {
    this.#addAssociated(page.dict.get('AF'));
    for (const { dict } of annotations) {
      this.#addAssociated(dict.get('AF'));
      if (nameOf(this.#doc, dict.get('Subtype')) === 'FileAttachment') this.#add(dict.get('FS'), null);
    }
  }

  /** Associated files may also be mere links: only those that lie within count. */
  #addAssociated(object: PdfObject): void {
    if (object === null) return;
    for (const file of (arrayOf(this.#doc, object) ?? [object]).slice(0, MOST_NAMED)) {
      if (dictOf(this.#doc, dictOf(this.#doc, file)?.get('EF') ?? null) !== null) this.#add(file, null);
    }
  }

  #add(file: PdfObject, key: string | null): void {
    if (this.names.length >= MOST_NAMED) return;
    if (file instanceof PdfRef && this.#seen.has(file.number)) return;
    if (file instanceof PdfRef) this.#seen.add(file.number);
    this.names.push(shownText(this.#fileName(file)) ?? shownText(key) ?? NAMELESS);
  }

  #fileName(file: PdfObject): string | null {
    const value = this.#doc.resolve(file);
    if (value instanceof PdfString) return decodeTextString(value.bytes);
    const dict = dictOf(this.#doc, value);
    return textOf(this.#doc, dict?.get('UF') ?? null) ?? textOf(this.#doc, dict?.get('F') ?? null);
  }
}
