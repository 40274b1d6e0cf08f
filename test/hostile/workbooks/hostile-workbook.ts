/** A workbook that would harm a trusting reader. */
export interface HostileWorkbook {
  readonly name: string;
  /** Ends the sentence “reads or refuses …”. */
  readonly about: string;
  /** What summarizeWorkbook may say of it. */
  readonly answers: readonly string[];
  readonly make: () => Uint8Array;
}
