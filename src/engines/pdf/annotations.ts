import type { PageNode } from './page-tree.ts';
import type { PdfDict, PdfObject } from './syntax/objects.ts';
import { PdfRef } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { arrayOf, dictOf } from './syntax/typed-access.ts';

export interface Annotation {
  readonly dict: PdfDict;
  /** As named by the page; null where it stands in the page itself. */
  readonly ref: PdfRef | null;
}

/** Annotations of a page that are looked at: real pages have some hundred links at most. */
const MOST_ANNOTATIONS = 10_000;

export function readAnnotations(doc: PdfDocument, page: PageNode): readonly Annotation[] {
  const items = arrayOf(doc, page.dict.get('Annots')) ?? [];
  return items.slice(0, MOST_ANNOTATIONS).flatMap((item: PdfObject): Annotation | readonly Annotation[] => {
    const dict = dictOf(doc, item);
    return dict === null ? [] : { dict, ref: item instanceof PdfRef ? item : null };
  });
}
