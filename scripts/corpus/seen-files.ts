import { turnedPixels } from '#demo/pages/scanner/turned.ts';
import { type Storage, storePixels } from '#demo/scanning/scan-image.ts';
import { type ScanPage, writeScanPdf } from '#demo/scanning/scan-pdf.ts';
import type { RgbPixels } from '#demo/scanning/scanner-look.ts';
import { DPI, type SeenPaper } from './seen-paper.ts';
import { borderedAtLeft, cutAtRight, dimmed, faded } from './spoil-scan.ts';

const JPEG_QUALITY = 28;

/** Scans that only their pixels tell apart: path under corpus/ → bytes. */
export const SEEN_FILES: Readonly<Record<string, (paper: SeenPaper) => Promise<Uint8Array>>> = {
  'pdf/readable-pdf/pass-letter.pdf': paper => scanned([paper.scan()]),
  'pdf/readable-pdf/fail-half-a-picture.pdf': paper => brokenOff(paper.scan()),

  'pdf/color-of-papers/pass-sealed.pdf': paper => scanned([paper.scan({ isSealed: true })]),
  'pdf/color-of-papers/pass-blank-gray-back.pdf': paper =>
    scanned([paper.scan(), paper.scan({ isEmpty: true })], 'color', 'gray'),
  'pdf/color-of-papers/fail-gray-with-stamp.pdf': paper => scanned([paper.scan({ isSealed: true })], 'gray'),
  'pdf/color-of-papers/fail-bilevel-with-stamp.pdf': paper =>
    scanned([paper.scan({ isSealed: true })], 'group4'),
  'pdf/color-of-papers/fail-false-color-with-stamp.pdf': paper =>
    scanned([paper.scan({ isSealed: true })], 'grayAsRgb'),
  'pdf/color-of-papers/fail-gray-beside-red-seal.pdf': paper =>
    scanned([paper.scan({ isSealed: true }), paper.scan()], 'color', 'group4'),

  'pdf/blank-pages/fail-empty-back.pdf': paper => scanned([paper.scan(), paper.scan({ isEmpty: true })]),

  'pdf/upright/pass-upright.pdf': paper => scanned([paper.scan()]),
  'pdf/upright/pass-empty-back.pdf': paper => scanned([paper.scan({ isEmpty: true })]),
  'pdf/upright/fail-upside-down.pdf': paper => scanned([turnedPixels(paper.scan(), 180)]),
  'pdf/upright/fail-on-its-side.pdf': paper => scanned([turnedPixels(paper.scan(), 270)]),

  'pdf/straight/pass-1.1-degrees.pdf': paper => scanned([paper.scan({ skew: 1.1 })]),
  'pdf/straight/fail-1.9-degrees.pdf': paper => scanned([paper.scan({ skew: 1.9 })]),
  'pdf/straight/fail-4-degrees-left.pdf': paper => scanned([paper.scan({ skew: -4 })]),

  'pdf/whole-page/pass-whole.pdf': paper => scanned([paper.scan()]),
  'pdf/whole-page/fail-cut-at-right.pdf': paper => scanned([cutAtRight(paper.scan(), 300)]),
  'pdf/whole-page/fail-black-border.pdf': paper => scanned([borderedAtLeft(paper.scan(), 50)]),

  'pdf/not-too-dark/pass-bright.pdf': paper => scanned([paper.scan()]),
  'pdf/not-too-dark/fail-weak-lamp.pdf': paper => scanned([dimmed(paper.scan(), 0.4)]),

  'pdf/not-too-pale/pass-black.pdf': paper => scanned([paper.scan()]),
  'pdf/not-too-pale/fail-faint.pdf': paper => scanned([faded(paper.scan(), 0.2)]),
};

/** The file is whole; the picture in it is not. */
async function brokenOff(pixels: RgbPixels): Promise<Uint8Array> {
  const image = await storePixels(pixels, { storage: 'color', quality: JPEG_QUALITY });
  const data = image.data.slice(0, image.data.length / 2);
  return writeScanPdf({ pages: [{ image: { ...image, data }, dpi: DPI }], title: 'corpus' });
}

/** A file of these pages, each stored so; the last storage serves for the rest. */
async function scanned(pages: readonly RgbPixels[], ...storages: readonly Storage[]): Promise<Uint8Array> {
  const images = pages.map(async (pixels, at): Promise<ScanPage> => {
    const storage = storages[at] ?? storages.at(-1) ?? 'color';
    return { image: await storePixels(pixels, { storage, quality: JPEG_QUALITY }), dpi: DPI };
  });
  return writeScanPdf({ pages: await Promise.all(images), title: 'corpus' });
}
