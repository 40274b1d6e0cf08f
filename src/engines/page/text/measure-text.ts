import type { PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';

/** How the lines of text lean, and which way the page would have to be turned to be read. */
export function measureText(_: PagePlanes): Pick<PageLook, 'skew' | 'turn'> {
  return { skew: null, turn: null };
}
