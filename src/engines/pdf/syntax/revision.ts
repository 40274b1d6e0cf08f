import type { PdfDict } from './objects.ts';

/** Where a cross-reference section says that an object is. */
export type XrefEntry =
  | { readonly kind: 'plain'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'compressed'; readonly container: number; readonly index: number }
  | { readonly kind: 'free'; readonly generation: number };

/**
 * One state of the file: what was written at once. A linearized file's two
 * sections, and a hybrid file's table and stream, are one revision.
 */
export interface Revision {
  /** Byte offset of the section, in the file as given (junk before the header counted). */
  readonly xrefOffset: number;
  readonly kind: 'table' | 'stream' | 'hybrid';
  readonly trailer: PdfDict;
  /** First byte after this revision's `%%EOF` line. */
  readonly end: number;
  /** What this revision adds or frees, by object number. */
  readonly entries: ReadonlyMap<number, XrefEntry>;
}
