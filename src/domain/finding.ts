import type { Words } from './words.ts';

/** How far a dossier's work has come; a later stage is not yet a fault. */
export type Stage = 'scan' | 'list' | 'sign' | 'send';

export const STAGES: readonly Stage[] = ['scan', 'list', 'sign', 'send'];

/** How grave a finding is; always the profile's word, never the check's. */
export type Severity = 'error' | 'warning' | 'info';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Why a question stays open: a person must look, the pixels were not looked at,
 * something outside is missing (no roots, offline), or a limit was reached.
 */
export type UndecidedReason = 'person' | 'pixels' | 'environment' | 'limits';

/** Millimetres from the top left of the page as shown (CropBox, Rotate and UserUnit applied). */
export interface BoxMm {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where: a file (perhaps a page and a box), a cell, or a named part of something. Paths are spelled as on disk. */
export type At =
  | { readonly path: string; readonly page?: number; readonly boxMm?: BoxMm }
  | { readonly path: string; readonly worksheet: string; readonly cell: string }
  | { readonly path: string; readonly field: string };

type Group = 'FN' | 'FD' | 'CD' | 'RW' | 'KQ' | 'PD' | 'SG';
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** The catalogue's number; never reused. */
export type CheckNumber = `${Group}${Digit}${Digit}`;

export type Values = Readonly<Record<string, string | number | boolean>>;

/** A lossless repair that the software can make before signing. */
export type Repair = 'raiseVersion' | 'setPageSize' | 'turnPage90' | 'turnPage180' | 'turnPage270';

/** One change of a proposal; applied only after a preview, and undone from a journal. */
export type Edit =
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly sha256: string }
  | {
      readonly kind: 'setCell';
      readonly worksheet: string;
      readonly cell: string;
      readonly was: string;
      readonly value: string;
      readonly type: 'text' | 'number' | 'day';
    }
  | {
      readonly kind: 'repair';
      readonly path: string;
      readonly sha256: string;
      readonly repair: Repair;
      /** The one page that is mended, clockwise where it is turned; absent where the whole file is. */
      readonly page?: number;
    };

export interface Fix {
  /** `safe` may be applied in bulk; `confirm` needs a person's yes. */
  readonly confidence: 'safe' | 'confirm';
  readonly words: Words;
  readonly edits: readonly Edit[];
}

/** A finding explained by another one: its words are not repeated, its weight still counts. */
export interface Echo {
  readonly id: string;
  readonly number: CheckNumber;
  readonly subject: string;
  readonly at: At;
  readonly severity: Severity;
  readonly outcome: 'failed' | 'undecided';
  readonly reason?: UndecidedReason;
}

export interface Finding {
  /** Digest of number, subject and place: stable across runs, free of values and words. */
  readonly id: string;
  readonly number: CheckNumber;
  /** The check's name, e.g. `pdf/minimum-resolution`. */
  readonly check: string;
  /** The provision, e.g. `bk-2021/I.1`; `practice/…` is custom, not law. */
  readonly rule: string;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly outcome: 'failed' | 'undecided';
  readonly reason?: UndecidedReason;
  readonly at: At;
  readonly message: Words;
  readonly advice: Words;
  readonly case?: string;
  readonly values: Values;
  readonly echoes: readonly Echo[];
  readonly fixes: readonly Fix[];
}
