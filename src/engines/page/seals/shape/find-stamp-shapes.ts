import type { SealSighting } from '#domain/page-look.ts';
import type { PagePlanes } from '../../planes.ts';

/** The outlines of stamps on a page that holds no color, clearest first. */
export function findStampShapes(_: PagePlanes): readonly SealSighting[] {
  return [];
}
