import type { PageEdge, PageLook } from './page-look.ts';
import type { PageFacts } from './pdf-facts.ts';

/** A measurement less sure than this is a guess, and no guess is held against a scan. */
export const SURE = 0.5;

/** Nothing is painted on the page, or its pixels hold no ink. */
export function isBlank({ kind, look }: PageFacts): boolean {
  return kind === 'blank' || look?.blank.isBlank === true;
}

/** What a scanner can have done wrong is asked of pages that images carry and somebody has looked at. */
export function scanLook({ kind, look }: PageFacts): PageLook | null {
  return kind === 'digital' ? null : look;
}

/** The same of pages that hold something to be read; a blank back leans nowhere. */
export function writingLook(page: PageFacts): PageLook | null {
  return isBlank(page) ? null : scanLook(page);
}

/** Edges at which writing is surely cut off. */
export function clippedEdges({ clipped }: PageLook): readonly PageEdge[] {
  return clipped.filter(({ confidence }) => confidence >= SURE).map(({ edge }) => edge);
}
