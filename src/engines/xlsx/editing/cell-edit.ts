import type { Gravity } from './style-sheet.ts';

/** What is done to one cell; what is not named stays as it is. */
export interface CellEdit {
  readonly worksheet: string;
  /** `E4`. */
  readonly cell: string;
  /** A string is always a text, an empty one empties the cell; a day is yyyy-mm-dd. */
  readonly value?: string | number | { readonly day: string };
  readonly fill?: Gravity;
  /** Added to what the cell's comment says already. */
  readonly comment?: string;
}

export type CellContent = NonNullable<CellEdit['value']>;
