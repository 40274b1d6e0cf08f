import { Refused } from './refused.ts';
import type { Splice } from './splice-text.ts';
import { asOpening, type Tag, tagsOf } from './xml-tags.ts';

export interface Element {
  readonly open: Tag;
  /** Equal to `open` when the element is empty. */
  readonly close: Tag;
}

/** The elements of a document in the order in which they end: what is within comes before what is around it. */
export function* elementsOf(xml: string, part: string): Generator<Element> {
  const open: Tag[] = [];
  for (const tag of tagsOf(xml, part)) {
    if (tag.kind === 'open') open.push(tag);
    else yield { open: tag.kind === 'empty' ? tag : (open.pop() ?? tag), close: tag };
  }
}

/** @throws Refused for a part without an element. */
export function rootOf(xml: string, part: string): Element {
  const root = [...elementsOf(xml, part)].at(-1);
  if (root === undefined) throw new Refused('unreadablePart', part);
  return root;
}

/** What stands within an element; nothing in an empty one. */
export function innerOf(xml: string, { open, close }: Element): string {
  return open.kind === 'empty' ? '' : xml.slice(open.end, close.start);
}

/** How to put something behind all that an element holds, be it open or empty. */
export function atEndOf(xml: string, { open, close }: Element, put: string): Splice {
  if (open.kind !== 'empty') return { start: close.start, end: close.start, text: put };
  const { start, end, prefix, name } = open;
  const tag = asOpening(xml.slice(start, end));
  return { start, end, text: `${tag}${put}</${prefix}${name}>` };
}
