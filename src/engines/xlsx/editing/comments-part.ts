import { fittingText, textXml } from '../writing/cell-text.ts';
import type { PackageParts } from './package-parts.ts';
import { Refused } from './refused.ts';
import type { Splice } from './splice-text.ts';
import { atEndOf, type Element, elementsOf, innerOf, rootOf } from './xml-elements.ts';
import { attributeOf } from './xml-tags.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Who speaks in our comments. */
const AUTHOR = 'Sohoa';

/** Of a comment that Excel 365 keeps for older programs beside a conversation. */
const CONVERSATION = /^tc=/;

export function newCommentsXml(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
}

/**
 * Adds to a part of comments: where a cell has one, behind its text.
 * Returns the cells that had none before, which need a box to show theirs.
 * @param comments by address
 * @throws Refused where the cell's comment belongs to a conversation
 */
export function addComments(
  parts: PackageParts,
  path: string,
  comments: ReadonlyMap<string, string>,
): readonly string[] {
  const xml = parts.text(path);
  const { authors, list, texts, names } = readComments(xml, path);
  const { prefix } = rootOf(xml, path).open;
  const known = names.indexOf(AUTHOR);
  const author = known < 0 ? names.length : known;
  const splices: Splice[] = [];
  if (known < 0) splices.push(atEndOf(xml, authors, `<${prefix}author>${AUTHOR}</${prefix}author>`));
  const fresh: string[] = [];
  const added: string[] = [];
  for (const [address, comment] of comments) {
    const own = texts.get(address);
    if (own === undefined) {
      fresh.push(address);
      added.push(
        `<${prefix}comment ref="${address}" authorId="${author}"><${prefix}text>${run(comment, prefix)}</${prefix}text></${prefix}comment>`,
      );
      continue;
    }
    if (CONVERSATION.test(names[own.author] ?? '')) throw new Refused('conversation', address);
    if (own.at === null) throw new Refused('unreadablePart', `${path}: an empty comment at ${address}`);
    splices.push({ start: own.at, end: own.at, text: run(`\n\n${comment}`, prefix) });
  }
  if (added.length > 0) splices.push(atEndOf(xml, list, added.join('')));
  parts.splice(path, splices);
  return fresh;
}

interface OldComment {
  readonly author: number;
  /** Behind its last piece of text; null when it says nothing. */
  readonly at: number | null;
}

interface OldComments {
  readonly authors: Element;
  readonly list: Element;
  readonly texts: ReadonlyMap<string, OldComment>;
  readonly names: readonly string[];
}

function readComments(xml: string, path: string): OldComments {
  const sections = new Map<string, Element>();
  const texts = new Map<string, OldComment>();
  const names: string[] = [];
  let lastRun: number | null = null;
  for (const element of elementsOf(xml, path)) {
    const { name, depth } = element.open;
    if (depth === 1) sections.set(name, element);
    switch (`${depth} ${name}`) {
      case '2 author':
        names.push(innerOf(xml, element));
        break;
      case '4 r':
      case '4 t':
        // What a text ends with may be a hint of how to pronounce it, behind which no text may follow.
        lastRun = element.close.end;
        break;
      case '2 comment':
        texts.set(attributeOf(xml, element.open, 'ref') ?? '', {
          author: Number(attributeOf(xml, element.open, 'authorId') ?? 0),
          at: lastRun,
        });
        lastRun = null;
        break;
    }
  }
  const [authors, list] = [sections.get('authors'), sections.get('commentList')];
  if (authors === undefined || list === undefined) throw new Refused('unreadablePart', path);
  return { authors, list, texts, names };
}

function run(text: string, prefix: string): string {
  const face = `<${prefix}rPr><${prefix}sz val="11"/><${prefix}rFont val="Times New Roman"/><${prefix}family val="1"/></${prefix}rPr>`;
  return `<${prefix}r>${face}<${prefix}t xml:space="preserve">${textXml(fittingText(text))}</${prefix}t></${prefix}r>`;
}
