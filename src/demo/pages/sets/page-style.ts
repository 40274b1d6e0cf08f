import type { Color } from '../plain-picture.ts';

export type Range = readonly [low: number, high: number];

export type Choices<T> = readonly [T, ...T[]];

/** What is written on the pages of a set. Invented people and places only. */
export interface Wording {
  readonly sentences: Choices<string>;
  readonly titles: Choices<string>;
  readonly offices: Choices<string>;
  readonly places: Choices<string>;
  readonly people: Choices<string>;
  readonly labels: Choices<string>;
  readonly answers: Choices<string>;
  readonly columns: Choices<string>;
  readonly posts: Choices<string>;
  readonly symbols: Choices<string>;
}

export type LogoName = 'disc' | 'band' | 'shield' | 'leaf' | 'rings' | 'stripes' | 'diamond';

/** Of ornamental borders. */
export type MotifName = 'diamond' | 'ring' | 'disc' | 'cross' | 'star';

export interface SealInk {
  readonly name: 'red' | 'crimson' | 'purpleRed' | 'orangeRed' | 'oldViolet' | 'blue';
  readonly color: Color;
}

/** All that differs between the pages to tune on and those to be tried with. */
export interface PageStyle {
  readonly wording: Wording;
  /** Of body text, in points. */
  readonly textSize: Range;
  /** Of letters: 1 is the font's own width. */
  readonly stretch: Range;
  readonly leading: Range;
  readonly marginMm: Range;
  readonly inks: Choices<SealInk>;
  readonly penColors: Choices<Color>;
  readonly redPrint: Choices<Color>;
  readonly tints: Choices<Color>;
  readonly highlighters: Choices<Color>;
  readonly patternColors: Choices<Color>;
  readonly patternGrounds: Choices<Color>;
  readonly logos: Choices<LogoName>;
  readonly motifs: Choices<MotifName>;
  /** Titles of what is printed on better paper. */
  readonly certificates: Choices<string>;
  /** In printed frames at the head of forms. */
  readonly formNumbers: Choices<string>;
  readonly seal: {
    readonly roundMm: Range;
    readonly outerMm: Range;
    readonly innerShare: Range;
    readonly starShare: Range;
    readonly letterMm: Range;
    /** Ink left at the thinnest and the thickest of the patches. */
    readonly patches: Range;
    readonly faint: Range;
  };
  readonly scanner: {
    /** As often as they are named. */
    readonly dpi: Choices<number>;
    readonly quality: Range;
    readonly grain: Range;
    readonly shade: Range;
    readonly black: Range;
    readonly white: Range;
    /** By how much the paper is yellower than white. */
    readonly warmth: Range;
    readonly fringe: Range;
    readonly threshold: Range;
    readonly darkPaper: Range;
    readonly paleInk: Range;
  };
}
