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

describe('the resolution of a page', () => {
  it('is that of the image over all of it', () => {
    const page = pageOf(builder => ({ content: FULL_PAGE, objects: { Im: scan(builder) } }));
    expect(page).toMatchObject({
      dpi: 200,
      pixelWidth: 1600,
      pixelHeight: 2000,
      kind: 'scan',
      imageCount: 1,
    });
  });

  it('is the lower of the two axes', () => {
    const page = pageOf(builder => ({ content: FULL_PAGE, objects: { Im: scan(builder, 1632, 1960) } }));
    expect(page.dpi).toBe(196);
  });

  it('counts the length of a user unit', () => {
    // 288 units of 2/72 inch are 8 inches.
    const page = pageOf(builder => ({
      content: 'q 288 0 0 360 0 0 cm /Im Do Q',
      objects: { Im: scan(builder) },
      page: '/MediaBox [0 0 288 360] /UserUnit 2',
    }));
    expect(page).toMatchObject({ dpi: 200, widthMm: 203.2, heightMm: 254, userUnit: 2 });
  });

  it('follows the matrix of forms within forms', () => {
    // The image's unit square: 100 × 125 in the inner form, doubled by it, × 2.88 by the outer one: 576 × 720.
    const page = pageOf(builder => {
      const im = scan(builder);
      const inner = addSampleForm(
        builder,
        `/BBox [0 0 100 125] /Matrix [2 0 0 2 0 0] /Resources << /XObject << /Im ${im} 0 R >> >>`,
        'q 100 0 0 125 0 0 cm /Im Do Q',
      );
      const outer = addSampleForm(
        builder,
        `/BBox [0 0 200 250] /Resources << /XObject << /Inner ${inner} 0 R >> >>`,
        '/Inner Do',
      );
      return { content: 'q 2.88 0 0 2.88 0 0 cm /Outer Do Q', objects: { Outer: outer } };
    });
    expect(page).toMatchObject({ dpi: 200, kind: 'scan' });
    expect(page.images?.[0]).toMatchObject({ source: 'form', dpiX: 200, dpiY: 200 });
  });

  it('is not touched by a logo of less than a tenth of the page, however coarse or fine', () => {
    // 1.5 × 1.5 inches are 2.8 % of 80 square inches.
    for (const side of [36, 3000]) {
      const page = pageOf(builder => ({
        content: `${FULL_PAGE} q 108 0 0 108 400 500 cm /Logo Do Q`,
        objects: { Im: scan(builder), Logo: scan(builder, side, side) },
      }));
      expect(page).toMatchObject({ dpi: 200, imageCount: 2 });
    }
  });

  it('is none where a digital letter bears only a logo', () => {
    const page = pageOf(builder => ({
      content: 'BT /F 12 Tf 72 600 Td (Tr\\344ch) Tj ET q 108 0 0 108 400 500 cm /Logo Do Q',
      objects: { Logo: scan(builder, 300, 300) },
    }));
    expect(page).toMatchObject({ dpi: null, colorMode: null, pixelWidth: null, kind: 'digital' });
  });

  it('is the lowest of the groups that hold a tenth of the page', () => {
    // Upper half at 200 dpi, lower half at 100 dpi.
    const page = pageOf(builder => ({
      content: 'q 576 0 0 360 0 360 cm /Im Do Q q 576 0 0 360 0 0 cm /Low Do Q',
      objects: { Im: scan(builder, 1600, 1000), Low: scan(builder, 800, 500) },
    }));
    expect(page.dpi).toBe(100);
  });

  it('holds a group of exactly a tenth to be large enough, and one below not', () => {
    // 72 points of 720 are a tenth.
    const withBand = (height: number): number | null =>
      pageOf(builder => ({
        content: `q 576 0 0 ${height} 0 0 cm /Im Do Q`,
        objects: { Im: scan(builder, 1600, 200) },
      })).dpi;
    expect(withBand(72)).toBe(200);
    expect(withBand(71.9)).toBeNull();
  });

  it('counts only what the crop box shows of an image', () => {
    // A quarter of the image is visible; its resolution stays, its pixels are 800 × 1000.
    const page = pageOf(builder => ({
      content: FULL_PAGE,
      objects: { Im: scan(builder) },
      page: '/CropBox [0 0 288 360]',
    }));
    expect(page).toMatchObject({ dpi: 200, pixelWidth: 800, pixelHeight: 1000, widthMm: 101.6 });
    expect(page.images?.[0]?.boxMm).toEqual({ x: 0, y: 0, width: 101.6, height: 127 });
  });

  it('keeps all pixels of an image that only rounding pushes over the edge', () => {
    const page = pageOf(builder => ({
      content: 'q 576.4 0 0 720.3 -0.2 -0.2 cm /Im Do Q',
      objects: { Im: scan(builder, 1601, 2001) },
    }));
    expect(page).toMatchObject({ pixelWidth: 1601, pixelHeight: 2001 });
  });

  it('ignores an image that the crop box leaves out', () => {
    const page = pageOf(builder => ({
      content: `${FULL_PAGE} q 300 0 0 300 600 0 cm /Low Do Q`,
      objects: { Im: scan(builder), Low: scan(builder, 10, 10) },
    }));
    expect(page).toMatchObject({ dpi: 200, imageCount: 1 });
  });

  it('follows an image turned by 90 degrees, and swaps its pixels', () => {
    // 1000 pixels over 720 points (100 dpi) upward, 1600 over 576 points (200 dpi) across.
    const page = pageOf(builder => ({
      content: 'q 0 720 -576 0 576 0 cm /Im Do Q',
      objects: { Im: scan(builder, 1000, 1600) },
    }));
    expect(page).toMatchObject({ dpi: 100, pixelWidth: 1600, pixelHeight: 1000 });
  });

  it.each([
    ['90', 2000, 1600],
    ['-90', 2000, 1600],
    ['180', 1600, 2000],
    ['450', 2000, 1600],
  ])('gives pixels along the page as shown when it is turned by %s', (turn, width, height) => {
    const page = pageOf(builder => ({
      content: FULL_PAGE,
      objects: { Im: scan(builder) },
      page: `/Rotate ${turn}`,
    }));
    expect(page).toMatchObject({ dpi: 200, pixelWidth: width, pixelHeight: height });
  });

  it('is measured along the own axes of an image turned by 7 degrees', () => {
    // 400 × 500 points at 200 dpi; cos 7° = 0.992546, sin 7° = 0.121869.
    const [cos, sin] = [Math.cos((7 * Math.PI) / 180), Math.sin((7 * Math.PI) / 180)];
    const matrix = [400 * cos, 400 * sin, -500 * sin, 500 * cos, 100, 60]
      .map(part => part.toFixed(6))
      .join(' ');
    const page = pageOf(builder => ({
      content: `q ${matrix} cm /Im Do Q`,
      objects: { Im: scan(builder, 1111, 1389) },
    }));
    // 1111 / 400 × 72 = 199.98; 1389 / 500 × 72 = 200.016.
    expect(page.dpi).toBeCloseTo(199.98, 2);
    expect(page).toMatchObject({ kind: 'scan', pixelWidth: 1111, pixelHeight: 1389 });
  });

  it('ignores a flat image and one without a size', () => {
    const page = pageOf(builder => ({
      content: `${FULL_PAGE} q 576 0 0 0 0 0 cm /Im Do Q q 576 0 0 720 0 0 cm /None Do Q`,
      objects: { Im: scan(builder), None: scan(builder, 0, 100) },
    }));
    expect(page).toMatchObject({ dpi: 200, imageCount: 1 });
  });

  it('follows a rectangle that clips', () => {
    // Only the lower left inch of the coarse image is seen: a decoy.
    const page = pageOf(builder => ({
      content: `${FULL_PAGE} q 0 0 72 72 re W n 576 0 0 720 0 0 cm /Low Do Q`,
      objects: { Im: scan(builder), Low: scan(builder, 80, 100) },
    }));
    expect(page).toMatchObject({ dpi: 200, imageCount: 2 });
  });

  it('does not count what a later opaque image hides', () => {
    const page = pageOf(builder => ({
      content: `q 576 0 0 720 0 0 cm /Low Do Q ${FULL_PAGE}`,
      objects: { Im: scan(builder), Low: scan(builder, 80, 100) },
    }));
    expect(page.dpi).toBe(200);
  });

  it('believes the size in a JPEG, not in the dictionary about it', () => {
    // SOF0: precision 8, height 1000, width 800, one component.
    const page = pageOf(builder => ({
      content: FULL_PAGE,
      objects: {
        Im: addSampleImage(builder, {
          width: 1600,
          height: 2000,
          extra: '/Filter /DCTDecode',
          data: '\xff\xd8\xff\xc0\x00\x0b\x08\x03\xe8\x03\x20\x01\x01\x11\x00\xff\xd9',
        }),
      },
    }));
    expect(page).toMatchObject({ dpi: 100, pixelWidth: 800, pixelHeight: 1000 });
  });
});
