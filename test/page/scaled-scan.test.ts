import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TextRun } from '#demo/drawing/sheet.ts';
import { PlainPicture } from '#demo/pages/plain-picture.ts';
import { addSampleImage, FULL_PAGE, samplePdf } from '#demo/sample-pdf.ts';
import { type ScanImage, storePixels } from '#demo/scanning/scan-image.ts';
import { type Placing, writeScanPdf } from '#demo/scanning/scan-pdf.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { drawPage, MOST_PIXELS } from '#engines/page/draw-page.ts';
import type { PagePicture } from '#engines/page/picture.ts';
import type { PictureTools } from '#engines/page/picture-tools.ts';
import { scaleScan } from '#engines/page/scaled-scan.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import type { Pdfium } from '#engines/pdfium/pdfium.ts';
import { loadPdfium, loadPictureTools } from '../load-pdfium.ts';

let pdfium: Pdfium;
let tools: PictureTools;

beforeAll(async () => {
  pdfium = await loadPdfium();
  tools = await loadPictureTools();
});

interface Scan {
  readonly dpi?: number;
  readonly storage?: 'color' | 'gray';
  readonly placing?: Placing;
  /** In mm. */
  readonly sheet?: readonly [number, number];
  readonly text?: readonly TextRun[];
  readonly change?: (image: ScanImage) => ScanImage | Promise<ScanImage>;
}

const same = (image: ScanImage): ScanImage => image;

const inverted = (image: ScanImage): ScanImage => ({
  ...image,
  entries: `${image.entries} /Decode [1 0 1 0 1 0]`,
});

const cutOff = (image: ScanImage): ScanImage => ({
  ...image,
  data: image.data.slice(0, image.data.length * 0.6),
});

/** Writes an image in passes from coarse to fine, the last of them so many times. */
const inPasses =
  (times: number) =>
  async (image: ScanImage): Promise<ScanImage> => {
    const data = await sharp(image.data).jpeg({ progressive: true, quality: 85 }).toBuffer();
    const [last, end] = [data.lastIndexOf(Buffer.from([0xff, 0xda])), data.length - 2];
    const passes = Array.from({ length: times }, () => data.subarray(last, end));
    return { ...image, data: Buffer.concat([data.subarray(0, last), ...passes, data.subarray(end)]) };
  };

/** A page of one color, which its scanner has told by a color profile. */
async function profiled(profile: 'srgb' | 'p3'): Promise<Uint8Array> {
  const [width, height] = [800, 1000];
  const raw = sharp({ create: { width, height, channels: 3, background: { r: 210, g: 60, b: 70 } } });
  const data = await raw.jpeg({ quality: 90 }).toBuffer();
  const marked = await sharp(data).withIccProfile(profile).jpeg({ quality: 90 }).toBuffer();
  const { icc } = await sharp(marked).metadata();
  if (icc === undefined) throw new Error('no profile');
  return samplePdf(builder => {
    const space = `[/ICCBased ${builder.stream('/N 3', new Uint8Array(icc))} 0 R]`;
    const image = { width, height, space, extra: '/Filter /DCTDecode', data: new Uint8Array(data) };
    return { content: FULL_PAGE, objects: { Im: addSampleImage(builder, image) } };
  });
}

async function scan(made: Scan): Promise<Uint8Array> {
  const { dpi = 200, storage = 'color', placing = 'upright', sheet = [210, 297], change = same } = made;
  const page = new PlainPicture(...sheet, [248, 240, 226], dpi / 25.4);
  for (let y = 30; y < 250; y += 7) page.box(25, y, 40 + ((y * 13) % 110), 2, { color: [40, 40, 44] });
  page.ring({ x: 140, y: 220 }, 18, 0.8, { color: [206, 32, 46] });
  const { width, height, rgbx } = page.noise(3, 5).picture();
  const rgb = new Uint8ClampedArray(width * height * 3).map((_, at) => {
    return rgbx[Math.floor(at / 3) * 4 + (at % 3)] ?? 0;
  });
  const sideways = placing !== 'upright';
  const image = await change(await storePixels({ width, height, rgb }, { storage, quality: 85, sideways }));
  const { text } = made;
  return writeScanPdf({ title: 'scaled', pages: [{ image, dpi, placing, ...(text ? { text } : {}) }] });
}

function pictures(bytes: Uint8Array): { readonly scaled: PagePicture | null; readonly drawn: PagePicture } {
  const facts = readPdfFacts(bytes);
  const page: PageFacts | undefined = facts.state === 'read' ? facts.pages[0] : undefined;
  if (page === undefined) throw new Error('the scan cannot be read');
  const { document } = pdfium.open(bytes);
  const loaded = pdfium.api.FPDF_LoadPage(document, 0);
  const needs = { paper: page, isRecolored: page.isRecolored === true, tools };
  const both = {
    scaled: scaleScan(pdfium, loaded, needs),
    drawn: drawPage(pdfium, loaded, needs),
  };
  pdfium.api.FPDF_ClosePage(loaded);
  pdfium.close(document);
  return both;
}

const [COLUMNS, ROWS] = [42, 59];

/** The mean of each channel in each cell of a grid over the page. */
function cellsOf({ width, height, rgbx }: PagePicture): readonly number[] {
  const sums = new Float64Array(COLUMNS * ROWS * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = Math.floor((y / height) * ROWS) * COLUMNS + Math.floor((x / width) * COLUMNS);
      for (let channel = 0; channel < 3; channel++) {
        const slot = cell * 4 + channel;
        sums[slot] = (sums[slot] ?? 0) + (rgbx[(y * width + x) * 4 + channel] ?? 0);
      }
      sums[cell * 4 + 3] = (sums[cell * 4 + 3] ?? 0) + 1;
    }
  }
  return Array.from(sums, (sum, slot) => sum / (sums[slot - (slot % 4) + 3] ?? 1));
}

describe('a page that is one plain scan', () => {
  it.each<[string, Scan]>([
    ['at 200 dpi', {}],
    ['at 300 dpi', { dpi: 300 }],
    ['at 240 dpi', { dpi: 240 }],
    ['at 150 dpi', { dpi: 150 }],
    ['at 100 dpi', { dpi: 100 }],
    ['in gray', { storage: 'gray' }],
    ['on a large sheet', { sheet: [297, 420] }],
    ['turned by its page', { placing: 'rotatedPage' }],
    ['under words that a scanner read', { text: [{ text: 'Phúc Lộc', x: 60, y: 60, size: 12, width: 50 }] }],
  ])('looks decoded small as it looks drawn: %s', async (_, made) => {
    const { scaled, drawn } = pictures(await scan(made));
    if (scaled === null) throw new Error('it was not decoded small');
    expect(Math.abs(scaled.pixelsPerMm / drawn.pixelsPerMm - 1)).toBeLessThan(0.01);
    const ratio = scaled.width / scaled.height / (drawn.width / drawn.height);
    expect(ratio).toBeCloseTo(1, 2);
    const other = cellsOf(drawn);
    const gaps = cellsOf(scaled).map((mean, slot) => mean - (other[slot] ?? 0));
    const typical = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length;
    expect(typical).toBeLessThan(1.5);
    // Where a line ends between two cells, a pixel more or less is seen.
    expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(30);
  });

  it.each<[string, Scan]>([
    ['too coarse', { dpi: 72 }],
    ['drawn turned', { placing: 'turnedImage' }],
    ['shown in exchanged colors', { change: inverted }],
    ['cut off within its data', { change: cutOff }],
  ])('is drawn when it is %s', async (_, made) => {
    const { scaled, drawn } = pictures(await scan(made));
    expect(scaled).toBeNull();
    expect(drawn.width * drawn.height).toBeLessThanOrEqual(MOST_PIXELS * 1.01);
  });

  it.each<[string, 'srgb' | 'p3', boolean]>([
    ['decoded small where the profile is sRGB', 'srgb', true],
    ['drawn where the profile is another', 'p3', false],
  ])('is %s', async (_, profile, isSmall) => {
    const { scaled, drawn } = pictures(await profiled(profile));
    expect(scaled !== null).toBe(isSmall);
    const other = cellsOf(drawn);
    const gaps = scaled === null ? [] : cellsOf(scaled).map((mean, slot) => mean - (other[slot] ?? 0));
    expect(Math.max(0, ...gaps.map(Math.abs))).toBeLessThan(5);
  });

  it('may be stored in some passes, not in a hundred', async () => {
    expect(pictures(await scan({ change: inPasses(1) })).scaled).not.toBeNull();
    expect(pictures(await scan({ change: inPasses(100) })).scaled).toBeNull();
  });
});
