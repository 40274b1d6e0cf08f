import type { Random } from '../../seeded-random.ts';
import type { Point } from '../plain-picture.ts';
import type { Bounds } from '../press/affine.ts';
import type { Layer, Lettering } from '../press/layer.ts';
import type { PageStyle } from '../sets/page-style.ts';
import type { Column } from './text-flow.ts';

/** What a layout works with. */
export interface Desk {
  readonly layer: Layer;
  readonly style: PageStyle;
  readonly random: Random;
  /** Body text's. */
  readonly lettering: Lettering & { readonly leading: number };
  readonly column: Column;
}

/** Something on the page that is no seal; bounds in mm of the paper. */
export interface DrawnDecoy {
  readonly kind: string;
  readonly bounds: Bounds;
}

/** What a layout leaves behind besides the print. */
export interface Laid {
  /** Middles of places where people sign and offices stamp. */
  readonly signatures: readonly Point[];
  /** Middle of the printed name of the office. */
  readonly heading: Point | null;
  /** Decoys that belong to the paper itself. */
  readonly decoys: readonly DrawnDecoy[];
}

export type Layout = (desk: Desk) => Laid;
