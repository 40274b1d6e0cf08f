import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { RawPdf } from '#demo/raw-pdf.ts';
import { PdfRef } from './objects.ts';
import { openPdf } from './pdf-document.ts';
import { textOf } from './typed-access.ts';

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [] /Count 0 >>';
const ROOT = '/Root 1 0 R';

const strict = (pdf: { readonly bytes: Uint8Array }) => openPdf(pdf.bytes, { mode: 'strict' });
const tolerant = (bytes: Uint8Array) => openPdf(bytes, { mode: 'tolerant' });

function twoObjects(header?: string): RawPdf {
  return new RawPdf(header).object(1, CATALOG).object(2, PAGES);
}

const row = (offset: number, end = ' \n', kind = 'n') =>
  `${String(offset).padStart(10, '0')} 00000 ${kind}${end}`;
const FREE = '0000000000 65535 f \n';

describe('revisions', () => {
  function threeRevisions() {
    const pdf = twoObjects().object(3, '(one)');
    const ends: number[] = [];
    const first = pdf.table({ trailer: ROOT });
    ends.push(pdf.length);
    const second = pdf.object(3, '(two)').object(4, '(new)').table({ trailer: ROOT, previous: first });
    ends.push(pdf.length);
    const third = pdf.table({ trailer: ROOT, previous: second, free: [3] });
    ends.push(pdf.length);
    return { bytes: pdf.write('junk after the end').bytes, ends, offsets: [first, second, third] };
  }

  it('are told oldest first, each with its place, its end and what it changed', () => {
    const { bytes, ends, offsets } = threeRevisions();
    const doc = openPdf(bytes, { mode: 'strict' });
    expect(doc.revisions.map(({ xrefOffset }) => xrefOffset)).toEqual(offsets);
    expect(doc.revisions.map(({ end }) => end)).toEqual(ends);
    expect(doc.revisions.map(({ entries }) => [...entries.keys()])).toEqual([[0, 1, 2, 3], [3, 4], [3]]);
    expect(doc.revisions.map(({ trailer }) => trailer.get('Prev'))).toEqual([null, offsets[0], offsets[1]]);
  });

  it('can be seen as they were', () => {
    const { bytes, ends } = threeRevisions();
    const doc = openPdf(bytes, { mode: 'strict' });
    const seen = [0, 1, 2].map(index => {
      const view = doc.asOf(index);
      return [textOf(view, new PdfRef(3, 0)), textOf(view, new PdfRef(4, 0)), view.bytes.length];
    });
    expect(seen).toEqual([
      ['one', null, ends[0]],
      ['two', 'new', ends[1]],
      [null, 'new', ends[2]],
    ]);
    expect(textOf(doc, new PdfRef(3, 0))).toBeNull();
    expect(doc.asOf(1).revisions).toEqual(doc.revisions.slice(0, 2));
    expect(() => doc.asOf(3)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  it.each(['\n', '\r', '\r\n', ''])('end after the line of %%EOF, ended by %j', end => {
    const pdf = twoObjects();
    pdf.table({ trailer: ROOT });
    const bytes = joinBytes(pdf.bytes.subarray(0, -1), end);
    expect(tolerant(joinBytes(bytes, 'x')).revisions[0]?.end).toBe(bytes.length);
  });

  it('of a linearized file are one: its two sections were written at once', () => {
    /** The first section must know where the main one is, so the file is laid out twice. */
    const layOut = (catalog: number, main: number) => {
      const pdf = new RawPdf().object(3, '<< /Linearized 1 /L 1000 /H [0 0] /O 4 /E 0 /N 1 /T 0 >>');
      const first = pdf.length;
      const numbers = `3 2\n${row(pdf.placeOf(3))}${row(catalog)}`;
      pdf.write(`xref\n${numbers}trailer\n<< /Size 5 /Root 4 0 R /Prev ${main} >>\nstartxref\n0\n%%EOF\n`);
      pdf.object(4, CATALOG).object(2, PAGES);
      const offset = pdf.length;
      const rest = `0 3\n${FREE}${row(0, ' \n', 'f')}${row(pdf.placeOf(2))}`;
      pdf.write(`xref\n${rest}trailer\n<< /Size 3 >>\n`).end(first);
      return { pdf, first, offset };
    };
    const draft = layOut(0, 100);
    const { pdf, first } = layOut(draft.pdf.placeOf(4), draft.offset);
    const doc = strict(pdf);
    expect(doc.revisions.map(({ xrefOffset, end }) => [xrefOffset, end])).toEqual([[first, pdf.length]]);
    expect([...doc.objectNumbers()].map(({ number }) => number)).toEqual([2, 3, 4]);
  });

  it('in a loop are refused, also where the loop leads over a hybrid stream', () => {
    const pdf = twoObjects();
    const at = pdf.length;
    pdf.table({ trailer: ROOT, previous: at });
    for (const mode of ['strict', 'tolerant'] as const) {
      expect(() => openPdf(pdf.bytes, { mode })).toThrow(expect.objectContaining({ code: 'loop' }));
    }
    const hybrid = twoObjects();
    hybrid.table({ trailer: `${ROOT} /XRefStm ${hybrid.length}` });
    expect(() => tolerant(hybrid.bytes)).toThrow(expect.objectContaining({ code: 'loop' }));
  });

  it('may be thousands', () => {
    const pdf = twoObjects();
    const rows = `1 2\n${row(pdf.placeOf(1))}${row(pdf.placeOf(2))}`;
    const parts = [pdf.bytes];
    let { length } = pdf;
    let previous = '';
    for (let count = 0; count < 3000; count++) {
      const trailer = `trailer\n<< ${ROOT} ${previous} >>\nstartxref\n${length}\n%%EOF\n`;
      parts.push(joinBytes(`xref\n${rows}${trailer}`));
      previous = `/Prev ${length}`;
      length += parts.at(-1)?.length ?? 0;
    }
    const doc = tolerant(joinBytes(...parts));
    expect([doc.revisions.length, doc.repairs.size]).toEqual([3000, 0]);
  });
});
