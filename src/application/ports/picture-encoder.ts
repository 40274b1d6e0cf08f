import type { PaintedPage } from '#engines/page/pictures/painted-page.ts';

/** Makes JPEGs: every office program, browser and phone opens them. */
export interface PictureEncoder {
  /** The best one of at most so many bytes; null when it cannot be made. Never rejects. */
  encode(picture: PaintedPage, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null>;
}
