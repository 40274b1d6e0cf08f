import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { joinBytes, PdfBuilder } from '#demo/pdf-builder.ts';
import { RawPdf } from '#demo/raw-pdf.ts';
import { ENCRYPTED_SAMPLES } from './encryption/encrypted-samples.ts';
import { PdfError, PdfLimitError } from './errors.ts';
import { PdfArray, PdfDict, type PdfObject, PdfStream } from './objects.ts';
import { openPdf, type PdfDocument } from './pdf-document.ts';

const RUNS = 1500;
const PATIENCE_MS = 1000;

function tableFile(): Uint8Array {
  const pdf = new PdfBuilder();
  const tree = pdf.reserve();
  const length = pdf.reserve();
  const data = zlibSync(joinBytes('q 595 0 0 842 0 0 cm /Im0 Do Q'));
  const content = pdf.add(`<< /Filter /FlateDecode /Length ${length} 0 R >>\nstream\n`, data, '\nendstream');
  pdf.set(length, `${data.length}`);
  const page = pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R >>`,
  );
  pdf.set(tree, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  return pdf.finish({ root: pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`), trailer: '/ID [<00><00>]' });
}

function updatedFile(): Uint8Array {
  const pdf = new RawPdf()
    .object(1, '<< /Type /Catalog /Pages 2 0 R >>')
    .object(2, '<< /Type /Pages /Count 0 >>');
  const first = pdf.object(3, '(one)').table({ trailer: '/Root 1 0 R' });
  pdf.objectStream(
    4,
    new Map([
      [3, '(two)'],
      [5, '<< /A [1 2 3 0 R] >>'],
    ]),
  );
  pdf.xrefStream(6, { trailer: '/Root 1 0 R', previous: first }, [
    { number: 3, container: 4, index: 0 },
    { number: 5, container: 4, index: 1 },
  ]);
  return pdf.bytes;
}

const BASES = [
  tableFile(),
  updatedFile(),
  ...(['rc4Bits40', 'aes128', 'aes256Revision5'] as const).map(name =>
    Uint8Array.from(atob(ENCRYPTED_SAMPLES[name]), letter => letter.charCodeAt(0)),
  ),
];

/** Words that mean something to a reader, to be put where they do not belong. */
const WORDS = [
  ...['obj', 'endobj', 'stream', 'endstream', '<<', '>>', '[', ']', '(', ')', '%', '0 R', 'xref', 'trailer'],
  ...[
    'startxref',
    '/Length',
    '/Prev',
    '/Extends 4 0 R',
    '/Index',
    '/W',
    '/Size 4294967295',
    '99999999999',
    '-1',
  ],
  ...[
    '/Filter',
    '/DecodeParms<</Predictor 12/Columns 99999999>>',
    '65535 f ',
    '/Encrypt',
    '/XRefStm 9',
    '\r',
    '\0',
  ],
];

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** One change of a file, at places given as parts of its length. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: place, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('set' as const), at: place, byte: fc.integer({ min: 0x30, max: 0x39 }) }),
  fc.record({ kind: fc.constant('word' as const), at: place, word: fc.constantFrom(...WORDS) }),
  fc.record({ kind: fc.constant('copy' as const), at: place, from: place, count: fc.nat(200) }),
  fc.record({ kind: fc.constant('drop' as const), at: place, count: fc.nat(60) }),
  fc.record({ kind: fc.constant('cut' as const), at: place }),
);

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  const at = Math.floor(change.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.kind) {
    case 'set':
      return joinBytes(before, Uint8Array.of(change.byte), after.subarray(1));
    case 'word':
      return joinBytes(before, change.word, after.subarray(change.word.length));
    case 'copy': {
      const from = Math.floor(change.from * bytes.length);
      return joinBytes(before, bytes.subarray(from, from + change.count), after);
    }
    case 'drop':
      return joinBytes(before, after.subarray(change.count));
    case 'cut':
      return before;
  }
}

/** Everything that can be asked of a document; what is refused is refused properly. */
function readAll(doc: PdfDocument): void {
  for (const ref of doc.objectNumbers()) {
    properly(() => {
      const object = doc.get(ref);
      const span = doc.spanOf(ref);
      if (span !== null) expect(span.end).toBeLessThanOrEqual(doc.bytes.length);
      doc.containerOf(ref);
      walk(doc, object);
      if (object instanceof PdfStream) doc.decode(object);
    });
  }
  for (const index of doc.revisions.keys()) properly(() => [...doc.asOf(index).objectNumbers()]);
}

function walk(doc: PdfDocument, object: PdfObject): void {
  doc.resolve(object);
  if (object instanceof PdfStream) walk(doc, object.dict);
  if (object instanceof PdfArray) for (const item of object.items) walk(doc, item);
  if (object instanceof PdfDict) for (const value of object.entries.values()) walk(doc, value);
}

/** Lets pass only the two errors that a reader may throw. */
function properly(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof PdfError || error instanceof PdfLimitError)) throw error;
  }
}

describe('a mutated file', () => {
  it.each(['tolerant', 'strict'] as const)(
    'ends in values or proper errors, in bounded time, when %s',
    mode => {
      fc.assert(
        fc.property(
          fc.constantFrom(...BASES),
          fc.array(mutation, { minLength: 1, maxLength: 6 }),
          (base, changes) => {
            const bytes = changes.reduce(mutate, base);
            const before = performance.now();
            properly(() => readAll(openPdf(bytes, { mode })));
            expect(performance.now() - before).toBeLessThan(PATIENCE_MS);
          },
        ),
        { seed: 20210802, numRuns: RUNS },
      );
    },
  );

  it('is whole before it is mutated: the bases read without repair, also when strict', () => {
    for (const base of BASES) {
      const doc = openPdf(base, { mode: 'strict' });
      for (const ref of doc.objectNumbers()) walk(doc, doc.get(ref));
      expect([...doc.repairs]).toEqual([]);
      expect([...doc.objectNumbers()].length).toBeGreaterThan(4);
    }
  });
});
