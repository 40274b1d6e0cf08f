import type { PageEdge } from '#domain/page-look.ts';
import type { Random } from '../../seeded-random.ts';
import type { Inked } from '../press/press.ts';

/** What the scanner leaves along an edge where no paper lay: black where the lid was open, else gray. */
export interface Band {
  readonly edge: PageEdge;
  /** At the two ends of the edge: paper lies a little askew. */
  readonly depthsMm: readonly [number, number];
  readonly level: number;
}

const EDGES = ['top', 'right', 'bottom', 'left'] as const;

/** Brighter than this is no black band. */
export const BLACK_LEVEL = 60;

export function inventBands(random: Random): Band[] {
  const chance = random.next();
  if (chance > 0.16) return [];
  const count = random.pick([1, 1, 2, 2, 4] as const);
  const first = random.whole(0, 3);
  const level = chance < 0.12 ? random.whole(0, 24) : random.whole(150, 225);
  return Array.from({ length: count }, (_, index) => {
    const depth = random.between(3, 11);
    const other = Math.max(2.5, depth + random.bell() * 3);
    return { edge: EDGES[(first + index) % 4] ?? 'top', depthsMm: [depth, other], level } as const;
  });
}

/** Paints bands over whatever is there. */
export function paintBands(page: Inked, bands: readonly Band[], pixelsPerMm: number): void {
  for (const { edge, depthsMm, level } of bands) {
    const isUpright = edge === 'left' || edge === 'right';
    const length = isUpright ? page.height : page.width;
    for (let along = 0; along < length; along++) {
      const depthMm = depthsMm[0] + ((depthsMm[1] - depthsMm[0]) * along) / length;
      paintInward(page, edge, along, Math.round(depthMm * pixelsPerMm), level);
    }
  }
}

/** One line of a band, from the edge toward the middle. */
function paintInward(page: Inked, edge: PageEdge, along: number, depth: number, level: number): void {
  const { width, height, rgbx } = page;
  const starts: Record<PageEdge, number> = {
    left: along * width,
    right: along * width + width - 1,
    top: along,
    bottom: (height - 1) * width + along,
  };
  const step = { left: 1, right: -1, top: width, bottom: -width }[edge];
  for (let inward = 0; inward < depth; inward++) {
    const at = (starts[edge] + inward * step) * 4;
    rgbx.fill(level, at, at + 3);
  }
}
