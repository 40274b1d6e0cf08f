import type { DrawnImage } from '#domain/pdf-facts.ts';
import { type Box, intersectBoxes } from './box.ts';
import type { ContentFrame } from './content-frame.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { ImageDescription } from './image-description.ts';
import type { Matrix } from './matrix.ts';
import type { PageMarks } from './page-marks.ts';
import { visiblePart } from './visible-part.ts';

/** Smaller pieces are no marks, only rounding; in square points. */
const SMALLEST_AREA = 1e-3;

interface Placed {
  readonly image: ImageDescription;
  readonly source: DrawnImage['source'];
  readonly matrix: Matrix;
  readonly clip: Box;
}

/** Puts an image on the page, where some of it can be seen. */
export function placeImage(marks: PageMarks, state: GraphicsState, placed: Placed): void {
  const { image, source, matrix, clip } = placed;
  if (image.isTooLarge) marks.hasTooLargeImage = true;
  const visible = visiblePart(matrix, intersectBoxes(clip, marks.page));
  if (visible === null || visible.area < SMALLEST_AREA || state.fillAlpha <= 0) return;
  marks.addImage({
    ...{ image, source, matrix, visible },
    isOpaque: image.isOpaque && state.fillAlpha >= 1 && !state.hasSoftMask && !state.isBlended,
    ink: image.isStencil ? state.fill.color : null,
  });
}

/** An image fills the unit square of the current matrix. */
export function paintImage(frame: ContentFrame, image: ImageDescription, source: DrawnImage['source']): void {
  const { state, marks } = frame;
  placeImage(marks, state, { image, source, matrix: state.matrix, clip: state.clip });
}
