/** What a path names, seen without following a link. `special` is a pipe, a socket or a device. */
export type EntryKind = 'file' | 'folder' | 'symlink' | 'special';

export interface FolderEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

export interface Look {
  readonly state: 'seen';
  readonly kind: EntryKind;
  readonly sizeBytes: number;
  /** When the content was last written, in milliseconds since 1970-01-01T00:00Z. */
  readonly modifiedMs: number;
  /** Differs whenever the content may differ; made only to be compared. */
  readonly stamp: string;
  /** The stamp is old enough that any later change must alter it. */
  readonly isSettled: boolean;
}

export interface Content {
  readonly state: 'read';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As the file was both before and after reading. */
  readonly look: Look;
}

/**
 * Why a path gave nothing. `changed`: it was written while being read.
 * `notAFile`, `notAFolder`: something else stands there; links and pipes are never opened.
 */
export type RefusalCode =
  | 'missing'
  | 'noAccess'
  | 'notAFile'
  | 'notAFolder'
  | 'changed'
  | 'tooLarge'
  | 'failed';

export interface Refusal {
  readonly state: 'refused';
  readonly code: RefusalCode;
  /** The system's own word, e.g. `EIO`, for the operator. */
  readonly detail: string;
}

/** What this place can promise; a browser's folder can promise less than a disk. */
export interface FolderCapabilities {
  /** Links can be told from what they name. */
  readonly seesLinks: boolean;
  /** The stamp tells a change even when size and time were put back. */
  readonly hasChangeTime: boolean;
}

/**
 * The reading half of the folder that a unit works in.
 *
 * Paths use `/` and are spelled as on disk; bytes that are no UTF-8 stand as `\xHH`.
 * Nothing here writes, follows a link, or waits on a pipe; faults are values, never exceptions.
 */
export interface WorkFolder {
  readonly capabilities: FolderCapabilities;
  look(path: string): Promise<Look | Refusal>;
  /** Entries in no particular order, at most `maxEntries` of them. */
  list(path: string, maxEntries: number): Promise<Listing | Refusal>;
  /** The whole file, refused when it is larger than `maxBytes` or changes under the reading. */
  read(path: string, maxBytes: number): Promise<Content | Refusal>;
}

export interface Listing {
  readonly state: 'listed';
  readonly entries: readonly FolderEntry[];
  /** There are more entries than were asked for. */
  readonly isCut: boolean;
}
