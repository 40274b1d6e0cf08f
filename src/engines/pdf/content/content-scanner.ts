/** What `next` answers at the end of the stream. */
export const END = 0;
/** A word that is no operator of PDF. */
const UNKNOWN = -1;

const SPACE = 1;
const NUMBER = 2;
const WORD = 3;
const DELIMITER = 4;

/** What a token that starts with this byte is. */
const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32) return SPACE;
  const letter = String.fromCharCode(byte);
  if ('0123456789+-.'.includes(letter)) return NUMBER;
  return '()<>[]{}/%'.includes(letter) ? DELIMITER : WORD;
});

/** More digits say nothing that a number can hold. */
const MOST_DIGITS = 22;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);
/** Operands that are remembered; the last ones are those that count. */
const KEPT = 64;

/** An operator as one small number, so that a table finds its handler without making a string. */
export function operatorCode(name: string): number {
  let code = 0;
  for (let index = 0; index < name.length; index++) code |= name.charCodeAt(index) << (8 * index);
  return code;
}

/**
 * Runs over a content stream from operator to operator. It makes no objects: numbers and the places
 * of names and strings are kept until the next operator, what nobody asks for is skipped.
 * Brackets of arrays and dictionaries are passed over; numbers in arrays are not operands.
 */
export class ContentScanner {
  readonly bytes: Uint8Array;
  position: number;
  /** Where the first string operand begins; -1 without one. */
  stringStart = -1;
  /** A string operand holds more than spaces. */
  hasText = false;
  readonly #numbers = new Float64Array(KEPT);
  #count = 0;
  #nameStart = 0;
  #nameEnd = 0;
  #earlierStart = 0;
  #earlierEnd = 0;
  #isInArray = false;
  #value = 0;
  #digits = 0;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  /** The next operator's code, or END. Its operands can be asked for until the next call. */
  next(): number {
    this.#forget();
    const { bytes } = this;
    while (this.position < bytes.length) {
      const byte = bytes[this.position] ?? 0;
      const kind = KIND[byte];
      if (kind === SPACE) this.position++;
      else if (kind === NUMBER) this.#readNumber(byte);
      else if (kind === WORD) return this.#readOperator();
      else this.#passDelimiter(byte);
    }
    return END;
  }

  /** How many numbers stand before the operator (at most the last 64 can be read). */
  get count(): number {
    return this.#count;
  }

  /** The number that stands `back` places before the operator: 1 is the last one. 0 when there is none. */
  number(back: number): number {
    return back > this.#count ? 0 : (this.#numbers[(this.#count - back) % KEPT] ?? 0);
  }

  /** The last name operand, without its slash; '' without one. */
  name(): string {
    return readName(this.bytes, this.#nameStart, this.#nameEnd);
  }

  /** The name operand before the last one. */
  earlierName(): string {
    return readName(this.bytes, this.#earlierStart, this.#earlierEnd);
  }

  #forget(): void {
    this.#count = 0;
    this.#nameStart = 0;
    this.#nameEnd = 0;
    this.#earlierStart = 0;
    this.#earlierEnd = 0;
    this.#isInArray = false;
    this.stringStart = -1;
    this.hasText = false;
  }

  #readOperator(): number {
    const { bytes } = this;
    const start = this.position;
    let code = 0;
    let at = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      const kind = KIND[byte];
      if (kind !== WORD && kind !== NUMBER) break;
      if (at - start < 3) code |= byte << (8 * (at - start));
    }
    this.position = at;
    return at - start > 3 ? UNKNOWN : code;
  }

  #readNumber(first: number): void {
    const { bytes } = this;
    const isSigned = first === 0x2b || first === 0x2d;
    this.#value = 0;
    let at = this.#readDigits(isSigned ? this.position + 1 : this.position);
    if (bytes[at] === 0x2e) {
      at = this.#readDigits(at + 1);
      this.#value /= POWERS[this.#digits] ?? 1;
    }
    this.position = at;
    if (!this.#isInArray) this.#numbers[this.#count++ % KEPT] = first === 0x2d ? -this.#value : this.#value;
  }

  /** Goes on with the number; as other readers do, a minus among its digits is passed over. */
  #readDigits(from: number): number {
    const { bytes } = this;
    let value = this.#value;
    let digits = 0;
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) {
        if (digits >= MOST_DIGITS) continue;
        value = value * 10 + (byte - 0x30);
        digits++;
      } else if (byte !== 0x2d) break;
    }
    this.#value = value;
    this.#digits = digits;
    return at;
  }

  #passDelimiter(byte: number): void {
    switch (byte) {
      case 0x2f: // a name
        this.#passName();
        return;
      case 0x28: // a literal string
        this.#passString();
        return;
      case 0x3c: // a hex string, or the start of a dictionary
        this.#passHexString();
        return;
      case 0x25: // a comment
        this.#passComment();
        return;
      case 0x5b:
        this.#isInArray = true;
        break;
      case 0x5d:
        this.#isInArray = false;
        break;
      default:
    }
    this.position++;
  }

  #passName(): void {
    const { bytes } = this;
    this.#earlierStart = this.#nameStart;
    this.#earlierEnd = this.#nameEnd;
    let at = this.position + 1;
    this.#nameStart = at;
    for (; at < bytes.length; at++) {
      const kind = KIND[bytes[at] ?? 0];
      if (kind !== WORD && kind !== NUMBER) break;
    }
    this.#nameEnd = at;
    this.position = at;
  }

  #passString(): void {
    const { bytes } = this;
    if (this.stringStart < 0) this.stringStart = this.position;
    let depth = 1;
    let at = this.position + 1;
    let hasText = false;
    for (; at < bytes.length && depth > 0; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x29) depth--;
      else if (byte !== 0x20) {
        hasText = true;
        if (byte === 0x28) depth++;
        else if (byte === 0x5c) at++;
      }
    }
    this.position = at;
    if (hasText) this.hasText = true;
  }

  #passHexString(): void {
    const { bytes } = this;
    if (bytes[this.position + 1] === 0x3c) {
      this.position += 2;
      return;
    }
    if (this.stringStart < 0) this.stringStart = this.position;
    const start = this.position + 1;
    const end = bytes.indexOf(0x3e, start);
    this.position = end < 0 ? bytes.length : end + 1;
    if (end > start) this.hasText = true;
  }

  #passComment(): void {
    const { bytes } = this;
    let at = this.position;
    while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
    this.position = at;
  }
}

function readName(bytes: Uint8Array, start: number, end: number): string {
  let name = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const escaped = byte === 0x23 && at + 2 < end ? hexPair(bytes[at + 1], bytes[at + 2]) : null;
    if (escaped !== null) at += 2;
    name += String.fromCharCode(escaped ?? byte);
  }
  return name;
}

function hexPair(high = 0, low = 0): number | null {
  const digits = String.fromCharCode(high, low);
  return /^[0-9A-Fa-f]{2}$/.test(digits) ? Number.parseInt(digits, 16) : null;
}
