import type { LimitName } from '#domain/pdf-facts.ts';
import { PdfLimitError } from './errors.ts';

/** Caps that hold for one document; all are counts, so that the same file always gives the same answer. */
export interface Limits {
  /** Bytes that one stream may inflate to. */
  readonly streamBytes: number;
  /** Bytes that all streams but image data may inflate to together. */
  readonly fileBytes: number;
  /** Objects read, and, counted apart, objects that cross-reference sections name. */
  readonly objects: number;
  readonly operators: number;
  /** Levels of arrays and dictionaries within each other. */
  readonly nesting: number;
  /** Bytes that the object parser may go through, again and again included; reported as `fileBytes`. */
  readonly readBytes: number;
}

const MEBI = 1024 * 1024;

const DEFAULT_LIMITS: Limits = {
  streamBytes: 64 * MEBI,
  fileBytes: 128 * MEBI,
  objects: 1_000_000,
  operators: 2_000_000,
  nesting: 64,
  readBytes: 128 * MEBI,
};

/** Counters shared by everything that reads one document. Each `spend` throws PdfLimitError past its cap. */
export interface Budget {
  readonly limits: Limits;
  /** Bytes inflated, image data apart; the cap of a single stream is the decoder's matter. */
  spendInflated(bytes: number): void;
  /** Objects read: indirect ones, and arrays, dictionaries and strings within them. */
  spendObjects(count: number): void;
  spendOperators(count: number): void;
  /** Entries of cross-reference sections. */
  spendEntries(count: number): void;
  /** Bytes that the object parser went through. */
  spendRead(bytes: number): void;
}

/** A fresh budget for one document. */
export function createBudget(overrides: Partial<Limits> = {}): Budget {
  const limits: Limits = { ...DEFAULT_LIMITS, ...overrides };
  return {
    limits,
    spendInflated: counter('fileBytes', limits.fileBytes),
    spendObjects: counter('objects', limits.objects),
    spendOperators: counter('operators', limits.operators),
    spendEntries: counter('objects', limits.objects),
    spendRead: counter('fileBytes', limits.readBytes),
  };
}

function counter(name: LimitName, cap: number): (count: number) => void {
  let spent = 0;
  return count => {
    spent += count;
    if (spent > cap) throw new PdfLimitError(name);
  };
}
