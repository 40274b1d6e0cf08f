/** The known word nearest to what was typed, accents and letter case aside; null when none is near. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const plain = plainText(typed);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const word of known) {
    const other = plainText(word);
    const distance = plain !== '' && other.startsWith(plain) ? 0 : editDistance(plain, other);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}

/** Letters to insert, drop, replace or swap with a neighbor. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[line - 1] === to[column - 1] ? 0 : 1;
      const [above = 0, left = 0, corner = 0] = [row[column], next[column - 1], row[column - 1]];
      const step = Math.min(above + 1, left + 1, corner + same);
      const isSwap = from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
      next.push(isSwap ? Math.min(step, (before[column - 2] ?? step) + 1) : step);
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
}
