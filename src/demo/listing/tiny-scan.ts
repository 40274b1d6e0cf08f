import { addSampleImage, samplePdf } from '../sample-pdf.ts';

/** A4 in points, and at 200 dpi. */
const BOX = '/MediaBox [0 0 595.276 841.89]';
const DRAWN = 'q 595.276 0 0 841.89 0 0 cm /Im Do Q\n';
const PIXELS = { width: 1654, height: 2339 } as const;

/**
 * A page scanned in color, in one kilobyte: its pixels are not there, but nobody who asks for size, resolution and color looks.
 * @param mark makes its bytes differ from all others'; printable ASCII without brackets.
 */
export function tinyScan(mark: string): Uint8Array {
  return samplePdf(builder => ({
    content: DRAWN,
    objects: { Im: addSampleImage(builder, { ...PIXELS, space: '/DeviceRGB' }) },
    page: `${BOX} /Mark (${mark})`,
  }));
}
