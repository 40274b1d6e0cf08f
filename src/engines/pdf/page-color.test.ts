import { describe, expect, it } from 'vitest';
import type { Part, PdfBuilder } from '#demo/pdf-builder.ts';
import { addSampleImage, FULL_PAGE, type SampleImage, samplePdf } from '#demo/sample-pdf.ts';
import type { DrawnImage } from '#domain/pdf-facts.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

interface Seen {
  readonly page: string | null;
  readonly image: DrawnImage;
}

const see = (make: (builder: PdfBuilder) => Partial<SampleImage>, resources = '', setUp = ''): Seen => {
  const bytes = samplePdf(builder => ({
    content: `${setUp}${FULL_PAGE}`,
    objects: { Im: addSampleImage(builder, { width: 1600, height: 2000, ...make(builder) }) },
    resources,
  }));
  const reading = readPdfFacts(bytes, { images: true });
  const page = reading.state === 'read' ? reading.pages[0] : undefined;
  const image = page?.images?.[0];
  if (page === undefined || image === undefined) throw new Error(JSON.stringify(reading));
  return { page: page.colorMode, image };
};

/** A frame header and nothing else. */
const jpeg = (components: number): Part =>
  `\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x0b\x08\x07\xd0\x06\x40${String.fromCharCode(components)}\x01\x11\x00`;

/** Signature box, then jp2h with ihdr and colr; 2000 × 1600. */
const jp2 = (channels: number, enumerated: number): Part =>
  [
    '\0\0\0\x0cjP  \r\n\x87\n',
    '\0\0\0\x2djp2h',
    `\0\0\0\x16ihdr\0\0\x07\xd0\0\0\x06\x40\0${String.fromCharCode(channels)}\x07\x07\0\0`,
    `\0\0\0\x0fcolr\x01\0\0\0\0\0${String.fromCharCode(enumerated)}`,
  ].join('');

const icc = (builder: PdfBuilder, components: number): string =>
  `[/ICCBased ${builder.stream(`/N ${components}`, 'profile')} 0 R]`;

describe('the color mode of a page', () => {
  it.each([
    ['/DeviceGray', 8, 'gray', 'DeviceGray'],
    ['/DeviceGray', 1, 'bilevel', 'DeviceGray'],
    ['/DeviceRGB', 8, 'color', 'DeviceRGB'],
    ['/DeviceRGB', 1, 'color', 'DeviceRGB'],
    ['/DeviceCMYK', 8, 'color', 'DeviceCMYK'],
    ['[/CalGray << /WhitePoint [1 1 1] >>]', 8, 'gray', 'CalGray'],
    ['[/CalRGB << /WhitePoint [1 1 1] >>]', 8, 'color', 'CalRGB'],
    ['[/Lab << /WhitePoint [1 1 1] >>]', 8, 'color', 'Lab'],
    ['[/Separation /Black /DeviceGray 9 0 R]', 8, 'gray', 'Separation/Black'],
    ['[/Separation /All /DeviceCMYK 9 0 R]', 8, 'gray', 'Separation/All'],
    ['[/Separation /Red /DeviceRGB 9 0 R]', 8, 'color', 'Separation/Red'],
    ['[/Separation /Red /DeviceRGB 9 0 R]', 1, 'bilevel', 'Separation/Red'],
    ['[/DeviceN [/Black] /DeviceGray 9 0 R]', 8, 'gray', 'DeviceN/1'],
    ['[/DeviceN [/Cyan /Black] /DeviceCMYK 9 0 R]', 8, 'color', 'DeviceN/2'],
    ['[/Indexed /DeviceRGB 1 <000000ffffff>]', 8, 'bilevel', 'Indexed/DeviceRGB'],
    ['[/Indexed /DeviceRGB 1 <000000ffffff>]', 1, 'bilevel', 'Indexed/DeviceRGB'],
    ['[/Indexed /DeviceRGB 2 <000000808080ffffff>]', 8, 'gray', 'Indexed/DeviceRGB'],
    ['[/Indexed /DeviceRGB 2 <000000c08080ffffff>]', 8, 'color', 'Indexed/DeviceRGB'],
    // Two entries are declared: the red one behind them does not exist.
    ['[/Indexed /DeviceRGB 2 <000000808080c0c0c0ff0000>]', 8, 'gray', 'Indexed/DeviceRGB'],
    ['[/Indexed /DeviceCMYK 2 <0000000000000080000000ff>]', 8, 'gray', 'Indexed/DeviceCMYK'],
    ['[/Indexed /DeviceCMYK 2 <00000000ff000080000000ff>]', 8, 'color', 'Indexed/DeviceCMYK'],
    ['[/Indexed [/Lab << >>] 2 <008080408080ff8080>]', 8, 'gray', 'Indexed/Lab'],
    ['[/Indexed /DeviceGray 2 <0080ff>]', 8, 'gray', 'Indexed/DeviceGray'],
    ['[/Indexed [/Separation /Red /DeviceRGB 9 0 R] 2 <0080ff>]', 8, 'color', 'Indexed/Separation/Red'],
  ])('of %s at %i bits is %s', (space, bits, mode, label) => {
    const { page, image } = see(() => ({ space, bits }));
    expect([page, image.colorMode, image.colorSpace]).toEqual([mode, mode, label]);
  });

  it.each([
    [1, 'gray'],
    [3, 'color'],
    [4, 'color'],
  ])('of an ICC profile with %i channels is %s', (components, mode) => {
    const { page, image } = see(builder => ({ space: icc(builder, components) }));
    expect([page, image.colorSpace]).toEqual([mode, `ICCBased/${components}`]);
  });

  it('follows a color space that the resources name, and a palette that is a stream', () => {
    const { page } = see(builder => ({
      space: `[/Indexed /DeviceRGB 2 ${builder.stream('', '\0\0\0\x10\x20\x30\xff\xff\xff')} 0 R]`,
    }));
    expect(page).toBe('color');
    expect(see(() => ({ space: '/Cs1' }), '/ColorSpace << /Cs1 [/CalRGB << >>] >>').page).toBe('color');
  });

  it.each(['/CCITTFaxDecode', '/JBIG2Decode'])('is bilevel behind %s', filter => {
    const { page, image } = see(() => ({ extra: `/Filter ${filter}` }));
    expect([page, image.bitsPerComponent, image.filters]).toEqual(['bilevel', 1, [filter.slice(1)]]);
  });

  it('believes the channels of a JPEG against the dictionary', () => {
    expect(see(() => ({ space: '/DeviceRGB', extra: '/Filter /DCTDecode', data: jpeg(1) })).page).toBe(
      'gray',
    );
    expect(see(() => ({ space: '/DeviceGray', extra: '/Filter /DCTDecode', data: jpeg(3) })).page).toBe(
      'color',
    );
    expect(see(() => ({ space: '/DeviceRGB', extra: '/Filter /DCTDecode', data: jpeg(3) })).page).toBe(
      'color',
    );
  });

  it('is that of the declared space where a JPEG’s header is broken', () => {
    expect(
      see(() => ({ space: '/DeviceGray', extra: '/Filter /DCTDecode', data: '\xff\xd8\xff' })).page,
    ).toBe('gray');
  });

  it.each([
    ['three channels of sRGB', jp2(3, 16), 'color'],
    ['one channel of gray', jp2(1, 17), 'gray'],
    ['four channels of CMYK', jp2(4, 12), 'color'],
    ['one channel that claims sRGB', jp2(1, 16), 'gray'],
    [
      'a bare codestream of three components',
      `\xff\x4f\xff\x51\0\x2f\0\0\0\0\x06\x40\0\0\x07\xd0${'\0'.repeat(24)}\0\x03\x07\x01\x01`,
      'color',
    ],
  ])('of a JPX image without a color space is read from its header: %s', (_, data, mode) => {
    const { page, image } = see(() => ({ space: 'null', extra: '/Filter /JPXDecode', data }));
    expect(page).toBe(mode);
    expect([image.pixelWidth, image.pixelHeight]).toEqual([1600, 2000]);
  });

  it('takes a declared space of a JPX image for true', () => {
    const { page, image } = see(() => ({
      space: '/DeviceGray',
      extra: '/Filter /JPXDecode',
      data: jp2(1, 17),
    }));
    expect([page, image.colorSpace]).toEqual(['gray', 'DeviceGray']);
  });

  it('of a stencil is bilevel in whatever single ink it is printed', () => {
    expect(see(() => ({ isStencil: true }), '', '0 0 0.6 rg ').page).toBe('bilevel');
  });

  it('is color where two stencils are printed in black and red', () => {
    const bytes = samplePdf(builder => {
      const stencil = addSampleImage(builder, { width: 1600, height: 2000, isStencil: true });
      return { content: `0 g ${FULL_PAGE} 1 0 0 rg ${FULL_PAGE}`, objects: { Im: stencil } };
    });
    expect(readPdfFacts(bytes)).toMatchObject({ pages: [{ colorMode: 'color', dpi: 200 }] });
  });

  it('is gray where a gray background lies under a black stencil', () => {
    const bytes = samplePdf(builder => ({
      content: `${FULL_PAGE} 0 g q 576 0 0 720 0 0 cm /Text Do Q`,
      objects: {
        Im: addSampleImage(builder, { width: 400, height: 500 }),
        Text: addSampleImage(builder, { width: 1600, height: 2000, isStencil: true }),
      },
    }));
    expect(readPdfFacts(bytes)).toMatchObject({ pages: [{ colorMode: 'gray', dpi: 200 }] });
  });

  it('is the most colorful of the strips of one image', () => {
    const bytes = samplePdf(builder => ({
      content: 'q 576 0 0 360 0 360 cm /Gray Do Q q 576 0 0 360 0 0 cm /Color Do Q',
      objects: {
        Gray: addSampleImage(builder, { width: 1600, height: 1000 }),
        Color: addSampleImage(builder, { width: 1600, height: 1000, space: '/DeviceRGB' }),
      },
    }));
    expect(readPdfFacts(bytes)).toMatchObject({ pages: [{ colorMode: 'color', pixelHeight: 2000 }] });
  });

  it('is not lent by a colored logo on a gray scan', () => {
    const bytes = samplePdf(builder => ({
      content: `${FULL_PAGE} q 100 0 0 100 0 0 cm /Logo Do Q`,
      objects: {
        Im: addSampleImage(builder, { width: 1600, height: 2000 }),
        Logo: addSampleImage(builder, { width: 300, height: 300, space: '/DeviceRGB' }),
      },
    }));
    expect(readPdfFacts(bytes)).toMatchObject({ pages: [{ colorMode: 'gray' }] });
  });
});
