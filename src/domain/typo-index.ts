/** More of them than this is another folder or another list, not slips of the hand. */
const MOST = 1000;
/** A slip in so short a text would be any other. */
const SHORTEST = 8;
const LONGEST = 120;

/**
 * Finds among texts the one that a single slip of the hand makes of another: a letter too many, too few, another, or two
 * swapped. By what remains when one letter is left out; nothing is compared pair by pair.
 */
export class TypoIndex {
  readonly #texts: readonly string[];
  #remains: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(texts: Iterable<string>) {
    const usable = [...new Set(texts)].filter(text => text.length >= SHORTEST && text.length <= LONGEST);
    this.#texts = usable.length > MOST ? [] : usable;
  }

  /** Null when none is so near, or several are. */
  near(text: string): string | null {
    if (this.#texts.length === 0 || text.length < SHORTEST || text.length > LONGEST) return null;
    this.#remains ??= remainsOf(this.#texts);
    const found = new Set<string>();
    for (const remain of remains(text)) {
      for (const other of this.#remains.get(remain) ?? []) if (isOneSlip(text, other)) found.add(other);
    }
    const [near, ...more] = found;
    return near === undefined || more.length > 0 ? null : near;
  }
}

function remainsOf(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const text of texts) {
    for (const remain of new Set(remains(text))) {
      const known = all.get(remain);
      if (known === undefined) all.set(remain, [text]);
      else known.push(text);
    }
  }
  return all;
}

/** The text, and the text without each of its letters. */
function* remains(text: string): Generator<string> {
  yield text;
  for (let at = 0; at < text.length; at += 1) yield text.slice(0, at) + text.slice(at + 1);
}

/** Left-out letters may be far apart: `12345` and `23451` share `2345`. */
function isOneSlip(one: string, other: string): boolean {
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  let tail = 0;
  const most = Math.min(one.length, other.length) - head;
  while (tail < most && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const [rest, otherRest] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  if (rest.length <= 1 && otherRest.length <= 1) return one !== other;
  const [first = '', second = ''] = rest;
  return rest.length === 2 && otherRest === second + first;
}
