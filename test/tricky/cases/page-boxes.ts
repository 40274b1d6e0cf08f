import { readable, scanned, type TrickyCase, unscanned } from '../case.ts';
import { grayImage } from '../images.ts';
import { BOX, FULL, fileOf, pdfOf } from '../page.ts';

/** A gray scan of the given pixels drawn by `content` on a page with the given entries. */
const scanOn = (attributes: string, content = FULL, width = 800, height = 1000): Uint8Array =>
  pdfOf(pdf => ({ attributes, content, xobjects: { Im: grayImage(pdf, width, height) } }));

/** How wide the named pixels are drawn, over a page from the origin. */
const over = (width: number, height: number): string => `q ${width} 0 0 ${height} 0 0 cm /Im Do Q`;

const NOT_INHERITED = 'the peer prints the entries of the page itself, not what it inherits';
const UNSCALED = 'UserUnit scales a unit of the page; the peer tells user space units as points';

export const PAGE_BOXES: readonly TrickyCase[] = [
  {
    name: 'user-unit-2',
    about: 'a page whose unit is two points as twice as large',
    truth: readable(scanned({ userUnit: 2 })),
    peerErrors: [
      { peer: 'pdfinfo', about: 'size', because: UNSCALED, proof: '/UserUnit 2' },
      { peer: 'pdfimages', about: 'images', because: UNSCALED, proof: '/UserUnit 2' },
    ],
    make: () => scanOn('/MediaBox [0 0 144 180] /UserUnit 2', over(144, 180)),
  },
  {
    name: 'crop-box-smaller',
    about: 'the size of the part that is shown, and the resolution of the whole image',
    truth: readable(scanned({ widthMm: 50.8, heightMm: 63.5 })),
    make: () => scanOn(`${BOX} /CropBox [72 90 216 270]`),
  },
  {
    name: 'crop-box-beyond-media-box',
    about: 'a crop box only as far as the media box goes',
    truth: readable(scanned()),
    make: () => scanOn(`${BOX} /CropBox [-100 -100 1000 1000]`),
  },
  {
    name: 'crop-box-inherited',
    about: 'a crop box that the page tree hands down',
    truth: readable(scanned({ widthMm: 50.8, heightMm: 63.5 })),
    peerErrors: [{ peer: 'mutool', about: 'size', because: NOT_INHERITED, proof: '/Kids [4 0 R] /CropBox' }],
    make: () =>
      pdfOf(pdf => ({ content: FULL, xobjects: { Im: grayImage(pdf, 800, 1000) } }), {
        pages: '/CropBox [72 90 216 270]',
      }),
  },
  {
    name: 'image-outside-crop',
    about: 'only what lies on the page as shown, however coarse its neighbor outside',
    truth: readable(scanned({ widthMm: 50.8, heightMm: 127 })),
    make: () =>
      pdfOf(pdf => ({
        attributes: `${BOX} /CropBox [0 0 144 360]`,
        content: 'q 144 0 0 360 0 0 cm /Im Do Q q 144 0 0 360 144 0 cm /Coarse Do Q',
        xobjects: { Im: grayImage(pdf, 400, 1000), Coarse: grayImage(pdf, 72, 180) },
      })),
  },
  {
    name: 'only-image-outside-crop',
    about: 'a page whose only image is cropped away as blank',
    truth: readable(unscanned('blank', { widthMm: 50.8, heightMm: 127 })),
    make: () => scanOn(`${BOX} /CropBox [0 0 144 360]`, 'q 144 0 0 360 144 0 cm /Im Do Q'),
  },
  {
    name: 'media-box-reversed',
    about: 'a box whose corners are swapped',
    truth: readable(scanned()),
    make: () => scanOn('/MediaBox [288 360 0 0]'),
  },
  {
    name: 'media-box-offset',
    about: 'a page that does not begin at the origin',
    truth: readable(scanned()),
    make: () => scanOn('/MediaBox [-100 200 188 560]', 'q 288 0 0 360 -100 200 cm /Im Do Q'),
  },
  {
    name: 'media-box-indirect',
    about: 'a box that is a reference to references',
    truth: readable(scanned()),
    make: () =>
      pdfOf(pdf => {
        const width = pdf.add('288.0');
        const box = pdf.add(`[0 0 ${width} 0 R +360.]`);
        return {
          ...{ attributes: `/MediaBox ${box} 0 R`, content: FULL },
          xobjects: { Im: grayImage(pdf, 800, 1000) },
        };
      }),
  },
  {
    name: 'media-box-missing',
    about: 'a page without any size as US Letter, as all readers do',
    truth: readable(scanned({ widthMm: 215.9, heightMm: 279.4 })),
    make: () => scanOn('', over(612, 792), 1700, 2200),
  },
  {
    name: 'crop-box-empty',
    about: 'an empty crop box as none',
    truth: readable(scanned()),
    make: () => scanOn(`${BOX} /CropBox [0 0 0 0]`),
  },
  {
    name: 'pixels-as-points',
    about: 'an A4 scan whose writer took pixels for points as 72 dpi on a huge page',
    truth: readable(scanned({ dpi: 72, widthMm: 583.4944, heightMm: 825.1472 })),
    make: () => scanOn('/MediaBox [0 0 1654 2339]', over(1654, 2339), 1654, 2339),
  },
  {
    name: 'gigantic-page',
    about: 'a page of five metres',
    truth: readable(scanned({ dpi: 2, widthMm: 5080, heightMm: 5080 })),
    make: () => scanOn('/MediaBox [0 0 14400 14400]', over(14_400, 14_400), 400, 400),
  },
  {
    name: 'tiny-page',
    about: 'a page of a millimetre',
    truth: readable(scanned({ dpi: 216, widthMm: 1.0583, heightMm: 1.0583 })),
    make: () => scanOn('/MediaBox [0 0 3 3]', over(3, 3), 9, 9),
  },
  {
    name: 'inherited-everything',
    about: 'box, rotation and resources that stand two nodes higher',
    truth: readable(scanned({ widthMm: 127, heightMm: 101.6, rotation: 90 })),
    make: () =>
      fileOf(pdf => {
        const image = grayImage(pdf, 800, 1000);
        const content = pdf.stream('', FULL);
        const [top, middle, page] = [pdf.reserve(), pdf.reserve(), pdf.reserve()];
        pdf.set(page, `<< /Type /Page /Parent ${middle} 0 R /Contents ${content} 0 R >>`);
        pdf.set(middle, `<< /Type /Pages /Parent ${top} 0 R /Count 1 /Kids [${page} 0 R] /Rotate 90 >>`);
        const resources = `/Resources << /XObject << /Im ${image} 0 R >> >>`;
        pdf.set(top, `<< /Type /Pages /Count 1 /Kids [${middle} 0 R] ${BOX} ${resources} /Rotate 180 >>`);
        return pdf.add(`<< /Type /Catalog /Pages ${top} 0 R >>`);
      }),
  },
];
