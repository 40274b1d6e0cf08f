import type { Style } from './style.ts';
import { padEnd, textWidth, wrap } from './text-width.ts';

export interface Layout {
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
}

/** Below this, a tag at the right edge would leave too little room for words. */
const NARROW = 56;

/** Between words and the tag at the right edge. */
const GAP = 2;

/** Lines of a text, indented. `hang` columns more from the second line on. */
export function paragraph({ width }: Layout, indent: number, text: string, hang = 0): string[] {
  const lines = wrap(text, Math.max(width - indent - hang, 16));
  return lines.map((line, at) => ' '.repeat(at === 0 ? indent : indent + hang) + line);
}

/** A text with a short tag, e.g. a check's number, at the right edge of its first line. */
export function tagged(layout: Layout, indent: number, text: string, tag: string): string[] {
  const { width, style } = layout;
  if (width < NARROW) return paragraph(layout, indent, `${text} (${tag})`);
  const room = width - indent - textWidth(tag) - GAP;
  const [first = '', ...rest] = wrap(text, room);
  const top = `${' '.repeat(indent)}${padEnd(first, room + GAP)}${style.faint(tag)}`;
  return [top, ...rest.map(line => ' '.repeat(indent) + line)];
}

/** A text that takes as many columns as `plain`, with its colors in `painted`. */
export interface Painted {
  readonly plain: string;
  readonly painted: string;
}

/** A heading with its count at the right edge, or below it where there is no room. */
export function headed({ width }: Layout, heading: Painted, tail: Painted): string[] {
  const free = width - textWidth(heading.plain) - textWidth(tail.plain);
  if (free < GAP) return [heading.painted, `    ${tail.painted}`];
  return [`${heading.painted}${' '.repeat(free)}${tail.painted}`];
}
