import { beforeAll, describe, expect, it } from 'vitest';
import { renderPage } from '#engines/page/render-page.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { loadPdfium, loadPictureTools } from '../../../test/load-pdfium.ts';
import { inventPage } from './invent-page.ts';
import type { InventedPage } from './page-truth.ts';

const COUNT = 32;

function factsOf({ pdf }: InventedPage) {
  const facts = readPdfFacts(pdf);
  const page = facts.state === 'read' ? facts.pages[0] : undefined;
  if (page === undefined) throw new Error('The page cannot be read');
  return page;
}

describe('an invented page', () => {
  const pages: InventedPage[] = [];

  beforeAll(async () => {
    for (let at = 0; at < COUNT; at++) pages.push(await inventPage(`${at}`, 'tuning'));
  });

  it('is the same for the same seed, and another one for another seed or set', async () => {
    const again = await inventPage('7', 'tuning');
    const trial = await inventPage('7', 'trial');
    const [one, other] = pages.slice(7);
    expect(again).toEqual(one);
    expect(other?.pdf).not.toEqual(again.pdf);
    expect(trial.pdf).not.toEqual(again.pdf);
  });

  it('is one scanned page, stored as its truth says, at the resolution told', () => {
    for (const page of pages) {
      const { kind, dpi, storedMode } = factsOf(page);
      expect(kind).toBe('scan');
      expect(dpi).toBeCloseTo(page.dpi, 0);
      const declared = { color: 'color', gray: 'gray', grayAsRgb: 'color', bilevel: 'bilevel' } as const;
      expect(storedMode).toBe(declared[page.truth.storedAs]);
    }
  });

  it('has its seals within the page, in red ink where the page has color', async () => {
    const pdfium = await loadPdfium();
    const tools = await loadPictureTools();
    const sealed = pages.filter(({ truth }) => truth.seals.some(seal => seal.grade === 'clear'));
    expect(sealed.length).toBeGreaterThan(2);
    for (const page of sealed) {
      const facts = factsOf(page);
      const { document } = pdfium.open(page.pdf);
      const picture = renderPage(pdfium, document, facts, tools);
      pdfium.close(document);
      if (picture === null) throw new Error('The page cannot be drawn');
      for (const { boxMm, isRed, grade } of page.truth.seals) {
        expect(boxMm.x + boxMm.width).toBeLessThanOrEqual(facts.widthMm + 0.2);
        expect(boxMm.y + boxMm.height).toBeLessThanOrEqual(facts.heightMm + 0.2);
        if (grade === 'clear' && page.truth.tone === 'even') expect(reddest(picture, boxMm) > 50).toBe(isRed);
      }
    }
  });

  it('tells of blank pages that nothing is written on them', () => {
    const blank = pages.filter(({ truth }) => truth.isBlank);
    expect(blank.length).toBeGreaterThan(0);
    for (const { truth } of blank) {
      expect(truth).toMatchObject({
        seals: [],
        turn: null,
        hasText: false,
        clipped: [],
        tone: 'even',
      });
    }
  });
});

/** By how much red outweighs green at the reddest pixels of a box: the hundredth from the top. */
function reddest(
  { width, rgbx, pixelsPerMm }: NonNullable<ReturnType<typeof renderPage>>,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): number {
  const surplus: number[] = [];
  for (let y = Math.ceil(box.y * pixelsPerMm); y < Math.floor((box.y + box.height) * pixelsPerMm); y++) {
    for (let x = Math.ceil(box.x * pixelsPerMm); x < Math.floor((box.x + box.width) * pixelsPerMm); x++) {
      const at = (y * width + x) * 4;
      surplus.push((rgbx[at] ?? 0) - (rgbx[at + 1] ?? 0));
    }
  }
  return surplus.sort((a, b) => b - a)[100] ?? 0;
}
