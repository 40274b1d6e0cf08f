import type { PictureEncoder } from '#application/ports/picture-encoder.ts';
import type { PaintedPage } from '#engines/page/pictures/painted-page.ts';

/** Best first; below the last one, text can no longer be read. */
const QUALITIES = [75, 60, 45, 30];
/** Else a thin colored line, as of a frame, would fade. */
const COLOR_OF_EACH_PIXEL = '4:4:4';

/** JPEG by libvips, which is loaded with the first picture: few runs want any. */
export class SharpPictureEncoder implements PictureEncoder {
  async encode(
    { width, height, rgb }: PaintedPage,
    maxBytes: number,
  ): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const { default: sharp } = await import('sharp');
      for (const quality of QUALITIES) {
        const jpeg = await sharp(rgb, { raw: { width, height, channels: 3 } })
          .jpeg({ quality, chromaSubsampling: COLOR_OF_EACH_PIXEL })
          .toBuffer();
        if (jpeg.length <= maxBytes) return new Uint8Array(jpeg);
      }
      return null;
    } catch {
      return null;
    }
  }
}
