import { describe, expect, it } from 'vitest';
import { joinBytes, type PdfBuilder } from '#demo/pdf-builder.ts';
import {
  addSampleForm,
  addSampleImage,
  FULL_PAGE,
  type SampleParts,
  samplePages,
  samplePdf,
} from '#demo/sample-pdf.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const scanned = (builder: PdfBuilder, extra = ''): SampleParts => ({
  content: FULL_PAGE,
  objects: { Im: addSampleImage(builder, { width: 1600, height: 2000, extra, data: 'x'.repeat(400) }) },
});

describe('the facts of a file', () => {
  it('are complete for a simple scan', () => {
    const bytes = samplePdf(builder => ({
      ...scanned(builder),
      version: '1.4',
      catalog: '/Version /1.6',
      trailer: `/Info ${builder.add('<< /Producer (M\\341y\\000 qu\\351t) /Creator <feff1ee700610020> >>')} 0 R`,
    }));
    const reading = readPdfFacts(bytes);
    expect(reading).toEqual({
      state: 'read',
      version: { header: '1.4', catalog: '1.6', effective: '1.6' },
      encryption: null,
      pages: [
        {
          ...{ number: 1, kind: 'scan', dpi: 200, colorMode: 'gray', widthMm: 203.2, heightMm: 254 },
          ...{ rotation: 0, userUnit: 1, pixelWidth: 1600, pixelHeight: 2000, imageCount: 1 },
          ...{ hasTextLayer: false, look: null, limit: null, storedMode: 'gray', unseen: 'notAsked' },
        },
      ],
      ...{ scripts: [], launches: [], attachments: [], hasForm: false, signatures: [] },
      revisions: [{ kind: 'table', xrefOffset: text(bytes).lastIndexOf('xref\n0'), end: bytes.length }],
      ...{ isLinearized: false, leadingBytes: 0, trailingBytes: 0 },
      ...{ producer: 'Máy quét', creator: 'ủa', repairs: [], disagreements: [] },
    });
  });

  it('count what stands before the header and behind the end', () => {
    const bytes = joinBytes('MIME\r\n', samplePdf(scanned), 'junk');
    expect(readPdfFacts(bytes)).toMatchObject({ leadingBytes: 6, trailingBytes: 4, repairs: [] });
  });

  it('list images only on request', () => {
    const bytes = samplePdf(scanned);
    expect(readPdfFacts(bytes)).not.toHaveProperty('pages[0].images');
    expect(readPdfFacts(bytes, { images: true })).toMatchObject({
      pages: [
        {
          images: [
            {
              ...{ object: '1 0', source: 'page', pixelWidth: 1600, pixelHeight: 2000, bitsPerComponent: 8 },
              ...{ colorSpace: 'DeviceGray', filters: [], isStencil: false, hasSoftMask: false },
              ...{
                colorMode: 'gray',
                boxMm: { x: 0, y: 0, width: 203.2, height: 254 },
                dpiX: 200,
                dpiY: 200,
              },
            },
          ],
        },
      ],
    });
  });

  it('are those of each page by itself', () => {
    const bytes = samplePages(builder => [scanned(builder), { content: 'BT (a) Tj ET' }, {}]);
    expect(readPdfFacts(bytes)).toMatchObject({
      pages: [
        { number: 1, kind: 'scan' },
        { number: 2, kind: 'digital' },
        { number: 3, kind: 'blank' },
      ],
    });
  });

  it.each([
    ['no bytes', '', 'empty'],
    ['a text', 'Kính gửi', 'notPdf'],
  ])('are none of %s', (_, content, cause) => {
    expect(readPdfFacts(joinBytes(content))).toMatchObject({ state: 'refused', cause });
  });
});

describe('content that is not as it should be', () => {
  it('is one stream, even where operators are cut apart, and missing parts are passed over', () => {
    const bytes = samplePdf(builder => {
      const parts = ['q 576 0 0 720 0', '0 cm /Im', 'Do Q'].map(part => `${builder.stream('', part)} 0 R`);
      return { ...scanned(builder), page: `/Contents [${parts.join(' ')} null 99 0 R]` };
    });
    expect(readPdfFacts(bytes)).toMatchObject({ pages: [{ dpi: 200 }], repairs: [] });
  });

  it('is told where a filter is unknown or its data is broken', () => {
    for (const [filter, data] of [
      ['/Nonsense', FULL_PAGE],
      ['/FlateDecode', 'no deflate'],
    ] as const) {
      const bytes = samplePdf(builder => ({
        ...scanned(builder),
        page: `/Contents ${builder.stream(`/Filter ${filter}`, data)} 0 R`,
      }));
      expect(readPdfFacts(bytes)).toMatchObject({ pages: [{ kind: 'blank' }], repairs: ['brokenObject'] });
    }
  });

  it.each([
    ['itself', (builder: PdfBuilder) => addSampleForm(builder, '/BBox [0 0 9 9]', '/Form Do')],
    [
      'itself, by another',
      (builder: PdfBuilder) => {
        const first = builder.reserve();
        const second = addSampleForm(
          builder,
          `/BBox [0 0 9 9] /Resources << /XObject << /A ${first} 0 R >> >>`,
          '/A Do',
        );
        builder.set(
          first,
          `<< /Subtype /Form /BBox [0 0 9 9] /Length 5 /Resources << /XObject << /B ${second} 0 R >> >> >>\nstream\n/B Do\nendstream`,
        );
        return first;
      },
    ],
  ])('is refused where a form draws %s', (_, make) => {
    const bytes = samplePages(builder => [{}, { content: '/Form Do', objects: { Form: make(builder) } }]);
    expect(readPdfFacts(bytes)).toMatchObject({ state: 'refused', cause: 'loop', page: 2 });
  });

  it('is refused where forms nest deeper than 64', () => {
    const nested = (depth: number): Uint8Array =>
      samplePdf(builder => {
        let form = addSampleForm(builder, '/BBox [0 0 9 9]', '');
        for (let level = 1; level < depth; level++) {
          form = addSampleForm(
            builder,
            `/BBox [0 0 9 9] /Resources << /XObject << /F ${form} 0 R >> >>`,
            '/F Do',
          );
        }
        return { content: '/F Do', objects: { F: form } };
      });
    expect(readPdfFacts(nested(64))).toMatchObject({ state: 'read' });
    expect(readPdfFacts(nested(65))).toMatchObject({ state: 'refused', cause: 'tooDeep', page: 1 });
  });
});
