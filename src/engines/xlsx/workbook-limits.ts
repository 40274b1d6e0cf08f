/** What one workbook may take; past it the answer is `limit` with the name. */
export interface WorkbookLimits {
  /** Entries of the zip. */
  readonly entries: number;
  /** Inflated, of one part and of all parts that are read. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** A part larger than `suspectBytes` may not have shrunk by more than this: no honest list does. */
  readonly shrinking: number;
  readonly suspectBytes: number;
  /** Elements within elements. */
  readonly nesting: number;
  /** Letters between one tag and the next. */
  readonly runLetters: number;
  readonly worksheets: number;
  /** Cells with a value, of all worksheets. */
  readonly cells: number;
  readonly merges: number;
  readonly formats: number;
  readonly relationships: number;
}

/** Three times 200,000 rows of 20 columns, and some more. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  entries: 10_000,
  partBytes: 2 ** 29,
  totalBytes: 2 ** 30,
  shrinking: 200,
  suspectBytes: 2 ** 26,
  nesting: 64,
  runLetters: 2 ** 23,
  worksheets: 1_000,
  cells: 12_000_000,
  merges: 2_000_000,
  formats: 1_000_000,
  relationships: 20_000,
};
