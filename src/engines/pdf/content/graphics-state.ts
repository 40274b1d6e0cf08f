import type { Box } from './box.ts';
import type { ColorSpace } from './color-space.ts';
import type { GlyphFont } from './glyph-font.ts';
import type { Matrix } from './matrix.ts';
import { BLACK, type Paint } from './paint.ts';

/** The part of PDF's graphics state that decides what is seen where. */
export class GraphicsState {
  matrix: Matrix;
  /** In the page's default user space; a conservative box around the true clip. */
  clip: Box;
  fill: Paint = BLACK;
  stroke: Paint = BLACK;
  /** Null where a device's own operator chose the color. */
  fillSpace: ColorSpace | null = null;
  strokeSpace: ColorSpace | null = null;
  fillAlpha = 1;
  strokeAlpha = 1;
  hasSoftMask = false;
  isBlended = false;
  lineWidth = 1;
  textMode = 0;
  /** Only where glyphs are content streams (Type 3); null for every other font. */
  font: GlyphFont | null = null;
  fontSize = 0;
  charSpacing = 0;
  horizontalScale = 1;
  rise = 0;
  leading = 0;

  constructor(matrix: Matrix, clip: Box) {
    this.matrix = matrix;
    this.clip = clip;
  }

  copy(): GraphicsState {
    return Object.assign(new GraphicsState(this.matrix, this.clip), this);
  }
}
