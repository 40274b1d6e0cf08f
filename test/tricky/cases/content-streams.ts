import { deflateSync } from 'node:zlib';
import { joinBytes, type Part } from '#demo/pdf-builder.ts';
import { readable, scanned, type TrickyCase, unscanned } from '../case.ts';
import { grayImage } from '../images.ts';
import type { Objects } from '../objects.ts';
import { BOX, FULL, fileOf } from '../page.ts';

/** A page whose /Contents is what `contents` returns. */
const contentsOf = (contents: (pdf: Objects) => string, page = ''): Uint8Array =>
  fileOf(pdf => {
    const node = pdf.reserve();
    const resources = `/Resources << /XObject << /Im ${grayImage(pdf, 800, 1000)} 0 R >> >>`;
    const type = page === '' ? '/Type /Page' : '';
    const kid = pdf.add(`<< ${type} /Parent ${node} 0 R ${BOX} ${resources} /Contents ${contents(pdf)} >>`);
    pdf.set(node, `<< /Type /Pages /Count 1 /Kids [${kid} 0 R] >>`);
    return pdf.add(`<< /Type /Catalog /Pages ${node} 0 R >>`);
  });

const split = (...parts: readonly Part[]): Uint8Array =>
  contentsOf(pdf => `[${parts.map(part => `${pdf.stream('', part)} 0 R`).join(' ')}]`);

export const CONTENT_STREAMS: readonly TrickyCase[] = [
  {
    name: 'contents-split-between-operands',
    about: 'an operator whose operands stand in the stream before',
    truth: readable(scanned()),
    make: () => split('q 288 0 0', ' 360 0 ', '0', ' cm', ' /Im', 'Do', ' Q'),
  },
  {
    name: 'contents-split-without-space',
    about: 'two streams as parted by a space, although neither writes one',
    truth: readable(scanned()),
    make: () => split('q 288 0 0 360 0 0 cm', 'q', '/Im Do', 'Q', 'Q'),
  },
  {
    name: 'contents-empty-array',
    about: 'one good stream among null and empty ones',
    truth: readable(scanned(), { isClean: false }),
    peerErrors: [
      {
        ...{ peer: 'pdfimages', about: 'images', proof: '/Contents [null 3 0 R 4 0 R 999 0 R]' },
        because: 'the peer gives up the page at a null, which the specification lets stand for nothing',
      },
    ],
    make: () => contentsOf(pdf => `[null ${pdf.stream('', '')} 0 R ${pdf.stream('', FULL)} 0 R 999 0 R]`),
  },
  {
    name: 'kind-no-content',
    about: 'a page without content as blank',
    truth: readable(unscanned('blank')),
    make: () => contentsOf(() => 'null'),
  },
  {
    name: 'contents-array-by-reference',
    about: 'an array of streams that is a reference',
    truth: readable(scanned()),
    make: () => contentsOf(pdf => `${pdf.add(`[${pdf.stream('', FULL)} 0 R]`)} 0 R`),
  },
  {
    name: 'page-without-type',
    about: 'a page that does not say it is one',
    truth: readable(scanned(), { repairs: null, isClean: false }),
    make: () => contentsOf(pdf => `${pdf.stream('', FULL)} 0 R`, 'untyped'),
  },
  {
    name: 'contents-with-comments',
    about: 'comments, strange spaces and numbers as they may be written',
    truth: readable(scanned()),
    make: () =>
      contentsOf(
        pdf =>
          `${pdf.stream('', 'q%Q\r+288. 0.0\t-.0 3.6 %\n pop\x00\x0c 288 0 0 360.00000000 0 -0 cm/Im Do%\nQ')} 0 R`,
      ),
  },
  {
    name: 'contents-flate-with-trailing-garbage',
    about: 'deflated content that is followed by rubbish inside its stream',
    truth: readable(scanned()),
    make: () =>
      contentsOf(
        pdf =>
          `${pdf.stream('/Filter /FlateDecode', joinBytes(deflateSync(Buffer.from(FULL)), '\r\nrubbish'))} 0 R`,
      ),
  },
  {
    name: 'contents-flate-without-checksum',
    about: 'deflated content that lost its checksum',
    truth: readable(scanned(), { repairs: null, isClean: false }),
    make: () =>
      contentsOf(
        pdf => `${pdf.stream('/Filter /FlateDecode', deflateSync(Buffer.from(FULL)).subarray(0, -4))} 0 R`,
      ),
  },
];
