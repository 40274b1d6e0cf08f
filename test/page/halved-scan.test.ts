import { beforeAll, describe, expect, it } from 'vitest';
import { PlainPicture } from '#demo/pages/plain-picture.ts';
import { storePixels } from '#demo/scanning/scan-image.ts';
import { type Placing, writeScanPdf } from '#demo/scanning/scan-pdf.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { drawPage, MOST_PIXELS } from '#engines/page/draw-page.ts';
import { halveScan } from '#engines/page/halved-scan.ts';
import { PageBuffers } from '#engines/page/page-buffers.ts';
import type { PagePicture } from '#engines/page/picture.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { createPdfium, type Pdfium } from '#engines/pdfium/pdfium.ts';
import { compileTestPdfium } from '../load-pdfium.ts';

let pdfium: Pdfium;

beforeAll(async () => {
  pdfium = await createPdfium(await compileTestPdfium());
});

interface Scan {
  readonly dpi?: number;
  readonly storage?: 'color' | 'gray';
  readonly placing?: Placing;
  /** In mm. */
  readonly sheet?: readonly [number, number];
}

async function scan(made: Scan): Promise<Uint8Array> {
  const { dpi = 200, storage = 'color', placing = 'upright', sheet = [210, 297] } = made;
  const page = new PlainPicture(...sheet, [248, 240, 226], dpi / 25.4);
  for (let y = 30; y < 250; y += 7) page.box(25, y, 40 + ((y * 13) % 110), 2, { color: [40, 40, 44] });
  page.ring({ x: 140, y: 220 }, 18, 0.8, { color: [206, 32, 46] });
  const { width, height, rgbx } = page.noise(3, 5).picture();
  const rgb = new Uint8ClampedArray(width * height * 3).map((_, at) => {
    return rgbx[Math.floor(at / 3) * 4 + (at % 3)] ?? 0;
  });
  const image = await storePixels({ width, height, rgb }, { storage, quality: 85 });
  return writeScanPdf({ title: 'halved', pages: [{ image, dpi, placing }] });
}

function pictures(bytes: Uint8Array): { readonly halved: PagePicture | null; readonly drawn: PagePicture } {
  const facts = readPdfFacts(bytes);
  const page: PageFacts | undefined = facts.state === 'read' ? facts.pages[0] : undefined;
  if (page === undefined) throw new Error('the scan cannot be read');
  const { document } = pdfium.open(bytes);
  const loaded = pdfium.api.FPDF_LoadPage(document, 0);
  const needs = { paper: page, buffers: new PageBuffers() };
  const both = {
    halved: halveScan(pdfium, loaded, needs),
    drawn: drawPage(pdfium, loaded, needs),
  };
  pdfium.api.FPDF_ClosePage(loaded);
  pdfium.close(document);
  return both;
}

describe('a plain color scan of 200 dpi', () => {
  it('looks halved as it looks drawn, channel by channel', async () => {
    const { halved, drawn } = pictures(await scan({}));
    expect(halved?.width).toBe(drawn.width);
    expect(drawn.height - (halved?.height ?? 0)).toBeLessThanOrEqual(1);
    const size = halved?.rgbx.length ?? 0;
    const channels = [0, 1, 2].map(channel => {
      let [apart, brighter] = [0, 0];
      for (let at = channel; at < size; at += 4) {
        const gap = (halved?.rgbx[at] ?? 0) - (drawn.rgbx[at] ?? 0);
        apart += Math.abs(gap);
        brighter += gap;
      }
      return { apart: (apart * 4) / size, brighter: (brighter * 4) / size };
    });
    // Edges may lie half a pixel apart: heights are rounded otherwise.
    for (const { apart, brighter } of channels) {
      expect(apart).toBeLessThan(2);
      expect(Math.abs(brighter)).toBeLessThan(0.8);
    }
  });

  it.each<[string, Scan]>([
    ['finer', { dpi: 300 }],
    ['gray', { storage: 'gray' }],
    ['turned by its page', { placing: 'rotatedPage' }],
    ['drawn turned', { placing: 'turnedImage' }],
    ['written as points', { placing: 'pixelsAsPoints' }],
    ['so large that its half would be, too', { sheet: [297, 420] }],
  ])('is drawn, not halved, when it is %s', async (_, made) => {
    const { halved, drawn } = pictures(await scan(made));
    expect(halved).toBeNull();
    expect(drawn.width * drawn.height).toBeLessThanOrEqual(MOST_PIXELS * 1.01);
  });
});
