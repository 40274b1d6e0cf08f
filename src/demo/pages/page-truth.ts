import type { BoxMm } from '#domain/finding.ts';
import type { PageEdge, QuarterTurn, SealShape } from '#domain/page-look.ts';

/** `clear`: half of the outline or more is inked so that a person sees it; else `hard`. */
export type SealGrade = 'clear' | 'hard';

/** A seal that was pressed onto the page. */
export interface SealTruth {
  /** What is seen of it, on the page as shown. */
  readonly boxMm: BoxMm;
  /** Diameter, longer axis or longer side of the whole. */
  readonly sizeMm: number;
  readonly shape: Exclude<SealShape, 'arc'>;
  /** False where the page is stored without color. */
  readonly isRed: boolean;
  readonly grade: SealGrade;
  /** Part of the outline that a person sees, from 0 to 1. */
  readonly seenShare: number;
  /** The edge of the page that cuts it. */
  readonly edge: PageEdge | null;
  readonly traits: readonly string[];
}

export type StoredAs = 'color' | 'gray' | 'grayAsRgb' | 'bilevel';

/** Looks like a seal to a careless eye, and is none. */
export interface Decoy {
  readonly kind: string;
  readonly boxMm: BoxMm;
}

/** What a careful person would say who sees the page as shown. */
export interface PageTruth {
  /** What kind of paper it is. */
  readonly kind: string;
  readonly seals: readonly SealTruth[];
  /** Where so little of a seal shows that a person may or may not see it: who does is not wrong. */
  readonly traces: readonly BoxMm[];
  /** Kinds of decoys on the page. */
  readonly decoys: readonly string[];
  readonly decoyMarks: readonly Decoy[];
  readonly storedAs: StoredAs;
  readonly isColorless: boolean;
  readonly isBlank: boolean;
  /** Enough printed lines that a person sees at once which way is up. */
  readonly hasText: boolean;
  /** Clockwise. */
  readonly skewDegrees: number;
  /** The clockwise turn that would set it upright; null where nothing is written. */
  readonly turn: QuarterTurn | null;
  /** Edges at which writing is cut. */
  readonly clipped: readonly PageEdge[];
  /** Edges along which the scanner left a black band. */
  readonly borders: readonly PageEdge[];
  readonly tone: 'even' | 'dark' | 'pale';
  /** Further things that make the page what it is, e.g. "jpeg 40". */
  readonly traits: readonly string[];
}

/** `trial` draws from other parameters than `tuning`, so that it measures what nobody has tuned on. */
export type PageSet = 'tuning' | 'trial';

export interface InventedPage {
  /** One page. */
  readonly pdf: Uint8Array;
  readonly dpi: number;
  readonly truth: PageTruth;
}
