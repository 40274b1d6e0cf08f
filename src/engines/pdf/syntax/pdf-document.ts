import type { ReaderRepair } from '#domain/pdf-facts.ts';
import { type Budget, createBudget } from './budget.ts';
import type { PdfDict, PdfObject, PdfRef, PdfStream, Span } from './objects.ts';
import { openFile } from './open-file.ts';
import type { Revision } from './revision.ts';

/** `tolerant` mends what it can and says so in `repairs`; `strict` throws instead. */
export type ReaderMode = 'tolerant' | 'strict';

export interface OpenOptions {
  readonly mode: ReaderMode;
  readonly budget?: Budget;
}

export interface Encryption {
  /** E.g. 'RC4-40', 'RC4-128', 'AES-128', 'AES-256', or the name of a handler that is not the standard one. */
  readonly method: string;
  readonly opensWithoutPassword: boolean;
  /** /P as a signed 32-bit number. */
  readonly permissions: number;
}

export interface Decoded {
  readonly bytes: Uint8Array;
  /** False when the data broke off or was damaged: `bytes` holds what came before. */
  readonly isComplete: boolean;
  /** Filters that were not undone, in order: image codecs (and what follows them), unknown ones. */
  readonly remaining: readonly string[];
}

/** One state of a PDF file. Objects are read when asked for. Any method may throw PdfError or PdfLimitError. */
export interface PdfDocument {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  readonly mode: ReaderMode;
  readonly header: { readonly offset: number; readonly version: string } | null;
  readonly trailer: PdfDict;
  /** Oldest first; empty where the cross-reference had to be rebuilt. */
  readonly revisions: readonly Revision[];
  /** Grows while objects are read. */
  readonly repairs: ReadonlySet<ReaderRepair>;
  readonly encryption: Encryption | null;
  /** A password is needed: strings and streams stay encrypted, compressed objects read as null. */
  readonly isLocked: boolean;
  /** The file ends before its structure does: contents may be missing. */
  readonly isTruncated: boolean;
  /** The object, strings decrypted; null when it is free or missing. */
  get(ref: PdfRef): PdfObject;
  /** Follows references to a value. */
  resolve(object: PdfObject): PdfObject;
  /** `n g obj … endobj` in the file; null when the object is compressed or missing. */
  spanOf(ref: PdfRef): Span | null;
  /** The object stream that holds a compressed object; null otherwise. */
  containerOf(ref: PdfRef): PdfRef | null;
  /** The bytes that the spans within an object count in: the file, or the decoded object stream. */
  sourceOf(ref: PdfRef): Uint8Array;
  /** Encoded, decrypted. */
  rawBytes(stream: PdfStream): Uint8Array;
  /** All filters undone but those of images. */
  decode(stream: PdfStream): Decoded;
  /** The same for data that is no object's, e.g. an inline image with its dictionary (abbreviations allowed). */
  decodeData(dict: PdfDict, encoded: Uint8Array): Decoded;
  /** No end was found for the stream: the file stops within its data. */
  isCutOff(stream: PdfStream): boolean;
  /** The document as of a revision, by index into `revisions`. */
  asOf(revision: number): PdfDocument;
  /** All live objects of this view, in order of number. */
  objectNumbers(): Iterable<PdfRef>;
}

/**
 * Opens a file. Nothing but what is needed to find objects is read.
 * Throws PdfError when it cannot be read (or, strict, not without a repair), PdfLimitError past a cap.
 */
export function openPdf(bytes: Uint8Array, options: OpenOptions): PdfDocument {
  return openFile(bytes, options.mode, options.budget ?? createBudget());
}
