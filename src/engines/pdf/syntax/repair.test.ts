import { describe, expect, it } from 'vitest';
import { joinBytes, PdfBuilder } from '#demo/pdf-builder.ts';
import { RawPdf } from '#demo/raw-pdf.ts';
import { PdfDict, PdfRef, PdfStream } from './objects.ts';
import { openPdf, type PdfDocument } from './pdf-document.ts';
import { dictOf, textOf } from './typed-access.ts';

const tolerant = (bytes: Uint8Array) => openPdf(bytes, { mode: 'tolerant' });
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const repairsOf = (doc: PdfDocument) => [...doc.repairs].sort();
const refusal = (code: string) => expect.objectContaining({ code });

/** A whole file of one page; its last object is the catalog. */
function wholeFile(): Uint8Array {
  const pdf = new PdfBuilder();
  const tree = pdf.reserve();
  const content = pdf.stream('', 'BT (xin chao) Tj ET');
  const page = pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R >>`,
  );
  pdf.set(tree, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  const info = pdf.add('<< /Title (Quyet dinh) >>');
  return pdf.finish({
    root: pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`),
    trailer: `/Info ${info} 0 R`,
  });
}

/** The same length, another text: so that nothing else moves. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  expect(to.length).toBe(from.length);
  const text = latin(bytes);
  expect(text).toContain(from);
  return joinBytes(text.replace(from, to));
}

function expectPages(doc: PdfDocument): void {
  const pages = dictOf(doc, dictOf(doc, doc.trailer.get('Root'))?.get('Pages') ?? null);
  expect(pages?.get('Count')).toBe(1);
}

describe('a broken cross-reference', () => {
  it.each([
    ['startxref', 'startxxxx'],
    ['\nxref', '\nxrxx'],
    ['xref\n0 6', 'xref\n0 x'],
    ['xref\n0 6', 'xref\n0 9'],
    ['trailer', 'traiter'],
    ['/Root 5', '/Ruut 5'],
  ])('with %j turned into %j is rebuilt by a scan, and noted', (from, to) => {
    const bytes = replaced(wholeFile(), from, to);
    const doc = tolerant(bytes);
    expectPages(doc);
    expect(repairsOf(doc)).toEqual(['xrefRebuilt']);
    expect(doc.revisions).toEqual([]);
    expect(doc.isTruncated).toBe(false);
    expect(() => openPdf(bytes, { mode: 'strict' })).toThrow(refusal('damaged'));
  });

  it('whose offsets are all wrong is rebuilt, whatever number each points to', () => {
    const bytes = wholeFile();
    const shifted = joinBytes(bytes.subarray(0, 15), '% one more line\n', bytes.subarray(15));
    expectPages(tolerant(shifted));
    expect(repairsOf(tolerant(shifted))).toEqual(['xrefRebuilt']);
  });

  it('takes the last of repeated objects, and the last trailer whose catalog has pages', () => {
    const pdf = new RawPdf()
      .object(1, '<< /Type /Catalog /Pages 2 0 R >>')
      .object(2, '<< /Type /Pages /Count 0 /Kids [] >>')
      .write('trailer << /Root 1 0 R /Info 3 0 R >>\n')
      .object(2, '<< /Type /Pages /Count 1 /Kids [] >>')
      .object(3, '<< /Title (old) >>')
      .object(3, '<< /Title (new) >>')
      .write('trailer << /Root 9 0 R >>\n%%EOF\n');
    const doc = tolerant(pdf.bytes);
    expectPages(doc);
    expect(textOf(doc, dictOf(doc, doc.trailer.get('Info'))?.get('Title') ?? null)).toBe('new');
  });

  it('finds a catalog without any trailer, in plain sight or in an object stream', () => {
    const plain = new RawPdf()
      .object(1, '<< /Type /Pages /Count 1 /Kids [] >>')
      .object(2, '<< /Type /Catalog /Pages 1 0 R >>')
      .write('%%EOF\n');
    expectPages(tolerant(plain.bytes));
    const packed = new RawPdf().objectStream(
      3,
      new Map([
        [1, '<< /Type /Pages /Count 1 /Kids [] >>'],
        [2, '<< /Type /Catalog /Pages 1 0 R >>'],
      ]),
    );
    const doc = tolerant(packed.write('%%EOF\n').bytes);
    expectPages(doc);
    expect(doc.containerOf(new PdfRef(1, 0))).toEqual(new PdfRef(3, 0));
  });

  it('keeps what is newer: an object in plain sight after an object stream, a later stream over an earlier', () => {
    const pdf = new RawPdf()
      .object(1, '<< /Type /Catalog /Pages 2 0 R >>')
      .object(2, '<< /Type /Pages /Count 1 /Kids [] >>')
      .object(5, '(plain, older)')
      .objectStream(
        7,
        new Map([
          [5, '(first)'],
          [6, '(first)'],
          [4, '(first)'],
        ]),
      )
      .objectStream(8, new Map([[6, '(second)']]))
      .object(4, '(plain, newer)')
      .write('%%EOF\n');
    const doc = tolerant(pdf.bytes);
    expect([4, 5, 6].map(number => textOf(doc, new PdfRef(number, 0)))).toEqual([
      'plain, newer',
      'first',
      'second',
    ]);
  });

  it('does not take a PDF within a stream for the file itself', () => {
    const inner = wholeFile();
    const pdf = new RawPdf()
      .object(1, '<< /Type /Catalog /Pages 2 0 R >>')
      .object(2, '<< /Type /Pages /Count 1 /Kids [] /Outer true >>')
      .stream(9, '/Type /EmbeddedFile', inner)
      .write('%%EOF\n');
    const doc = tolerant(pdf.bytes);
    expect(dictOf(doc, new PdfRef(2, 0))?.get('Outer')).toBe(true);
    expect([...doc.objectNumbers()].map(({ number }) => number)).toEqual([1, 2, 9]);
  });
});

describe('a truncated file', () => {
  const bytes = wholeFile();

  it('never reads as whole, wherever it is cut', () => {
    for (let cut = 1; cut < bytes.length - 6; cut++) {
      let outcome: string;
      try {
        outcome = tolerant(bytes.subarray(0, cut)).repairs.size > 0 ? 'repaired' : 'whole';
      } catch (error) {
        outcome = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      }
      expect(['repaired', 'cutOff', 'notPdf']).toContain(outcome);
    }
  });

  it('says that it may lack something, and which stream is cut', () => {
    const pdf = new RawPdf()
      .object(1, '<< /Type /Catalog /Pages 2 0 R >>')
      .object(2, '<< /Type /Pages /Count 1 /Kids [] >>')
      .write('3 0 obj\n<< /Length 99 >>\nstream\nBT (cut');
    const doc = tolerant(pdf.bytes);
    expect(doc.isTruncated).toBe(true);
    const stream = doc.get(new PdfRef(3, 0));
    if (!(stream instanceof PdfStream)) throw new Error('no stream');
    expect([doc.isCutOff(stream), latin(doc.rawBytes(stream))]).toEqual([true, 'BT (cut']);
    expect(tolerant(bytes).isTruncated).toBe(false);
  });
});

describe('what is no PDF', () => {
  it.each([
    ['', 'empty'],
    ['\xff\xd8\xff\xe0 JFIF', 'notPdf'],
    ['Kính gửi: Trung tâm', 'notPdf'],
    ['%PDF-1.4\n', 'cutOff'],
    ['%PDF-1.4\nstartxref\n0\n%%EOF\n', 'damaged'],
    ['1 0 obj << /Type /Catalog >> endobj trailer << /Root 1 0 R >>', 'notPdf'],
  ])('%j is refused as %s', (text, code) => {
    expect(() => tolerant(joinBytes(text))).toThrow(refusal(code));
    expect(() => openPdf(joinBytes(text), { mode: 'strict' })).toThrow();
  });

  it('has no header: with pages in it, tolerant reads it and says so', () => {
    const bytes = replaced(wholeFile(), '%PDF-1.7', '%XXX-1.7');
    const doc = tolerant(bytes);
    expect(doc.header).toBeNull();
    expectPages(doc);
    expect(() => openPdf(bytes, { mode: 'strict' })).toThrow(refusal('notPdf'));
  });

  it('still is one without pages: that is for others to judge', () => {
    const pdf = new RawPdf().object(1, '<< /Type /Catalog >>');
    pdf.table({ trailer: '/Root 1 0 R' });
    const doc = tolerant(pdf.bytes);
    expect(doc.resolve(doc.trailer.get('Root'))).toBeInstanceOf(PdfDict);
    expect(repairsOf(doc)).toEqual([]);
  });
});
