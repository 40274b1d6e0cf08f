import { deflateSync } from 'node:zlib';
import { joinBytes } from '#demo/pdf-builder.ts';
import type { DrawnImage } from '#domain/pdf-facts.ts';
import { type ImageTruth, readable, scanned, type TrickyCase, unscanned } from '../case.ts';
import { grayImage, stencil } from '../images.ts';
import type { Objects } from '../objects.ts';
import { BOX, FULL, fileOf, pdfOf } from '../page.ts';

const form = (pdf: Objects, entries: string, content: string, xobjects = ''): number =>
  pdf.stream(`/Type /XObject /Subtype /Form ${entries} /Resources << /XObject << ${xobjects} >> >>`, content);

const full = (source: DrawnImage['source']): ImageTruth => ({
  ...{ source, pixelWidth: 800, pixelHeight: 1000, dpiX: 200, dpiY: 200 },
});

/** One annotation over the whole page (unless `entries` says otherwise) whose appearance draws /Im. */
function annotated(entries: string, bbox = '[0 0 288 360]', content = FULL, matrix = ''): Uint8Array {
  return pdfOf(pdf => {
    const image = grayImage(pdf, 800, 1000);
    const look = form(pdf, `/BBox ${bbox} ${matrix}`, content, `/Im ${image} 0 R`);
    const annotation = pdf.add(
      `<< /Type /Annot /Subtype /Stamp ${entries.replace('LOOK', `${look} 0 R`)} >>`,
    );
    return { attributes: `${BOX} /Annots [${annotation} 0 R]`, content: '' };
  });
}

/** A Type 3 font whose only letter is an image of 8 x 8 pixels. */
function glyphs(pdf: Objects): string {
  const bits = Uint8Array.from([0x81, 0x42, 0x24, 0x18, 0x18, 0x24, 0x42, 0x81]);
  const letter = pdf.stream(
    '',
    joinBytes('8 0 0 0 8 8 d1\nq 8 0 0 8 0 0 cm\nBI /IM true /W 8 /H 8\nID ', bits, '\nEI\nQ'),
  );
  const encoding = '<< /Type /Encoding /Differences [97 /a] >>';
  const metrics =
    '/FirstChar 97 /LastChar 97 /Widths [8] /FontBBox [0 0 8 8] /FontMatrix [0.125 0 0 0.125 0 0]';
  const font = `/Type /Font /Subtype /Type3 ${metrics} /Encoding ${encoding}`;
  return `/Font << /T << ${font} /CharProcs << /a ${letter} 0 R >> /Resources << >> >> >>`;
}

export const NESTING: readonly TrickyCase[] = [
  {
    name: 'nested-forms',
    about: 'an image through two forms that each scale it',
    truth: readable(scanned({ images: [full('form')] })),
    make: () =>
      pdfOf(pdf => {
        const image = grayImage(pdf, 800, 1000);
        const scaled = '/BBox [0 0 1 1] /Matrix [0.5 0 0 0.5 0 0]';
        const inner = form(pdf, scaled, '/Im Do', `/Im ${image} 0 R`);
        const outer = form(
          pdf,
          '/BBox [0 0 144 180]',
          'q 288 0 0 360 0 0 cm /Inner Do Q',
          `/Inner ${inner} 0 R`,
        );
        return { content: 'q 2 0 0 2 0 0 cm /Outer Do Q', xobjects: { Outer: outer } };
      }),
  },
  {
    name: 'form-with-page-resources',
    about: 'a form without resources of its own, which takes the page’s',
    truth: readable(scanned({ images: [full('form')] })),
    make: () =>
      pdfOf(pdf => {
        const bare = pdf.stream('/Type /XObject /Subtype /Form /BBox [0 0 288 360]', FULL);
        return { content: '/Bare Do', xobjects: { Bare: bare, Im: grayImage(pdf, 800, 1000) } };
      }),
  },
  {
    name: 'form-leaves-state-alone',
    about: 'what follows a form that ends with its state unbalanced',
    truth: readable(scanned({ dpi: 100 })),
    make: () =>
      pdfOf(pdf => ({
        content: `/Careless Do ${FULL}`,
        xobjects: {
          Careless: form(pdf, '/BBox [0 0 1 1]', 'q q 10 0 0 10 0 0 cm'),
          Im: grayImage(pdf, 400, 500),
        },
      })),
  },
  {
    name: 'annotation-appearance',
    about: 'an image that only an annotation shows',
    truth: readable(scanned({ images: [full('annotation')] })),
    make: () => annotated('/Rect [0 0 288 360] /F 4 /AP << /N LOOK >>'),
  },
  {
    name: 'annotation-mapped-to-its-rectangle',
    about: 'an appearance in its own units, by the rectangle it is fitted into',
    truth: readable(scanned({ images: [full('annotation')] })),
    make: () =>
      annotated(
        '/Rect [0 0 288 360] /F 4 /AP << /N LOOK >>',
        '[10 10 20 30]',
        'q 10 0 0 20 10 10 cm /Im Do Q',
      ),
  },
  {
    name: 'annotation-turned-by-its-matrix',
    about: 'an appearance whose matrix turns it',
    truth: readable(scanned({ images: [{ ...full('annotation'), dpiX: 160, dpiY: 250 }], dpi: 160 })),
    make: () =>
      annotated(
        '/Rect [0 0 288 360] /F 4 /AP << /N LOOK >>',
        '[0 0 100 100]',
        'q 100 0 0 100 0 0 cm /Im Do Q',
        '/Matrix [0 1 -1 0 0 0]',
      ),
  },
  {
    name: 'annotation-state',
    about: 'the appearance of the state an annotation is in',
    truth: readable(scanned({ images: [full('annotation')] })),
    make: () => annotated('/Rect [0 0 288 360] /F 4 /AS /On /AP << /N << /On LOOK >> >>'),
  },
  {
    name: 'annotation-hidden',
    about: 'a hidden annotation as not there',
    truth: readable(unscanned('blank', { images: [] })),
    make: () => annotated('/Rect [0 0 288 360] /F 2 /AP << /N LOOK >>'),
  },
  {
    name: 'tiling-pattern',
    about: 'a scan that is the single tile of a pattern',
    truth: readable(scanned({ images: [full('pattern')] })),
    peerErrors: [
      {
        ...{ peer: 'pdfimages', about: 'images', proof: '/Pattern cs /P scn 0 0 288 360 re f' },
        because: 'the peer does not look into tiling patterns; the page is filled with this one',
      },
    ],
    make: () =>
      pdfOf(pdf => {
        const cell = '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 288 360] /XStep 288 /YStep 360';
        const resources = `/Resources << /XObject << /Im ${grayImage(pdf, 800, 1000)} 0 R >> >>`;
        const pattern = pdf.stream(`/Type /Pattern ${cell} ${resources}`, FULL);
        return {
          content: '/Pattern cs /P scn 0 0 288 360 re f',
          resources: `/Pattern << /P ${pattern} 0 R >>`,
        };
      }),
  },
  {
    name: 'type-3-glyphs',
    about: 'letters that are little images as text',
    truth: readable(unscanned('digital')),
    make: () =>
      pdfOf(pdf => ({ content: 'BT /T 12 Tf 20 300 Td (aaaa aaaa aaaa) Tj ET', resources: glyphs(pdf) })),
  },
  {
    name: 'stencil-in-form-in-color',
    about: 'a stencil inside a form',
    truth: readable(scanned({ colorMode: 'bilevel', images: [{ ...full('form'), isStencil: true }] })),
    make: () =>
      pdfOf(pdf => ({
        content: '0 g /Form Do',
        xobjects: { Form: form(pdf, '/BBox [0 0 288 360]', FULL, `/Im ${stencil(pdf, 800, 1000)} 0 R`) },
      })),
  },
  {
    name: 'compressed-content',
    about: 'content that is deflated, and an image under a name with escapes',
    truth: readable(scanned()),
    make: () =>
      fileOf(pdf => {
        const content = pdf.stream(
          '/Filter /Fl#61teDecode',
          deflateSync(Buffer.from('q 288 0 0 360 0 0 cm /I#6d Do Q')),
        );
        const [node, page] = [pdf.reserve(), pdf.reserve()];
        const resources = `/Resources << /XObject << /#49m ${grayImage(pdf, 800, 1000)} 0 R >> >>`;
        pdf.set(page, `<< /Type /P#61ge /Parent ${node} 0 R ${BOX} ${resources} /Contents ${content} 0 R >>`);
        pdf.set(node, `<< /Type /Pages /Co#75nt 1 /Kids [${page} 0 R] >>`);
        return pdf.add(`<< /Type /Catalog /Pages ${node} 0 R >>`);
      }),
  },
];
