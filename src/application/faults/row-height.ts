/** Of a line in the workbook's font, in points. */
const LINE_POINTS = 15.75;

/** Excel's highest row. */
const MAX_POINTS = 409;

/** Letters take somewhat less room than digits, and words that break leave some empty. */
const FILLED = 0.95;

/**
 * How high a row must be, in points, for its wrapped texts to be seen.
 * Told, not left to the program that opens the workbook: not each of them looks how much room texts need.
 * @param widths of the columns, in letters
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => linesOf(text, Math.max((widths[column] ?? 10) * FILLED, 1)));
  return Math.min(Math.max(1, ...lines) * LINE_POINTS + 2, MAX_POINTS);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((total, line) => total + Math.max(1, Math.ceil(line.length / width)), 0);
}
