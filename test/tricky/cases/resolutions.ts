import { type ImageTruth, readable, scanned, type TrickyCase, unscanned } from '../case.ts';
import { bilevelImage, grayImage, rgbImage } from '../images.ts';
import { BOX, FONT, FULL, type PageParts, pdfOf } from '../page.ts';

const at200 = (pixelWidth: number, pixelHeight: number): ImageTruth => ({
  ...{ pixelWidth, pixelHeight },
  ...{ dpiX: 200, dpiY: 200 },
});

/** Draws `count` images in rows of `columns`, each `width` x `height` points, from the top left. */
function grid(columns: number, rows: number, draw: (index: number) => string): string {
  const [width, height] = [288 / columns, 360 / rows];
  const cells: string[] = [];
  for (let index = 0; index < columns * rows; index++) {
    const x = (index % columns) * width;
    const y = 360 - (Math.floor(index / columns) + 1) * height;
    cells.push(`q ${width} 0 0 ${height} ${x} ${y} cm /${draw(index)} Do Q`);
  }
  return cells.join('\n');
}

export const RESOLUTIONS: readonly TrickyCase[] = [
  {
    name: 'exactly-200',
    about: 'exactly 200 dpi',
    truth: readable(scanned({ pixels: [800, 1000], images: [at200(800, 1000)] })),
    make: () => pdfOf(pdf => ({ content: FULL, xobjects: { Im: grayImage(pdf, 800, 1000) } })),
  },
  {
    name: 'rounded-199-4',
    about: '199.4 dpi, where a scanner rounded the paper size',
    truth: readable(scanned({ dpi: 199.4, widthMm: 210.6901, heightMm: 297.354 })),
    make: () =>
      pdfOf(pdf => ({
        attributes: '/MediaBox [0 0 597.2317 842.8932]',
        content: 'q 597.2317 0 0 842.8932 0 0 cm /Im Do Q',
        xobjects: { Im: grayImage(pdf, 1654, 2339) },
      })),
  },
  {
    name: 'fax-204-x-196',
    about: 'the lower axis of a fax in fine mode',
    truth: readable(
      scanned({
        ...{ dpi: 196, colorMode: 'bilevel', widthMm: 215.1529, heightMm: 297.0245 },
        images: [{ pixelWidth: 1728, pixelHeight: 2292, dpiX: 204, dpiY: 196, bitsPerComponent: 1 }],
      }),
    ),
    make: () =>
      pdfOf(pdf => ({
        attributes: '/MediaBox [0 0 609.88235 841.95918]',
        content: 'q 609.88235 0 0 841.95918 0 0 cm /Im Do Q',
        xobjects: { Im: bilevelImage(pdf, 1728, 2292) },
      })),
  },
  {
    name: 'non-uniform-200-x-100',
    about: 'the lower axis of an image stretched one way',
    truth: readable(
      scanned({ dpi: 100, images: [{ pixelWidth: 800, pixelHeight: 500, dpiX: 200, dpiY: 100 }] }),
    ),
    make: () => pdfOf(pdf => ({ content: FULL, xobjects: { Im: grayImage(pdf, 800, 500) } })),
  },
  {
    name: 'decoy-logo',
    about: 'a coarse colored logo of a few per cent as no part of the scan',
    truth: readable(scanned()),
    make: () =>
      pdfOf(pdf => ({
        content: `${FULL} q 72 0 0 72 10 10 cm /Logo Do Q`,
        xobjects: { Im: grayImage(pdf, 800, 1000), Logo: rgbImage(pdf, 36, 36) },
      })),
  },
  {
    name: 'decoy-tiny-image',
    about: 'a single pixel in a corner as nothing',
    truth: readable(scanned()),
    make: () =>
      pdfOf(pdf => ({
        content: `q 1 0 0 1 0 0 cm /Dot Do Q ${FULL}`,
        xobjects: { Im: grayImage(pdf, 800, 1000), Dot: rgbImage(pdf, 1, 1) },
      })),
  },
  {
    name: 'coarse-photo-beside-a-scan',
    about: 'the coarsest part of a page of which it covers a fifth',
    truth: readable(scanned({ dpi: 72, colorMode: 'color' })),
    make: () =>
      pdfOf(pdf => ({
        content: 'q 288 0 0 288 0 72 cm /Im Do Q q 288 0 0 72 0 0 cm /Photo Do Q',
        xobjects: { Im: rgbImage(pdf, 800, 800), Photo: rgbImage(pdf, 288, 72) },
      })),
  },
  {
    name: 'small-picture-in-a-text',
    about: 'a text with a picture below a tenth of the page as digital',
    truth: readable(unscanned('digital')),
    make: () =>
      pdfOf(pdf => ({
        content: 'BT /F 12 Tf 20 300 Td (Invented text) Tj ET q 72 0 0 72 10 10 cm /Logo Do Q',
        ...{ resources: FONT, xobjects: { Logo: rgbImage(pdf, 36, 36) } },
      })),
  },
  {
    name: 'small-picture-alone',
    about: 'a page with nothing but a picture too small to be a scan as digital',
    truth: readable(unscanned('digital')),
    make: () =>
      pdfOf(pdf => ({
        content: 'q 72 0 0 72 100 100 cm /Logo Do Q',
        xobjects: { Logo: rgbImage(pdf, 36, 36) },
      })),
  },
  {
    name: 'strips',
    about: 'twenty strips of a twentieth each as one scan',
    truth: readable(scanned({ pixels: [800, 1000], images: new Array(20).fill(at200(800, 50)) })),
    make: () =>
      pdfOf(pdf => {
        const strips = Array.from({ length: 20 }, (_, n): [string, number] => [
          `S${n}`,
          grayImage(pdf, 800, 50),
        ]);
        return { content: grid(1, 20, n => `S${n}`), xobjects: Object.fromEntries(strips) };
      }),
  },
  {
    name: 'tiles',
    about: 'twenty-five tiles of a twenty-fifth each as one scan',
    truth: readable(scanned({ pixels: [800, 1000], colorMode: 'color' })),
    make: () =>
      pdfOf(pdf => {
        const tiles = Array.from({ length: 25 }, (_, n): [string, number] => [
          `T${n}`,
          rgbImage(pdf, 160, 200),
        ]);
        return { content: grid(5, 5, n => `T${n}`), xobjects: Object.fromEntries(tiles) };
      }),
  },
  {
    name: 'same-image-twice',
    about: 'one image drawn above itself',
    truth: readable(scanned({ images: [at200(800, 500), at200(800, 500)] })),
    make: () =>
      pdfOf(pdf => ({ content: grid(1, 2, () => 'Im'), xobjects: { Im: grayImage(pdf, 800, 500) } })),
  },
  {
    name: 'same-image-at-two-sizes',
    about: 'one image drawn stretched and once more in its true size by the stretched one',
    truth: readable(
      scanned({
        dpi: 100,
        images: [{ pixelWidth: 400, pixelHeight: 500, dpiX: 100, dpiY: 200 }, at200(400, 500)],
      }),
    ),
    make: () =>
      pdfOf(pdf => ({
        content: 'q 288 0 0 180 0 180 cm /Im Do Q q 144 0 0 180 0 0 cm /Im Do Q',
        xobjects: { Im: grayImage(pdf, 400, 500) },
      })),
  },
  {
    name: 'unused-image',
    about: 'an image that is only listed in the resources as not there',
    truth: readable(unscanned('blank', { images: [] })),
    make: () => pdfOf(pdf => ({ content: 'q Q', xobjects: { Im: grayImage(pdf, 800, 1000) } })),
  },
  {
    name: 'two-pages-two-resolutions',
    about: 'each page by itself',
    truth: readable([scanned(), scanned({ dpi: 100 })]),
    make: () =>
      pdfOf(pdf => {
        const fine: PageParts = { content: FULL, xobjects: { Im: grayImage(pdf, 800, 1000) } };
        return [fine, { attributes: BOX, content: FULL, xobjects: { Im: grayImage(pdf, 400, 500) } }];
      }),
  },
];
