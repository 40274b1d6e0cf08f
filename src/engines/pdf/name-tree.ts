import { type PdfObject, PdfRef, PdfString } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { arrayOf, dictOf } from './syntax/typed-access.ts';

/** Nodes and entries that are looked at; real trees have some hundred. */
const MOST_NODES = 10_000;
const MOST_ENTRIES = 10_000;

export interface NameTreeEntry {
  readonly name: PdfString | null;
  readonly value: PdfObject;
}

/** The entries of a name tree, in order; a node that was met before is not entered again. */
export function* readNameTree(doc: PdfDocument, root: PdfObject): Generator<NameTreeEntry> {
  const waiting: PdfObject[] = [root];
  const seen = new Set<number>();
  let entries = 0;
  for (let nodes = 0; waiting.length > 0 && nodes < MOST_NODES && entries < MOST_ENTRIES; nodes++) {
    const object = waiting.pop() ?? null;
    if (object instanceof PdfRef && seen.has(object.number)) continue;
    if (object instanceof PdfRef) seen.add(object.number);
    const node = dictOf(doc, object);
    const names = (arrayOf(doc, node?.get('Names') ?? null) ?? []).slice(0, 2 * MOST_ENTRIES);
    entries += names.length / 2;
    yield* pairs(doc, names);
    const kids = arrayOf(doc, node?.get('Kids') ?? null) ?? [];
    waiting.push(...kids.slice(0, MOST_NODES).toReversed());
  }
}

function* pairs(doc: PdfDocument, names: readonly PdfObject[]): Generator<NameTreeEntry> {
  for (let index = 0; index + 1 < names.length; index += 2) {
    const name = doc.resolve(names[index] ?? null);
    yield { name: name instanceof PdfString ? name : null, value: names[index + 1] ?? null };
  }
}
