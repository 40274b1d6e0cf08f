import type { PdfObject } from '../objects.ts';

/** What one filter gave back. */
export interface Unfiltered {
  readonly bytes: Uint8Array;
  /** False when the data broke off or was damaged; `bytes` holds what came before. */
  readonly isComplete: boolean;
}

/** A filter's parameters by key, references followed. */
export type FilterParameters = (key: string) => PdfObject;

/** Undoes one filter; throws PdfLimitError when more than `cap` bytes would come out. */
export type Unfilter = (encoded: Uint8Array, cap: number, parameters: FilterParameters) => Unfiltered;

/** A whole number among the parameters, or the default. */
export function integerParameter(parameters: FilterParameters, key: string, otherwise: number): number {
  const value = parameters(key);
  return typeof value === 'number' && Number.isInteger(value) ? value : otherwise;
}
