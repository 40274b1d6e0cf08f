import { deflateSync } from 'node:zlib';
import type { ColorMode } from '#domain/pdf-facts.ts';
import { readable, scanned, type TrickyCase } from '../case.ts';
import {
  asciiHex,
  encodedImage,
  flateImage,
  type ImageSpec,
  runLength,
  samples,
  whiteGroup4,
  whiteJbig2,
} from '../images.ts';
import { jpeg } from '../jpeg.ts';
import { codestream, GREYSCALE, jp2, SRGB } from '../jpx.ts';
import type { Objects } from '../objects.ts';
import { FULL, pdfOf } from '../page.ts';

const SIZE = { width: 800, height: 1000 } as const;
const YCC_RED = [90, 110, 220];

interface CodecCase {
  readonly name: string;
  readonly about: string;
  readonly mode: ColorMode;
  readonly image: (pdf: Objects) => number;
  readonly peerErrors?: TrickyCase['peerErrors'];
}

const encoded =
  (spec: Partial<ImageSpec>, filter: string, data: () => Uint8Array) =>
  (pdf: Objects): number =>
    encodedImage(pdf, { ...SIZE, ...spec }, filter, data());

const CASES: readonly CodecCase[] = [
  {
    ...{ name: 'jpeg-gray', about: 'a gray JPEG', mode: 'gray' },
    image: encoded({}, '/DCTDecode', () => jpeg({ ...SIZE, color: [90] })),
  },
  {
    ...{ name: 'jpeg-rgb', about: 'a color JPEG', mode: 'color' },
    image: encoded({ space: '/DeviceRGB' }, '/DCTDecode', () => jpeg({ ...SIZE, color: YCC_RED })),
  },
  {
    ...{ name: 'jpeg-cmyk', about: 'a JPEG of four inks', mode: 'color' },
    image: encoded({ space: '/DeviceCMYK', extra: '/Decode [1 0 1 0 1 0 1 0]' }, '/DCTDecode', () =>
      jpeg({ ...SIZE, color: [10, 200, 190, 20], adobeTransform: 0 }),
    ),
  },
  {
    ...{
      name: 'jpeg-gray-declared-rgb',
      about: 'a JPEG of one component as gray, whatever is declared',
      mode: 'gray',
    },
    image: encoded({ space: '/DeviceRGB' }, '/DCTDecode', () => jpeg({ ...SIZE, color: [90] })),
  },
  {
    ...{ name: 'jpx-with-color-space', about: 'a JPEG 2000 with a color space beside it', mode: 'color' },
    image: encoded({ space: '/DeviceRGB' }, '/JPXDecode', () => jp2({ ...SIZE, components: 3 }, SRGB)),
  },
  {
    ...{ name: 'jpx-without-color-space', about: 'a JPEG 2000 that names its colors itself', mode: 'color' },
    image: encoded({ space: null }, '/JPXDecode', () => jp2({ ...SIZE, components: 3 }, SRGB)),
  },
  {
    ...{ name: 'jpx-gray', about: 'a gray JPEG 2000', mode: 'gray' },
    image: encoded({ space: null }, '/JPXDecode', () => jp2({ ...SIZE, components: 1 }, GREYSCALE)),
  },
  {
    ...{ name: 'jpx-codestream', about: 'a bare JPEG 2000 codestream', mode: 'gray' },
    image: encoded({ space: '/DeviceGray' }, '/JPXDecode', () => codestream({ ...SIZE, components: 1 })),
  },
  {
    ...{ name: 'jbig2', about: 'a JBIG2 page', mode: 'bilevel' },
    image: encoded({ bits: 1 }, '/JBIG2Decode', () => whiteJbig2(800, 1000)),
  },
  {
    ...{ name: 'ccitt-group-4', about: 'a fax page', mode: 'bilevel' },
    image: encoded(
      { bits: 1, extra: '/DecodeParms << /K -1 /Columns 800 /Rows 1000 >>' },
      '/CCITTFaxDecode',
      () => whiteGroup4(1000),
    ),
  },
  {
    ...{ name: 'run-length', about: 'run lengths', mode: 'gray' },
    image: encoded({}, '/RunLengthDecode', () => runLength(800_000, 0x7f)),
  },
  {
    ...{ name: 'hex-over-flate', about: 'two filters in a row', mode: 'gray' },
    image: encoded({}, '[/ASCIIHexDecode /FlateDecode]', () => asciiHex(deflateSync(samples(SIZE)))),
  },
  {
    ...{ name: 'flate-over-jpeg', about: 'a JPEG that is deflated once more', mode: 'color' },
    image: encoded({ space: '/DeviceRGB' }, '[/FlateDecode /DCTDecode]', () =>
      deflateSync(jpeg({ ...SIZE, color: YCC_RED })),
    ),
  },
  {
    ...{ name: 'predictor-15', about: 'rows with a PNG predictor', mode: 'gray' },
    image: pdf => {
      const rows = new Uint8Array(801 * 1000);
      const parms = '/DecodeParms << /Predictor 15 /Colors 1 /BitsPerComponent 8 /Columns 800 >>';
      return encodedImage(pdf, { ...SIZE, extra: parms }, '/FlateDecode', deflateSync(rows));
    },
  },
  {
    ...{ name: 'filter-by-reference', about: 'a filter and a length that are references', mode: 'gray' },
    image: pdf => {
      const data = deflateSync(samples(SIZE));
      const [filter, length, image] = [pdf.add('/FlateDecode'), pdf.add(String(data.length)), pdf.reserve()];
      const dict = `/Type /XObject /Subtype /Image /Width 800 /Height 1000 /BitsPerComponent 8`;
      return pdf.setStream(
        image,
        `${dict} /ColorSpace /DeviceGray /Filter ${filter} 0 R`,
        data,
        `${length} 0 R`,
      );
    },
  },
  {
    ...{ name: 'white-flate', about: 'a scan of which every pixel is equal', mode: 'gray' },
    image: pdf => flateImage(pdf, { ...SIZE, fill: [0xff] }),
  },
];

export const CODECS: readonly TrickyCase[] = CASES.map(({ name, about, mode, image, peerErrors }) => ({
  name: `codec-${name}`,
  about,
  truth: readable(scanned({ colorMode: mode })),
  ...(peerErrors === undefined ? {} : { peerErrors }),
  make: () => pdfOf(pdf => ({ content: FULL, xobjects: { Im: image(pdf) } })),
}));
