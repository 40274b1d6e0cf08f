/** A center's stopgap for a dossier that never had a code: `TAM-2016-0001`. Of the legacy form, so that files can bear it. */
export interface ProvisionalCode {
  /** Of filing: receipt, else issue. */
  readonly year: number;
  readonly ordinal: number;
}

const FORM = /^TAM-(?<year>(?:19|20)\d{2})-(?<ordinal>\d{4,8})$/;
const ORDINAL_DIGITS = 4;

export function readProvisionalCode(text: string): ProvisionalCode | null {
  const { year, ordinal } = FORM.exec(text)?.groups ?? {};
  return year === undefined ? null : { year: Number(year), ordinal: Number(ordinal) };
}

export function formatProvisionalCode({ year, ordinal }: ProvisionalCode): string {
  return `TAM-${year}-${String(ordinal).padStart(ORDINAL_DIGITS, '0')}`;
}

/** Hands out provisional codes that are not in use, a year's lowest first; each is handed out once. */
export class ProvisionalCodes {
  readonly #used: ReadonlySet<string>;
  readonly #last = new Map<number, number>();

  /** @param used Codes that rows or files bear. */
  constructor(used: ReadonlySet<string>) {
    this.#used = used;
  }

  next(year: number): string {
    let ordinal = this.#last.get(year) ?? 0;
    let code: string;
    do {
      ordinal += 1;
      code = formatProvisionalCode({ year, ordinal });
    } while (this.#used.has(code));
    this.#last.set(year, ordinal);
    return code;
  }
}
