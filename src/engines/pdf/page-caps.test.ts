import { describe, expect, it } from 'vitest';
import type { PdfBuilder } from '#demo/pdf-builder.ts';
import {
  addSampleForm,
  addSampleImage,
  FULL_PAGE,
  type SampleParts,
  samplePages,
  samplePdf,
} from '#demo/sample-pdf.ts';
import { readPdfFacts } from './read-pdf-facts.ts';
import { createBudget } from './syntax/budget.ts';

const scanned = (builder: PdfBuilder, extra = ''): SampleParts => ({
  content: FULL_PAGE,
  objects: { Im: addSampleImage(builder, { width: 1600, height: 2000, extra, data: 'x'.repeat(400) }) },
});

describe('the caps on a page', () => {
  it.each([
    ['of 40 million pixels', 8000, 5000, '', null],
    ['of more than 40 million pixels', 8001, 5000, '', 'imagePixels'],
    ['of 12 million pixels of JPEG 2000', 4000, 3000, '/Filter /JPXDecode', null],
    ['of more than 12 million pixels of JPEG 2000', 4001, 3000, '/Filter /JPXDecode', 'imagePixels'],
  ])('let an image %s be', (_, width, height, extra, limit) => {
    const bytes = samplePdf(builder => ({
      content: FULL_PAGE,
      objects: { Im: addSampleImage(builder, { width, height, extra }) },
    }));
    expect(readPdfFacts(bytes)).toMatchObject({ pages: [{ limit, kind: 'scan', pixelWidth: width }] });
  });

  it('hold for masks too', () => {
    const bytes = samplePdf(builder => {
      const mask = addSampleImage(builder, { width: 10000, height: 5000, bits: 1 });
      return scanned(builder, `/SMask ${mask} 0 R`);
    });
    expect(readPdfFacts(bytes)).toMatchObject({ pages: [{ limit: 'imagePixels' }] });
  });

  it('stop a page of too many operators, but not the pages beside it', () => {
    const bytes = samplePages(builder => [
      { ...scanned(builder), content: `${FULL_PAGE}${'q Q '.repeat(500)}` },
      scanned(builder),
    ]);
    const reading = readPdfFacts(bytes, { budget: createBudget({ operators: 900 }) });
    expect(reading).toMatchObject({
      state: 'read',
      pages: [
        { limit: 'operators', dpi: 200 },
        { limit: null, dpi: 200 },
      ],
    });
  });

  it('refuse a file whose pages take too many operators together', () => {
    const bytes = samplePages(builder =>
      Array.from({ length: 20 }, () => ({ ...scanned(builder), content: 'q Q '.repeat(400) })),
    );
    const reading = readPdfFacts(bytes, { budget: createBudget({ operators: 900 }) });
    expect(reading).toMatchObject({ state: 'refused', cause: 'limit', limit: 'operators' });
  });

  it('stop forms that multiply', () => {
    const bytes = samplePdf(builder => {
      let form = addSampleForm(builder, '/BBox [0 0 9 9]', 'q Q');
      for (let level = 0; level < 20; level++) {
        form = addSampleForm(
          builder,
          `/BBox [0 0 9 9] /Resources << /XObject << /F ${form} 0 R >> >>`,
          '/F Do '.repeat(10),
        );
      }
      return { content: '/F Do', objects: { F: form } };
    });
    expect(readPdfFacts(bytes)).toMatchObject({ pages: [{ limit: 'operators' }] });
  });

  it('count the bytes of content that holds no operator', () => {
    const bytes = samplePdf(builder => {
      const form = addSampleForm(builder, '/BBox [0 0 9 9]', ' '.repeat(256 * 100));
      return { content: '/F Do '.repeat(50), objects: { F: form } };
    });
    const reading = readPdfFacts(bytes, { budget: createBudget({ operators: 1000 }) });
    expect(reading).toMatchObject({ pages: [{ limit: 'operators' }] });
  });

  it('stop a page that strings one stream together too often', () => {
    const bytes = samplePages(builder => {
      const content = `${builder.stream('', ' '.repeat(600))} 0 R `;
      return [{ page: `/Contents [${content.repeat(3)}]` }, scanned(builder)];
    });
    const reading = readPdfFacts(bytes, { budget: createBudget({ streamBytes: 1500 }) });
    expect(reading).toMatchObject({ pages: [{ limit: 'streamBytes' }, { limit: null, dpi: 200 }] });
  });

  it('stop a page whose one stream inflates too far, but not the pages beside it', () => {
    const bytes = samplePages(builder => [
      { page: `/Contents ${builder.stream('/Filter /ASCIIHexDecode', '20'.repeat(5000))} 0 R` },
      scanned(builder),
    ]);
    const reading = readPdfFacts(bytes, { budget: createBudget({ streamBytes: 1000 }) });
    expect(reading).toMatchObject({ pages: [{ limit: 'streamBytes' }, { limit: null, dpi: 200 }] });
  });

  it('refuse a file whose streams inflate too far together', () => {
    const bytes = samplePages(builder =>
      [1, 2, 3].map(() => ({
        page: `/Contents ${builder.stream('/Filter /ASCIIHexDecode', '20'.repeat(500))} 0 R`,
      })),
    );
    const reading = readPdfFacts(bytes, { budget: createBudget({ fileBytes: 1200 }) });
    expect(reading).toMatchObject({ state: 'refused', cause: 'limit', limit: 'fileBytes' });
  });
});
