/** `taken`: something stands there already, and was left alone. */
export type WriteOutcome =
  | { readonly state: 'written' }
  | { readonly state: 'taken' }
  /** `code` is the system's own word, e.g. `ENOSPC`. */
  | { readonly state: 'refused'; readonly code: string };

/**
 * Puts files of our own where the user wants them.
 * A file is there whole or not at all, whatever stops the writing; faults are values, never exceptions.
 */
export interface FileWriter {
  /** Never over anything that stands there. */
  createNew(path: string, content: Uint8Array): Promise<WriteOutcome>;
  /** In place of the file that stands there, if one does; the caller knows that it is ours. */
  replace(path: string, content: Uint8Array): Promise<WriteOutcome>;
}
