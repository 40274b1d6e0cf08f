import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { RawPdf } from '#demo/raw-pdf.ts';
import { PdfDict, PdfRef } from './objects.ts';
import { openPdf, type PdfDocument } from './pdf-document.ts';
import { textOf } from './typed-access.ts';

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [] /Count 0 >>';
const ROOT = '/Root 1 0 R';

const strict = (pdf: { readonly bytes: Uint8Array }) => openPdf(pdf.bytes, { mode: 'strict' });
const tolerant = (bytes: Uint8Array) => openPdf(bytes, { mode: 'tolerant' });
const objectOf = (doc: PdfDocument, number: number) => doc.get(new PdfRef(number, 0));
const repairsOf = (doc: PdfDocument) => [...doc.repairs].sort();

function twoObjects(header?: string): RawPdf {
  return new RawPdf(header).object(1, CATALOG).object(2, PAGES);
}

/** A table written out by hand, after the two objects; `rows` gets their offsets. */
function withTable(table: (first: number, second: number) => string): Uint8Array {
  const pdf = new RawPdf();
  const first = pdf.length;
  pdf.object(1, CATALOG);
  const second = pdf.length;
  pdf.object(2, PAGES);
  const offset = pdf.length;
  return pdf.write(table(first, second)).end(offset).bytes;
}

const row = (offset: number, end = ' \n', kind = 'n') =>
  `${String(offset).padStart(10, '0')} 00000 ${kind}${end}`;
const FREE = '0000000000 65535 f \n';
const TRAILER = 'trailer\n<< /Size 3 /Root 1 0 R >>\n';

describe('a cross-reference table', () => {
  it('finds objects, each with its span', () => {
    const pdf = twoObjects();
    pdf.table({ trailer: ROOT });
    const doc = strict(pdf);
    expect(objectOf(doc, 1)).toBeInstanceOf(PdfDict);
    const span = doc.spanOf(new PdfRef(2, 0));
    expect(String.fromCharCode(...doc.bytes.subarray(span?.start, span?.end))).toBe(
      `2 0 obj\n${PAGES}\nendobj`,
    );
    expect([...doc.objectNumbers()]).toEqual([new PdfRef(1, 0), new PdfRef(2, 0)]);
    expect(doc.sourceOf(new PdfRef(2, 0))).toBe(doc.bytes);
  });

  it.each([' \n', '\r\n', ' \r'])('takes rows that end in %j', end => {
    const bytes = withTable(
      (one, two) => `xref\n0 3\n0000000000 65535 f${end}${row(one, end)}${row(two, end)}${TRAILER}`,
    );
    expect(objectOf(openPdf(bytes, { mode: 'strict' }), 2)).toBeInstanceOf(PdfDict);
  });

  it.each(['\n', '\r', '  \n', ' \r\n'])(
    'takes rows of wrong width, ended by %j, without calling it a repair; strict refuses',
    end => {
      const bytes = withTable(
        (one, two) => `xref\n0 3\n0000000000 65535 f${end}${row(one, end)}${row(two, end)}${TRAILER}`,
      );
      const doc = tolerant(bytes);
      expect(objectOf(doc, 2)).toBeInstanceOf(PdfDict);
      expect(repairsOf(doc)).toEqual([]);
      expect(() => openPdf(bytes, { mode: 'strict' })).toThrow(expect.objectContaining({ code: 'damaged' }));
    },
  );

  it('mends a first number of 1 that should be 0, and notes it', () => {
    const bytes = withTable((one, two) => `xref\n1 3\n${FREE}${row(one)}${row(two)}${TRAILER}`);
    const doc = tolerant(bytes);
    expect(objectOf(doc, 2)).toBeInstanceOf(PdfDict);
    expect(repairsOf(doc)).toEqual(['xrefRebuilt']);
    expect(() => openPdf(bytes, { mode: 'strict' })).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  it('leaves a free row of number 1 alone where the numbers are right', () => {
    const pdf = new RawPdf().object(2, PAGES).object(3, '<< /Type /Catalog /Pages 2 0 R >>');
    const offset = pdf.length;
    const rows = `0 1\n${FREE}1 3\n${FREE}${row(pdf.placeOf(2))}${row(pdf.placeOf(3))}`;
    pdf.write(`xref\n${rows}trailer\n<< /Size 4 /Root 3 0 R >>\n`).end(offset);
    const doc = strict(pdf);
    expect(objectOf(doc, 1)).toBeNull();
    expect(objectOf(doc, 3)).toBeInstanceOf(PdfDict);
  });

  it('gives null for what is free, missing, at offset 0 or of a number past all', () => {
    const bytes = withTable(
      (one, two) => `xref\n0 5\n${FREE}${row(one)}${row(two)}${row(two, ' \n', 'f')}${row(0)}${TRAILER}`,
    );
    const doc = openPdf(bytes, { mode: 'strict' });
    for (const number of [0, 3, 4, 5, 999, 10 ** 12, 2 ** 53]) expect(objectOf(doc, number)).toBeNull();
    expect(doc.spanOf(new PdfRef(3, 0))).toBeNull();
    expect([...doc.objectNumbers()].map(ref => ref.number)).toEqual([1, 2]);
  });
});

describe('a cross-reference stream', () => {
  it('finds objects in the file and in object streams', () => {
    const pdf = twoObjects().objectStream(
      4,
      new Map([
        [5, '(five)'],
        [6, '[6 1 0 R]'],
      ]),
    );
    pdf.xrefStream(7, { trailer: ROOT }, [
      { number: 5, container: 4, index: 0 },
      { number: 6, container: 4, index: 1 },
    ]);
    const doc = strict(pdf);
    expect(textOf(doc, new PdfRef(5, 0))).toBe('five');
    expect(doc.containerOf(new PdfRef(5, 0))).toEqual(new PdfRef(4, 0));
    expect([doc.spanOf(new PdfRef(5, 0)), doc.containerOf(new PdfRef(1, 0))]).toEqual([null, null]);
    const six = objectOf(doc, 6);
    if (typeof six !== 'object' || six === null || !('start' in six)) throw new Error('no array');
    const source = doc.sourceOf(new PdfRef(6, 0));
    expect(String.fromCharCode(...source.subarray(six.start, six.end))).toBe('[6 1 0 R]');
    expect(doc.revisions.map(({ kind }) => kind)).toEqual(['stream']);
  });

  it('may be packed with a predictor, have fields of other widths, and no /Index', () => {
    const pdf = twoObjects();
    const offset = pdf.length;
    const rows = [
      [0, 0, 0],
      [0, 0, 15],
      [0, 0, 64],
    ];
    const coded = Uint8Array.from(
      rows.flatMap((fields, y) => [2, ...fields.map((byte, x) => byte - (rows[y - 1]?.[x] ?? 0))]),
    );
    pdf.stream(
      3,
      '/Type /XRef /W [0 3 0] /Size 3 /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 3 >>',
      zlibSync(coded),
    );
    expect(objectOf(strict(pdf.end(offset)), 2)).toBeInstanceOf(PdfDict);
  });

  it.each([
    ['/W [1 2]', 'two widths'],
    ['/W [0 0 0]', 'rows of no bytes'],
    ['/W [1 99 1]', 'colossal widths'],
    ['/W [1 -2 1]', 'negative widths'],
    ['/W 7', 'no widths'],
  ])('with %s is none: %s', entries => {
    const pdf = twoObjects();
    const offset = pdf.length;
    pdf.stream(3, `/Type /XRef ${entries} /Size 4 /Root 1 0 R`, new Uint8Array(16)).end(offset);
    expect(() => strict(pdf)).toThrow(expect.objectContaining({ code: 'damaged' }));
    expect(repairsOf(tolerant(pdf.bytes))).toEqual(['xrefRebuilt']);
  });
});

describe('a hybrid file', () => {
  it('shows what its table hides, and is one revision', () => {
    const pdf = twoObjects().objectStream(3, new Map([[4, '(hidden)']]));
    const stream = pdf.length;
    pdf.stream(5, '/Type /XRef /W [1 2 1] /Index [4 1] /Size 6', Uint8Array.of(2, 0, 3, 0));
    pdf.table({ trailer: `${ROOT} /XRefStm ${stream}`, free: [4] });
    const doc = strict(pdf);
    expect(textOf(doc, new PdfRef(4, 0))).toBe('hidden');
    expect(doc.revisions.map(({ kind }) => kind)).toEqual(['hybrid']);
  });
});

describe('junk before the header', () => {
  const junk = 'Content-Type: application/pdf\n\n';

  it('is passed over, offsets counted from the header', () => {
    const pdf = twoObjects();
    pdf.table({ trailer: ROOT });
    const doc = openPdf(joinBytes(junk, pdf.bytes), { mode: 'strict' });
    expect(doc.header).toEqual({ offset: junk.length, version: '1.7' });
    expect(objectOf(doc, 2)).toBeInstanceOf(PdfDict);
    expect(doc.revisions.map(({ end }) => end)).toEqual([junk.length + pdf.length]);
    expect(repairsOf(doc)).toEqual([]);
  });

  it('is passed over, offsets counted from byte 0', () => {
    const pdf = twoObjects(`${junk}%PDF-1.3\n`);
    pdf.table({ trailer: ROOT });
    const doc = strict(pdf);
    expect(doc.header?.version).toBe('1.3');
    expect(objectOf(doc, 2)).toBeInstanceOf(PdfDict);
    expect(repairsOf(doc)).toEqual([]);
  });

  it('with a cross-reference at both places is refused by strict: readers would differ', () => {
    const inner = twoObjects();
    const offset = inner.table({ trailer: ROOT });
    const decoy = joinBytes(' '.repeat(offset), `xref\n0 0\n${TRAILER}`);
    const bytes = joinBytes(decoy, ' '.repeat(1000 - decoy.length), inner.bytes);
    expect(objectOf(tolerant(bytes), 2)).toBeInstanceOf(PdfDict);
    expect(() => openPdf(bytes, { mode: 'strict' })).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});
