import type { CheckNumber, Severity, UndecidedReason } from '#domain/finding.ts';
import type { ColumnRole } from '#domain/list-facts.ts';
import type { ListingRow, ListingSheet } from './listing.ts';

/** A place before the list is laid out. */
export type Spot =
  | { readonly row: ListingRow; readonly role: ColumnRole }
  /** A file of the unit's folder. */
  | { readonly file: string }
  /** A column's header. */
  | { readonly sheet: ListingSheet; readonly column: number };

export interface PlantedEcho {
  readonly number: CheckNumber;
  readonly at: Spot;
}

/** What the rules make of a planted fault under `bk-2021`. */
export interface PlantedFinding {
  readonly number: CheckNumber;
  readonly case: string;
  readonly severity: Severity;
  readonly at: Spot;
  /** The question stays open for this reason; without one the check has failed. */
  readonly undecided?: UndecidedReason;
  /** What it explains. */
  readonly echoes?: readonly PlantedEcho[];
  /** What a fix writes into the cell at this place; null when there must be none. Not asked when left out. */
  readonly sets?: string | null;
  /** Said once, at the first place, with a count: of the whole list, or of each worksheet's column. */
  readonly once?: 'list' | 'column';
}
