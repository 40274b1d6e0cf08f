import { beforeAll, describe, expect, it } from 'vitest';
import { addSampleForm, type SampleParts, samplePdf } from '#demo/sample-pdf.ts';
import { loadPdfium } from '../../../../test/load-pdfium.ts';
import { readPdfFacts } from '../../pdf/read-pdf-facts.ts';
import type { Pdfium } from '../../pdfium/pdfium.ts';
import { paintPage } from './paint-page.ts';
import type { PaintablePage, PaintedPage, PaintWish } from './painted-page.ts';

let pdfium: Pdfium;

beforeAll(async () => {
  pdfium = await loadPdfium();
});

/** One inch square, an inch from the left and from the top of a page of 8 by 10 inches. */
const RED_SQUARE = '1 0 0 rg 72 576 72 72 re f';
const INCH = 25.4;

const RED = [255, 0, 0];
const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];
const FRAME = [0, 120, 255];

function paint(parts: SampleParts, wish: Partial<PaintWish> = {}, facts: Partial<PaintablePage> = {}) {
  return paintFirst(
    samplePdf(() => parts),
    wish,
    facts,
  );
}

function paintFirst(bytes: Uint8Array, wish: Partial<PaintWish> = {}, facts: Partial<PaintablePage> = {}) {
  const read = readPdfFacts(bytes);
  const page = read.state === 'read' ? read.pages[0] : undefined;
  if (page === undefined) throw new Error('No page');
  const { document } = pdfium.open(bytes);
  try {
    return paintPage(pdfium, document, { ...page, ...facts }, { pixelsPerMm: 4, marks: [], ...wish });
  } finally {
    pdfium.close(document);
  }
}

/** The color at a place of the page as shown, in millimetres from the picture's top left. */
function at(picture: PaintedPage | null, xMm: number, yMm: number): number[] {
  if (picture === null) throw new Error('No picture');
  const { width, pixelsPerMm, rgb } = picture;
  const pixel = Math.round(yMm * pixelsPerMm) * width + Math.round(xMm * pixelsPerMm);
  return [...rgb.subarray(pixel * 3, pixel * 3 + 3)];
}

/** Corners of the red square, just inside of it and just outside. */
function cornersOf(picture: PaintedPage | null, x: number, y: number, side = INCH) {
  const near = [x + 0.5, y + 0.5, x + side - 0.8, y + side - 0.8] as const;
  const far = [x - 0.8, y - 0.8, x + side + 0.8, y + side + 0.8] as const;
  return {
    inner: [at(picture, near[0], near[1]), at(picture, near[2], near[3])],
    outer: [at(picture, far[0], far[1]), at(picture, far[2], far[3])],
  };
}

const EXACT = { inner: [RED, RED], outer: [WHITE, WHITE] };

describe('a painted page', () => {
  it('is as large as was asked for', () => {
    expect(paint({ content: RED_SQUARE })).toMatchObject({ width: 813, height: 1016, pixelsPerMm: 4 });
    expect(paint({ content: RED_SQUARE }, { widthPx: 400 })).toMatchObject({ width: 400, height: 500 });
  });

  it('shows things at their place in millimetres', () => {
    expect(cornersOf(paint({ content: RED_SQUARE }), INCH, INCH)).toEqual(EXACT);
  });

  it.each([
    [90, 8 * INCH, INCH],
    [180, 6 * INCH, 8 * INCH],
    [270, INCH, 6 * INCH],
  ])('is turned by %i degrees as the page says', (turn, x, y) => {
    expect(cornersOf(paint({ content: RED_SQUARE, page: `/Rotate ${turn}` }), x, y)).toEqual(EXACT);
  });

  it('begins where the page’s crop box does', () => {
    const page = '/MediaBox [0 0 576 720] /CropBox [36 0 576 684]';
    expect(cornersOf(paint({ content: RED_SQUARE, page }), INCH / 2, INCH / 2)).toEqual(EXACT);
  });

  it('knows user units, of which PDFium does not', () => {
    const picture = paint({ content: RED_SQUARE, page: '/UserUnit 2' }, { pixelsPerMm: 2 });
    expect(picture).toMatchObject({ width: 813, height: 1016 });
    expect(cornersOf(picture, 2 * INCH, 2 * INCH, 2 * INCH)).toEqual(EXACT);
  });

  it('shows annotations, a signature’s stamp too', () => {
    const stamped = samplePdf(builder => {
      const look = addSampleForm(builder, '/BBox [0 0 72 72]', '1 0 0 rg 0 0 72 72 re f');
      const widget = `/Subtype /Widget /FT /Sig /T (Sig) /F 4 /AP << /N ${look} 0 R >>`;
      return { page: `/Annots [<< /Type /Annot /Rect [72 576 144 648] ${widget} >>]` };
    });
    expect(cornersOf(paintFirst(stamped), INCH, INCH)).toEqual(EXACT);
  });

  it('is not made of a page with an image too large to be decoded, nor of one that is not there', () => {
    expect(paint({}, {}, { limit: 'imagePixels' })).toBeNull();
    expect(paint({}, {}, { number: 2 })).toBeNull();
  });

  it('is never larger than two million pixels, nor longer than 4000', () => {
    const huge = paint({ page: '/MediaBox [0 0 14400 14400] /UserUnit 100' }, { pixelsPerMm: 100 });
    expect((huge?.width ?? 0) * (huge?.height ?? 0)).toBeLessThanOrEqual(2_002_000);
    const strip = paint({ page: '/MediaBox [0 0 20 14400]' }, { widthPx: 600 });
    expect(strip?.height).toBe(4000);
  });
});

describe('a part of a page', () => {
  const crop = { x: INCH - 5, y: INCH - 5, width: INCH + 10, height: INCH + 10 };

  it('shows just what was asked for, at its own scale', () => {
    const picture = paint({ content: RED_SQUARE }, { cropMm: crop, widthPx: 354 });
    expect(picture).toMatchObject({ width: 354, height: 354, pixelsPerMm: 10 });
    expect(cornersOf(picture, 5, 5)).toEqual(EXACT);
  });

  it('ends where the page ends', () => {
    const beyond = { x: -10, y: -10, width: 20, height: 30 };
    expect(paint({ content: RED_SQUARE }, { cropMm: beyond })).toMatchObject({ width: 40, height: 80 });
    const outside = { x: 9000, y: 9000, width: 5, height: 5 };
    expect(paint({ content: RED_SQUARE }, { cropMm: outside })).toMatchObject({ width: 4, height: 4 });
  });

  it('is made of huge pages without counting beyond what a picture can', () => {
    const wish = { cropMm: { x: 1000, y: 1000, width: 2, height: 2 }, widthPx: 500 };
    const picture = paint({ page: '/MediaBox [0 0 14400 14400] /UserUnit 100' }, wish);
    expect(picture?.width).toBeGreaterThanOrEqual(1);
    expect(picture?.width).toBeLessThan(500);
  });
});

describe('a marked thing', () => {
  const square = { x: INCH, y: INCH, width: INCH, height: INCH };
  /** Where the frame's line runs: outside of the thing, past a gap. */
  const BESIDE = 1.1;

  it('has a frame around it and is not covered', () => {
    const picture = paint({ content: RED_SQUARE }, { marks: [{ boxMm: square, kind: 'sure' }] });
    expect(at(picture, INCH + 0.25, INCH + 0.25)).toEqual(RED);
    for (const [x, y] of [
      [INCH - BESIDE, 1.5 * INCH],
      [2 * INCH + BESIDE, 1.5 * INCH],
      [1.5 * INCH, INCH - BESIDE],
      [1.5 * INCH, 2 * INCH + BESIDE],
    ] as const) {
      expect(at(picture, x, y)).toEqual(FRAME);
    }
  });

  it('has white beside its frame, on black paper too', () => {
    const black = paint({ content: '0 g 0 0 576 720 re f' }, { marks: [{ boxMm: square, kind: 'sure' }] });
    const row = Array.from({ length: 16 }, (_, x) => at(black, INCH - 2.5 + x / 4, 1.5 * INCH));
    const line = row.map(([red, , blue]) => (red === 255 ? 'w' : blue === 255 ? 'c' : '.')).join('');
    expect(line).toMatch(/^\.+wc+w\.+$/);
  });

  it('has a broken frame, which hides nothing between its dashes, while a person must look', () => {
    const colorsOf = (kind: 'sure' | 'doubtful') => {
      const picture = paint({ content: '0 g 0 0 576 720 re f' }, { marks: [{ boxMm: square, kind }] });
      return new Set(
        Array.from({ length: 80 }, (_, step) => at(picture, INCH + step / 4, INCH - BESIDE).join()),
      );
    };
    expect(colorsOf('sure')).toEqual(new Set([FRAME.join()]));
    expect(colorsOf('doubtful')).toEqual(new Set([FRAME.join(), BLACK.join(), WHITE.join()]));
  });

  it('keeps its frame within the picture where it touches the edge', () => {
    const edge = { x: 0, y: 0, width: 5, height: 300 };
    const picture = paint({ content: RED_SQUARE }, { marks: [{ boxMm: edge, kind: 'sure' }] });
    expect(at(picture, 0.5, 100)).toEqual(FRAME);
    expect(at(picture, 3, 0.5)).toEqual(FRAME);
  });

  it('is left out of a picture of another part', () => {
    const cropMm = { x: 100, y: 100, width: 40, height: 40 };
    const picture = paint({}, { cropMm, marks: [{ boxMm: square, kind: 'sure' }] });
    expect(new Set(picture?.rgb)).toEqual(new Set([255]));
  });
});
