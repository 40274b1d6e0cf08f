import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import { type Part, PdfBuilder } from '#demo/pdf-builder.ts';
import { hex, lockPdf, type Passwords, type PdfLock } from '#demo/scanning/encrypt-pdf.ts';

export interface SmallPage {
  /** `scan`: one image over the whole page, written on; `text`: a line of text; `nothing`: not even that. */
  readonly holds: 'scan' | 'text' | 'nothing';
  /** Nobody wrote on the paper that was scanned. */
  readonly isEmpty?: boolean;
  readonly dpi?: number;
  readonly mode?: 'rgb' | 'gray' | 'bilevel';
  /** Width and height; A6, to keep the files small. */
  readonly paperMm?: readonly [number, number];
  /** Writes a pixel as so much of an inch on the page, whatever the paper was. */
  readonly shownDpi?: number;
}

export interface SmallPdf {
  readonly pages: readonly SmallPage[];
  readonly version?: string;
  /** Further entries of the catalog; may name objects made by `more`. */
  readonly catalog?: string;
  /** Adds objects and returns further entries of the catalog. */
  readonly more?: (pdf: PdfBuilder) => string;
  readonly passwords?: Passwords;
}

const A6 = [105, 148] as const;
const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

/** `paper`, `ink`: the bytes of a pixel, or of eight. */
const MODES = {
  rgb: { space: '/DeviceRGB', bits: 8, pixels: 1, paper: [248, 244, 232], ink: [30, 30, 34] },
  gray: { space: '/DeviceGray', bits: 8, pixels: 1, paper: [240], ink: [30] },
  bilevel: { space: '/DeviceGray', bits: 1, pixels: 8, paper: [0xff], ink: [0x00] },
} as const;

/** What is written: strokes as wide as words, in lines; in millimetres from the top left. */
const LINE_MM = 7;
const STROKE_MM = 1.6;
const WORDS_MM = [
  [15, 24],
  [27, 45],
  [48, 53],
  [56, 78],
] as const;

/** A PDF of a few kilobytes; the same input gives the same bytes. */
export function smallPdf({ pages, version = '1.7', catalog = '', more, passwords }: SmallPdf): Uint8Array {
  const pdf = new PdfBuilder();
  const id = new Uint8Array(createHash('md5').update(JSON.stringify(pages)).digest());
  const lock = passwords === undefined ? null : lockPdf(passwords, id);
  const tree = pdf.reserve();
  const kids = pages.map(page => addPage(pdf, tree, page, lock));
  pdf.set(
    tree,
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`,
  );
  const added = more?.(pdf) ?? '';
  const root = pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R ${catalog} ${added} >>`);
  const encrypt = lock === null ? '' : `/Encrypt ${pdf.add(lock.dictionary)} 0 R`;
  return pdf.finish({ root, version, trailer: `/ID [<${hex(id)}> <${hex(id)}>] ${encrypt}` });
}

function addPage(pdf: PdfBuilder, tree: number, page: SmallPage, lock: PdfLock | null): number {
  const { holds, dpi = 200, paperMm = A6, shownDpi = dpi } = page;
  const [pixelWidth, pixelHeight] = paperMm.map(side => Math.round((side / MM_PER_INCH) * dpi));
  if (pixelWidth === undefined || pixelHeight === undefined) throw new Error('a paper has two sides');
  const [width, height] = [pixelWidth, pixelHeight].map(side => (side / shownDpi) * POINTS_PER_INCH);
  const box = `/MediaBox [0 0 ${point(width)} ${point(height)}]`;
  if (holds === 'nothing') {
    return pdf.add(`<< /Type /Page /Parent ${tree} 0 R ${box} /Resources << >> >>`);
  }
  const [content, resources] =
    holds === 'text'
      ? [`BT /F 12 Tf 40 ${point((height ?? 0) / 2)} Td (Quyet dinh so 12) Tj ET`, FONT]
      : [
          `q ${point(width)} 0 0 ${point(height)} 0 0 cm /Im Do Q`,
          `/XObject << /Im ${addImage(pdf, page, [pixelWidth, pixelHeight], lock)} 0 R >>`,
        ];
  const stream = addStream(pdf, '', new TextEncoder().encode(content), lock);
  return pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R ${box} /Resources << ${resources} >> /Contents ${stream} 0 R >>`,
  );
}

const FONT = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

function addImage(
  pdf: PdfBuilder,
  { mode = 'rgb', isEmpty = false, dpi = 200 }: SmallPage,
  [width, height]: readonly [number, number],
  lock: PdfLock | null,
): number {
  const { space, bits, pixels, paper, ink } = MODES[mode];
  const across = Math.ceil(width / pixels);
  const rows = new Uint8Array(across * height * paper.length);
  const mm = MM_PER_INCH / dpi;
  for (let at = 0; at < across * height; at++) {
    const [x, y] = [(at % across) * pixels * mm, Math.floor(at / across) * mm];
    rows.set(!isEmpty && isWritten(x, y) ? ink : paper, at * paper.length);
  }
  // Twice, because even paper of one color is long: the second pass makes it a hundred bytes.
  const data = zlibSync(zlibSync(rows, { level: 9 }), { level: 9 });
  const size = `/Width ${width} /Height ${height} /ColorSpace ${space} /BitsPerComponent ${bits}`;
  return addStream(
    pdf,
    `/Type /XObject /Subtype /Image ${size} /Filter [/FlateDecode /FlateDecode]`,
    data,
    lock,
  );
}

function isWritten(x: number, y: number): boolean {
  const isOnLine = y > 2 * LINE_MM && y < 9 * LINE_MM && y % LINE_MM < STROKE_MM;
  return isOnLine && WORDS_MM.some(([from, to]) => x >= from && x < to);
}

function addStream(pdf: PdfBuilder, dict: string, data: Uint8Array, lock: PdfLock | null): number {
  const number = pdf.reserve();
  const bytes: Part = lock === null ? data : lock.lock(number, data);
  return pdf.set(number, `<< ${dict} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream');
}

/** Enough digits that the page measures what the pixels say. */
function point(value = 0): string {
  return value.toFixed(4).replace(/\.?0+$/, '');
}
