import { type Part, PdfBuilder } from './pdf-builder.ts';

/** What a sample file holds; each part is written as PDF writes it, without its brackets. */
export interface SampleParts {
  readonly content?: Part;
  /** Names of the page's XObjects. */
  readonly objects?: Readonly<Record<string, number>>;
  /** Further entries of /Resources. */
  readonly resources?: string;
  /** Further entries of the page; a /MediaBox here replaces the usual one. */
  readonly page?: string;
  readonly catalog?: string;
  readonly trailer?: string;
  readonly version?: string;
}

export interface SampleImage {
  readonly width: number;
  readonly height: number;
  readonly bits?: number;
  readonly space?: string;
  readonly isStencil?: boolean;
  readonly extra?: string;
  readonly data?: Part;
}

/** 8 × 10 inches: an image of 1600 × 2000 pixels over all of it has 200 dpi. */
export const SAMPLE_BOX = '/MediaBox [0 0 576 720]';
/** Draws `/Im` over the whole sample page. */
export const FULL_PAGE = 'q 576 0 0 720 0 0 cm /Im Do Q\n';

/** Adds an image whose data nobody should need to decode, and returns its number. */
export function addSampleImage(builder: PdfBuilder, image: SampleImage): number {
  const {
    width,
    height,
    bits = 8,
    space = '/DeviceGray',
    isStencil = false,
    extra = '',
    data = '\0',
  } = image;
  const kind = isStencil ? '/ImageMask true' : `/ColorSpace ${space}`;
  const size = `/Width ${width} /Height ${height} /BitsPerComponent ${isStencil ? 1 : bits}`;
  return builder.stream(`/Type /XObject /Subtype /Image ${size} ${kind} ${extra}`, data);
}

export function addSampleForm(builder: PdfBuilder, dict: string, content: Part): number {
  return builder.stream(`/Type /XObject /Subtype /Form ${dict}`, content);
}

/** A file of one page. */
export function samplePdf(make: (builder: PdfBuilder) => SampleParts): Uint8Array {
  return samplePages(builder => [make(builder)]);
}

/** A file of several pages; catalog, trailer and version are the first page's. */
export function samplePages(make: (builder: PdfBuilder) => readonly SampleParts[]): Uint8Array {
  const builder = new PdfBuilder();
  const parts = make(builder);
  const tree = builder.reserve();
  const kids = parts.map(part => `${addPage(builder, tree, part)} 0 R`);
  builder.set(tree, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`);
  const root = builder.add(`<< /Type /Catalog /Pages ${tree} 0 R ${parts[0]?.catalog ?? ''} >>`);
  const { version = '1.7', trailer = '' } = parts[0] ?? {};
  return builder.finish({ root, version, trailer });
}

function addPage(builder: PdfBuilder, tree: number, part: SampleParts): number {
  const { content = '', objects = {}, resources = '', page = '' } = part;
  const names = Object.entries(objects).map(([name, number]) => `/${name} ${number} 0 R`);
  const stream = builder.stream('', content);
  return builder.add(
    `<< /Type /Page /Parent ${tree} 0 R ${page.includes('/MediaBox') ? '' : SAMPLE_BOX}`,
    ` /Resources << /XObject << ${names.join(' ')} >> ${resources} >> /Contents ${stream} 0 R ${page} >>`,
  );
}
