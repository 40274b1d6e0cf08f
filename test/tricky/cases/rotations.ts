import { type PageTruth, readable, scanned, type TrickyCase } from '../case.ts';
import { grayImage } from '../images.ts';
import { BOX, FULL, pdfOf } from '../page.ts';

const turned = (rotate: number, content = FULL, width = 800, height = 1000): Uint8Array =>
  pdfOf(pdf => ({
    attributes: `${BOX} /Rotate ${rotate}`,
    content,
    xobjects: { Im: grayImage(pdf, width, height) },
  }));

const upright: Partial<PageTruth> = { pixels: [800, 1000] };
const lying: Partial<PageTruth> = { widthMm: 127, heightMm: 101.6, pixels: [1000, 800] };

const cosine = Math.cos((7 * Math.PI) / 180);
const sine = Math.sin((7 * Math.PI) / 180);
/** 200 x 250 points, turned by 7 degrees about its corner. */
const TURNED_BY_7 = [200 * cosine, 200 * sine, -250 * sine, 250 * cosine, 60, 40]
  .map(value => value.toFixed(6))
  .join(' ');

export const ROTATIONS: readonly TrickyCase[] = [
  ...([90, 180, 270] as const).map(rotation => ({
    name: `rotate-${rotation}`,
    about: `a page shown turned by ${rotation} degrees`,
    truth: readable(scanned({ rotation, ...(rotation === 180 ? upright : lying) })),
    make: () => turned(rotation),
  })),
  {
    name: 'rotate-minus-90',
    about: 'a quarter turn to the left as three to the right',
    truth: readable(scanned({ rotation: 270, ...lying })),
    make: () => turned(-90),
  },
  {
    name: 'rotate-450',
    about: 'more than a full turn',
    truth: readable(scanned({ rotation: 90, ...lying })),
    make: () => turned(450),
  },
  {
    name: 'rotate-90-non-uniform',
    about: 'the lower axis of a turned page',
    truth: readable(
      scanned({
        ...{ rotation: 90, ...lying, dpi: 100, pixels: [500, 800] },
        images: [{ pixelWidth: 800, pixelHeight: 500, dpiX: 200, dpiY: 100 }],
      }),
    ),
    make: () => turned(90, FULL, 800, 500),
  },
  {
    name: 'image-rotated-by-7-degrees',
    about: 'the resolution along the axes of an image that lies askew',
    truth: readable(
      scanned({ images: [{ pixelWidth: 600, pixelHeight: 1000, dpiX: 216, dpiY: 288 }], dpi: 216 }),
    ),
    make: () => turned(0, `q ${TURNED_BY_7} cm /Im Do Q`, 600, 1000),
  },
  {
    name: 'image-rotated-by-90-degrees',
    about: 'an image laid on its side, with its pixels as the page shows them',
    truth: readable(
      scanned({
        pixels: [800, 1000],
        images: [{ pixelWidth: 1000, pixelHeight: 800, dpiX: 200, dpiY: 200 }],
      }),
    ),
    make: () => turned(0, 'q 0 360 -288 0 288 0 cm /Im Do Q', 1000, 800),
  },
  {
    name: 'image-mirrored',
    about: 'an image drawn upside down and mirrored',
    truth: readable(scanned({ images: [{ pixelWidth: 800, pixelHeight: 1000, dpiX: 200, dpiY: 200 }] })),
    make: () => turned(0, 'q -288 0 0 -360 288 360 cm /Im Do Q'),
  },
];
