/** A page as it is shown (cropped, turned), small: what all that look at it share. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and a byte without meaning for each pixel, rows from the top left. */
  readonly rgbx: Uint8Array;
  readonly pixelsPerMm: number;
}
