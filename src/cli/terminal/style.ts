import type { Verdict } from '#domain/verdict.ts';

/** How parts of a report stand out; signs and words say the same without color. */
export interface Style {
  bold(text: string): string;
  faint(text: string): string;
  verdict(verdict: Verdict, text: string): string;
  warning(text: string): string;
}

const paint = (open: number, close: number) => (text: string) => `\u001B[${open}m${text}\u001B[${close}m`;
const [red, yellow, green, blue] = [paint(31, 39), paint(33, 39), paint(32, 39), paint(34, 39)];
const OF_VERDICT = { failed: red, undecided: blue, passed: green } satisfies Record<Verdict, unknown>;

export const COLORFUL: Style = {
  bold: paint(1, 22),
  faint: paint(2, 22),
  verdict: (verdict, text) => OF_VERDICT[verdict](text),
  warning: yellow,
};

export const PLAIN: Style = {
  bold: text => text,
  faint: text => text,
  verdict: (_, text) => text,
  warning: text => text,
};

export const SIGNS = { failed: '✗', undecided: '?', passed: '✓' } satisfies Record<Verdict, string>;
