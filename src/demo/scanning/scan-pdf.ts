import { createHash } from 'node:crypto';
import type { TextRun } from '../drawing/sheet.ts';
import { joinBytes, PdfBuilder } from '../pdf-builder.ts';
import { hex, lockPdf, type Passwords, type PdfLock } from './encrypt-pdf.ts';
import { addGlyphlessFont, hiddenText } from './ocr-layer.ts';
import type { ScanImage } from './scan-image.ts';

/** How a page's pixels lie on it. */
export type Placing =
  | 'upright'
  /** The sheet went in sideways; /Rotate shows it upright. */
  | 'rotatedPage'
  /** The sheet went in sideways; the image is drawn turned. */
  | 'turnedImage'
  /** The scanner wrote pixels as points: a page as large as a poster. */
  | 'pixelsAsPoints';

export interface ScanPage {
  /** Null: a page on which nothing is painted. */
  readonly image: ScanImage | null;
  /** As the scanner was set. */
  readonly dpi: number;
  readonly placing?: Placing;
  /** What text recognition found, laid invisibly over the picture. */
  readonly text?: readonly TextRun[];
}

export interface ScanFile {
  readonly pages: readonly ScanPage[];
  /** Makes the file one of its kind; stands in its metadata. */
  readonly title: string;
  readonly version?: string;
  readonly passwords?: Passwords;
}

const A4_POINTS = { width: 595.276, height: 841.89 } as const;

/**
 * Writes the PDF that a scanner would have written. The same input gives the same bytes.
 * @throws Error when a file with a password has a text layer.
 */
export function writeScanPdf({ pages, title, version = '1.4', passwords }: ScanFile): Uint8Array {
  const pdf = new PdfBuilder();
  const id = new Uint8Array(createHash('md5').update(title).digest());
  const lock = passwords === undefined ? null : lockPdf(passwords, id);
  const root = pdf.reserve();
  const tree = pdf.reserve();
  pdf.set(root, `<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const hasText = pages.some(page => page.text !== undefined);
  if (hasText && lock !== null) throw new Error('No text layer behind a password: its font is not locked');
  const font = hasText ? addGlyphlessFont(pdf) : null;
  const kids = pages.map(page => addPage(pdf, page, { tree, font, lock }));
  pdf.set(
    tree,
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`,
  );
  const info = pdf.reserve();
  const words = (text: string): string =>
    `<${hex(lock === null ? joinBytes(text) : lock.lock(info, joinBytes(text)))}>`;
  pdf.set(info, `<< /Title ${words(title)} /Producer ${words('Sohoa demo scanner')} >>`);
  const encrypt = lock === null ? '' : `/Encrypt ${pdf.add(lock.dictionary)} 0 R`;
  const trailer = `/Info ${info} 0 R /ID [<${hex(id)}> <${hex(id)}>] ${encrypt}`;
  return pdf.finish({ root, version, trailer });
}

interface Surroundings {
  readonly tree: number;
  readonly font: number | null;
  readonly lock: PdfLock | null;
}

function addPage(pdf: PdfBuilder, page: ScanPage, { tree, font, lock }: Surroundings): number {
  const number = pdf.reserve();
  const { width, height, rotate, matrix } = layOut(page);
  const box = `/MediaBox [0 0 ${width} ${height}]`;
  if (page.image === null) {
    return pdf.set(number, `<< /Type /Page /Parent ${tree} 0 R ${box} /Resources << >> >>`);
  }
  const drawn = `q ${matrix} cm /Im0 Do Q\n${page.text === undefined ? '' : hiddenText(page.text)}`;
  const content = addStream(pdf, '', joinBytes(drawn), lock);
  const { width: columns, height: rows, entries, data } = page.image;
  const entriesOfImage = `/Type /XObject /Subtype /Image /Width ${columns} /Height ${rows} ${entries}`;
  const image = addStream(pdf, entriesOfImage, data, lock);
  const fonts = page.text === undefined || font === null ? '' : `/Font << /Ocr ${font} 0 R >>`;
  const resources = `/Resources << /XObject << /Im0 ${image} 0 R >> ${fonts} >>`;
  const turn = rotate === 0 ? '' : `/Rotate ${rotate}`;
  return pdf.set(
    number,
    `<< /Type /Page /Parent ${tree} 0 R ${box} ${turn} ${resources} /Contents ${content} 0 R >>`,
  );
}

function addStream(pdf: PdfBuilder, entries: string, data: Uint8Array, lock: PdfLock | null): number {
  const number = pdf.reserve();
  const bytes = lock === null ? data : lock.lock(number, data);
  return pdf.set(number, `<< ${entries} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream');
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly rotate: 0 | 90;
  /** Of the image, as `cm` takes it. */
  readonly matrix: string;
}

/** A page measures what its pixels measure, as scanners have it. */
function layOut({ image, dpi, placing = 'upright' }: ScanPage): Layout {
  if (image === null) return { ...A4_POINTS, rotate: 0, matrix: '' };
  const points = (pixels: number): number =>
    placing === 'pixelsAsPoints' ? pixels : Number(((pixels * 72) / dpi).toFixed(3));
  const [across, down] = [points(image.width), points(image.height)];
  if (placing === 'turnedImage') {
    return { width: down, height: across, rotate: 0, matrix: `0 ${-across} ${down} 0 0 ${across}` };
  }
  return {
    width: across,
    height: down,
    rotate: placing === 'rotatedPage' ? 90 : 0,
    matrix: `${across} 0 0 ${down} 0 0`,
  };
}
