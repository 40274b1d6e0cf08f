/** Where in ascending numbers the first stands that is not below; their count when all are. */
export function placeAtOrAfter(numbers: Uint32Array | Float64Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
