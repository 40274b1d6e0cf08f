import { zlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PdfBuilder } from '#demo/pdf-builder.ts';
import { addSampleImage, FULL_PAGE, type SampleParts, samplePages, samplePdf } from '#demo/sample-pdf.ts';
import { encodeGroup4 } from '#demo/scanning/ccitt-group4.ts';
import type { PageFacts, PdfFacts } from '#domain/pdf-facts.ts';
import { compileTestPdfium, loadPictureTools } from '../../../test/load-pdfium.ts';
import { jpeg } from '../../../test/tricky/jpeg.ts';
import { codestream } from '../../../test/tricky/jpx.ts';
import { readPdfFacts } from '../pdf/read-pdf-facts.ts';
import { Pdfium } from '../pdfium/pdfium.ts';
import { PdfiumSupply } from '../pdfium/pdfium-supply.ts';
import { jbig2Of, writtenBits } from './drawn/sample-images.ts';
import { lookAtPages } from './look-at-pages.ts';
import type { PictureTools } from './picture-tools.ts';

const [WIDTH, HEIGHT] = [800, 1000];
/** Writing on all of the page, and on its upper third only. */
const full = writtenBits(WIDTH, HEIGHT, 0.95);
const third = writtenBits(WIDTH, HEIGHT, 0.33);
const inverted = (bits: Uint8Array) => bits.map(byte => byte ^ 0xff);
const group4 = encodeGroup4(full, WIDTH, HEIGHT);
const rgb = new Uint8Array(WIDTH * HEIGHT * 3).map((_, at) => (at % 2400 < 600 ? 40 : 250));

let supply: PdfiumSupply;
let tools: PictureTools;

beforeAll(async () => {
  supply = new PdfiumSupply(Promise.resolve(await compileTestPdfium()));
  tools = await loadPictureTools();
});

type Draw = (builder: PdfBuilder) => SampleParts;

/** A page that an image covers. */
const scan =
  (extra: string, data: Uint8Array, { bits = 8, space = '/DeviceGray', isStencil = false } = {}): Draw =>
  builder => ({
    content: FULL_PAGE,
    objects: {
      Im: addSampleImage(builder, { width: WIDTH, height: HEIGHT, bits, space, isStencil, extra, data }),
    },
  });

function factsOf(bytes: Uint8Array): PdfFacts {
  const facts = readPdfFacts(bytes);
  if (facts.state !== 'read') throw new Error('the sample cannot be read');
  return facts;
}

async function look(...draws: readonly Draw[]): Promise<readonly PageFacts[]> {
  const bytes = samplePages(builder => draws.map(draw => draw(builder)));
  return (await lookAtPages(supply, bytes, factsOf(bytes), { tools })).pages;
}

const told = (pages: readonly PageFacts[]) =>
  pages.map(({ look: seen, unseen }) => unseen ?? (seen ? 'seen' : ''));

const FAX = `/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${WIDTH} /Rows ${HEIGHT} >>`;
const ONE_BIT = { bits: 1 };
const FLATE = '/Filter /FlateDecode';
const COLOR = { space: '/DeviceRGB' };
const dct = jpeg({ width: WIDTH, height: HEIGHT, color: [201, 128, 128] });

/** Name, how the image is stored, its whole data. */
const CODECS: readonly [string, (data: Uint8Array) => Draw, Uint8Array][] = [
  ['JPEG', data => scan('/Filter /DCTDecode', data, COLOR), dct],
  ['fax', data => scan(FAX, data, ONE_BIT), group4],
  ['inverted fax', data => scan(`${FAX} /Decode [1 0]`, data, ONE_BIT), group4],
  ['a fax stencil', data => scan(FAX, data, { isStencil: true }), group4],
  ['JBIG2', data => scan('/Filter /JBIG2Decode', data, ONE_BIT), jbig2Of(group4, WIDTH, HEIGHT)],
  ['deflated bits', data => scan(FLATE, data, ONE_BIT), zlibSync(inverted(full))],
  ['deflated color', data => scan(FLATE, data, COLOR), zlibSync(rgb)],
  ['bare samples', data => scan('', data, COLOR), rgb],
];

describe('looking at pages', () => {
  it.each(CODECS)('sees a page of %s', async (_, draw, data) => {
    expect(told(await look(draw(data)))).toEqual(['seen']);
  });

  it.each(CODECS)('never calls half a page of %s seen', async (_, draw, data) => {
    expect(told(await look(draw(data.subarray(0, data.length / 2))))).toEqual(['notDrawn']);
  });

  it.each(CODECS)('never calls a page of %s seen whose data are all but lost', async (_, draw, data) => {
    expect(told(await look(draw(data.subarray(0, 12))))).toEqual(['notDrawn']);
  });

  it.each(CODECS.slice(0, 5))(
    'never calls a page of %s seen whose later half was zeroed',
    async (_, draw, data) => {
      expect(told(await look(draw(data.slice().fill(0, data.length / 2))))).toEqual(['notDrawn']);
    },
  );

  it('sees JPEG 2000, but for what cannot be decoded', async () => {
    const whole = codestream({ width: WIDTH, height: HEIGHT, components: 3 });
    const jpx = (data: Uint8Array) => scan('/Filter /JPXDecode', data, COLOR);
    expect(told(await look(jpx(whole), jpx(whole.subarray(0, 60)), jpx(Uint8Array.from([1, 2, 3]))))).toEqual(
      [...['seen', 'notDrawn', 'notDrawn']],
    );
  });

  it('sees paper that is white from its middle on, or altogether', async () => {
    const white = new Uint8Array(third.length);
    const pages = [
      scan(FAX, encodeGroup4(third, WIDTH, HEIGHT), ONE_BIT),
      scan(FAX, encodeGroup4(white, WIDTH, HEIGHT), ONE_BIT),
      scan(FLATE, zlibSync(inverted(third)), ONE_BIT),
      scan(FLATE, zlibSync(inverted(white)), ONE_BIT),
      scan(FLATE, zlibSync(new Uint8Array(WIDTH * HEIGHT).fill(255))),
      scan('/Filter /JBIG2Decode', jbig2Of(encodeGroup4(white, WIDTH, HEIGHT), WIDTH, HEIGHT), ONE_BIT),
    ];
    expect(told(await look(...pages))).toEqual(pages.map(() => 'seen'));
  });

  it('sees fax data without an end mark where writing shows that none is missing', async () => {
    expect(told(await look(scan(FAX, group4.subarray(0, -4), ONE_BIT)))).toEqual(['seen']);
  });

  it('finds a layer that was not drawn over another one', async () => {
    const layered =
      (mask: Uint8Array): Draw =>
      builder => ({
        content: `${FULL_PAGE}q 576 0 0 720 0 0 cm /Mask Do Q`,
        objects: {
          Im: addSampleImage(builder, { width: 160, height: 200, data: new Uint8Array(32_000).fill(240) }),
          Mask: addSampleImage(builder, {
            ...{ width: WIDTH, height: HEIGHT, isStencil: true, extra: '/Filter /JBIG2Decode', data: mask },
          }),
        },
      });
    const whole = jbig2Of(group4, WIDTH, HEIGHT);
    expect(told(await look(layered(whole), layered(whole.subarray(0, 900))))).toEqual(['seen', 'notDrawn']);
  });

  it('finds an image that was not drawn within a form', async () => {
    const inForm: Draw = builder => {
      const image = addSampleImage(builder, {
        width: WIDTH,
        height: HEIGHT,
        extra: '/Filter /DCTDecode',
        data: 'x',
      });
      const dict = `/Type /XObject /Subtype /Form /BBox [0 0 576 720] /Resources << /XObject << /Im ${image} 0 R >> >>`;
      return { content: '/Fm Do', objects: { Fm: builder.stream(dict, FULL_PAGE) } };
    };
    expect(told(await look(inForm))).toEqual(['notDrawn']);
  });

  it('finds missing rows on pages that are shown turned', async () => {
    const turned = [90, 180, 270].map(
      (degrees): Draw =>
        builder => ({
          ...scan('', rgb.subarray(0, rgb.length / 2), COLOR)(builder),
          page: `/Rotate ${degrees}`,
        }),
    );
    expect(told(await look(...turned))).toEqual(['notDrawn', 'notDrawn', 'notDrawn']);
  });

  it('passes over what no scan carries', async () => {
    const digital: Draw = () => ({ content: '0 0 576 9 re f' });
    const pages = await look(digital, () => ({}), scan(FAX, group4, ONE_BIT));
    expect(told(pages)).toEqual(['notScanned', 'notScanned', 'seen']);
    expect(pages.map(({ kind }) => kind)).toEqual(['digital', 'blank', 'scan']);
  });

  it('draws no page whose image is too large, or of which only a part was read', async () => {
    const bytes = samplePdf(scan(FAX, group4, ONE_BIT));
    const facts = factsOf(bytes);
    for (const [limit, cause] of [
      ['imagePixels', 'imagePixels'],
      ['time', 'time'],
      ['operators', 'notDrawn'],
    ] as const) {
      const limited = { ...facts, pages: facts.pages.map(page => ({ ...page, limit })) };
      expect(told((await lookAtPages(supply, bytes, limited, { tools })).pages)).toEqual([cause]);
    }
  });

  it('draws nothing of a file that two readers read differently', async () => {
    const bytes = samplePdf(scan(FAX, group4, ONE_BIT));
    const facts = factsOf(bytes);
    const disagreements = [{ about: 'pageCount', page: null, ours: '1', theirs: '2' }] as const;
    expect(told((await lookAtPages(supply, bytes, { ...facts, disagreements }, { tools })).pages)).toEqual([
      'disagreement',
    ]);
  });

  it('says of a file that does not open that its pages were not drawn', async () => {
    const facts = factsOf(samplePdf(scan(FAX, group4, ONE_BIT)));
    expect(told((await lookAtPages(supply, Uint8Array.from([1, 2, 3]), facts, { tools })).pages)).toEqual([
      'notDrawn',
    ]);
  });

  it('tells each page as soon as it has looked, in order', async () => {
    const bytes = samplePages(builder => [1, 2, 3].map(() => scan(FAX, group4, ONE_BIT)(builder)));
    const heard: number[] = [];
    const onPage = ({ number }: PageFacts): void => {
      heard.push(number);
    };
    const { pages } = await lookAtPages(supply, bytes, factsOf(bytes), { tools, onPage });
    expect(heard).toEqual([1, 2, 3]);
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('a page that PDFium breaks on', () => {
  /** Breaks at the drawing of a page, as often as it is asked for that page. */
  async function breakingAt(number: number) {
    let drops = 0;
    const { api } = await supply.get();
    let loaded = 0;
    const broken = {
      ...api,
      FPDF_LoadPage: (document: number, index: number) => {
        loaded = index + 1;
        return api.FPDF_LoadPage(document, index);
      },
      FPDF_RenderPageBitmap: (...given: Parameters<typeof api.FPDF_RenderPageBitmap>) => {
        if (loaded === number) throw new Error('unreachable');
        return api.FPDF_RenderPageBitmap(...given);
      },
    };
    const breaking = {
      get: async () => new Pdfium(broken),
      drop: (): 'memory' => {
        drops += 1;
        return 'memory';
      },
      trim: async () => undefined,
    };
    return { breaking, drops: () => drops };
  }

  it.each([1, 2, 3])('costs that page alone: page %i of three', async number => {
    const bytes = samplePages(builder => [1, 2, 3].map(() => scan(FAX, group4, ONE_BIT)(builder)));
    const { breaking, drops } = await breakingAt(number);
    const pages = told((await lookAtPages(breaking, bytes, factsOf(bytes), { tools })).pages);
    expect(pages).toEqual([1, 2, 3].map(page => (page === number ? 'memory' : 'seen')));
    expect(drops()).toBe(1);
  });
});
