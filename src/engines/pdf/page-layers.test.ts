import { describe, expect, it } from 'vitest';
import type { PdfBuilder } from '#demo/pdf-builder.ts';
import { addSampleImage, FULL_PAGE, type SampleParts, samplePdf } from '#demo/sample-pdf.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

const pageOf = (make: (builder: PdfBuilder) => SampleParts): PageFacts => {
  const reading = readPdfFacts(samplePdf(make), { images: true });
  const page = reading.state === 'read' ? reading.pages[0] : undefined;
  if (page === undefined) throw new Error(JSON.stringify(reading));
  return page;
};

/** The sample page is 8 × 10 inches: 2400 × 3000 pixels over all of it are 300 dpi. */
const stencil = (builder: PdfBuilder, width: number, height: number): number =>
  addSampleImage(builder, { width, height, isStencil: true });

describe('the resolution of a page in layers', () => {
  const background = (builder: PdfBuilder): number =>
    addSampleImage(builder, { width: 400, height: 500, space: '/DeviceRGB' });

  it('is that of a stencil over a coarse background, and the color is the background’s', () => {
    const page = pageOf(builder => ({
      content: `q 576 0 0 720 0 0 cm /Back Do Q 0 g ${FULL_PAGE}`,
      objects: { Back: background(builder), Im: stencil(builder, 2400, 3000) },
    }));
    expect(page).toMatchObject({ dpi: 300, colorMode: 'color', kind: 'scan', pixelWidth: 2400 });
  });

  it.each(['Mask', 'SMask'])(
    'is that of a fine 1-bit /%s through which a coarse foreground is painted',
    key => {
      const page = pageOf(builder => {
        const mask = addSampleImage(builder, {
          ...{ width: 2400, height: 3000, bits: 1 },
          ...(key === 'Mask' ? { isStencil: true } : {}),
        });
        const front = addSampleImage(builder, {
          width: 200,
          height: 250,
          space: '/DeviceRGB',
          extra: `/${key} ${mask} 0 R`,
        });
        return {
          content: `q 576 0 0 720 0 0 cm /Back Do Q ${FULL_PAGE}`,
          objects: { Back: background(builder), Im: front },
        };
      });
      expect(page).toMatchObject({ dpi: 300, colorMode: 'color', kind: 'scan', imageCount: 2 });
    },
  );

  it('is the background’s where a soft mask is as coarse as its image', () => {
    const page = pageOf(builder => {
      const mask = addSampleImage(builder, { width: 400, height: 500 });
      const front = addSampleImage(builder, {
        width: 400,
        height: 500,
        space: '/DeviceRGB',
        extra: `/SMask ${mask} 0 R`,
      });
      return { content: FULL_PAGE, objects: { Im: front } };
    });
    expect(page).toMatchObject({ dpi: 50, imageCount: 1 });
    expect(page.images?.[0]).toMatchObject({ hasSoftMask: true });
  });

  it('is the stencils’ where text is cut into boxes over a background', () => {
    // Six boxes of 480 × 80 points are 55 % of the page and reach over 74 % of it; 480 pt at 300 dpi are 2000.
    const page = pageOf(builder => ({
      content: `q 576 0 0 720 0 0 cm /Back Do Q 0 g ${Array.from({ length: 6 }, (_, index) => `q 480 0 0 80 48 ${40 + index * 110} cm /Im Do Q`).join(' ')}`,
      objects: {
        Back: background(builder),
        Im: addSampleImage(builder, { width: 2000, height: 334, isStencil: true }),
      },
    }));
    expect(page.dpi).toBeCloseTo(300, 0);
    expect(page.colorMode).toBe('color');
  });

  it('is the background’s where a stencil is only a stamp on it', () => {
    // 250 × 250 points are 15 % of the page.
    const page = pageOf(builder => ({
      content: `q 576 0 0 720 0 0 cm /Back Do Q 1 0 0 rg q 250 0 0 250 50 50 cm /Im Do Q`,
      objects: { Back: background(builder), Im: stencil(builder, 1042, 1042) },
    }));
    expect(page).toMatchObject({ dpi: 50, colorMode: 'color' });
  });

  it('is the background’s where it is painted over the stencil and hides it', () => {
    const page = pageOf(builder => ({
      content: `0 g ${FULL_PAGE} q 576 0 0 720 0 0 cm /Back Do Q`,
      objects: { Back: background(builder), Im: stencil(builder, 2400, 3000) },
    }));
    expect(page.dpi).toBe(50);
  });

  it('follows layers that are drawn strip by strip', () => {
    // Ten pairs: a strip of background, then its stencil, each 72 points high.
    const page = pageOf(builder => ({
      content: Array.from(
        { length: 10 },
        (_, index) => `q 576 0 0 72 0 ${index * 72} cm /Back Do /Im Do Q`,
      ).join(' '),
      objects: {
        Back: addSampleImage(builder, { width: 400, height: 50, space: '/DeviceRGB' }),
        Im: stencil(builder, 2400, 300),
      },
    }));
    expect(page).toMatchObject({
      dpi: 300,
      colorMode: 'color',
      kind: 'scan',
      pixelWidth: 2400,
      pixelHeight: 3000,
    });
  });
});
