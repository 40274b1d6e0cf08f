import { beforeAll, describe, expect, it } from 'vitest';
import { PdfBuilder } from '#demo/pdf-builder.ts';
import type { PageFacts, PdfFacts } from '#domain/pdf-facts.ts';
import { loadPdfium } from '../../../test/load-pdfium.ts';
import { compareWithPdfium } from './compare-with-pdfium.ts';
import type { Pdfium } from './pdfium.ts';

let pdfium: Pdfium;

beforeAll(async () => {
  pdfium = await loadPdfium();
});

/** One page per entry, e.g. `/MediaBox [0 0 595 842] /Rotate 90`. */
function pdfOf(...pages: readonly string[]): Uint8Array {
  const pdf = new PdfBuilder();
  const tree = pdf.reserve();
  const kids = pages.map(entries => pdf.add(`<< /Type /Page /Parent ${tree} 0 R ${entries} >>`));
  pdf.set(
    tree,
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`,
  );
  return pdf.finish({ root: pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`) });
}

const A4 = { widthMm: 209.9, heightMm: 297.04 };

function factsOf(...pages: readonly Partial<PageFacts>[]): PdfFacts {
  return {
    state: 'read',
    version: { header: '1.7', catalog: null, effective: '1.7' },
    encryption: null,
    pages: pages.map((page, index) => ({
      ...{ number: index + 1, kind: 'blank', dpi: null, colorMode: null, ...A4, rotation: 0, userUnit: 1 },
      ...{ pixelWidth: null, pixelHeight: null, imageCount: 0, hasTextLayer: false, look: null, limit: null },
      ...{ storedMode: null, unseen: 'notAsked' },
      ...page,
    })),
    ...{ scripts: [], launches: [], attachments: [], hasForm: false, signatures: [], revisions: [] },
    ...{ isLinearized: false, leadingBytes: 0, trailingBytes: 0, producer: null, creator: null },
    ...{ repairs: [], disagreements: [] },
  };
}

const BOX = '/MediaBox [0 0 595 842]';

describe('the second reader', () => {
  it('has nothing to say of pages that both read alike', () => {
    const facts = factsOf({}, { rotation: 90, widthMm: A4.heightMm, heightMm: A4.widthMm });
    expect(compareWithPdfium(pdfium, pdfOf(BOX, `${BOX} /Rotate 90`), facts)).toEqual([]);
  });

  it('knows that user units are not its business', () => {
    const facts = factsOf({ userUnit: 2, widthMm: A4.widthMm * 2, heightMm: A4.heightMm * 2 });
    expect(compareWithPdfium(pdfium, pdfOf(`${BOX} /UserUnit 2`), facts)).toEqual([]);
  });

  it('tells another page count', () => {
    expect(compareWithPdfium(pdfium, pdfOf(BOX, BOX), factsOf({}))).toEqual([
      { about: 'pageCount', page: null, ours: '1', theirs: '2' },
    ]);
  });

  it('tells another size and another rotation, with the page', () => {
    const facts = factsOf({}, { rotation: 180, widthMm: 100 });
    expect(compareWithPdfium(pdfium, pdfOf(BOX, BOX), facts)).toEqual([
      { about: 'rotation', page: 2, ours: '180', theirs: '0' },
      { about: 'pageSize', page: 2, ours: '100 × 297 mm', theirs: '209.9 × 297 mm' },
    ]);
  });

  it('tells that the file does not open there, and opens the next one', () => {
    const broken = compareWithPdfium(pdfium, new TextEncoder().encode('not a PDF'), factsOf({}));
    expect(broken).toEqual([{ about: 'opening', page: null, ours: '1', theirs: 'error 3' }]);
    expect(compareWithPdfium(pdfium, pdfOf(BOX), factsOf({}))).toEqual([]);
  });
});
