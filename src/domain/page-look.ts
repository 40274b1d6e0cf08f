import type { BoxMm } from './finding.ts';

export type PageEdge = 'top' | 'right' | 'bottom' | 'left';

/** `arc`: a part of a round seal, most often one that straddles the page's edge. */
export type SealShape = 'round' | 'elliptic' | 'rectangular' | 'triangular' | 'arc';

/** An inked seal as seen on a page, or the outline of one where there is no color. */
export interface SealSighting {
  readonly shape: SealShape;
  /** What is seen of it, as upright box on the page as shown. */
  readonly boxMm: BoxMm;
  /** Diameter, longer axis or longer side of the whole seal on paper, seen or not. */
  readonly sizeMm: number;
  /** The edge of the page that cuts it. */
  readonly edge: PageEdge | null;
  /** From 0 to 1, in hundredths. */
  readonly confidence: number;
  /** May be told as a fact; otherwise a person must look. */
  readonly isClear: boolean;
}

/** Clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** What the pixels of one page say, judged on the page as shown. Confidences run from 0 to 1. */
export interface PageLook {
  /** In red ink on a scan that holds color; clearest first, at most eight. */
  readonly redSeals: readonly SealSighting[];
  /** Of stamps on a scan that holds no color; clearest first, at most eight. */
  readonly stampShapes: readonly SealSighting[];
  /** Red, green and blue are equal within the codec's error, however the page is stored. */
  readonly isColorless: boolean;
  /** Part of the page's area that is really colored, from 0 to 1. */
  readonly coloredShare: number;
  /** No ink of any color; what shows through from the back, punch holes and shadows are no ink. */
  readonly blank: { readonly isBlank: boolean; readonly inkShare: number; readonly confidence: number };
  /** How far the lines of text lean clockwise, in degrees; null where no lines tell. */
  readonly skew: { readonly degrees: number; readonly confidence: number } | null;
  /** The turn that would set the page upright; null where no text tells. */
  readonly turn: { readonly degrees: QuarterTurn; readonly confidence: number } | null;
  /** Edges at which writing is cut off. */
  readonly clipped: readonly { readonly edge: PageEdge; readonly confidence: number }[];
  /** Black bands that the scanner left along edges. */
  readonly borders: readonly { readonly edge: PageEdge; readonly depthMm: number }[];
  /** `dark`: the paper drowns the ink; `pale`: the ink drowns in the paper. */
  readonly tone: {
    readonly kind: 'even' | 'dark' | 'pale';
    /** Levels from 0 (black) to 255 (white). */
    readonly paper: number;
    readonly ink: number;
    /** So much so that writing can no longer be read. */
    readonly isLost: boolean;
    readonly confidence: number;
  };
}

/**
 * Why nobody has looked: not asked for; no scan carries the page, so that there is nothing to look at;
 * two readers read the file differently, so that nobody knows which page is shown; the page's images
 * cannot be drawn, or not whole; or a cap was reached: too many pixels, no memory left, no time.
 */
export type UnseenCause =
  | 'notAsked'
  | 'notScanned'
  | 'disagreement'
  | 'notDrawn'
  | 'imagePixels'
  | 'memory'
  | 'time';
