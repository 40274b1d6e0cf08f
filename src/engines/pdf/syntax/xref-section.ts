import type { PdfDict } from './objects.ts';
import type { XrefEntry } from './revision.ts';

/** One cross-reference section as read; offsets count in the whole file. */
export interface XrefSection {
  readonly offset: number;
  readonly kind: 'table' | 'stream';
  readonly trailer: PdfDict;
  readonly entries: Map<number, XrefEntry>;
  /** After the trailer dictionary, or after the stream's object. */
  readonly end: number;
}
