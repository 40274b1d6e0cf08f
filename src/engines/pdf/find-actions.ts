import type { ActionFinder } from './action-finder.ts';
import type { Annotation } from './annotations.ts';
import type { FormReading } from './form-fields.ts';
import { readNameTree } from './name-tree.ts';
import type { PageNode } from './page-tree.ts';
import { shownText } from './shown-text.ts';
import { type PdfDict, type PdfObject, PdfRef } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { decodeTextString } from './syntax/text-string.ts';
import { dictOf, textOf } from './syntax/typed-access.ts';

const MOST_OUTLINE_ITEMS = 100_000;

/** Looks at all actions that hang on the document itself: opening, triggers, named scripts, bookmarks, fields. */
export function findDocumentActions(
  doc: PdfDocument,
  catalog: PdfDict,
  form: FormReading,
  finder: ActionFinder,
): void {
  finder.visitAction(catalog.get('OpenAction'), 'OpenAction');
  finder.visitTriggers(catalog.get('AA'), 'catalog /AA');
  const scripts = dictOf(doc, catalog.get('Names'))?.get('JavaScript') ?? null;
  for (const { name, value } of readNameTree(doc, scripts)) {
    const shown = name === null ? null : shownText(decodeTextString(name.bytes));
    finder.visitAction(value, shown === null ? 'Names/JavaScript' : `Names/JavaScript ${shown}`);
  }
  findOutlineActions(doc, catalog, finder);
  for (const { name, dict, widgets } of form.fields) {
    const place = `field ${shownText(name) ?? ''}`.trim();
    for (const part of new Set([dict, ...widgets.map(widget => widget.dict)])) {
      finder.visitAction(part.get('A'), place);
      finder.visitTriggers(part.get('AA'), `${place} /AA`);
    }
  }
}

/** Looks at the actions of a page and its annotations, but for those that belong to fields. */
export function findPageActions(
  page: PageNode,
  number: number,
  annotations: readonly Annotation[],
  form: FormReading,
  finder: ActionFinder,
): void {
  finder.visitTriggers(page.dict.get('AA'), `page ${number} /AA`);
  for (const { dict, ref } of annotations) {
    if (ref !== null && form.numbers.has(ref.number)) continue;
    finder.visitAction(dict.get('A'), `page ${number} annotation`);
    finder.visitTriggers(dict.get('AA'), `page ${number} annotation /AA`);
  }
}

/** Bookmarks form a tree of chains; one that was met before is not followed again. */
function findOutlineActions(doc: PdfDocument, catalog: PdfDict, finder: ActionFinder): void {
  const waiting: PdfObject[] = [dictOf(doc, catalog.get('Outlines'))?.get('First') ?? null];
  const seen = new Set<number>();
  for (let count = 0; waiting.length > 0 && count < MOST_OUTLINE_ITEMS; count++) {
    const object = waiting.pop() ?? null;
    if (!(object instanceof PdfRef) || seen.has(object.number)) continue;
    seen.add(object.number);
    const item = dictOf(doc, object);
    if (item === null) continue;
    const title = shownText(textOf(doc, item.get('Title')));
    finder.visitAction(item.get('A'), title === null ? 'bookmark' : `bookmark ${title}`);
    waiting.push(item.get('Next'), item.get('First'));
  }
}
