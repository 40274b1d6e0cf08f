import type { SealSighting } from '#domain/page-look.ts';
import type { PagePicture } from '../../picture.ts';
import type { PagePlanes } from '../../planes.ts';

/** The seals in red ink on a page that holds color, clearest first. */
export function findRedSeals(_: PagePicture, __: PagePlanes): readonly SealSighting[] {
  return [];
}
