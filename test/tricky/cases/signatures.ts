import { joinBytes } from '#demo/pdf-builder.ts';
import { type PeerError, readable, type SignatureTruth, scanned, type TrickyCase } from '../case.ts';
import { grayImage } from '../images.ts';
import { BOX, FULL, pdfOf } from '../page.ts';
import { appendTable, lastStartxref } from '../revise.ts';

/** Object 1 is the image, 2 the page's node, 3 the content, 4 the page, 5 the catalog. */
const base = (): Uint8Array => pdfOf(pdf => ({ content: FULL, xobjects: { Im: grayImage(pdf, 800, 1000) } }));

const CATALOG = 5;
const HOLE = 200;

interface Signing {
  readonly name: string;
  readonly subFilter?: string;
  readonly type?: string;
  /** Written over the true byte range. */
  readonly lie?: (range: readonly number[]) => readonly number[];
}

interface Signed {
  readonly bytes: Uint8Array;
  /** The range that was written. */
  readonly range: readonly number[];
}

/**
 * Appends a field that is signed (its /Contents are zeros, so no signature is in it) as an increment.
 * `/ByteRange` is found by counting bytes, never by a reader.
 */
function sign(file: Uint8Array, first: number, fields: readonly string[], signing: Signing): Signed {
  const { name, subFilter = 'adbe.pkcs7.detached', type = 'Sig', lie = range => range } = signing;
  const room = '[0 0000000000 0000000000 0000000000]';
  const value = [
    `<< /Type /${type} /Filter /Adobe.PPKLite /SubFilter /${subFilter} /ByteRange ${room} /Contents <`,
    `${'0'.repeat(HOLE)}> >>`,
  ];
  const widget = `/Type /Annot /Subtype /Widget /F 132 /Rect [0 0 0 0] /P 4 0 R /FT /Sig /T (${name}) /V ${first} 0 R`;
  const image = '/Resources << /XObject << /Im 1 0 R >> >> /Contents 3 0 R';
  const all = [...fields, `${first + 1} 0 R`].join(' ');
  const changed = new Map<number, string[]>([
    [first, value],
    [first + 1, [`<< ${widget} >>`]],
    [4, [`<< /Type /Page /Parent 2 0 R ${BOX} ${image} /Annots [${all}] >>`]],
    [CATALOG, [`<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [${all}] >> >>`]],
  ]);
  const previous = lastStartxref(file);
  const bytes = appendTable(file, changed, { root: CATALOG, size: first + 2, previous });
  const text = Buffer.from(bytes).toString('latin1');
  const hole = text.lastIndexOf('/Contents <0') + '/Contents '.length;
  const after = hole + HOLE + 2;
  const range = lie([0, hole, after, bytes.length - after]);
  const [start = 0, ...rest] = range;
  const written = `[${start} ${rest.map(part => String(part).padStart(10, '0')).join(' ')}]`;
  const at = text.lastIndexOf(room);
  return { bytes: joinBytes(bytes.subarray(0, at), written, bytes.subarray(at + room.length)), range };
}

const truthOf = (
  field: string,
  { range, bytes }: Signed,
  but: Partial<SignatureTruth> = {},
): SignatureTruth => ({
  ...{ field, subFilter: 'adbe.pkcs7.detached', byteRange: range, coversWholeFile: true },
  ...{ signedEnd: bytes.length, isTimestamp: false, page: 1 },
  ...but,
});

/** A field that nobody signed yet; it stands on no page. */
const EMPTY: SignatureTruth = {
  ...{ field: 'Empty', subFilter: null, byteRange: null, coversWholeFile: false },
  ...{ signedEnd: null, isTimestamp: false, page: null },
};

/** The peer's "Form" is any AcroForm; ours is one to fill in, and fields to sign make none. */
const anyForm = (field: string): PeerError[] => [
  {
    ...{ peer: 'pdfinfo', about: 'form', proof: `/FT /Sig /T (${field})` },
    because: 'the peer calls a form what has only a field to sign; nothing can be filled in',
  },
];

const tables = (count: number): { kind: 'table' }[] => new Array(count).fill({ kind: 'table' });

const ONCE = sign(base(), 6, [], { name: 'Authority' });
const TWICE = sign(ONCE.bytes, 8, ['7 0 R'], {
  name: 'Archive',
  subFilter: 'ETSI.RFC3161',
  type: 'DocTimeStamp',
});
const SHORT = sign(base(), 6, [], {
  name: 'Authority',
  lie: ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d - 30],
});
const WIDE = sign(base(), 6, [], {
  name: 'Authority',
  lie: ([a = 0, b = 0, c = 0, d = 0]) => [a, b - 20, c, d],
});

export const SIGNATURES: readonly TrickyCase[] = [
  {
    name: 'signature-field-unsigned',
    about: 'a place for a signature as a field without one',
    truth: readable(scanned(), { signatures: [EMPTY] }),
    peerErrors: anyForm('Empty'),
    make: () =>
      pdfOf(pdf => ({ content: FULL, xobjects: { Im: grayImage(pdf, 800, 1000) } }), {
        catalog: '/AcroForm << /Fields [<< /FT /Sig /T (Empty) >>] >>',
      }),
  },
  {
    name: 'signature-over-whole-file',
    about: 'a signature from the first byte to the last',
    truth: readable(scanned(), {
      signatures: [truthOf('Authority', ONCE)],
      revisions: tables(2),
    }),
    peerErrors: anyForm('Authority'),
    make: () => ONCE.bytes,
  },
  {
    name: 'signature-then-timestamp',
    about: 'a signature that a later timestamp encloses',
    truth: readable(scanned(), {
      signatures: [
        truthOf('Authority', ONCE, { coversWholeFile: false }),
        truthOf('Archive', TWICE, { subFilter: 'ETSI.RFC3161', isTimestamp: true }),
      ],
      revisions: tables(3),
    }),
    peerErrors: anyForm('Authority'),
    make: () => TWICE.bytes,
  },
  {
    name: 'signature-then-change',
    about: 'a change after the signature as beyond its range',
    truth: readable(scanned({ widthMm: 50.8 }), {
      signatures: [truthOf('Authority', ONCE, { coversWholeFile: false })],
      revisions: tables(3),
    }),
    peerErrors: anyForm('Authority'),
    make: () => {
      const page = `<< /Type /Page /Parent 2 0 R ${BOX} /CropBox [0 0 144 360] /Contents 3 0 R
        /Resources << /XObject << /Im 1 0 R >> >> /Annots [7 0 R] >>`;
      const previous = lastStartxref(ONCE.bytes);
      return appendTable(ONCE.bytes, new Map([[4, [page]]]), { root: CATALOG, size: 8, previous });
    },
  },
  {
    name: 'signature-range-too-short',
    about: 'a range that ends before the file does',
    truth: readable(scanned(), {
      signatures: [
        truthOf('Authority', SHORT, { coversWholeFile: false, signedEnd: SHORT.bytes.length - 30 }),
      ],
      revisions: tables(2),
    }),
    peerErrors: anyForm('Authority'),
    make: () => SHORT.bytes,
  },
  {
    name: 'signature-range-with-wide-gap',
    about: 'a range that leaves out more than the signature',
    truth: readable(scanned(), {
      signatures: [truthOf('Authority', WIDE, { coversWholeFile: false })],
      revisions: tables(2),
    }),
    peerErrors: anyForm('Authority'),
    make: () => WIDE.bytes,
  },
];
