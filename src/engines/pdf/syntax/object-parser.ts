import type { Budget } from './budget.ts';
import { isAt, needleOf } from './byte-search.ts';
import { endOfWord, isDelimiter, isRegular, latin1, readDigits, skipSpace } from './characters.ts';
import { PdfError, PdfLimitError } from './errors.ts';
import { PdfArray, PdfDict, PdfName, type PdfObject, PdfRef, PdfString } from './objects.ts';
import { readName } from './read-name.ts';
import { endOfPlainNumber, plainNumber, readOddNumber } from './read-number.ts';
import { readHexString, readLiteralString } from './read-string.ts';

/** A bare word: `obj`, `R`, an operator; also a delimiter that closes nothing. */
export class PdfKeyword {
  readonly text: string;
  readonly start: number;
  readonly end: number;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.end = end;
  }
}

export interface ParserOptions {
  readonly budget: Budget;
  readonly start?: number;
  /** Not a byte from here on is read. */
  readonly end?: number;
  /**
   * `file`: "1 0 R" is a reference, objects are counted by the budget. `content`: operands; only what one
   * operand holds is counted (the caller counts operators).
   */
  readonly syntax: 'file' | 'content';
  /** Throw where the syntax is broken, instead of reading as other readers do. */
  readonly isStrict?: boolean;
}

/** Arrays and strings that one operand of a content stream may hold. */
const MOST_IN_OPERAND = 250_000;

/** Items of an array cost less than objects of their own; they are counted by the block. */
const ITEMS_PER_BLOCK = 256;
const COST_OF_ITEMS = ITEMS_PER_BLOCK / 4;
/** Keys are strings of their own, and a map that grows is held twice. */
const COST_OF_ENTRIES = ITEMS_PER_BLOCK * 2;
/** A map takes as much memory as four objects without one. */
const COST_OF_MAP = 4;

const NO_ENTRIES: ReadonlyMap<string, PdfObject> = new Map();

/** Words that stand around objects: inside one, they tell that its end was lost. */
const STRUCTURE = new Set(['obj', 'endobj', 'stream', 'endstream', 'xref', 'trailer', 'startxref']);

const END_OBJECT = needleOf('endobj');

const OPEN = 0x28;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const LETTER_R = 0x52;

/** Reads objects and keywords one after the other. */
export class ObjectParser {
  /** Where the next read begins. */
  position: number;
  /** First place where the syntax was broken; null while all was well. */
  brokenAt: number | null = null;
  readonly bytes: Uint8Array;
  readonly #budget: Budget;
  readonly #isFile: boolean;
  readonly #isStrict: boolean;
  #inOperand = 0;

  constructor(bytes: Uint8Array, options: ParserOptions) {
    this.bytes = options.end === undefined ? bytes : bytes.subarray(0, options.end);
    this.position = options.start ?? 0;
    this.#budget = options.budget;
    this.#isFile = options.syntax === 'file';
    this.#isStrict = options.isStrict ?? false;
  }

  /**
   * The next object or keyword; undefined at the end.
   * Throws PdfError (`tooDeep`; `damaged` when strict) and PdfLimitError.
   */
  next(): PdfObject | PdfKeyword | undefined {
    this.#inOperand = 0;
    return this.#read(0);
  }

  #read(depth: number): PdfObject | PdfKeyword | undefined {
    const at = skipSpace(this.bytes, this.position);
    const byte = this.bytes[at];
    switch (byte) {
      case undefined:
        this.position = this.bytes.length;
        return undefined;
      case SLASH:
        return new PdfName(this.#name(at));
      case OPEN:
        return this.#string(at, false);
      case OPEN_ARRAY:
        return this.#array(at, depth);
      case LESS:
        return this.bytes[at + 1] === LESS ? this.#dict(at, depth) : this.#string(at, true);
      default:
        return isDelimiter(byte) ? this.#stray(at) : this.#word(at, byte);
    }
  }

  #name(slash: number): string {
    this.position = endOfWord(this.bytes, slash + 1);
    return readName(this.bytes, slash + 1, this.position);
  }

  #string(start: number, isHex: boolean): PdfString {
    const { bytes, end, isBroken } = (isHex ? readHexString : readLiteralString)(this.bytes, start);
    this.position = end;
    if (isBroken) this.#noteBroken(start);
    this.#spend(1);
    return new PdfString(bytes, start, end, isHex);
  }

  #array(start: number, depth: number): PdfArray {
    this.#enter(start, depth);
    const items: PdfObject[] = [];
    for (let count = 1; ; count++) {
      if (count % ITEMS_PER_BLOCK === 0) this.#spend(COST_OF_ITEMS);
      const at = skipSpace(this.bytes, this.position);
      if (this.bytes[at] === CLOSE_ARRAY) {
        this.position = at + 1;
        break;
      }
      const item = this.#isDictEnd(at) ? undefined : this.#read(depth + 1);
      if (item === undefined || (item instanceof PdfKeyword && this.#isLost(item))) {
        this.#noteBroken(at);
        break;
      }
      if (!(item instanceof PdfKeyword)) items.push(item);
      else if (!isDelimiter(this.bytes[item.start])) items.push(null);
    }
    // Filled item by item, it would keep room for seventeen.
    return new PdfArray(items.slice(), start, this.position);
  }

  #dict(start: number, depth: number): PdfDict {
    this.#enter(start, depth);
    this.position = start + 2;
    let entries: Map<string, PdfObject> | null = null;
    const repeated: string[] = [];
    for (let count = 1; ; count++) {
      if (count % ITEMS_PER_BLOCK === 0) this.#spend(COST_OF_ENTRIES);
      const at = skipSpace(this.bytes, this.position);
      if (this.#isDictEnd(at)) {
        this.position = at + 2;
        break;
      }
      if (this.bytes[at] !== SLASH) {
        this.#noteBroken(at);
        const skipped = this.#read(depth + 1);
        if (skipped === undefined || (skipped instanceof PdfKeyword && this.#isLost(skipped))) break;
        continue;
      }
      const key = this.#name(at);
      entries ??= this.#newEntries();
      if (entries.has(key)) repeated.push(key);
      entries.set(key, this.#value(depth + 1));
    }
    return new PdfDict(entries ?? NO_ENTRIES, start, this.position, repeated);
  }

  #newEntries(): Map<string, PdfObject> {
    this.#spend(COST_OF_MAP);
    return new Map();
  }

  /** A key's value; null when there is none. */
  #value(depth: number): PdfObject {
    const at = skipSpace(this.bytes, this.position);
    const value = this.#isDictEnd(at) ? undefined : this.#read(depth);
    if (value === undefined) {
      this.#noteBroken(at);
      return null;
    }
    if (!(value instanceof PdfKeyword)) return value;
    this.#isLost(value);
    return null;
  }

  /** Notes a keyword where a value should stand; when the object's end was lost, leaves it to be read again. */
  #isLost(keyword: PdfKeyword): boolean {
    this.#noteBroken(keyword.start);
    const isLost = this.#isFile && STRUCTURE.has(keyword.text);
    if (isLost) this.position = keyword.start;
    return isLost;
  }

  #isDictEnd(at: number): boolean {
    return this.bytes[at] === GREATER && this.bytes[at + 1] === GREATER;
  }

  #enter(start: number, depth: number): void {
    if (depth >= this.#budget.limits.nesting) {
      throw new PdfError('tooDeep', 'objects are nested too deeply', start);
    }
    this.position = start + 1;
    this.#spend(1);
  }

  #stray(at: number): PdfKeyword {
    const end = this.#isDictEnd(at) ? at + 2 : at + 1;
    this.position = end;
    if (this.#isFile) this.#noteBroken(at);
    return new PdfKeyword(latin1(this.bytes, at, end), at, end);
  }

  #word(start: number, first: number): PdfObject | PdfKeyword {
    if (first <= 0x39) {
      const end = endOfPlainNumber(this.bytes, start);
      if (end >= 0) return this.#number(start, end);
    }
    const end = this.#endOfWord(start);
    this.position = end;
    const word = latin1(this.bytes, start, end);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    const odd = first <= 0x39 ? readOddNumber(word) : null;
    if (odd === null) return new PdfKeyword(word, start, end);
    if (odd.isBroken) this.#noteBroken(start);
    return odd.value;
  }

  /** Some writers forget the white space before `endobj`: "58endobj" is 58. */
  #endOfWord(start: number): number {
    const end = endOfWord(this.bytes, start);
    const before = end - END_OBJECT.bytes.length;
    if (!this.#isFile || before <= start || !isAt(this.bytes, END_OBJECT, before)) return end;
    this.#noteBroken(before);
    return before;
  }

  #number(start: number, end: number): number | PdfRef {
    this.position = end;
    const number = plainNumber(this.bytes, start, end);
    return this.#isFile && readDigits(this.bytes, start)?.end === end ? this.#reference(number) : number;
  }

  /** "12 0 R" when that is how the text goes on after 12; the number alone otherwise. */
  #reference(number: number): PdfRef | number {
    const { bytes } = this;
    const generation = readDigits(bytes, skipSpace(bytes, this.position));
    if (generation === null) return number;
    const mark = skipSpace(bytes, generation.end);
    if (mark === generation.end || bytes[mark] !== LETTER_R) return number;
    if (isRegular(bytes[mark + 1]) && this.#endOfWord(mark) !== mark + 1) return number;
    this.position = mark + 1;
    return new PdfRef(number, generation.value);
  }

  #noteBroken(at: number): void {
    if (this.#isStrict) throw new PdfError('damaged', 'broken syntax', at);
    this.brokenAt ??= at;
  }

  #spend(count: number): void {
    if (this.#isFile) {
      this.#budget.spendObjects(count);
      return;
    }
    this.#inOperand += count;
    if (this.#inOperand > MOST_IN_OPERAND) throw new PdfLimitError('objects');
  }
}
