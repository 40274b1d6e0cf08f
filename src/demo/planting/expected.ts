import type { CheckNumber, Severity, Stage, UndecidedReason } from '#domain/finding.ts';
import type { Verdict } from '#domain/verdict.ts';

/** What the judge must say of one planted fault: a report's finding without its words. */
export interface ExpectedFinding {
  readonly number: CheckNumber;
  readonly case: string;
  readonly outcome: 'failed' | 'undecided';
  readonly reason?: UndecidedReason;
  readonly severity: Severity;
  readonly page?: number;
  /** What this one explains, e.g. "PD04 page 1". */
  readonly echoes?: readonly string[];
}

export interface ExpectedFile {
  /** From the unit's folder on, as in a report. */
  readonly path: string;
  readonly verdict: Verdict;
  readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedDossier {
  readonly key: string;
  readonly code: string | null;
  readonly verdict: Verdict;
  readonly files: readonly string[];
}

/** Of something in the folder that is no scan. */
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
  readonly dossiers: readonly ExpectedDossier[];
  readonly files: readonly ExpectedFile[];
  readonly findings: readonly ExpectedUnitFinding[];
  readonly counts: ExpectedCounts;
}
