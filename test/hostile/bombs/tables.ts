import { joinBytes } from '#demo/pdf-builder.ts';
import { Objects } from '../../tricky/objects.ts';
import { addDocument, fileOf, pdfOf } from '../../tricky/page.ts';
import { ending, layObjects } from '../../tricky/write-file.ts';
import type { Bomb } from '../bomb.ts';

const plain = (): Uint8Array => pdfOf(() => ({ content: '' }));

/** A plain file whose text is changed. */
const changed = (change: (text: string) => string): Uint8Array =>
  joinBytes(change(Buffer.from(plain()).toString('latin1')));

/** A file whose only cross-references are a stream with these entries and data. */
function xrefStream(dict: string, data: Uint8Array): Uint8Array {
  const pdf = new Objects();
  const root = addDocument(pdf, [{ content: '' }]);
  const laid = layObjects(pdf);
  const head = `9 0 obj\n<< /Type /XRef /Root ${root} 0 R ${dict} /Length ${data.length} >>\nstream\n`;
  return joinBytes(laid.bytes, head, data, '\nendstream\nendobj\n', ending(laid.bytes.length));
}

/** An object stream that says it holds the pages, and is itself held by `container`. */
function objectStreamIn(container: (own: number) => number): Uint8Array {
  const own = 4;
  const head = '%PDF-1.7\n';
  const inside = '1 0 2 33\n<< /Type /Catalog /Pages 2 0 R >>\n<< /Type /Pages /Count 0 /Kids [] >>\n';
  const stream = `${own} 0 obj\n<< /Type /ObjStm /N 2 /First 9 /Extends ${own} 0 R /Length ${inside.length} >>\nstream\n${inside}\nendstream\nendobj\n`;
  const at = head.length + stream.length;
  const row = (type: number, second: number, third: number): number[] => [
    type,
    second >> 8,
    second & 255,
    third,
  ];
  const data = Uint8Array.from([
    ...row(0, 0, 255),
    ...row(2, own, 0),
    ...row(2, own, 1),
    ...row(0, 0, 0),
    ...row(2, container(own), 0),
    ...row(1, at, 0),
  ]);
  const dict = `/Type /XRef /Size 6 /W [1 2 1] /Root 1 0 R /Length ${data.length}`;
  return joinBytes(
    head,
    stream,
    `5 0 obj\n<< ${dict} >>\nstream\n`,
    data,
    '\nendstream\nendobj\n',
    ending(at),
  );
}

const READ_OR_MENDED: Bomb['answers'] = [
  'read',
  'refused: damaged',
  'refused: limit objects',
  'refused: noPages',
];
const NO_END: Bomb['answers'] = [...READ_OR_MENDED, 'refused: loop', 'refused: cutOff', 'refused: tooDeep'];

export const TABLE_BOMBS: readonly Bomb[] = [
  {
    name: 'size-lies',
    about: 'a trailer that speaks of two billion objects',
    answers: READ_OR_MENDED,
    make: () => changed(text => text.replace(/\/Size \d+/, '/Size 2147483647')),
  },
  {
    name: 'subsection-lies',
    about: 'a table that announces a billion rows',
    answers: READ_OR_MENDED,
    make: () => changed(text => text.replace(/xref\n0 \d+/, 'xref\n0 999999999')),
  },
  {
    name: 'subsection-far-away',
    about: 'a table whose rows begin at four billion',
    answers: READ_OR_MENDED,
    make: () => changed(text => text.replace(/xref\n0 /, 'xref\n4294967290 ')),
  },
  {
    name: 'subsections-in-thousands',
    about: 'a table of three hundred thousand empty subsections',
    answers: READ_OR_MENDED,
    make: () => changed(text => text.replace('trailer', `${'7 0\n'.repeat(300_000)}trailer`)),
  },
  {
    name: 'index-lies',
    about: 'a cross-reference stream that announces four billion rows',
    answers: READ_OR_MENDED,
    make: () => xrefStream('/Size 4294967295 /W [1 4 2] /Index [0 4294967295]', new Uint8Array(70)),
  },
  {
    name: 'index-of-nothing',
    about: 'rows of no bytes, four billion times',
    answers: READ_OR_MENDED,
    make: () => xrefStream('/Size 4294967295 /W [0 0 0] /Index [0 4294967295]', new Uint8Array(7)),
  },
  {
    name: 'widths-lie',
    about: 'rows of two gigabytes',
    answers: READ_OR_MENDED,
    make: () => xrefStream('/Size 9 /W [1 2147483647 2147483647]', new Uint8Array(70)),
  },
  {
    name: 'object-stream-in-itself',
    about: 'an object stream that stands in itself',
    answers: NO_END,
    make: () => objectStreamIn(own => own),
  },
  {
    name: 'object-stream-in-its-table',
    about: 'an object stream that stands in the cross-reference stream',
    answers: NO_END,
    make: () => objectStreamIn(() => 5),
  },
  {
    name: 'object-stream-count-lies',
    about: 'an object stream that announces a billion objects',
    answers: NO_END,
    make: () =>
      joinBytes(
        Buffer.from(objectStreamIn(own => own))
          .toString('latin1')
          .replace('/N 2 ', '/N 999999999 '),
      ),
  },
  {
    name: 'ends-in-thousands',
    about: 'three hundred thousand end marks',
    answers: ['read'],
    make: () => joinBytes(plain(), 'startxref\n0\n%%EOF\n'.repeat(300_000)),
  },
  {
    name: 'revisions-in-thousands',
    about: 'twenty thousand revisions of nothing',
    answers: ['read', 'refused: limit objects'],
    make: () => {
      const parts: Uint8Array[] = [plain()];
      let at = parts[0]?.length ?? 0;
      let previous = Number(/startxref\n(\d+)/.exec(Buffer.from(plain()).toString('latin1'))?.[1]);
      for (let revision = 0; revision < 20_000; revision++) {
        const part = joinBytes(
          `xref\n0 0\ntrailer\n<< /Size 5 /Root 4 0 R /Prev ${previous} >>\n`,
          ending(at),
        );
        previous = at;
        at += part.length;
        parts.push(part);
      }
      return joinBytes(...parts);
    },
  },
  {
    name: 'objects-in-millions',
    about: 'more than a million objects without a table',
    answers: ['read', 'refused: limit objects'],
    make: () => {
      const objects = Array.from({ length: 1_100_000 }, (_, at) => `${at + 10} 0 obj 0 endobj\n`);
      return joinBytes(
        changed(text => text.slice(0, text.indexOf('xref\n0'))),
        objects.join(''),
      );
    },
  },
  {
    name: 'streams-never-ended',
    about: 'fifty thousand streams of which none ends',
    answers: NO_END,
    make: () => joinBytes('%PDF-1.7\n', '7 0 obj\n<< /Length 9 >>\nstream\nx\n'.repeat(50_000)),
  },
  {
    name: 'kids-in-millions',
    about: 'a million times the same page',
    answers: [
      'read',
      'refused: limit objects',
      'refused: loop',
      'refused: damaged',
      'refused: limit operators',
    ],
    make: () =>
      fileOf(pdf => {
        const node = pdf.reserve();
        const page = pdf.add(`<< /Type /Page /Parent ${node} 0 R /MediaBox [0 0 288 360] >>`);
        pdf.set(node, `<< /Type /Pages /Count 1000000 /Kids [${`${page} 0 R `.repeat(1_000_000)}] >>`);
        return pdf.add(`<< /Type /Catalog /Pages ${node} 0 R >>`);
      }),
  },
  {
    name: 'annotations-in-thousands',
    about: 'a hundred thousand annotations',
    answers: [
      'read',
      'refused: limit objects',
      'read, page stopped by operators',
      'read, page stopped by objects',
    ],
    make: () =>
      pdfOf(pdf => {
        const look = pdf.stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9]', '0 0 9 9 re f');
        const one = `<< /Subtype /Stamp /Rect [0 0 9 9] /AP << /N ${look} 0 R >> >>`;
        return { content: '', attributes: `/MediaBox [0 0 288 360] /Annots [${one.repeat(100_000)}]` };
      }),
  },
  {
    name: 'keys-in-millions',
    about: 'a dictionary of a million keys',
    answers: ['read', 'refused: limit objects'],
    make: () => {
      const keys = Array.from({ length: 1_000_000 }, (_, at) => `/K${at} 0`).join(' ');
      return pdfOf(() => ({ content: '' }), { catalog: `/Many << ${keys} >>` });
    },
  },
  {
    name: 'number-of-a-million-digits',
    about: 'a number of a million digits, a name and a string of as many letters',
    answers: ['read'],
    make: () =>
      pdfOf(() => ({ content: '' }), {
        catalog: `/N ${'9'.repeat(1_000_000)} /M /${'x'.repeat(1_000_000)} /H <${'a'.repeat(1_000_000)}>`,
      }),
  },
];
