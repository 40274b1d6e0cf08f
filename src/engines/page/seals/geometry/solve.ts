const NOTHING = 1e-9;

/**
 * Solves a small system of linear equations by elimination; both arguments are used up.
 * @param matrix rows of a square
 * @returns empty where the equations do not tell
 */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    const best = pivotOf(matrix, size, column);
    if (Math.abs(matrix[best * size + column] ?? 0) < NOTHING) return new Float64Array(0);
    swapRows(matrix, right, column, best);
    for (let row = 0; row < size; row++) if (row !== column) clear(matrix, right, row, column);
  }
  return right.map((value, row) => value / (matrix[row * size + row] ?? 1));
}

/** Takes so much of the pivot's row from another row that its number in this column becomes 0. */
function clear(matrix: Float64Array, right: Float64Array, row: number, column: number): void {
  const size = right.length;
  const share = (matrix[row * size + column] ?? 0) / (matrix[column * size + column] ?? 1);
  for (let k = column; k < size; k++) {
    matrix[row * size + k] = (matrix[row * size + k] ?? 0) - share * (matrix[column * size + k] ?? 0);
  }
  right[row] = (right[row] ?? 0) - share * (right[column] ?? 0);
}

function pivotOf(matrix: Float64Array, size: number, column: number): number {
  let best = column;
  for (let row = column + 1; row < size; row++) {
    const isLarger = Math.abs(matrix[row * size + column] ?? 0) > Math.abs(matrix[best * size + column] ?? 0);
    if (isLarger) best = row;
  }
  return best;
}

function swapRows(matrix: Float64Array, right: Float64Array, a: number, b: number): void {
  if (a === b) return;
  const size = right.length;
  for (let k = 0; k < size; k++) {
    const kept = matrix[a * size + k] ?? 0;
    matrix[a * size + k] = matrix[b * size + k] ?? 0;
    matrix[b * size + k] = kept;
  }
  const kept = right[a] ?? 0;
  right[a] = right[b] ?? 0;
  right[b] = kept;
}
