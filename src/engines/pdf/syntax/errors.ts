import type { LimitName, RefusalCause } from '#domain/pdf-facts.ts';

/** The part of the refusal causes that the structure of a file can give. */
export type PdfErrorCode = Extract<
  RefusalCause,
  'empty' | 'notPdf' | 'damaged' | 'noPages' | 'cutOff' | 'loop' | 'tooDeep'
>;

/** The file cannot be read, or not without a repair that the mode forbids. */
export class PdfError extends Error {
  readonly code: PdfErrorCode;
  /** Where in the file, when known. */
  readonly offset: number | null;

  constructor(code: PdfErrorCode, detail: string, offset: number | null = null) {
    super(detail);
    this.name = 'PdfError';
    this.code = code;
    this.offset = offset;
  }
}

/** A cap was reached: the file may be honest, so this is no verdict on it. */
export class PdfLimitError extends Error {
  readonly limit: LimitName;

  constructor(limit: LimitName) {
    super(`limit reached: ${limit}`);
    this.name = 'PdfLimitError';
    this.limit = limit;
  }
}
