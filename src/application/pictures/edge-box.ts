import type { BoxMm } from '#domain/finding.ts';
import type { PageEdge } from '#domain/page-look.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';

/** A strip along an edge of the page as shown. */
export function edgeBox(
  { widthMm, heightMm }: Pick<PageFacts, 'widthMm' | 'heightMm'>,
  edge: PageEdge,
  depthMm: number,
): BoxMm {
  const across = { x: 0, width: widthMm };
  const along = { y: 0, height: heightMm };
  switch (edge) {
    case 'top':
      return { ...across, y: 0, height: depthMm };
    case 'bottom':
      return { ...across, y: heightMm - depthMm, height: depthMm };
    case 'left':
      return { ...along, x: 0, width: depthMm };
    case 'right':
      return { ...along, x: widthMm - depthMm, width: depthMm };
  }
}
