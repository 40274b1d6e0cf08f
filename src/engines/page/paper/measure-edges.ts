import type { PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';

/** Writing that the edge of the page cuts off, and black bands beside the paper. */
export function measureEdges(_: PagePlanes): Pick<PageLook, 'clipped' | 'borders'> {
  return { clipped: [], borders: [] };
}
