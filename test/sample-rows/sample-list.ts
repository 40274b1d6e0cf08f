import { readFileSync } from 'node:fs';

/** A cell as the workbook holds it: a text, a number, or nothing. */
export type SampleValue = string | number | null;

export interface SampleList {
  readonly worksheet: string;
  readonly folder: string;
  readonly files: readonly string[];
  /** By row, as Excel counts; the first cell is column A. */
  readonly rows: Readonly<Record<string, readonly SampleValue[]>>;
}

export interface ExpectedFinding {
  /** A cell, or the list's field. */
  readonly at: string;
  readonly number: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly echoes?: readonly string[];
  readonly fixes?: readonly { readonly confidence: string; readonly edits: readonly string[] }[];
  /** What one of its fixes sets, however it is worded. */
  readonly value?: string;
}

export interface Expected {
  readonly withFiles: readonly ExpectedFinding[];
  readonly withoutFiles: readonly ExpectedFinding[];
}

const beside = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const SAMPLE: SampleList = JSON.parse(beside('list.json'));
export const EXPECTED: Expected = JSON.parse(beside('expected.json'));
