import { joinBytes } from '#demo/pdf-builder.ts';
import { Objects } from '../../tricky/objects.ts';
import { addDocument, FULL, fileOf, pdfOf } from '../../tricky/page.ts';
import { ending, layObjects, tableAndTrailer } from '../../tricky/write-file.ts';
import type { Bomb } from '../bomb.ts';

const LOOP: Bomb['answers'] = ['refused: loop'];
const ANY_REFUSAL: Bomb['answers'] = [
  'refused: loop',
  'refused: damaged',
  'refused: noPages',
  'refused: tooDeep',
];

const catalog = (pdf: Objects, pages: number, extra = ''): number =>
  pdf.add(`<< /Type /Catalog /Pages ${pages} 0 R ${extra} >>`);

/** A page that is fine by itself, in a document whose catalog holds something endless. */
const withCatalog = (extra: (pdf: Objects) => string): Uint8Array =>
  fileOf(pdf => {
    const node = pdf.reserve();
    const page = pdf.add(`<< /Type /Page /Parent ${node} 0 R /MediaBox [0 0 288 360] >>`);
    pdf.set(node, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
    return catalog(pdf, node, extra(pdf));
  });

/** A file whose trailer's /Prev leads where `previous` says, given the table's own place. */
function previousLoop(previous: (table: number) => number): Uint8Array {
  const pdf = new Objects();
  const root = addDocument(pdf, [{ content: '' }]);
  const laid = layObjects(pdf);
  const table = laid.bytes.length;
  return joinBytes(
    laid.bytes,
    tableAndTrailer(laid, { root, trailer: `/Prev ${previous(table)}` }),
    ending(table),
  );
}

export const LOOP_BOMBS: readonly Bomb[] = [
  {
    name: 'page-tree-loop',
    about: 'a page tree that is its own child',
    answers: LOOP,
    make: () =>
      fileOf(pdf => {
        const node = pdf.reserve();
        pdf.set(node, `<< /Type /Pages /Count 1 /Kids [${node} 0 R] >>`);
        return catalog(pdf, node);
      }),
  },
  {
    name: 'page-tree-loop-of-two',
    about: 'two nodes that are each other’s children, beside a good page',
    answers: LOOP,
    make: () =>
      fileOf(pdf => {
        const [first, second] = [pdf.reserve(), pdf.reserve()];
        const page = pdf.add(`<< /Type /Page /Parent ${first} 0 R /MediaBox [0 0 288 360] >>`);
        pdf.set(first, `<< /Type /Pages /Count 2 /Kids [${page} 0 R ${second} 0 R] >>`);
        pdf.set(second, `<< /Type /Pages /Count 1 /Kids [${first} 0 R] >>`);
        return catalog(pdf, first);
      }),
  },
  {
    name: 'page-tree-doubling',
    about: 'a page tree without a loop that doubles forty times',
    answers: [...LOOP, 'refused: limit objects', 'refused: damaged'],
    make: () =>
      fileOf(pdf => {
        const nodes = Array.from({ length: 40 }, () => pdf.reserve());
        const page = pdf.add('<< /Type /Page /MediaBox [0 0 288 360] >>');
        nodes.forEach((node, at) => {
          const child = `${nodes[at + 1] ?? page} 0 R`;
          pdf.set(node, `<< /Type /Pages /Count 2 /Kids [${child} ${child}] >>`);
        });
        return catalog(pdf, nodes[0] ?? 0);
      }),
  },
  {
    name: 'parent-loop',
    about: 'a page without a box whose parents go round in a circle',
    answers: ['read', ...LOOP],
    make: () =>
      fileOf(pdf => {
        const [node, other] = [pdf.reserve(), pdf.reserve()];
        const page = pdf.add(`<< /Type /Page /Parent ${other} 0 R >>`);
        pdf.set(node, `<< /Type /Pages /Parent ${other} 0 R /Count 1 /Kids [${page} 0 R] >>`);
        pdf.set(other, `<< /Type /Pages /Parent ${node} 0 R >>`);
        return catalog(pdf, node);
      }),
  },
  {
    name: 'reference-to-itself',
    about: 'an object that is a reference to itself',
    answers: ANY_REFUSAL,
    make: () =>
      fileOf(pdf => {
        const node = pdf.reserve();
        pdf.set(node, `${node} 0 R`);
        return catalog(pdf, node);
      }),
  },
  {
    name: 'reference-chain',
    about: 'a chain of a hundred thousand references',
    answers: [...ANY_REFUSAL, 'refused: limit nesting', 'read'],
    make: () =>
      fileOf(pdf => {
        const page = pdf.add('<< /Type /Page /MediaBox [0 0 288 360] >>');
        let last = pdf.add(`<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
        for (let at = 0; at < 100_000; at++) last = pdf.add(`${last} 0 R`);
        return catalog(pdf, last);
      }),
  },
  {
    name: 'length-of-itself',
    about: 'a stream whose length is the stream itself',
    answers: ['read', ...LOOP],
    make: () =>
      fileOf(pdf => {
        const [node, content] = [pdf.reserve(), pdf.reserve()];
        pdf.setStream(content, '', FULL, `${content} 0 R`);
        const page = pdf.add(
          `<< /Type /Page /Parent ${node} 0 R /MediaBox [0 0 288 360] /Contents ${content} 0 R >>`,
        );
        pdf.set(node, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
        return catalog(pdf, node);
      }),
  },
  {
    name: 'lengths-of-each-other',
    about: 'two streams that are each other’s length',
    answers: ['read', ...LOOP],
    make: () =>
      fileOf(pdf => {
        const [node, first, second] = [pdf.reserve(), pdf.reserve(), pdf.reserve()];
        pdf.setStream(first, '', FULL, `${second} 0 R`);
        pdf.setStream(second, '', FULL, `${first} 0 R`);
        const page = pdf.add(
          `<< /Type /Page /Parent ${node} 0 R /MediaBox [0 0 288 360] /Contents ${first} 0 R >>`,
        );
        pdf.set(node, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
        return catalog(pdf, node);
      }),
  },
  {
    name: 'previous-is-itself',
    about: 'a table that comes before itself',
    answers: ['read', ...LOOP],
    make: () => previousLoop(table => table),
  },
  {
    name: 'previous-is-everywhere',
    about: 'a table before which there is nothing',
    answers: ['read', 'refused: damaged'],
    make: () => previousLoop(() => 2 ** 40),
  },
  {
    name: 'form-draws-itself',
    about: 'a form that draws itself',
    answers: [...LOOP, 'refused: tooDeep', 'read'],
    make: () =>
      pdfOf(pdf => {
        const form = pdf.reserve();
        const resources = `/Resources << /XObject << /Me ${form} 0 R >> >>`;
        pdf.setStream(form, `/Type /XObject /Subtype /Form /BBox [0 0 1 1] ${resources}`, '/Me Do /Me Do');
        return { content: '/Me Do', xobjects: { Me: form } };
      }),
  },
  {
    name: 'form-doubling',
    about: 'forms that each draw the next one twice, forty deep',
    answers: ['read', 'read, page stopped by operators', 'refused: limit operators'],
    make: () =>
      pdfOf(pdf => {
        let inner = pdf.stream('/Type /XObject /Subtype /Form /BBox [0 0 1 1]', '0 0 1 1 re f');
        for (let at = 0; at < 40; at++) {
          const resources = `/Resources << /XObject << /Next ${inner} 0 R >> >>`;
          inner = pdf.stream(
            `/Type /XObject /Subtype /Form /BBox [0 0 1 1] ${resources}`,
            '/Next Do /Next Do',
          );
        }
        return { content: '/Start Do', xobjects: { Start: inner } };
      }),
  },
  {
    name: 'pattern-paints-itself',
    about: 'a pattern that is painted with itself',
    answers: [...LOOP, 'refused: tooDeep', 'read'],
    make: () =>
      pdfOf(pdf => {
        const pattern = pdf.reserve();
        const cell = '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9';
        const resources = `/Pattern << /P ${pattern} 0 R >>`;
        const paint = '/Pattern cs /P scn 0 0 9 9 re f';
        pdf.setStream(pattern, `/Type /Pattern ${cell} /Resources << ${resources} >>`, paint);
        return { content: paint, resources };
      }),
  },
  {
    name: 'color-space-of-itself',
    about: 'a color space whose base is itself',
    answers: ['read', ...LOOP],
    make: () =>
      pdfOf(pdf => {
        const space = pdf.reserve();
        pdf.set(space, `[/Indexed ${space} 0 R 255 <00>]`);
        const image = pdf.stream(
          `/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace ${space} 0 R`,
          new Uint8Array(64),
        );
        return { content: FULL, xobjects: { Im: image } };
      }),
  },
  {
    name: 'name-tree-loop',
    about: 'a name tree that is its own child',
    answers: ['read', ...LOOP],
    make: () =>
      withCatalog(pdf => {
        const tree = pdf.reserve();
        pdf.set(tree, `<< /Kids [${tree} 0 R ${tree} 0 R] >>`);
        return `/Names << /EmbeddedFiles ${tree} 0 R /JavaScript ${tree} 0 R >>`;
      }),
  },
  {
    name: 'outline-loop',
    about: 'a bookmark that comes after itself',
    answers: ['read', ...LOOP],
    make: () =>
      withCatalog(pdf => {
        const [outlines, item] = [pdf.reserve(), pdf.reserve()];
        pdf.set(outlines, `<< /First ${item} 0 R /Last ${item} 0 R >>`);
        pdf.set(item, `<< /Title (x) /Parent ${outlines} 0 R /Next ${item} 0 R /First ${item} 0 R >>`);
        return `/Outlines ${outlines} 0 R`;
      }),
  },
  {
    name: 'action-loop',
    about: 'an action that follows itself',
    answers: ['read', ...LOOP],
    make: () =>
      withCatalog(pdf => {
        const action = pdf.reserve();
        pdf.set(action, `<< /S /Named /N /NextPage /Next [${action} 0 R ${action} 0 R] >>`);
        return `/OpenAction ${action} 0 R`;
      }),
  },
  {
    name: 'field-loop',
    about: 'a form field that is its own child',
    answers: ['read', ...LOOP],
    make: () =>
      withCatalog(pdf => {
        const field = pdf.reserve();
        pdf.set(field, `<< /T (x) /Kids [${field} 0 R ${field} 0 R] /Parent ${field} 0 R >>`);
        return `/AcroForm << /Fields [${field} 0 R] >>`;
      }),
  },
];
