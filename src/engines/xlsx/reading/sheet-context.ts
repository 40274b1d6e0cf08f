import type { WorkbookLimits } from '../workbook-limits.ts';
import type { TextStore } from './text-store.ts';

/** What all worksheets of a workbook share. */
export interface SheetContext {
  readonly texts: TextStore;
  /** For each style as cells name it, the one that is kept; empty when the workbook has no styles. */
  readonly byCellFormat: Uint32Array;
  readonly limits: WorkbookLimits;
  /** Cells that the sheets before leave. */
  readonly cellsLeft: number;
}
