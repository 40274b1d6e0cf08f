import type { PageMark, PaintedPage } from './painted-page.ts';
import type { PictureFrame } from './picture-frame.ts';

type Color = readonly [red: number, green: number, blue: number];

/** Seen beside red seals, black text and dark blue signatures, by people who tell no red from green, too. */
const FRAME: Color = [0, 120, 255];
/** Beside the color, so that a frame is seen on dark paper. */
const EDGE: Color = [255, 255, 255];

/** Pixels between a thing and its frame. */
const GAP = 2;
/** Of a picture's longer side, within what is seen and does not hide. */
const LINE_SHARE = 1 / 200;
const [THINNEST, THICKEST] = [2, 4];
/** Dashes and the gaps between them, in widths of the line. */
const DASH = 4;

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws a frame around each marked thing, outside of it as far as the picture has room. Marks beyond the picture are left out. */
export function drawMarks(picture: PaintedPage, frame: PictureFrame, marks: readonly PageMark[]): void {
  const share = Math.round(Math.max(picture.width, picture.height) * LINE_SHARE);
  const line = Math.min(THICKEST, Math.max(THINNEST, share));
  for (const { boxMm, kind } of marks) {
    const px = (mm: number, start: number): number => Math.round(mm * frame.pixelsPerMm) - start;
    const left = px(boxMm.x, frame.left);
    const top = px(boxMm.y, frame.top);
    const right = px(boxMm.x + boxMm.width, frame.left);
    const bottom = px(boxMm.y + boxMm.height, frame.top);
    const isSeen = right > 0 && bottom > 0 && left < picture.width && top < picture.height;
    if (!isSeen) continue;
    const outer = line + GAP + 1;
    const edges = inside(picture, {
      ...{ left: left - outer, top: top - outer, right: right + outer, bottom: bottom + outer },
    });
    const dash = kind === 'doubtful' ? line * DASH : 0;
    drawFrame(picture, edges, line + 2, EDGE, dash);
    drawFrame(picture, shrunk(edges, 1), line, FRAME, dash);
  }
}

function inside({ width, height }: PaintedPage, { left, top, right, bottom }: Edges): Edges {
  return {
    ...{ left: Math.max(0, left), top: Math.max(0, top) },
    ...{ right: Math.min(width, right), bottom: Math.min(height, bottom) },
  };
}

function shrunk({ left, top, right, bottom }: Edges, by: number): Edges {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

/** @param dash length of dashes and gaps; 0 draws the whole line */
function drawFrame(picture: PaintedPage, edges: Edges, line: number, color: Color, dash: number): void {
  const { left, top, right, bottom } = edges;
  const { rgb, width } = picture;
  const paint = (x: number, y: number, along: number): void => {
    if (dash > 0 && Math.floor(along / dash) % 2 === 1) return;
    rgb.set(color, (y * width + x) * 3);
  };
  for (let x = left; x < right; x++) {
    for (let depth = 0; depth < line && top + depth < bottom; depth++) {
      paint(x, top + depth, x - left);
      paint(x, bottom - 1 - depth, x - left);
    }
  }
  for (let y = top; y < bottom; y++) {
    for (let depth = 0; depth < line && left + depth < right; depth++) {
      paint(left + depth, y, y - top);
      paint(right - 1 - depth, y, y - top);
    }
  }
}
