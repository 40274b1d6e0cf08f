import { PdfLimitError } from './errors.ts';

/** Caps that hold for one document; all are counts, so that the same file always gives the same answer. */
export interface Limits {
  /** Bytes that one stream may inflate to. */
  readonly streamBytes: number;
  /** Bytes that all streams but image data may inflate to together. */
  readonly fileBytes: number;
  readonly objects: number;
  readonly operators: number;
  /** Levels of arrays and dictionaries within each other. */
  readonly nesting: number;
}

const MEBI = 1024 * 1024;

const DEFAULT_LIMITS: Limits = {
  streamBytes: 64 * MEBI,
  fileBytes: 128 * MEBI,
  objects: 1_000_000,
  operators: 2_000_000,
  nesting: 64,
};

/** Counters shared by everything that reads one document. Each `spend` throws PdfLimitError past its cap. */
export interface Budget {
  readonly limits: Limits;
  /** Bytes inflated, image data apart; the cap of a single stream is the decoder's matter. */
  spendInflated(bytes: number): void;
  /** Objects read: indirect ones, and arrays, dictionaries and strings within them. */
  spendObjects(count: number): void;
  spendOperators(count: number): void;
}

/** A fresh budget for one document. */
export function createBudget(overrides: Partial<Limits> = {}): Budget {
  const limits: Limits = { ...DEFAULT_LIMITS, ...overrides };
  const spent = { fileBytes: 0, objects: 0, operators: 0 };
  const spend = (name: keyof typeof spent, count: number): void => {
    spent[name] += count;
    if (spent[name] > limits[name]) throw new PdfLimitError(name);
  };
  return {
    limits,
    spendInflated: bytes => spend('fileBytes', bytes),
    spendObjects: count => spend('objects', count),
    spendOperators: count => spend('operators', count),
  };
}
