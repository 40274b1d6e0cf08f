import { PdfError, type PdfErrorCode } from './syntax/errors.ts';

/** A problem of one page, counted from 1, that makes the whole file unreadable. */
export class PageProblem extends PdfError {
  readonly page: number;

  constructor(code: PdfErrorCode, detail: string, page: number, offset: number | null = null) {
    super(code, detail, offset);
    this.name = 'PageProblem';
    this.page = page;
  }
}
