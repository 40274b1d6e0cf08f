import type { UnseenCause } from '#domain/page-look.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { hiddenCause } from '#engines/page/hidden-cause.ts';
import type { FreshReading } from './ports/fact-reader.ts';

/** A reading while its pages are looked at: what is known by then is not lost when its reader has to be ended. */
export class GrowingReading {
  #structure: FreshReading | null = null;
  readonly #pages = new Map<number, PageFacts>();

  /** What the file itself tells, before anybody has looked. */
  begin(structure: FreshReading): void {
    this.#structure = structure;
  }

  /** A page that was looked at, or passed over. */
  add(page: PageFacts): void {
    this.#pages.set(page.number, page);
  }

  /** Pages of the file; 0 while that is not known. */
  get pageCount(): number {
    const pdf = this.#structure?.reading.pdf;
    return pdf?.state === 'read' ? pdf.pages.length : 0;
  }

  /**
   * The reading as far as it came, `cause` being why its other pages stay unseen; null before it began.
   * Not to be remembered: on another day it may come farther.
   */
  cutShort(cause: UnseenCause): FreshReading | null {
    if (this.#structure === null) return null;
    const { reading } = this.#structure;
    const { pdf } = reading;
    if (pdf.state !== 'read') return this.#structure;
    const pages = pdf.pages.map(
      page => this.#pages.get(page.number) ?? { ...page, unseen: hiddenCause(pdf, page) ?? cause },
    );
    return { reading: { ...reading, pdf: { ...pdf, pages } }, stamp: null };
  }
}
