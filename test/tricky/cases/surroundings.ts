import { joinBytes } from '#demo/pdf-builder.ts';
import { readable, scanned, type TrickyCase } from '../case.ts';
import { grayImage } from '../images.ts';
import { Objects } from '../objects.ts';
import { addDocument, BOX, FULL, type PageParts, pdfOf, resourcesOf } from '../page.ts';
import { appendTable, appendXrefStream, lastStartxref } from '../revise.ts';
import { ending, layObjects, tableAndTrailer, writeXrefStream } from '../write-file.ts';

const scanPage = (pdf: Objects): PageParts => ({
  content: FULL,
  xobjects: { Im: grayImage(pdf, 800, 1000) },
});

/** `junk` stands before the header; offsets count from the header or from the first byte of the file. */
function after(junk: string, origin: 'header' | 'file'): Uint8Array {
  const pdf = new Objects();
  const root = addDocument(pdf, [scanPage(pdf)]);
  const laid = layObjects(pdf);
  const shift = origin === 'file' ? junk.length : 0;
  const table = tableAndTrailer(laid, { root }, shift);
  return joinBytes(junk, laid.bytes, table, ending(laid.bytes.length + shift));
}

/** A plain file; object 1 is its image, 2 its page's node, 3 its content, 4 its page, 5 its catalog. */
const base = (): Uint8Array =>
  pdfOf(pdf => {
    const image = grayImage(pdf, 800, 1000);
    return { content: FULL, xobjects: { Im: image } };
  });

const pageBody = (parts: PageParts): string =>
  `<< /Type /Page /Parent 2 0 R ${parts.attributes ?? BOX} /Resources ${resourcesOf(parts)} /Contents 3 0 R >>`;

/** The page turned, then cropped: two increments over the plain file. */
function threeRevisions(): { bytes: Uint8Array; ends: readonly number[] } {
  const first = base();
  const turned = pageBody({ content: '', xobjects: { Im: 1 }, attributes: `${BOX} /Rotate 90` });
  const second = appendTable(first, new Map([[4, [turned]]]), revisionOf(first, 6));
  const cropped = pageBody({ content: '', xobjects: { Im: 1 }, attributes: `${BOX} /CropBox [0 0 144 360]` });
  const third = appendTable(second, new Map([[4, [cropped]]]), revisionOf(second, 6));
  return { bytes: third, ends: [first.length, second.length, third.length] };
}

const revisionOf = (file: Uint8Array, size: number): { root: number; size: number; previous: number } => ({
  root: 5,
  size,
  previous: lastStartxref(file),
});

function deletedAndAdded(): Uint8Array {
  const first = base();
  const node = '<< /Type /Pages /Count 2 /Kids [4 0 R 6 0 R] >>';
  const page = pageBody({ content: '', xobjects: { Im: 1 } });
  return appendTable(
    first,
    new Map([
      [2, [node]],
      [6, [page]],
    ]),
    revisionOf(first, 7),
  );
}

function streamRevision(): Uint8Array {
  const first = pdfOf(scanPage, {}, writeXrefStream);
  const turned = pageBody({ content: '', xobjects: { Im: 1 }, attributes: `${BOX} /Rotate 90` });
  return appendXrefStream(first, new Map([[4, [turned]]]), revisionOf(first, 8));
}

const { bytes: THREE, ends: ENDS } = threeRevisions();

export const SURROUNDINGS: readonly TrickyCase[] = [
  {
    name: 'junk-before-header',
    about: 'bytes before the header, with offsets that count from the header',
    truth: readable(scanned(), { leadingBytes: 21 }),
    make: () => after('HTTP/1.1 200 OK\r\n\r\n\0\0', 'header'),
  },
  {
    name: 'junk-before-header-counted',
    about: 'bytes before the header, with offsets that count from the file’s first byte',
    truth: readable(scanned(), { leadingBytes: 21, isClean: false }),
    make: () => after('HTTP/1.1 200 OK\r\n\r\n\0\0', 'file'),
  },
  {
    name: 'header-at-1000',
    about: 'a header that comes only after a thousand bytes',
    truth: readable(scanned(), { leadingBytes: 1000 }),
    make: () => after(`${'x'.repeat(999)}\n`, 'header'),
  },
  {
    name: 'junk-after-end',
    about: 'what follows the last end mark, counted and harmless',
    truth: readable(scanned(), { trailingBytes: 500 }),
    make: () => joinBytes(base(), '\0'.repeat(500)),
  },
  {
    name: 'no-line-end-after-end',
    about: 'an end mark that is the last thing in the file',
    truth: readable(scanned()),
    make: () => base().subarray(0, -1),
  },
  {
    name: 'three-revisions',
    about: 'the newest of three revisions, and where each ends',
    truth: readable(scanned({ widthMm: 50.8 }), {
      revisions: ENDS.map(end => ({ kind: 'table', end })),
    }),
    make: () => THREE,
  },
  {
    name: 'revision-adds-a-page',
    about: 'a page that an increment adds',
    truth: readable([scanned(), scanned()], { revisions: [{ kind: 'table' }, { kind: 'table' }] }),
    make: deletedAndAdded,
  },
  {
    name: 'revision-in-a-stream',
    about: 'an increment whose cross-references are a stream',
    truth: readable(scanned({ rotation: 90, widthMm: 127, heightMm: 101.6 }), {
      revisions: [{ kind: 'stream' }, { kind: 'stream' }],
    }),
    make: streamRevision,
  },
];
