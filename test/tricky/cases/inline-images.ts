import { deflateSync } from 'node:zlib';
import { joinBytes, type Part } from '#demo/pdf-builder.ts';
import { type ImageTruth, type PeerError, readable, scanned, type TrickyCase } from '../case.ts';
import { asciiHex, grayImage } from '../images.ts';
import { jpeg } from '../jpeg.ts';
import { pdfOf } from '../page.ts';

/** 800 x 1000 pixels of one bit take 100 bytes a row. */
const BITS = 100 * 1000;
const plain = new Uint8Array(BITS).fill(0x55);

const LURE = '\nEI Q 0 0 0 0 0 0 cm EI\n EI \rEI\tQ BT (';

/** Sample bytes that look like the end of the image, and like operators after it. */
function treacherous(): Uint8Array {
  const lure = joinBytes(LURE);
  const bytes = new Uint8Array(BITS);
  for (let at = 0; at < bytes.length; at++) bytes[at] = lure[at % lure.length] ?? 0;
  return bytes;
}

/** The same as literal runs of the run-length filter, whose coded bytes hold the lure too. */
function treacherousRuns(): Uint8Array {
  const data = treacherous();
  const runs: Part[] = [];
  for (let at = 0; at < data.length; at += 100) {
    runs.push(Uint8Array.from([99]), data.subarray(at, at + 100));
  }
  return joinBytes(...runs, Uint8Array.from([128]));
}

const inline = (dict: string, data: Part): Part[] => [
  `q 288 0 0 360 0 0 cm\nBI ${dict}\nID `,
  data,
  '\nEI\nQ\n',
];

const image: ImageTruth = {
  ...{ object: null, source: 'inline', pixelWidth: 800, pixelHeight: 1000, dpiX: 200, dpiY: 200 },
};

const bilevel = readable(scanned({ colorMode: 'bilevel', images: [image] }));

/** A second image after the inline one: lost when its end is not found. */
const followed = readable(
  scanned({
    ...{ colorMode: 'gray', dpi: 100 },
    images: [image, { pixelWidth: 400, pixelHeight: 500, dpiX: 100, dpiY: 100 }],
  }),
);

/** `proof` stands inside the data. */
const wordForWord = (proof: string): readonly PeerError[] => [
  {
    ...{ peer: 'qpdf', about: 'check', proof },
    because:
      'the peer takes the first EI that looks like one; width, height and filter say where the data end',
  },
];

const followedBy = (...parts: readonly Part[]): Uint8Array =>
  pdfOf(pdf => ({
    content: joinBytes(...parts, 'q 288 0 0 360 0 0 cm /Next Do Q'),
    xobjects: { Next: grayImage(pdf, 400, 500) },
  }));

export const INLINE_IMAGES: readonly TrickyCase[] = [
  {
    name: 'inline-abbreviated',
    about: 'an inline image with short keys',
    truth: bilevel,
    make: () => pdfOf(() => ({ content: joinBytes(...inline('/W 800 /H 1000 /BPC 1 /CS /G', plain)) })),
  },
  {
    name: 'inline-full-keys',
    about: 'an inline image with full keys',
    truth: bilevel,
    make: () =>
      pdfOf(() => ({
        content: joinBytes(
          ...inline('/Width 800 /Height 1000 /BitsPerComponent 1 /ColorSpace /DeviceGray', plain),
        ),
      })),
  },
  {
    name: 'inline-stencil',
    about: 'an inline stencil',
    truth: readable(scanned({ colorMode: 'bilevel', images: [{ ...image, isStencil: true }] })),
    make: () => pdfOf(() => ({ content: joinBytes('0 g\n', ...inline('/IM true /W 800 /H 1000', plain)) })),
  },
  {
    name: 'inline-filters',
    about: 'an inline image through two abbreviated filters',
    truth: bilevel,
    make: () =>
      pdfOf(() => ({
        content: joinBytes(
          ...inline('/W 800 /H 1000 /BPC 1 /CS /G /F [/AHx /Fl]', asciiHex(deflateSync(plain))),
        ),
      })),
  },
  {
    name: 'inline-jpeg',
    about: 'an inline color JPEG',
    truth: readable(scanned({ colorMode: 'color', images: [image] })),
    make: () =>
      pdfOf(() => {
        const data = jpeg({ width: 800, height: 1000, color: [90, 110, 220] });
        return { content: joinBytes(...inline('/W 800 /H 1000 /BPC 8 /CS /RGB /F /DCT', data)) };
      }),
  },
  {
    name: 'inline-named-space',
    about: 'an inline image whose palette the resources name',
    truth: readable(scanned({ colorMode: 'color', images: [image] })),
    make: () =>
      pdfOf(() => ({
        content: joinBytes(...inline('/W 800 /H 1000 /BPC 4 /CS /Pal', new Uint8Array(BITS * 4).fill(0x12))),
        resources: '/ColorSpace << /Pal [/Indexed /DeviceRGB 3 <000000 C00000 00C000 FFFFFF>] >>',
      })),
  },
  {
    name: 'inline-data-holding-ei',
    about: 'raw inline data that hold the end mark themselves',
    truth: followed,
    peerErrors: wordForWord(LURE),
    make: () => followedBy(...inline('/W 800 /H 1000 /BPC 1 /CS /G', treacherous())),
  },
  {
    name: 'inline-filtered-data-holding-ei',
    about: 'filtered inline data that hold the end mark themselves',
    truth: followed,
    peerErrors: wordForWord(LURE),
    make: () => followedBy(...inline('/W 800 /H 1000 /BPC 1 /CS /G /F /RL', treacherousRuns())),
  },
  {
    name: 'inline-text-holding-ei',
    about: 'inline data coded as text in which the end mark stands before a slash',
    truth: followed,
    peerErrors: wordForWord('EI/(!EI/(!'),
    make: () =>
      followedBy(...inline('/W 800 /H 1000 /BPC 1 /CS /G /F /A85', `${'EI/(!'.repeat(BITS / 4)}~>`)),
  },
];
