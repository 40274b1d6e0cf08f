import type { Words } from '#domain/words.ts';

/** The known word nearest to what was typed; null when none is near. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const lower = typed.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const word of known) {
    const distance = lower !== '' && word.startsWith(lower) ? 0 : editDistance(lower, word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** " Ý bạn là «…»?"; nothing when there is nothing near. */
export function didYouMean(typed: string, known: readonly string[]): Words {
  const word = nearest(typed, known);
  return word === null ? { vi: '', en: '' } : { vi: ` Ý bạn là «${word}»?`, en: ` Did you mean “${word}”?` };
}

/** Letters to insert, drop, replace or swap with a neighbor. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      next.push(cheapest(from, to, line, column, before, row, next));
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
}

function cheapest(
  from: string,
  to: string,
  line: number,
  column: number,
  before: readonly number[],
  row: readonly number[],
  next: readonly number[],
): number {
  const same = from[line - 1] === to[column - 1] ? 0 : 1;
  const [above = 0, left = 0, corner = 0] = [row[column], next[column - 1], row[column - 1]];
  const step = Math.min(above + 1, left + 1, corner + same);
  const isSwap = from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
  return isSwap && line > 1 && column > 1 ? Math.min(step, (before[column - 2] ?? 0) + 1) : step;
}
