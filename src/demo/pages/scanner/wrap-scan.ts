import { storePixels } from '../../scanning/scan-image.ts';
import { writeScanPdf } from '../../scanning/scan-pdf.ts';
import type { RgbPixels } from '../../scanning/scanner-look.ts';
import type { ScanSettings } from './scan-settings.ts';

/** Stores pixels as the scanner was set to, in a PDF of one page. */
export async function wrapScan(
  pixels: RgbPixels,
  settings: ScanSettings,
  title: string,
): Promise<Uint8Array> {
  const { dpi, storedAs, quality, threshold, isGroup4, isRotatedPage } = settings;
  const storage = storedAs === 'bilevel' ? (isGroup4 ? 'group4' : 'flateBilevel') : storedAs;
  const image = await storePixels(pixels, { storage, quality, threshold, sideways: isRotatedPage });
  return writeScanPdf({ pages: [{ image, dpi, placing: isRotatedPage ? 'rotatedPage' : 'upright' }], title });
}
