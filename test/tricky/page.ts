import type { Part } from '#demo/pdf-builder.ts';
import { Objects } from './objects.ts';
import { type FileOptions, writeTable } from './write-file.ts';

/** 4 x 5 inches: 800 x 1000 pixels over all of it are exactly 200 dpi. */
export const BOX = '/MediaBox [0 0 288 360]';
/** Content that draws /Im over the whole of that page. */
export const FULL = 'q 288 0 0 360 0 0 cm /Im Do Q';
export const FULL_PAGE_IMAGE = { width: 800, height: 1000 } as const;

export const FONT = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

export interface PageParts {
  readonly content: Part;
  /** Inside /Resources; `/Im` is enough to write as `xobjects`. */
  readonly xobjects?: Readonly<Record<string, number>>;
  readonly resources?: string;
  /** Page entries; replaces the MediaBox. */
  readonly attributes?: string;
}

export interface DocumentOptions {
  readonly catalog?: string;
  readonly pages?: string;
}

export const references = (objects: Readonly<Record<string, number>>): string =>
  Object.entries(objects)
    .map(([name, number]) => `/${name} ${number} 0 R`)
    .join(' ');

export function resourcesOf({ xobjects, resources = '' }: PageParts): string {
  const drawn = xobjects === undefined ? '' : `/XObject << ${references(xobjects)} >>`;
  return `<< ${drawn} ${resources} >>`;
}

export function addPage(pdf: Objects, parent: number, page: PageParts): number {
  const content = pdf.stream('', page.content);
  return pdf.add(
    `<< /Type /Page /Parent ${parent} 0 R ${page.attributes ?? BOX}`,
    ` /Resources ${resourcesOf(page)} /Contents ${content} 0 R >>`,
  );
}

/** Pages, their node, the catalog; returns the catalog's number. */
export function addDocument(
  pdf: Objects,
  pages: readonly PageParts[],
  options: DocumentOptions = {},
): number {
  const node = pdf.reserve();
  const kids = pages.map(page => `${addPage(pdf, node, page)} 0 R`);
  pdf.set(node, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] ${options.pages ?? ''} >>`);
  return pdf.add(`<< /Type /Catalog /Pages ${node} 0 R ${options.catalog ?? ''} >>`);
}

type Draw = (pdf: Objects) => PageParts | readonly PageParts[];

const isMany = (drawn: PageParts | readonly PageParts[]): drawn is readonly PageParts[] =>
  Array.isArray(drawn);

type Write = (objects: Objects, file: FileOptions) => Uint8Array;

/** A whole file from its objects; `build` returns the catalog's number. */
export function fileOf(
  build: (pdf: Objects) => number,
  options: Partial<FileOptions> = {},
  write: Write = writeTable,
): Uint8Array {
  const pdf = new Objects();
  return write(pdf, { ...options, root: build(pdf) });
}

/** A whole file from what its pages hold. */
export function pdfOf(
  draw: Draw,
  options: DocumentOptions & Partial<FileOptions> = {},
  write: Write = writeTable,
): Uint8Array {
  const build = (pdf: Objects): number => {
    const drawn = draw(pdf);
    return addDocument(pdf, isMany(drawn) ? drawn : [drawn], options);
  };
  return fileOf(build, options, write);
}
