/** How a reading sums up: enough to say that a bomb met the right defense. */
export type Outcome =
  | 'read'
  | `read, page stopped by ${string}`
  | 'locked'
  | `refused: ${string}`
  | `refused: limit ${string}`;

/** A file made to take time, memory or the stack. */
export interface Bomb {
  readonly name: string;
  /** Completes "answers …". */
  readonly about: string;
  /** Any of these is a right answer. */
  readonly answers: readonly Outcome[];
  /** Where more memory may be taken than by others. */
  readonly rssMb?: number;
  make(): Uint8Array;
}
