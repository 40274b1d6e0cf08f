import { readable, scanned, type TrickyCase } from '../case.ts';
import { bilevelImage, flateImage, grayImage, rgbImage, stencil } from '../images.ts';
import type { Objects } from '../objects.ts';
import { FULL, pdfOf } from '../page.ts';

const BACK = 'q 288 0 0 360 0 0 cm /Back Do Q';
const TEXT = 'q 0 g 288 0 0 360 0 0 cm /Text Do Q';

const background = { pixelWidth: 200, pixelHeight: 250, dpiX: 50, dpiY: 50 };
const foreground = { pixelWidth: 100, pixelHeight: 125, dpiX: 25, dpiY: 25 };

/** A coarse colored foreground, let through by a fine 1-bit mask under the given key. */
function masked(pdf: Objects, key: '/Mask' | '/SMask'): number {
  const mask =
    key === '/Mask'
      ? stencil(pdf, 1200, 1500)
      : flateImage(pdf, { width: 1200, height: 1500, bits: 1, fill: [0xaa] });
  return rgbImage(pdf, 100, 125, `${key} ${mask} 0 R`);
}

const layered = (key: '/Mask' | '/SMask'): Uint8Array =>
  pdfOf(pdf => ({
    content: `${BACK} ${FULL}`,
    xobjects: { Back: rgbImage(pdf, 200, 250), Im: masked(pdf, key) },
  }));

export const LAYERS: readonly TrickyCase[] = [
  {
    name: 'mrc-stencil',
    about: 'black letters of 300 dpi over a color background of 50 dpi as a 300 dpi color scan',
    truth: readable(
      scanned({
        ...{ dpi: 300, colorMode: 'color', pixels: [1200, 1500] },
        images: [
          { ...background, isStencil: false, colorMode: 'color' },
          {
            pixelWidth: 1200,
            pixelHeight: 1500,
            dpiX: 300,
            dpiY: 300,
            isStencil: true,
            colorMode: 'bilevel',
          },
        ],
      }),
    ),
    make: () =>
      pdfOf(pdf => ({
        content: `${BACK} ${TEXT}`,
        xobjects: { Back: rgbImage(pdf, 200, 250), Text: stencil(pdf, 1200, 1500) },
      })),
  },
  {
    name: 'mrc-explicit-mask',
    about: 'a foreground behind a stencil mask of 300 dpi as 300 dpi color',
    truth: readable(scanned({ dpi: 300, colorMode: 'color', images: [background, foreground] })),
    make: () => layered('/Mask'),
  },
  {
    name: 'mrc-soft-mask',
    about: 'a foreground behind a 1-bit soft mask of 300 dpi as 300 dpi color',
    truth: readable(scanned({ dpi: 300, colorMode: 'color', images: [background, foreground] })),
    make: () => layered('/SMask'),
  },
  {
    name: 'mrc-gray',
    about: 'a gray background under a 1-bit mask as gray',
    truth: readable(scanned({ dpi: 300, colorMode: 'gray' })),
    make: () =>
      pdfOf(pdf => ({
        content: `${BACK} ${TEXT}`,
        xobjects: { Back: grayImage(pdf, 200, 250), Text: stencil(pdf, 1200, 1500) },
      })),
  },
  {
    name: 'mrc-opaque-bilevel-then-seal',
    about: 'the bilevel scan itself where only a small seal lies over it in color',
    truth: readable(scanned({ dpi: 300, colorMode: 'bilevel' })),
    make: () =>
      pdfOf(pdf => ({
        content: `${FULL} q 80 0 0 80 180 40 cm /Seal Do Q`,
        xobjects: { Im: bilevelImage(pdf, 1200, 1500), Seal: rgbImage(pdf, 100, 100) },
      })),
  },
  {
    name: 'stencil-alone',
    about: 'a page that is one black stencil as a bilevel scan',
    truth: readable(scanned({ dpi: 300, colorMode: 'bilevel' })),
    make: () => pdfOf(pdf => ({ content: `0 g ${FULL}`, xobjects: { Im: stencil(pdf, 1200, 1500) } })),
  },
  {
    name: 'soft-mask',
    about: 'an image by itself, not by the coarser opacity laid over it',
    truth: readable(
      scanned({
        colorMode: 'color',
        images: [{ pixelWidth: 800, pixelHeight: 1000, dpiX: 200, dpiY: 200, hasSoftMask: true }],
      }),
    ),
    make: () =>
      pdfOf(pdf => ({
        content: FULL,
        xobjects: { Im: rgbImage(pdf, 800, 1000, `/SMask ${grayImage(pdf, 400, 500)} 0 R`) },
      })),
  },
  {
    name: 'explicit-mask',
    about: 'an image with a stencil mask of its own size',
    truth: readable(scanned({ colorMode: 'color' })),
    make: () =>
      pdfOf(pdf => ({
        content: FULL,
        xobjects: { Im: rgbImage(pdf, 800, 1000, `/Mask ${stencil(pdf, 800, 1000)} 0 R`) },
      })),
  },
  {
    name: 'color-key-mask',
    about: 'an image whose mask is a range of colors',
    truth: readable(scanned({ colorMode: 'color' })),
    make: () =>
      pdfOf(pdf => ({
        content: FULL,
        xobjects: { Im: rgbImage(pdf, 800, 1000, '/Mask [255 255 255 255 255 255]') },
      })),
  },
];
