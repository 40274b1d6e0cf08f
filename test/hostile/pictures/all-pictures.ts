import { HEAVY_PICTURES } from './heavy-pictures.ts';
import type { HostilePicture } from './hostile-picture.ts';
import { LYING_PICTURES } from './lying-pictures.ts';
import { ODD_PAGES } from './odd-pages.ts';

export const HOSTILE_PICTURES: readonly HostilePicture[] = [
  ...LYING_PICTURES,
  ...HEAVY_PICTURES,
  ...ODD_PAGES,
];
