import { isCutObject } from './cut-object.ts';
import { PageProblem } from './page-problem.ts';
import { PdfError, PdfLimitError } from './syntax/errors.ts';
import { PdfDict, type PdfObject, PdfRef } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { arrayOf, integerOf, nameOf } from './syntax/typed-access.ts';

/** A page and what it inherits. */
export interface PageNode {
  readonly dict: PdfDict;
  readonly ref: PdfRef | null;
  /** From the page itself, or from the nearest node above it that has the key. */
  inherited(key: string): PdfObject;
}

export interface PageTree {
  readonly pages: readonly PageNode[];
  /** It could be read only by passing over what is wrong. */
  readonly isMended: boolean;
}

/** What every page has, or nearly every one. */
const PAGE_KEYS = ['Parent', 'MediaBox', 'Contents', 'Resources'];

/** A tree whose branches share subtrees can name more pages than the file could hold. */
const MOST_NODES = 200_000;

/**
 * Reads the page tree. Throws PdfError: 'loop' where a node is its own ancestor, 'tooDeep', 'noPages', and
 * 'cutOff' where a truncated file lacks a page; PdfLimitError('objects') past 200,000 nodes.
 */
export function readPageTree(doc: PdfDocument, catalog: PdfDict | null): PageTree {
  const root = catalog?.get('Pages') ?? null;
  const walk = new TreeWalk(doc);
  walk.visit(root, null, 0);
  if (walk.pages.length === 0) throw new PdfError('noPages', 'no page can be found');
  return { pages: walk.pages, isMended: walk.isMended };
}

interface Ancestor {
  readonly dict: PdfDict;
  readonly above: Ancestor | null;
}

class TreeWalk {
  readonly pages: PageNode[] = [];
  isMended = false;
  readonly #doc: PdfDocument;
  readonly #open = new Set<number>();
  #nodes = 0;

  constructor(doc: PdfDocument) {
    this.#doc = doc;
  }

  visit(object: PdfObject, above: Ancestor | null, depth: number): void {
    if (++this.#nodes > MOST_NODES) throw new PdfLimitError('objects');
    if (depth > this.#doc.budget.limits.nesting) throw new PdfError('tooDeep', 'page tree');
    const ref = object instanceof PdfRef ? object : null;
    if (ref !== null && this.#open.has(ref.number))
      throw new PdfError('loop', 'page tree', this.#offset(ref));
    const dict = this.#doc.resolve(object);
    if (isCutObject(this.#doc, object)) {
      throw new PageProblem('cutOff', 'a page is missing or cut off', this.pages.length + 1);
    }
    if (!(dict instanceof PdfDict)) this.isMended = true;
    else if (this.#isPage(dict)) this.#addPage(dict, ref, above);
    else this.#visitKids(dict, ref, above, depth);
  }

  /** A page alone is no tree: some readers take it for one, others find no page. */
  #addPage(dict: PdfDict, ref: PdfRef | null, above: Ancestor | null): void {
    if (above === null) this.isMended = true;
    this.pages.push(pageNode(dict, ref, above));
  }

  #visitKids(dict: PdfDict, ref: PdfRef | null, above: Ancestor | null, depth: number): void {
    const before = this.pages.length;
    const kids = arrayOf(this.#doc, dict.get('Kids'));
    if (kids === null) this.isMended = true;
    if (ref !== null) this.#open.add(ref.number);
    for (const kid of kids ?? []) this.visit(kid, { dict, above }, depth + 1);
    if (ref !== null) this.#open.delete(ref.number);
    if (integerOf(this.#doc, dict.get('Count')) !== this.pages.length - before) this.isMended = true;
  }

  /** /Type is required and decides; where it is missing, a page is what has no kids but something of a page. */
  #isPage(dict: PdfDict): boolean {
    const type = nameOf(this.#doc, dict.get('Type'));
    if (type === 'Page') return true;
    if (type === 'Pages') return false;
    return dict.get('Kids') === null && PAGE_KEYS.some(key => dict.get(key) !== null);
  }

  #offset(ref: PdfRef): number | null {
    return this.#doc.spanOf(ref)?.start ?? null;
  }
}

function pageNode(dict: PdfDict, ref: PdfRef | null, above: Ancestor | null): PageNode {
  return {
    dict,
    ref,
    inherited: key => {
      for (let node: Ancestor | null = { dict, above }; node !== null; node = node.above) {
        const value = node.dict.get(key);
        if (value !== null) return value;
      }
      return null;
    },
  };
}
