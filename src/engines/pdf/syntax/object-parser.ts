import type { Budget } from './budget.ts';
import { PdfError } from './errors.ts';
import type { PdfObject } from './objects.ts';

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

/** Reads objects and keywords one after the other. */
export class ObjectParser {
  /** Where the next read begins. */
  position: number;
  readonly bytes: Uint8Array;
  readonly options: ParserOptions;

  constructor(bytes: Uint8Array, options: ParserOptions) {
    this.bytes = bytes;
    this.options = options;
    this.position = options.start ?? 0;
  }

  /** The next object or keyword; undefined at the end. */
  next(): PdfObject | PdfKeyword | undefined {
    if (this.position >= (this.options.end ?? this.bytes.length)) return undefined;
    throw new PdfError('damaged', 'not read yet', this.position);
  }
}
