import type { PageEdge } from '#domain/page-look.ts';
import { placeBounds } from '../press/affine.ts';
import type { Run } from '../press/layer.ts';
import type { Window } from '../press/press.ts';

/** A run that loses less is not noticed. */
const LEAST_MM = 0.8;

const EDGES = ['top', 'right', 'bottom', 'left'] as const;

/** Edges of the window that run through writing: two runs of text at the sides, one at top and bottom. */
export function findClipped(runs: readonly Run[], window: Window): PageEdge[] {
  const [a, b] = window.paperToPixels;
  const least = LEAST_MM * Math.hypot(a, b);
  const cut: Record<PageEdge, number> = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const { box, letters } of runs) {
    if (letters === 0) continue;
    const { left, top, right, bottom } = placeBounds(window.paperToPixels, box);
    if (right < least || bottom < least || left > window.width - least || top > window.height - least)
      continue;
    if (left < -least) cut.left += 1;
    if (right > window.width + least) cut.right += 1;
    if (top < -least) cut.top += 1;
    if (bottom > window.height + least) cut.bottom += 1;
  }
  return EDGES.filter(edge => cut[edge] >= (edge === 'top' || edge === 'bottom' ? 1 : 2));
}
