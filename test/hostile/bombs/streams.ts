import { deflateSync } from 'node:zlib';
import { grayImage, imageDict } from '../../tricky/images.ts';
import type { Objects } from '../../tricky/objects.ts';
import { FULL, fileOf, pdfOf } from '../../tricky/page.ts';
import type { Bomb } from '../bomb.ts';
import { deflatedLetters, deflatedTwice } from './deflated.ts';

/** A page whose content is a stream with these entries. */
const contentOf = (dict: string, data: Uint8Array, copies = 1): Uint8Array =>
  fileOf(pdf => {
    const node = pdf.reserve();
    const content = pdf.stream(dict, data);
    const contents = `[${`${content} 0 R `.repeat(copies)}]`;
    const page = pdf.add(
      `<< /Type /Page /Parent ${node} 0 R /MediaBox [0 0 288 360] /Contents ${contents} >>`,
    );
    pdf.set(node, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
    return pdf.add(`<< /Type /Catalog /Pages ${node} 0 R >>`);
  });

/** The page is there, the image is not worth looking at: its pixels stop it, or nothing needs them. */
const imageOf = (image: (pdf: Objects) => number): Uint8Array =>
  pdfOf(pdf => ({ content: FULL, xobjects: { Im: image(pdf) } }));

const sized = (width: number, height: number, extra: string): string => imageDict({ width, height, extra });

const TOO_MUCH: Bomb['answers'] = [
  'read, page stopped by streamBytes',
  'read, page stopped by fileBytes',
  'refused: limit streamBytes',
  'refused: limit fileBytes',
];

export const STREAM_BOMBS: readonly Bomb[] = [
  {
    name: 'flate-512-mb',
    about: 'content that inflates to 512 MB',
    answers: TOO_MUCH,
    make: () => contentOf('/Filter /FlateDecode', deflatedLetters(' ', 512)),
  },
  {
    name: 'flate-in-flate',
    about: 'content that inflates twice, to 2 GB',
    answers: TOO_MUCH,
    make: () => contentOf('/Filter [/FlateDecode /FlateDecode]', deflatedTwice(2048)),
  },
  {
    name: 'filters-in-thousands',
    about: 'a stream with ten thousand filters',
    answers: [
      'read',
      'read, page stopped by nesting',
      'refused: tooDeep',
      'refused: damaged',
      'refused: limit nesting',
    ],
    make: () => contentOf(`/Filter [${'/ASCIIHexDecode '.repeat(10_000)}]`, Buffer.from('20>')),
  },
  {
    name: 'run-length-100-mb',
    about: 'run lengths that grow to 100 MB',
    answers: TOO_MUCH,
    make: () => contentOf('/Filter /RunLengthDecode', Buffer.alloc(2 * 820_000, Uint8Array.from([129, 32]))),
  },
  {
    name: 'lzw-in-flate',
    about: 'LZW inside deflate',
    answers: ['read', ...TOO_MUCH],
    make: () => contentOf('/Filter [/FlateDecode /LZWDecode]', deflatedLetters('\0', 256)),
  },
  {
    name: 'many-shares-of-one-stream',
    about: 'one stream of 30 MB that the content names a thousand times',
    answers: ['read', 'read, page stopped by operators', ...TOO_MUCH],
    make: () => contentOf('/Filter /FlateDecode', deflatedLetters(' ', 30), 1000),
  },
  {
    name: 'predictor-columns-huge',
    about: 'a predictor with rows of two billion columns',
    answers: ['read', 'refused: damaged', 'refused: limit streamBytes', 'read, page stopped by streamBytes'],
    make: () =>
      contentOf(
        '/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 32 /BitsPerComponent 16 >>',
        deflateSync(new Uint8Array(1000)),
      ),
  },
  {
    name: 'predictor-columns-negative',
    about: 'a predictor with less than no columns',
    answers: ['read', 'refused: damaged'],
    make: () =>
      contentOf(
        '/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns -7 >>',
        deflateSync(new Uint8Array(1000)),
      ),
  },
  {
    name: 'image-65000-square',
    about: 'an image of 65,000 x 65,000 pixels',
    answers: ['read, page stopped by imagePixels'],
    make: () =>
      imageOf(pdf =>
        pdf.stream(`${sized(65_000, 65_000, '/Filter /FlateDecode')}`, deflatedLetters('\x7f', 64)),
      ),
  },
  {
    name: 'image-dimensions-absurd',
    about: 'an image of more pixels than numbers can count',
    answers: ['read', 'read, page stopped by imagePixels'],
    make: () => imageOf(pdf => pdf.stream(sized(2 ** 53, 2 ** 53, ''), 'x')),
  },
  {
    name: 'image-dimensions-negative',
    about: 'an image of less than no pixels',
    answers: ['read'],
    make: () => imageOf(pdf => pdf.stream(sized(-800, 0, ''), 'x')),
  },
  {
    name: 'image-data-bomb',
    about: 'a small image whose data inflate to 512 MB',
    answers: ['read'],
    // PDFium inflates what our own reader does not, up to the cap of its heap.
    rssMb: 450,
    make: () =>
      imageOf(pdf => pdf.stream(sized(800, 1000, '/Filter /FlateDecode'), deflatedLetters('\0', 512))),
  },
  {
    name: 'palette-bomb',
    about: 'a palette that inflates to 512 MB',
    answers: ['read', ...TOO_MUCH],
    make: () =>
      imageOf(pdf => {
        const palette = pdf.stream('/Filter /FlateDecode', deflatedLetters('\0', 512));
        return pdf.stream(
          `/Type /XObject /Subtype /Image /Width 80 /Height 80 /BitsPerComponent 8 /ColorSpace [/Indexed /DeviceRGB 255 ${palette} 0 R]`,
          new Uint8Array(6400),
        );
      }),
  },
  {
    name: 'ten-thousand-images',
    about: 'ten thousand images on one page',
    answers: ['read'],
    make: () =>
      pdfOf(pdf => {
        const images = Array.from({ length: 10_000 }, (_, n): [string, number] => [
          `I${n}`,
          grayImage(pdf, 8, 10),
        ]);
        const draws = images.map(
          ([name], n) => `q 2.88 0 0 3.6 ${(n % 100) * 2.88} ${Math.floor(n / 100) * 3.6} cm /${name} Do Q`,
        );
        return { content: draws.join('\n'), xobjects: Object.fromEntries(images) };
      }),
  },
];
