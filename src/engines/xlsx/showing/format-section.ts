/** One piece of a number format. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** `0`, `#` or `?`. */
  | { readonly kind: 'digit'; readonly fill: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'text' | 'general' }
  | { readonly kind: 'exponent'; readonly showsPlus: boolean }
  /** `yyyy`, `m`: of minutes the letter is `n`. */
  | { readonly kind: 'moment'; readonly unit: MomentUnit; readonly length: number }
  /** `[h]`: hours that go on past a day. */
  | { readonly kind: 'elapsed'; readonly unit: 'h' | 'n' | 's'; readonly length: number }
  | { readonly kind: 'halfDay'; readonly isShort: boolean };

export type MomentUnit = 'y' | 'm' | 'd' | 'h' | 'n' | 's';

export interface FormatCondition {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '<>';
  readonly value: number;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: FormatCondition | null;
  /** Names of months and days as Vietnam has them, not as England has. */
  readonly isVietnamese: boolean;
}
