import { describe, expect, it } from 'vitest';
import { PdfBuilder } from '#demo/pdf-builder.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

/** A catalog over whatever `make` builds; `make` returns what /Pages says. */
const tree = (make: (builder: PdfBuilder) => string): Uint8Array => {
  const builder = new PdfBuilder();
  const pages = make(builder);
  return builder.finish({ root: builder.add(`<< /Type /Catalog /Pages ${pages} >>`) });
};

const leaf = (builder: PdfBuilder, entries = '/Type /Page'): string =>
  `${builder.add(`<< ${entries} /MediaBox [0 0 72 144] >>`)} 0 R`;

describe('the page tree', () => {
  it('gives pages in order, through nodes of any shape', () => {
    const bytes = tree(builder => {
      const first = `${builder.add('<< /Type /Page /MediaBox [0 0 72 72] >>')} 0 R`;
      const inner = `${builder.add(`<< /Type /Pages /Count 2 /Kids [${leaf(builder)} ${leaf(builder)}] >>`)} 0 R`;
      return `<< /Type /Pages /Count 3 /Kids [${first} ${inner}] >>`;
    });
    const reading = readPdfFacts(bytes);
    expect(reading).toMatchObject({ state: 'read', repairs: [] });
    expect(reading.state === 'read' && reading.pages.map(({ heightMm }) => heightMm)).toEqual([
      25.4, 50.8, 50.8,
    ]);
  });

  it('hands down what a page does not say itself: resources too', () => {
    const bytes = tree(builder => {
      const content = builder.stream('', 'q 72 0 0 144 0 0 cm /Im Do Q');
      const im = builder.stream(
        '/Subtype /Image /Width 200 /Height 400 /BitsPerComponent 8 /ColorSpace /DeviceGray',
        '0',
      );
      const page = `${builder.add(`<< /Type /Page /Contents ${content} 0 R >>`)} 0 R`;
      const shared = `/MediaBox [0 0 72 144] /Rotate 90 /UserUnit 3 /Resources << /XObject << /Im ${im} 0 R >> >>`;
      return `<< /Type /Pages /Count 1 /Kids [${page}] ${shared} >>`;
    });
    expect(readPdfFacts(bytes)).toMatchObject({
      pages: [{ widthMm: 50.8, heightMm: 25.4, rotation: 90, userUnit: 1, dpi: 200 }],
    });
  });

  it('knows a page without a type by its lack of kids', () => {
    const bytes = tree(builder => `<< /Count 1 /Kids [${leaf(builder, '')}] >>`);
    expect(readPdfFacts(bytes)).toMatchObject({ state: 'read', pages: [{ number: 1 }], repairs: [] });
  });

  it.each([
    ['a wrong count', (kid: string) => `/Count 7 /Kids [${kid}]`],
    ['no count', (kid: string) => `/Kids [${kid}]`],
    ['a kid that is null', (kid: string) => `/Count 1 /Kids [null ${kid}]`],
    ['a kid that is a number', (kid: string) => `/Count 1 /Kids [${kid} 5]`],
    ['a kid that does not exist', (kid: string) => `/Count 1 /Kids [${kid} 999 0 R]`],
  ])('is mended where it has %s', (_, entries) => {
    const bytes = tree(builder => `<< /Type /Pages ${entries(leaf(builder))} >>`);
    expect(readPdfFacts(bytes)).toMatchObject({
      state: 'read',
      pages: [{ number: 1 }],
      repairs: ['pageTree'],
    });
  });

  it('is mended where it is but a page', () => {
    expect(readPdfFacts(tree(leaf))).toMatchObject({
      state: 'read',
      pages: [{ number: 1 }],
      repairs: ['pageTree'],
    });
  });

  it('may name one page twice', () => {
    const bytes = tree(builder => {
      const page = leaf(builder);
      return `<< /Type /Pages /Count 2 /Kids [${page} ${page}] >>`;
    });
    expect(readPdfFacts(bytes)).toMatchObject({ pages: [{ number: 1 }, { number: 2 }], repairs: [] });
  });

  it('is refused where a node is its own ancestor', () => {
    const bytes = tree(builder => {
      const root = builder.reserve();
      const inner = builder.add(`<< /Type /Pages /Count 1 /Kids [${root} 0 R] >>`);
      builder.set(root, `<< /Type /Pages /Count 1 /Kids [${leaf(builder)} ${inner} 0 R] >>`);
      return `${root} 0 R`;
    });
    expect(readPdfFacts(bytes)).toMatchObject({ state: 'refused', cause: 'loop' });
  });

  it('is refused where it nests deeper than 64', () => {
    const nested = (depth: number): Uint8Array =>
      tree(builder => {
        let node = leaf(builder);
        for (let level = 0; level < depth; level++) {
          node = `${builder.add(`<< /Type /Pages /Count 1 /Kids [${node}] >>`)} 0 R`;
        }
        return node;
      });
    expect(readPdfFacts(nested(64))).toMatchObject({ state: 'read' });
    expect(readPdfFacts(nested(65))).toMatchObject({ state: 'refused', cause: 'tooDeep' });
  });

  it('stays within a cap where shared branches multiply its pages', () => {
    const bytes = tree(builder => {
      let node = leaf(builder);
      for (let level = 0; level < 30; level++) {
        node = `${builder.add(`<< /Type /Pages /Kids [${node} ${node}] >>`)} 0 R`;
      }
      return node;
    });
    expect(readPdfFacts(bytes)).toMatchObject({ state: 'refused', cause: 'limit', limit: 'objects' });
  });

  it.each([
    ['no kids', '<< /Type /Pages /Count 0 /Kids [] >>'],
    ['no pages', 'null'],
    ['a number for pages', '42'],
    ['an action for pages', '<< /S /JavaScript /JS (x) >>'],
    ['an action for a kid', '<< /Type /Pages /Count 1 /Kids [<< /S /JavaScript /JS (x) >>] >>'],
  ])('is refused where it has %s', (_, pages) => {
    expect(readPdfFacts(tree(() => pages))).toMatchObject({ state: 'refused', cause: 'noPages' });
  });
});
