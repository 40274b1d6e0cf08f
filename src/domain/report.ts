import type { Finding, Severity, Stage } from './finding.ts';
import type { Tally } from './judge.ts';
import type { ListColumn } from './list-facts.ts';
import type { PdfReading } from './pdf-facts.ts';
import type { Verdict } from './verdict.ts';
import type { Words } from './words.ts';

/** Changes only when a reader of old reports would misread a new one. */
export const REPORT_SCHEMA = 'sohoa-report/1';

export interface FileReport {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly verdict: Verdict;
  readonly facts: PdfReading;
  readonly findings: readonly Finding[];
}

export interface DossierReport {
  /** Worksheet and row (`Danh sách!4`), or the files' code, or the path of a file that gives no code. */
  readonly key: string;
  readonly code: string | null;
  /** Both null when the list has no such row, or there is no list. */
  readonly worksheet: string | null;
  readonly row: number | null;
  /** Paths of its files. */
  readonly files: readonly string[];
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** One worksheet with dossiers, and how its header was understood. */
export interface TableReport {
  readonly worksheet: string;
  readonly headerRow: number;
  readonly dossiers: number;
  /** Rows under the header that hold something and were taken for no dossier. */
  readonly otherRows: number;
  readonly columns: readonly ListColumn[];
}

export interface ListReport {
  readonly path: string;
  /** Of the whole list, its rows included. */
  readonly verdict: Verdict;
  readonly tables: readonly TableReport[];
  /** Of the list as a whole; what is wrong with a row stands at its dossier. */
  readonly findings: readonly Finding[];
}

export interface UnitReport {
  /** Null when single files were named. */
  readonly folder: string | null;
  readonly list: ListReport | null;
  readonly dossiers: readonly DossierReport[];
  readonly files: readonly FileReport[];
  /** Of the unit as a whole, and of what lies in its folder without being a scan. */
  readonly findings: readonly Finding[];
}

/** A path that could not be asked at all. */
export interface Skipped {
  readonly path: string;
  readonly reason: 'missing' | 'noAccess' | 'notSupported' | 'stopped';
  readonly words: Words;
}

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface Summary {
  readonly files: VerdictCounts;
  readonly dossiers: VerdictCounts;
  readonly pages: number;
  readonly bytes: number;
  /** Findings that are causes; echoes are not counted again. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** How often each check answered what. */
  readonly checks: Readonly<Record<string, Readonly<Tally>>>;
  /** Work of later stages still to do: check number → count. */
  readonly next: Readonly<Record<string, number>>;
}

export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  /** Engine → version; facts of equal versions are comparable. */
  readonly engines: Readonly<Record<string, string>>;
  readonly profile: string;
  readonly stage: Stage;
  /** Day of handover, yyyy-mm-dd. */
  readonly day: string;
  /** Stopped before everything was judged. */
  readonly partial: boolean;
  readonly units: readonly UnitReport[];
  readonly skipped: readonly Skipped[];
  readonly summary: Summary;
}
