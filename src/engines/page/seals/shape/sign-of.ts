/** How much of a sign there is: 0 where a measure is `none` or beyond it, 1 where it is `full` or beyond. */
export const signOf = (measure: number, none: number, full: number): number =>
  Math.max(0, Math.min(1, (measure - none) / (full - none)));
