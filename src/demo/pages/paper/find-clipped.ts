import type { PageEdge } from '#domain/page-look.ts';
import { placeBounds } from '../press/affine.ts';
import type { Run } from '../press/layer.ts';
import type { Window } from '../press/press.ts';

/** A run that loses less is not noticed. */
const LEAST_MM = 0.8;

const EDGES = ['top', 'right', 'bottom', 'left'] as const;

/** Cut along the line, so much of it must be there for a person to see that it is cut. */
const LEAST_ALONG_MM = 15;

/** Edges of the window that run through writing: through two lines at the sides, along one at top and bottom. */
export function findClipped(runs: readonly Run[], window: Window): PageEdge[] {
  const [a, b] = window.paperToPixels;
  const perMm = Math.hypot(a, b);
  const least = LEAST_MM * perMm;
  const cut: Record<PageEdge, number> = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const { box, letters } of runs) {
    if (letters === 0) continue;
    const { left, top, right, bottom } = placeBounds(window.paperToPixels, box);
    if (right < least || bottom < least || left > window.width - least || top > window.height - least)
      continue;
    if (left < -least) cut.left += 1;
    if (right > window.width + least) cut.right += 1;
    if (top < -least) cut.top += (right - left) / perMm;
    if (bottom > window.height + least) cut.bottom += (right - left) / perMm;
  }
  return EDGES.filter(edge => cut[edge] >= (edge === 'top' || edge === 'bottom' ? LEAST_ALONG_MM : 2));
}
