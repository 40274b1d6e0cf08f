/** Letters that take two columns: East Asian ones and pictures. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Marks that sit on the letter before them. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

function letterWidth(letter: string): number {
  if (letter <= '~') return 1;
  if (NO_WIDTH.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Breaks a text at spaces into lines of at most `width` columns; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap(part => chop(part, width))) {
    if (line === '') line = word;
    else if (textWidth(line) + 1 + textWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Keeps both ends of a path, which tell the most. */
export function shortenMiddle(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const head = take([...text], Math.floor((width - 1) / 3));
  const tail = take([...text].reverse(), width - 1 - textWidth(head));
  return `${head}…${[...tail].reverse().join('')}`;
}

/** As many letters as fit. */
function take(letters: readonly string[], width: number): string {
  let taken = '';
  let left = width;
  for (const letter of letters) {
    left -= letterWidth(letter);
    if (left < 0) break;
    taken += letter;
  }
  return taken;
}

function chop(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (textWidth(rest) > width) {
    const piece = take([...rest], width);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

/** A page is easiest to read between these widths; a pipe has none of its own. */
const [NARROWEST, WIDEST, OF_A_PIPE] = [40, 110, 100];

export function layoutWidth(columns: number | undefined): number {
  return Math.min(Math.max(columns || OF_A_PIPE, NARROWEST), WIDEST);
}
