import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { joinBytes, type Part } from '#demo/pdf-builder.ts';
import { RawPdf } from '#demo/raw-pdf.ts';
import { createBudget, type Limits } from './budget.ts';
import { PdfError, PdfLimitError } from './errors.ts';
import { PdfRef, PdfStream } from './objects.ts';
import { openPdf } from './pdf-document.ts';

const START = '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages<</Kids[]/Count 0>>>>endobj\n';
const PATIENCE_MS = 4000;

/** Reads all that a file has to give, in both modes; tells what became of it. */
function outcomeOf(bytes: Uint8Array, limits: Partial<Limits> = {}): string {
  const before = performance.now();
  const outcomes = (['tolerant', 'strict'] as const).map(mode => {
    try {
      const doc = openPdf(bytes, { mode, budget: createBudget(limits) });
      for (const ref of doc.objectNumbers()) {
        const object = doc.get(ref);
        doc.spanOf(ref);
        if (object instanceof PdfStream) doc.decode(object);
      }
      return 'read';
    } catch (error) {
      if (error instanceof PdfError) return error.code;
      if (error instanceof PdfLimitError) return `limit ${error.limit}`;
      throw error;
    }
  });
  expect(performance.now() - before).toBeLessThan(PATIENCE_MS);
  return outcomes.join(', ');
}

/** What an untrustworthy part comes to, behind a catalog, with a trailer at the end. */
const rebuilt = (...parts: readonly Part[]) => joinBytes(START, ...parts, '\ntrailer<</Root 1 0 R>>\n%%EOF');

function withStream(dict: string, data: Uint8Array): Uint8Array {
  const pdf = new RawPdf('%PDF-1.7\n').object(1, '<</Type/Catalog/Pages<</Kids[]/Count 0>>>>');
  pdf.stream(2, dict, data).table({ trailer: '/Root 1 0 R' });
  return pdf.bytes;
}

describe('a hostile file', () => {
  const small = { streamBytes: 1 << 20, fileBytes: 2 << 20 };

  it('with bombs stops at the cap', () => {
    const once = zlibSync(new Uint8Array(32 << 20));
    const twice = zlibSync(once);
    const stream = 'limit streamBytes, limit streamBytes';
    expect(outcomeOf(withStream('/Filter /FlateDecode', once), small)).toBe(stream);
    expect(outcomeOf(withStream('/Filter [/FlateDecode /FlateDecode]', twice), small)).toBe(stream);
    expect(outcomeOf(withStream('/Filter /RunLengthDecode', new Uint8Array(1 << 16).fill(129)), small)).toBe(
      stream,
    );
    expect(outcomeOf(withStream('/Filter /A85', joinBytes('z'.repeat(1 << 19))), small)).toBe(stream);
  });

  it('with many small bombs stops at the cap of the file', () => {
    const pdf = new RawPdf('%PDF-1.7\n').object(1, '<</Type/Catalog/Pages<</Kids[]/Count 0>>>>');
    const packed = zlibSync(new Uint8Array(900_000));
    for (let number = 2; number < 6; number++) pdf.stream(number, '/Filter /FlateDecode', packed);
    pdf.table({ trailer: '/Root 1 0 R' });
    expect(outcomeOf(pdf.bytes, small)).toBe('limit fileBytes, limit fileBytes');
  });

  it('with a predictor of colossal rows takes no memory', () => {
    const parameters = '/DecodeParms << /Predictor 12 /Columns 2147483648 /Colors 32 /BitsPerComponent 16 >>';
    expect(outcomeOf(withStream(`/Filter /FlateDecode ${parameters}`, zlibSync(new Uint8Array(99))))).toBe(
      'read, read',
    );
  });

  it.each([
    ['7 0 obj(', 'an open string in each'],
    ['7 0 obj 5 %', 'a comment that swallows the next'],
    ['7 0 obj<</A ', 'an open dictionary in each'],
    ['7 0 obj<<>>stream ', 'an open stream in each'],
    ['trailer<<', 'trailers without number'],
    ['endobj ', 'ends without beginnings'],
    ['obj', 'no numbers'],
    ['1 0 ', 'no word'],
    ['stream\n', 'nothing but streams'],
  ])('of nothing but %j is scanned in linear time', text => {
    const bytes = rebuilt(text.repeat(Math.ceil(1_000_000 / text.length)));
    expect(outcomeOf(bytes)).toMatch(/^(read|tooDeep|limit objects|limit fileBytes), damaged$/);
  });

  it.each([
    ['(', 'open strings'],
    ['<</A ', 'open dictionaries'],
    ['<<>>stream\n', 'open streams'],
    ['<</Length 2 0 R>>stream\n', 'lengths that are streams'],
    ['%', 'comments'],
  ])('of many objects with %j has them all read in bounded time: %s', body => {
    let text = '';
    for (let number = 2; number < 40_000; number++) text += `${number} 0 obj${body}`;
    expect(outcomeOf(rebuilt(text))).toMatch(/^(read|tooDeep|limit objects|limit fileBytes), damaged$/);
  });

  it('of deeply nested objects is refused, and fills no stack', () => {
    for (const open of ['[', '<</A', '<</A[']) {
      const bytes = withStream('', new Uint8Array());
      expect(outcomeOf(joinBytes(bytes, ''))).toBe('read, read');
      const pdf = new RawPdf('%PDF-1.7\n').object(1, '<</Type/Catalog/Pages<</Kids[]/Count 0>>>>');
      pdf.object(2, open.repeat(300_000)).table({ trailer: '/Root 1 0 R' });
      expect(outcomeOf(pdf.bytes)).toBe('tooDeep, tooDeep');
    }
  });

  it('with more objects than the limit is undecided', () => {
    const pdf = new RawPdf('%PDF-1.7\n').object(1, `<</Type/Catalog/Pages<<>>/X[${'[]'.repeat(5000)}]>>`);
    pdf.table({ trailer: '/Root 1 0 R' });
    expect(outcomeOf(pdf.bytes, { objects: 1000 })).toBe('limit objects, limit objects');
    let text = '';
    for (let number = 2; number < 2000; number++) text += `${number} 0 obj 1 endobj `;
    expect(outcomeOf(rebuilt(text), { objects: 1000 })).toBe('limit objects, damaged');
  });

  const section = (xref: string, trailer = '/Root 1 0 R') =>
    joinBytes(START, `xref\n${xref}trailer<<${trailer}>>\nstartxref\n${START.length}\n%%EOF\n`);

  it.each([
    ['0 2000000000\n0000000009 00000 n \n', 'a subsection without its rows'],
    ['0 4294967295\n', 'nothing but a colossal count'],
    ['4294967295 1\n0000000009 00000 n \n', 'a colossal number'],
    ['9999999999 1\n0000000009 00000 n \n', 'a larger number'],
    ['1 1\n9999999999 00000 n \n', 'an offset past the end'],
    ['1 1\n-000000009 00000 n \n', 'a negative offset'],
    ['1 1\n99999999999999999999 00000 n \n', 'an offset past all numbers'],
    ['1 1\n0000000009 99999 n \n', 'a colossal generation'],
    ['0 0\n', 'no rows'],
    ['', 'no subsection'],
  ])('with the table %j ends in a value or an error', table => {
    expect(outcomeOf(section(table))).toMatch(/^read, (read|damaged)$/);
    expect(outcomeOf(section(table, '/Root 1 0 R/Size 4294967295'))).toMatch(/^read, (read|damaged)$/);
  });

  it.each([
    '/Prev -1',
    '/Prev 99999999999999999999',
    '/Prev 1.5',
    '/Prev (x)',
    '/Prev 1 0 R',
    '/XRefStm -5',
    '/XRefStm 1e9',
    '/Root 1 0 R/Root 2 0 R',
    '/Encrypt 1 0 R',
    '/Encrypt /X',
    '/ID 5 /Encrypt<</Filter/Standard/V 1/R 2/O 5/U 6>>',
    '/Encrypt<</Filter/Standard/V 5/R 6/O()/U()/UE()>>',
  ])('with the trailer entry %s ends in a value or an error', entry => {
    const table = '1 1\n0000000009 00000 n \n';
    expect(outcomeOf(section(table, `/Root 1 0 R${entry}`))).toMatch(
      /^(read|damaged|loop), (read|damaged|loop)$/,
    );
  });

  it.each([
    '/W[1 0 0]/Size 4294967295',
    '/W[1 0 0]/Size 10/Index[0 4294967295 0 4294967295]',
    '/W[1 2 1]/Index[9007199254740993 5]/Size 5',
    '/W[1 2 1]/Index[-5 5]/Size 5',
    '/W[1 2 1]/Index[0]/Size 5',
    '/W[8 8 8]/Size 5',
    '/W[1 2 1]/Size -1',
  ])('with the cross-reference stream %s ends in a value or an error', entries => {
    const rows = zlibSync(new Uint8Array(3 << 20).fill(255));
    const dict = `2 0 obj<</Type/XRef/Root 1 0 R/Filter/FlateDecode/Length ${rows.length}${entries}>>stream\n`;
    const bytes = joinBytes(START, dict, rows, `\nendstream endobj\nstartxref\n${START.length}\n%%EOF\n`);
    expect(outcomeOf(bytes)).toMatch(/^(read|limit objects), (read|damaged|limit objects)$/);
  });

  it('is asked for impossible objects, and gives null', () => {
    const doc = openPdf(rebuilt(''), { mode: 'tolerant' });
    for (const number of [-1, 0, 1.5, 2 ** 53, 10 ** 12, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect([number, doc.get(new PdfRef(number, 0))]).toEqual([number, null]);
    }
  });
});
