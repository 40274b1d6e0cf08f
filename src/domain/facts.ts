import type { ListEntry, ListFacts } from './list-facts.ts';
import type { PdfFacts, PdfReading } from './pdf-facts.ts';
import type { RegisteredUnit } from './unit-register.ts';

export interface FileFacts {
  /**
   * As on disk, `/` between parts, from the unit's folder on: `CSDL_UBND BK/243_TP_2016.pdf`.
   * The same wherever that folder lies. Of a file named alone, the path that was named.
   */
  readonly path: string;
  /** Last part of the path, as on disk. */
  readonly name: string;
  readonly sizeBytes: number;
  /** Hex; empty when the content could not be read. */
  readonly sha256: string;
  readonly pdf: PdfReading;
}

/** A file whose pages could be read: the only kind that checks on pages are asked about. */
export interface ReadableFile extends FileFacts {
  readonly pdf: PdfFacts;
}

/** A row of the list and the files that belong to it; either may be missing. */
export interface DossierFacts {
  /** Worksheet and row, or the files' code, or the path of a file that gives no code. */
  readonly key: string;
  readonly code: string | null;
  readonly row: ListEntry | null;
  readonly files: readonly FileFacts[];
}

/** Something in the unit's folder that is not one of its scans. */
export interface ForeignEntry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'symlink' | 'special';
}

export interface UnitFacts {
  /** The folder's name, e.g. `CSDL_UBND xã …`; null when single files were named. */
  readonly folder: string | null;
  /** Where the folder lies, as it was named; null when single files were named. Prefix of no file's path. */
  readonly path: string | null;
  readonly list: ListFacts | null;
  readonly dossiers: readonly DossierFacts[];
  readonly foreign: readonly ForeignEntry[];
  readonly unitCode: string | null;
  /** The units that the center knows; empty without a kit. */
  readonly register: readonly RegisteredUnit[];
  readonly contact: Contact | null;
  /** Day of handover, yyyy-mm-dd at +07:00; the only clock that checks see. */
  readonly day: string;
}

/** Whom a unit asks. */
export interface Contact {
  readonly office: string;
  readonly phone: string;
}

export interface BagFacts {
  readonly path: string;
  readonly unit: UnitFacts;
  /** Path → digest, as the manifest has it. */
  readonly manifest: ReadonlyMap<string, string>;
}

/** What each kind of check sees. */
export interface SubjectFacts {
  readonly file: FileFacts;
  readonly pdf: ReadableFile;
  readonly dossier: DossierFacts;
  readonly list: ListFacts;
  readonly unit: UnitFacts;
  readonly bag: BagFacts;
}

export type Subject = keyof SubjectFacts;

export function isReadable(file: FileFacts): file is ReadableFile {
  return file.pdf.state === 'read';
}
