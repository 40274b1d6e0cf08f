import type { BoxMm, CheckNumber, Severity, Stage, UndecidedReason } from '#domain/finding.ts';
import type { Verdict } from '#domain/verdict.ts';

/** What the judge must say of one planted fault: a report's finding without its words. */
export interface ExpectedFinding {
  readonly number: CheckNumber;
  readonly case: string;
  readonly outcome: 'failed' | 'undecided';
  readonly reason?: UndecidedReason;
  readonly severity: Severity;
  readonly page?: number;
  /** `Danh sách!H4`. */
  readonly cell?: string;
  /** What this one explains: "PD04 page 1" of the same file, "FN06 Danh sách!H4", "FN06 CSDL_X/243_TP_2016.pdf". */
  readonly echoes?: readonly string[];
}

/** A seal that must be seen on a page, in red ink or as a shape without color. */
export interface ExpectedSeal {
  readonly page: number;
  readonly isRed: boolean;
  /** About where, as the page is shown. */
  readonly boxMm: BoxMm;
}

export interface ExpectedFile {
  /** From the unit's folder on, as in a report. */
  readonly path: string;
  readonly verdict: Verdict;
  readonly seals: readonly ExpectedSeal[];
  readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedDossier {
  /** Of its row (`Danh sách!4`), or of its files when it has none. */
  readonly key: string;
  readonly code: string | null;
  readonly verdict: Verdict;
  readonly files: readonly string[];
}

/** Of something in the folder that is no scan, of the list, or of one of its rows. */
export interface ExpectedUnitFinding extends ExpectedFinding {
  readonly path: string;
}

export interface ExpectedCounts {
  readonly files: Readonly<Record<Verdict, number>>;
  readonly dossiers: Readonly<Record<Verdict, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Of files that can be opened. */
  readonly pages: number;
  /** Work of later stages: check number → files. */
  readonly next: Readonly<Record<string, number>>;
}

/** The whole truth about a made unit, written before anything judges it. */
export interface Expected {
  readonly schema: 'sohoa-demo/1';
  readonly profile: string;
  readonly stage: Stage;
  readonly folder: string;
  /** Null when the unit has none. */
  readonly list: { readonly path: string; readonly verdict: Verdict } | null;
  readonly dossiers: readonly ExpectedDossier[];
  readonly files: readonly ExpectedFile[];
  readonly findings: readonly ExpectedUnitFinding[];
  readonly counts: ExpectedCounts;
}
