import { Refused } from './refused.ts';

/** One tag of a document, and where it stands in its text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Without a prefix. */
  readonly name: string;
  /** `x:` where the document's own names carry one; else empty. */
  readonly prefix: string;
  readonly start: number;
  /** One past the `>`. */
  readonly end: number;
  /** Elements around this one: 0 for the root. */
  readonly depth: number;
}

const MAX_DEPTH = 256;

/**
 * The tags of a well-formed document in order, each met once; comments, CDATA and instructions are passed over.
 * Only tags are looked at: where a text is, and what surrounds it, is all that an editor needs to know.
 * @throws Refused for what is not well-formed, and for a DOCTYPE
 */
export function* tagsOf(xml: string, part: string): Generator<Tag> {
  const open: string[] = [];
  for (let at = nextTag(xml, 0, part); at >= 0; ) {
    const end = endOfTag(xml, at, part);
    const kind = kindOf(xml, at, end);
    const nameStart = at + (kind === 'close' ? 2 : 1);
    const full = xml.slice(nameStart, wordEnd(xml, nameStart, end));
    if (kind === 'close' && open.pop() !== full) throw malformed(part, at);
    const colon = full.indexOf(':') + 1;
    const [prefix, name] = [full.slice(0, colon), full.slice(colon)];
    yield { kind, name, prefix, start: at, end, depth: open.length };
    if (kind === 'open' && open.push(full) > MAX_DEPTH) throw malformed(part, at);
    at = nextTag(xml, end, part);
  }
  if (open.length > 0) throw malformed(part, xml.length);
}

type Span = Pick<Tag, 'start' | 'end'>;

/** A tag's attribute as its value reads; null when it has none of that name. */
export function attributeOf(xml: string, tag: Span, name: string): string | null {
  for (const attribute of attributesIn(xml, tag)) {
    if (attribute.name === name) return decoded(xml.slice(attribute.valueStart, attribute.valueEnd));
  }
  return null;
}

/** All attributes of a tag, by full name. */
export function attributesOf(xml: string, tag: Span): Map<string, string> {
  const all = [...attributesIn(xml, tag)];
  return new Map(
    all.map(({ name, valueStart, valueEnd }) => [name, decoded(xml.slice(valueStart, valueEnd))]),
  );
}

/** A tag's text with an attribute set to a value that needs no escaping, or taken away by null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const told = value === null ? '' : ` ${name}="${value}"`;
  for (const attribute of attributesIn(tag, { start: 0, end: tag.length })) {
    if (attribute.name === name)
      return tag.slice(0, attribute.start) + told + tag.slice(attribute.valueEnd + 1);
  }
  const tail = tag.endsWith('/>') ? 2 : 1;
  return `${tag.slice(0, -tail).trimEnd()}${told}${tag.slice(-tail)}`;
}

/** An empty element's tag as that of one that holds something. */
export function asOpening(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

interface AttributeSpan {
  readonly name: string;
  /** Of the blank before it. */
  readonly start: number;
  readonly valueStart: number;
  /** Of the closing quote. */
  readonly valueEnd: number;
}

/** Letter by letter: what a pattern would try again and again, hostile tags would have it try for hours. */
function* attributesIn(xml: string, { start, end }: Span): Generator<AttributeSpan> {
  let at = wordEnd(xml, start + 1, end);
  for (;;) {
    const nameStart = blankEnd(xml, at, end);
    const nameEnd = wordEnd(xml, nameStart, end);
    const equals = blankEnd(xml, nameEnd, end);
    const quote = blankEnd(xml, equals + 1, end);
    const mark = xml.charCodeAt(quote);
    const isValue =
      nameEnd > nameStart && xml.charCodeAt(equals) === EQUALS && (mark === DOUBLE || mark === SINGLE);
    if (!isValue || quote >= end) return;
    const valueEnd = xml.indexOf(mark === DOUBLE ? '"' : "'", quote + 1);
    if (valueEnd < 0 || valueEnd >= end) return;
    yield { name: xml.slice(nameStart, nameEnd), start: at, valueStart: quote + 1, valueEnd };
    at = valueEnd + 1;
  }
}

function blankEnd(xml: string, from: number, end: number): number {
  let at = from;
  while (at < end && xml.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

function wordEnd(xml: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isNameEnd(xml.charCodeAt(at))) at += 1;
  return at;
}

const [SLASH, DOUBLE, SINGLE, MORE, EQUALS] = [0x2f, 0x22, 0x27, 0x3e, 0x3d];

/** Where the next tag begins, past comments, instructions and CDATA; -1 when there is none. */
function nextTag(xml: string, from: number, part: string): number {
  let at = xml.indexOf('<', from);
  while (at >= 0) {
    const aside = endOfAside(xml, at, part);
    if (aside === null) return at;
    at = xml.indexOf('<', aside);
  }
  return at;
}

function kindOf(xml: string, start: number, end: number): Tag['kind'] {
  if (xml.charCodeAt(start + 1) === SLASH) return 'close';
  return xml.charCodeAt(end - 2) === SLASH ? 'empty' : 'open';
}

/** Where a comment, an instruction or CDATA ends; null when a tag begins at `at`. */
function endOfAside(xml: string, at: number, part: string): number | null {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4, part);
  if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2, part);
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at + 9, part);
  if (xml.startsWith('<!', at)) throw malformed(part, at);
  return null;
}

function after(xml: string, mark: string, from: number, part: string): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw malformed(part, from);
  return at + mark.length;
}

function endOfTag(xml: string, start: number, part: string): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const letter = xml.charCodeAt(at);
    if (letter === MORE) return at + 1;
    if (letter !== DOUBLE && letter !== SINGLE) continue;
    at = xml.indexOf(letter === DOUBLE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw malformed(part, start);
}

function isNameEnd(letter: number): boolean {
  return letter <= 0x20 || letter === SLASH || letter === MORE || letter === EQUALS;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function malformed(part: string, at: number): Refused {
  return new Refused('unreadablePart', `${part} at ${at}`);
}
