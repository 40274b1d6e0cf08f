import { beforeAll, describe, expect, it } from 'vitest';
import { PlainPicture } from '#demo/pages/plain-picture.ts';
import { storePixels } from '#demo/scanning/scan-image.ts';
import { type Placing, writeScanPdf } from '#demo/scanning/scan-pdf.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { lookAtPages } from '#engines/page/look-at-pages.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { PdfiumSupply } from '#engines/pdfium/pdfium-supply.ts';
import { compileTestPdfium, loadPictureTools } from '../load-pdfium.ts';

const DPI = 200;
const MIDDLE = { x: 140, y: 220 };
const INK = { color: [206, 32, 46], strength: 0.8 } as const;

/** An A4 scan with a seal of 36 mm, its pixels placed on the page as the scanner writes them. */
async function scan(placing: Placing): Promise<Uint8Array> {
  const page = new PlainPicture(210, 297, [248, 245, 238], DPI / 25.4);
  for (let y = 30; y < 150; y += 7) page.box(25, y, 160, 2, { color: [40, 40, 44] });
  page.ring(MIDDLE, 18, 0.8, INK).ring(MIDDLE, 11, 0.4, INK).star(MIDDLE, 6, INK);
  for (let degrees = 0; degrees < 360; degrees += 11) {
    const [x, y] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const at = (reach: number) => ({ x: MIDDLE.x + x * reach, y: MIDDLE.y + y * reach });
    page.line(at(13.1), at(15.5), 0.5, INK);
  }
  const { width, height, rgbx } = page.noise(3, 5).picture();
  const rgb = new Uint8ClampedArray(width * height * 3).map((_, at) => {
    return rgbx[Math.floor(at / 3) * 4 + (at % 3)] ?? 0;
  });
  const image = await storePixels({ width, height, rgb }, { storage: 'color', quality: 85 });
  return writeScanPdf({ title: 'boxed', pages: [{ image, dpi: DPI, placing }] });
}

describe('a scan whose pixels were written as points', () => {
  let supply: PdfiumSupply;

  beforeAll(async () => {
    supply = new PdfiumSupply(Promise.resolve(await compileTestPdfium()));
  });

  async function lookAt(placing: Placing): Promise<PageFacts | undefined> {
    const bytes = await scan(placing);
    const facts = readPdfFacts(bytes);
    if (facts.state !== 'read') throw new Error('the scan cannot be read');
    return (await lookAtPages(supply, bytes, facts, { tools: await loadPictureTools() })).pages[0];
  }

  it.each<[Placing, number]>([
    ['upright', 1],
    ['pixelsAsPoints', DPI / 72],
  ])('shows its seal as large as on paper, where the page shows it: %s', async (placing, larger) => {
    const page = await lookAt(placing);
    expect(page?.widthMm).toBeCloseTo(210 * larger, 0);
    const [seal] = page?.look?.redSeals ?? [];
    expect(seal).toMatchObject({ isClear: true, shape: 'round' });
    expect(Math.abs((seal?.sizeMm ?? 0) - 37)).toBeLessThan(2);
    const { x = 0, y = 0, width = 0, height = 0 } = seal?.boxMm ?? {};
    expect((x + width / 2) / larger).toBeCloseTo(MIDDLE.x, -0.5);
    expect((y + height / 2) / larger).toBeCloseTo(MIDDLE.y, -0.5);
  });
});
