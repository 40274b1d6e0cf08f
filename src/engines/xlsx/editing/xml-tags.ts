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
    const full = nameAt(xml, at + (kind === 'close' ? 2 : 1), end);
    if (kind === 'close' && open.pop() !== full) throw malformed(part, at);
    const colon = full.indexOf(':') + 1;
    const [prefix, name] = [full.slice(0, colon), full.slice(colon)];
    yield { kind, name, prefix, start: at, end, depth: open.length };
    if (kind === 'open' && open.push(full) > MAX_DEPTH) throw malformed(part, at);
    at = nextTag(xml, end, part);
  }
  if (open.length > 0) throw malformed(part, xml.length);
}

/** A tag's attribute as its value reads; null when it has none of that name. */
export function attributeOf(
  xml: string,
  { start, end }: Pick<Tag, 'start' | 'end'>,
  name: string,
): string | null {
  for (const [, found, double, single] of xml.slice(start, end).matchAll(ATTRIBUTES)) {
    if (found === name) return decoded(double ?? single ?? '');
  }
  return null;
}

/** All attributes of a tag, by full name. */
export function attributesOf(xml: string, { start, end }: Pick<Tag, 'start' | 'end'>): Map<string, string> {
  const all = xml.slice(start, end).matchAll(ATTRIBUTES);
  return new Map([...all].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]));
}

/** A tag's text with an attribute set to a value that needs no escaping, or taken away by null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  for (const match of tag.matchAll(ATTRIBUTES)) {
    if (match[1] !== name) continue;
    const told = value === null ? '' : ` ${name}="${value}"`;
    return tag.slice(0, match.index) + told + tag.slice(match.index + match[0].length);
  }
  if (value === null) return tag;
  const tail = /\s*\/?>$/.exec(tag)?.index ?? tag.length;
  return `${tag.slice(0, tail)} ${name}="${value}"${tag.slice(tail)}`;
}

const ATTRIBUTES = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const [SLASH, DOUBLE, SINGLE, MORE] = [0x2f, 0x22, 0x27, 0x3e];

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

function nameAt(xml: string, from: number, end: number): string {
  let at = from;
  while (at < end && !isNameEnd(xml.charCodeAt(at))) at += 1;
  return xml.slice(from, at);
}

function isNameEnd(letter: number): boolean {
  return letter <= 0x20 || letter === SLASH || letter === MORE;
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
