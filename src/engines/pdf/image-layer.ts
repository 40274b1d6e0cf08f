import type { ColorMode } from '#domain/pdf-facts.ts';
import type { Box } from './content/box.ts';
import type { PaintedImage } from './content/page-marks.ts';

/** A painted image, measured along its own axes, so that neighbors of one grid can be found. */
export interface ImageLayer {
  readonly painted: PaintedImage;
  /** Lets what lies below shine through in one-bit detail: a stencil, or an image behind a fine mask. */
  readonly isMask: boolean;
  /** Pixels per inch along the image's own axes; a mask that carries the detail counts with its own. */
  readonly dpiX: number;
  readonly dpiY: number;
  /** Where the image's own x axis points: a unit vector. */
  readonly axisX: number;
  readonly axisY: number;
  /** The whole image, and the part that is seen, in points along its own axes. */
  readonly whole: Box;
  readonly seen: Box;
  readonly colorMode: ColorMode;
}

/** `userUnit` is the length of a unit of the page's space, in 1/72 inch. */
export function measureLayer(painted: PaintedImage, userUnit: number): ImageLayer {
  const { image, matrix, visible } = painted;
  const [a, b, c, d, e, f] = matrix;
  const length = Math.hypot(a, b);
  const axisX = a / length;
  const axisY = b / length;
  const x = e * axisX + f * axisY;
  const y = f * axisX - e * axisY;
  /** The second axis stands upright on the first in all but sheared images. */
  const rise = d * axisX - c * axisY;
  const pixels = image.detail ?? image;
  const points = userUnit / 72;
  const { own } = visible;
  return {
    painted,
    isMask: image.isStencil || image.detail !== null || (image.colorMode === 'bilevel' && !painted.isOpaque),
    dpiX: pixels.width / (length * points),
    dpiY: pixels.height / (Math.hypot(c, d) * points),
    axisX,
    axisY,
    whole: scaled({ x0: x, y0: y, x1: x + length, y1: y + rise }, userUnit),
    seen: scaled(
      { x0: x + own.x0 * length, y0: y + own.y0 * rise, x1: x + own.x1 * length, y1: y + own.y1 * rise },
      userUnit,
    ),
    colorMode: image.colorMode,
  };
}

/** To 1/72 inch, with the corners in order. */
function scaled({ x0, y0, x1, y1 }: Box, by: number): Box {
  return {
    x0: Math.min(x0, x1) * by,
    y0: Math.min(y0, y1) * by,
    x1: Math.max(x0, x1) * by,
    y1: Math.max(y0, y1) * by,
  };
}
