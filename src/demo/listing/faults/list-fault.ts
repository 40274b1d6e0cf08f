import type { Random } from '../../seeded-random.ts';
import type { ListingRow, ListingSheet } from '../listing.ts';
import type { PlantedFinding } from '../planted-finding.ts';

/** What planting a fault may ask for beside its own row. */
export interface Planting {
  readonly random: Random;
  readonly sheet: ListingSheet;
  /** How often this fault was planted before. */
  readonly nth: number;
  /** Another row of the same worksheet that fits and has no fault yet; it is then nobody else's. */
  partner(isFit: (row: ListingRow) => boolean): ListingRow;
  /** Of two rows of this worksheet, the one that stands first. */
  inOrder(one: ListingRow, other: ListingRow): readonly [ListingRow, ListingRow];
  /** The row below, which is then nobody else's. @throws Error unless the fault says that it takes it. */
  below(row: ListingRow): ListingRow;
  /** Lays a file into the folder that no row has. */
  strand(name: string): void;
}

/** A fault to plant in a list, and what follows from the rules. */
export interface ListFault {
  /** In a few words, what is broken. */
  readonly name: string;
  readonly times: number;
  /** Only such a program can write it. */
  readonly writer?: 'openpyxl';
  /** Breaks the row below, too. */
  readonly takesBelow?: true;
  isFit(row: ListingRow): boolean;
  /** Breaks the row. */
  plant(row: ListingRow, planting: Planting): readonly PlantedFinding[];
}
