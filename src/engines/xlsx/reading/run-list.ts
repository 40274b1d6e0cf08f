import { Uint32List } from './number-list.ts';

/** Numbers in runs, first and last of each; mostly they come in order. */
export class RunList {
  readonly #runs = new Uint32List();
  #isOrdered = true;

  add(first: number, last = first): void {
    const end = this.#runs.length;
    const before = end === 0 ? -2 : this.#runs.at(end - 1);
    if (first <= before) this.#isOrdered = false;
    if (first === before + 1) {
      this.#runs.set(end - 1, last);
    } else {
      this.#runs.push(first);
      this.#runs.push(last);
    }
  }

  /** Ascending, none touching another. */
  finish(): Uint32Array {
    return this.#isOrdered ? this.#runs.finish() : this.#merged();
  }

  #merged(): Uint32Array {
    const count = this.#runs.length / 2;
    const pairs = Array.from({ length: count }, (_, index) => {
      return { first: this.#runs.at(2 * index), last: this.#runs.at(2 * index + 1) };
    });
    pairs.sort((a, b) => a.first - b.first);
    const merged = new Uint32List();
    for (const { first, last } of pairs) {
      const end = merged.length;
      if (end > 0 && first <= merged.at(end - 1) + 1) {
        merged.set(end - 1, Math.max(merged.at(end - 1), last));
      } else {
        merged.push(first);
        merged.push(last);
      }
    }
    return merged.finish();
  }
}

/** Whether a number lies in one of the runs. */
export function isInRuns(runs: Uint32Array, number: number): boolean {
  let low = 0;
  let high = runs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[2 * middle + 1] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low < runs.length / 2 && (runs[2 * low] ?? 0) <= number;
}
