import type { Pdfium } from '../../pdfium/pdfium.ts';
import type { ImageHeader } from './image-data.ts';

/** FPDF_COLORSPACE_DEVICEGRAY, _DEVICERGB and _ICCBASED. */
const CHANNELS: Readonly<Record<number, 1 | 3>> = { 1: 1, 2: 3 };
const ICC = 7;

/**
 * Channels of an image whose codec holds plain gray, or plain red, green and blue (sRGB); null in any other color space.
 * It costs the inflating of a color profile: ask it of one image, not of all.
 */
export function plainChannels(
  pdfium: Pdfium,
  { object, loaded }: { readonly object: number; readonly loaded: number },
  { colorSpace, bitsPerPixel }: ImageHeader,
): 1 | 3 | null {
  const channels = CHANNELS[colorSpace] ?? (colorSpace === ICC && isSrgb(pdfium, object, loaded) ? 3 : null);
  return channels !== null && bitsPerPixel === channels * 8 ? channels : null;
}

/** Of a color profile its first kilobyte, in which its name stands. */
const PROFILE_BYTES = 1024;

/** Whether an image's color profile is called sRGB, in bytes or in characters of two: what a screen shows is then what is stored. */
function isSrgb(pdfium: Pdfium, object: number, page: number): boolean {
  const { api } = pdfium;
  const lengthOf = (at: number, room: number, out: number): number =>
    api.FPDFImageObj_GetIccProfileDataDecoded(object, page, at, room, out)
      ? api.pdfium.getValue(out, 'i32')
      : 0;
  const length = pdfium.withScratch(4, out => lengthOf(0, 0, out));
  if (length === 0) return false;
  const name = pdfium.withScratch(length + 4, at => {
    lengthOf(at + 4, length, at);
    return String.fromCharCode(...pdfium.heap().subarray(at + 4, at + 4 + Math.min(length, PROFILE_BYTES)));
  });
  return name.replaceAll('\0', '').includes('sRGB');
}
