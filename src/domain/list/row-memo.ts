/**
 * What was read of each column's cell in the row that was asked for last. Dozens of checks ask one row the same before
 * they come to the next; to remember every row would cost more memory than the list itself.
 */
export class RowMemo<T> {
  readonly #values: (T | undefined)[] = [];
  readonly #places: number[] = [];

  /** Of the `at`-th row; undefined when another row's, or nothing, was kept. */
  get(column: number, at: number): T | undefined {
    return this.#places[column] === at ? this.#values[column] : undefined;
  }

  keep(column: number, at: number, value: T): T {
    this.#values[column] = value;
    this.#places[column] = at;
    return value;
  }
}
