import { joinBytes } from '#demo/pdf-builder.ts';
import { type PeerError, readable, refused, scanned, type TrickyCase } from '../case.ts';
import { grayImage, imageDict, samples } from '../images.ts';
import { Objects } from '../objects.ts';
import { addDocument, FULL, fileOf, type PageParts, pdfOf } from '../page.ts';
import { ending, layObjects, tableAndTrailer, writeXrefStream } from '../write-file.ts';

const scanPage = (pdf: Objects): PageParts => ({
  content: FULL,
  xobjects: { Im: grayImage(pdf, 800, 1000) },
});

const intact = (): Uint8Array => pdfOf(scanPage);

/** The text of a file, changed, as bytes again. */
function changed(file: Uint8Array, change: (text: string) => string): Uint8Array {
  return joinBytes(change(Buffer.from(file).toString('latin1')));
}

/** A scan whose pixels are stored as they are, at the end of the file: a cut falls into them. */
function rawScanLast(pages: number): { bytes: Uint8Array; dataStart: number } {
  const pdf = new Objects();
  const images = Array.from({ length: pages }, () => pdf.reserve());
  const root = addDocument(
    pdf,
    images.map(image => ({ content: FULL, xobjects: { Im: image } })),
  );
  const last = pdf.reserve();
  const spec = { width: 800, height: 1000 };
  for (const image of images.slice(0, -1)) pdf.setStream(image, imageDict(spec), samples(spec));
  const moved = images.at(-1) ?? 0;
  pdf.setStream(last, imageDict(spec), samples(spec));
  for (const [index, body] of pdf.bodies.entries()) {
    if (body !== null && pdf.streams.has(index + 1) === false) {
      pdf.set(
        index + 1,
        changed(body, text => text.replace(`/Im ${moved} 0 R`, `/Im ${last} 0 R`)),
      );
    }
  }
  const laid = layObjects(pdf);
  const bytes = joinBytes(laid.bytes, tableAndTrailer(laid, { root }), ending(laid.bytes.length));
  return { bytes, dataStart: laid.offsets[last - 1] ?? 0 };
}

const cutInImage = (pages: number): Uint8Array => {
  const { bytes, dataStart } = rawScanLast(pages);
  return bytes.subarray(0, dataStart + 300_000);
};

/** The content stream's /Length says what `told` makes of the truth. */
function lengthTold(told: (length: number) => string): Uint8Array {
  return fileOf(pdf => {
    const image = grayImage(pdf, 800, 1000);
    const node = pdf.reserve();
    const content = pdf.setStream(
      pdf.reserve(),
      '',
      `${FULL}\n${'% padding\n'.repeat(50)}`,
      told(FULL.length + 501),
    );
    const resources = `/Resources << /XObject << /Im ${image} 0 R >> >>`;
    const box = '/MediaBox [0 0 288 360]';
    const page = pdf.add(
      `<< /Type /Page /Parent ${node} 0 R ${box} ${resources} /Contents ${content} 0 R >>`,
    );
    pdf.set(node, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
    return pdf.add(`<< /Type /Catalog /Pages ${node} 0 R >>`);
  });
}

/** Without a trailer these peers have nowhere to begin; the catalog stands in the file all the same. */
const NEEDS_TRAILER: readonly PeerError[] = (
  [
    ['pdfinfo', 'opening'],
    ['pdfimages', 'images'],
    ['qpdf', 'opening'],
  ] as const
).map(([peer, about]) => ({
  ...{ peer, about, proof: '<< /Type /Catalog /Pages' },
  because: 'the peer needs a trailer that names the root; the catalog itself is whole',
}));

const showsTheRest: readonly PeerError[] = [
  {
    ...{ peer: 'mutool', about: 'opening', proof: '/Length 800000 >>\nstream\n' },
    because: 'the peer tells pages whatever became of their content; a scan ends with the file',
  },
];

const rebuilt = readable(scanned(), { repairs: ['xrefRebuilt'], revisions: null });
const mendedLength = readable(scanned(), { repairs: ['streamLength'] });

export const DAMAGES: readonly TrickyCase[] = [
  {
    name: 'length-too-short',
    about: 'a stream that is longer than it says',
    truth: mendedLength,
    make: () => lengthTold(() => '5'),
  },
  {
    name: 'length-too-long',
    about: 'a stream that is shorter than it says',
    truth: mendedLength,
    make: () => lengthTold(length => String(length + 40)),
  },
  {
    name: 'length-beyond-file',
    about: 'a stream that says it goes on after the file',
    truth: mendedLength,
    make: () => lengthTold(() => '99999999'),
  },
  {
    name: 'length-missing-object',
    about: 'a stream whose length refers to nothing',
    truth: mendedLength,
    make: () => lengthTold(() => '999 0 R'),
  },
  {
    name: 'xref-missing',
    about: 'a file without any table, from its objects',
    truth: rebuilt,
    peerErrors: NEEDS_TRAILER,
    make: () => changed(intact(), text => text.slice(0, text.lastIndexOf('xref\n0'))),
  },
  {
    name: 'startxref-missing',
    about: 'a file whose end is gone, although its table stands',
    truth: rebuilt,
    make: () => changed(intact(), text => text.slice(0, text.lastIndexOf('startxref'))),
  },
  {
    name: 'startxref-wrong',
    about: 'a file that looks for its table in the wrong place',
    truth: rebuilt,
    make: () => changed(intact(), text => text.replace(/startxref\n\d+/, 'startxref\n17')),
  },
  {
    name: 'xref-off-by-seven',
    about: 'a table that is some bytes off in every row',
    truth: rebuilt,
    make: () => {
      const pdf = new Objects();
      const root = addDocument(pdf, [scanPage(pdf)]);
      const laid = layObjects(pdf);
      return joinBytes(laid.bytes, tableAndTrailer(laid, { root }, 7), ending(laid.bytes.length));
    },
  },
  {
    name: 'line-ends-converted',
    about: 'a file whose line ends a mail program doubled',
    truth: { ...rebuilt, pages: [scanned({ colorMode: 'bilevel' })] },
    make: () => changed(plainText(), text => text.replaceAll('\n', '\r\n')),
  },
  {
    name: 'xref-stream-damaged',
    about: 'a file whose cross-reference stream is rubbish',
    truth: rebuilt,
    peerErrors: [
      ...NEEDS_TRAILER,
      {
        ...{ peer: 'mutool', about: 'opening', proof: '/Count 1 /Kids [4 0 R]' },
        because: 'the peer makes up two pages and reads neither; the tree holds one',
      },
    ],
    make: () =>
      changed(pdfOf(scanPage, {}, writeXrefStream), text => text.replace('/W [1 4 2]', '/W [0 0 0]')),
  },
  {
    name: 'cut-in-image',
    about: 'a file that ends in the midst of its only scan as cut off',
    truth: refused('cutOff'),
    peerErrors: showsTheRest,
    make: () => cutInImage(1),
  },
  {
    name: 'cut-in-second-image',
    about: 'a file that ends in the midst of its second scan as cut off',
    truth: refused('cutOff'),
    peerErrors: showsTheRest,
    make: () => cutInImage(2),
  },
  {
    name: 'cut-after-all-pages',
    about: 'a file that lost its table and trailer but no page',
    truth: readable([scanned(), scanned()], { repairs: ['xrefRebuilt'], revisions: null }),
    peerErrors: NEEDS_TRAILER,
    make: () =>
      changed(
        pdfOf(pdf => [scanPage(pdf), scanPage(pdf)]),
        text => text.slice(0, text.lastIndexOf('xref\n0') + 40),
      ),
  },
  {
    name: 'cut-before-catalog',
    about: 'a file that ends before its page tree as refused',
    truth: refused('cutOff', 'damaged', 'noPages'),
    make: () => changed(intact(), text => text.slice(0, text.indexOf('/Type /Pages') - 10)),
  },
  {
    name: 'no-pages',
    about: 'a document whose page tree is empty as without pages',
    truth: refused('noPages'),
    make: () => pdfOf(() => []),
  },
];

/** A page without binary data: text tools change nothing but its line ends. */
function plainText(): Uint8Array {
  return pdfOf(pdf => {
    const image = pdf.stream(
      `${imageDict({ width: 800, height: 1000, bits: 1 })} /Filter [/ASCIIHexDecode /RunLengthDecode]`,
      `${'8155'.repeat(781)}E15580>`,
    );
    return { content: FULL, xobjects: { Im: image } };
  });
}
