/** Windows along an outline over which the grain of ink and picture evens out. */
const WINDOW_MM = 3;
/** In a window that counts, so much of it is drawn. */
const LEAST_DRAWN = 0.5;
/** Fewer windows tell nothing. */
const FEWEST = 5;
/** Of all windows, ordered by their ink: between these two lie most. */
const MOST_OF = { from: 0.15, to: 0.85 } as const;

/**
 * How much the ink along an outline varies from place to place, as a part of what it mostly is: print and pens hardly do,
 * stamps do, by the pressure of a hand. 1 where too little is drawn to tell.
 * @param ink across the whole line at each place, one after the other, 0 where it is not drawn
 * @param perMm places to a mm
 */
export function unevenness(ink: readonly number[], perMm: number): number {
  const step = Math.max(1, Math.round(WINDOW_MM * perMm));
  const means: number[] = [];
  for (let start = 0; start + step <= ink.length; start += step) {
    const drawn = ink.slice(start, start + step).filter(value => value > 0);
    if (drawn.length >= LEAST_DRAWN * step)
      means.push(drawn.reduce((sum, value) => sum + value, 0) / drawn.length);
  }
  if (means.length < FEWEST) return 1;
  means.sort((a, b) => a - b);
  const at = (part: number): number => means[Math.floor(part * (means.length - 1))] ?? 0;
  return (at(MOST_OF.to) - at(MOST_OF.from)) / Math.max(1, at(0.5));
}
