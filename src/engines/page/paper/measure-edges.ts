import type { PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';
import { findBands } from './find-bands.ts';
import { findClipped } from './find-clipped.ts';

/** Writing that the edge of the page cuts off, and black bands beside the paper. */
export function measureEdges(planes: PagePlanes): Pick<PageLook, 'clipped' | 'borders'> {
  return { clipped: findClipped(planes), borders: findBands(planes) };
}
