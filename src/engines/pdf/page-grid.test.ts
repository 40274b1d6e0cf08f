import { describe, expect, it } from 'vitest';
import type { PdfBuilder } from '#demo/pdf-builder.ts';
import { addSampleForm, addSampleImage, FULL_PAGE, type SampleParts, samplePdf } from '#demo/sample-pdf.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

const pageOf = (make: (builder: PdfBuilder) => SampleParts): PageFacts => {
  const reading = readPdfFacts(samplePdf(make), { images: true });
  const page = reading.state === 'read' ? reading.pages[0] : undefined;
  if (page === undefined) throw new Error(JSON.stringify(reading));
  return page;
};

/** The sample page is 8 × 10 inches: 1600 × 2000 pixels over all of it are 200 dpi. */
const scan = (builder: PdfBuilder, width = 1600, height = 2000, extra = ''): number =>
  addSampleImage(builder, { width, height, extra });
const stencil = (builder: PdfBuilder, width: number, height: number): number =>
  addSampleImage(builder, { width, height, isStencil: true });

describe('the resolution of a page put together from parts', () => {
  it('finds an inline image, with all its short names', () => {
    const page = pageOf(() => ({
      content: 'q 576 0 0 720 0 0 cm BI /W 1600 /H 2000 /BPC 8 /CS /G /F /Fl ID x\x9c EI \x01 EI Q',
    }));
    expect(page).toMatchObject({ dpi: 200, colorMode: 'gray', imageCount: 1 });
    expect(page.images?.[0]).toMatchObject({ object: null, source: 'inline', filters: ['FlateDecode'] });
  });

  it('takes strips for one image', () => {
    // 25 strips of 80 lines, each 28.8 points high.
    const page = pageOf(builder => {
      const strip = scan(builder, 1600, 80);
      const draw = Array.from(
        { length: 25 },
        (_, index) => `q 576 0 0 28.8 0 ${(28.8 * index).toFixed(2)} cm /Im Do Q`,
      );
      return { content: draw.join('\n'), objects: { Im: strip } };
    });
    expect(page).toMatchObject({ pixelWidth: 1600, pixelHeight: 2000, imageCount: 25, kind: 'scan' });
    expect(page.dpi).toBeCloseTo(200, 1);
  });

  it('takes strips for one image though their places are rounded to whole points', () => {
    // 64 lines of 200 dpi are 23.04 points; drawn 23 high, they measure 200.3 dpi up and 200 across.
    const page = pageOf(builder => {
      const strip = scan(builder, 1600, 64);
      const draw = Array.from({ length: 31 }, (_, index) => `q 576 0 0 23 0 ${23 * index} cm /Im Do Q`);
      return { content: draw.join('\n'), objects: { Im: strip } };
    });
    expect(page).toMatchObject({ dpi: 200, pixelWidth: 1600, pixelHeight: 31 * 64 });
  });

  it('takes tiles for one image, whatever order they are drawn in', () => {
    // 4 × 5 tiles of 400 × 400 pixels over 144 × 144 points; each is 5 % of the page.
    const page = pageOf(builder => {
      const tile = scan(builder, 400, 400);
      const places = Array.from({ length: 20 }, (_, index) => (index * 7) % 20);
      const draw = places.map(
        place => `q 144 0 0 144 ${(place % 4) * 144} ${Math.floor(place / 4) * 144} cm /Im Do Q`,
      );
      return { content: draw.join('\n'), objects: { Im: tile } };
    });
    expect(page).toMatchObject({ dpi: 200, pixelWidth: 1600, pixelHeight: 2000, imageCount: 20 });
  });

  it('does not take scattered pictures for one image', () => {
    // Five pictures of 5 % each, 20 points apart.
    const page = pageOf(builder => ({
      content: Array.from(
        { length: 5 },
        (_, index) => `q 200 0 0 100 ${index * 7} ${index * 120} cm /Im Do Q`,
      ).join('\n'),
      objects: { Im: scan(builder, 300, 150) },
    }));
    expect(page).toMatchObject({ dpi: null, kind: 'digital', imageCount: 5 });
  });

  it('is that of a stencil where nothing else carries the page', () => {
    const page = pageOf(builder => ({
      content: `0 g ${FULL_PAGE}`,
      objects: { Im: stencil(builder, 2400, 3000) },
    }));
    expect(page).toMatchObject({ dpi: 300, colorMode: 'bilevel', kind: 'scan' });
  });

  it('is that of a stamp that an annotation shows, where that fills the page', () => {
    // The appearance's box of 100 × 125 is fitted into the whole page.
    const page = pageOf(builder => {
      const form = addSampleForm(
        builder,
        `/BBox [0 0 100 125] /Resources << /XObject << /Im ${scan(builder)} 0 R >> >>`,
        'q 100 0 0 125 0 0 cm /Im Do Q',
      );
      const annotation = builder.add(
        `<< /Type /Annot /Subtype /Stamp /Rect [0 0 576 720] /AP << /N ${form} 0 R >> >>`,
      );
      return { page: `/Annots [${annotation} 0 R]` };
    });
    expect(page).toMatchObject({ dpi: 200, kind: 'scan' });
    expect(page.images?.[0]?.source).toBe('annotation');
  });

  it('is that of a pattern with which the page is filled', () => {
    const page = pageOf(builder => {
      const cell = builder.stream(
        `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 288 360] /XStep 288 /YStep 360 /Matrix [2 0 0 2 0 0] /Resources << /XObject << /Im ${scan(builder)} 0 R >> >>`,
        'q 288 0 0 360 0 0 cm /Im Do Q',
      );
      return {
        content: '/Pattern cs /P scn 0 0 576 720 re f',
        resources: `/Pattern << /P ${cell} 0 R >>`,
      };
    });
    expect(page).toMatchObject({ dpi: 200, kind: 'scan', imageCount: 1 });
    expect(page.images?.[0]?.source).toBe('pattern');
  });

  it('counts the tiles of a pattern as one image where they touch', () => {
    const page = pageOf(builder => {
      const cell = builder.stream(
        `/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 144 144] /XStep 144 /YStep 144 /Resources << /XObject << /Im ${scan(builder, 400, 400)} 0 R >> >>`,
        'q 144 0 0 144 0 0 cm /Im Do Q',
      );
      return { content: '/Pattern cs /P scn 0 0 576 720 re f', resources: `/Pattern << /P ${cell} 0 R >>` };
    });
    expect(page).toMatchObject({ dpi: 200, imageCount: 20, pixelWidth: 1600, pixelHeight: 2000 });
  });

  it('takes a pattern of hundreds of tiles for drawing', () => {
    const page = pageOf(builder => {
      const cell = builder.stream(
        `/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /XObject << /Im ${scan(builder, 9, 9)} 0 R >> >>`,
        'q 9 0 0 9 0 0 cm /Im Do Q',
      );
      return { content: '/Pattern cs /P scn 0 0 576 700 re f', resources: `/Pattern << /P ${cell} 0 R >>` };
    });
    expect(page).toMatchObject({ dpi: null, kind: 'digital', imageCount: 0 });
  });

  it('finds a scan that stands in a font as a glyph', () => {
    const page = pageOf(builder => {
      const glyph = builder.stream('', '1600 0 0 0 1600 2000 d1 1600 0 0 2000 0 0 cm /Im Do');
      const font = builder.add(
        `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1600 2000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 65 /Widths [1600] /CharProcs << /page ${glyph} 0 R >> /Encoding << /Differences [65 /page] >> /Resources << /XObject << /Im ${stencil(builder, 1600, 2000)} 0 R >> >> >>`,
      );
      // 1.6 × 2 in text space, 360 times as large: 576 × 720.
      return { content: 'BT /F 360 Tf (A) Tj ET', resources: `/Font << /F ${font} 0 R >>` };
    });
    expect(page).toMatchObject({ dpi: 200, kind: 'scan', colorMode: 'bilevel' });
  });
});
