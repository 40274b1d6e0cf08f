/**
 * PDF objects as they stand in the file. Composite objects and strings know their byte span
 * [start, end) in the bytes they were read from, so that they can be copied, compared and
 * patched without being written anew. Numbers are plain JavaScript numbers; their own spelling
 * is kept by the span of what holds them.
 */
export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfArray
  | PdfDict
  | PdfStream
  | PdfRef;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name without its slash, `#xx` resolved; each character is one byte (Latin-1 view). */
export class PdfName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A string's bytes, escapes resolved and decrypted where the document is. */
export class PdfString implements Span {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly isHex: boolean;

  constructor(bytes: Uint8Array, start: number, end: number, isHex: boolean) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.isHex = isHex;
  }
}

/** "12 0 R". */
export class PdfRef {
  readonly number: number;
  readonly generation: number;

  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

export class PdfArray implements Span {
  readonly items: readonly PdfObject[];
  readonly start: number;
  readonly end: number;

  constructor(items: readonly PdfObject[], start: number, end: number) {
    this.items = items;
    this.start = start;
    this.end = end;
  }
}

export class PdfDict implements Span {
  /** Last one wins, as readers agree in practice; `repeatedKeys` tells when that mattered. */
  readonly entries: ReadonlyMap<string, PdfObject>;
  readonly repeatedKeys: readonly string[];
  readonly start: number;
  readonly end: number;

  constructor(
    entries: ReadonlyMap<string, PdfObject>,
    start: number,
    end: number,
    repeatedKeys: readonly string[] = [],
  ) {
    this.entries = entries;
    this.start = start;
    this.end = end;
    this.repeatedKeys = repeatedKeys;
  }

  /** The value as written: perhaps a reference. Null when absent. */
  get(key: string): PdfObject {
    return this.entries.get(key) ?? null;
  }
}

/** A stream: its dictionary, and where its encoded bytes lie. */
export class PdfStream {
  readonly dict: PdfDict;
  /** First encoded byte. */
  readonly dataStart: number;
  /** After the last encoded byte. */
  readonly dataEnd: number;
  /** The object that the stream belongs to, for decryption; null inside nothing (inline data). */
  readonly owner: PdfRef | null;

  constructor(dict: PdfDict, dataStart: number, dataEnd: number, owner: PdfRef | null) {
    this.dict = dict;
    this.dataStart = dataStart;
    this.dataEnd = dataEnd;
    this.owner = owner;
  }
}
