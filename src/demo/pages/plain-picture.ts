import type { PagePicture } from '#engines/page/picture.ts';
import { type Random, seededRandom } from '../seeded-random.ts';

export type Color = readonly [red: number, green: number, blue: number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a mark lies on what is there: 1 hides it, less lets it shine through. */
export interface Mark {
  readonly color: Color;
  readonly strength?: number;
}

const LOOKED_AT_PER_MM = 100 / 25.4;

/** Degrees clockwise from the right, as the page is seen. */
export interface Sweep {
  readonly from: number;
  readonly to: number;
}

/**
 * Paints simple pictures of pages: pure, the same in Node and a browser. All lengths in mm from the top left;
 * edges are smoothed over one pixel. Painting beyond the page is cut off.
 */
export class PlainPicture {
  readonly #picture: PagePicture;

  constructor(
    widthMm: number,
    heightMm: number,
    paper: Color = [255, 255, 255],
    pixelsPerMm = LOOKED_AT_PER_MM,
  ) {
    const [width, height] = [Math.round(widthMm * pixelsPerMm), Math.round(heightMm * pixelsPerMm)];
    const rgbx = new Uint8Array(width * height * 4).fill(255);
    for (let at = 0; at < rgbx.length; at += 4) rgbx.set(paper, at);
    this.#picture = { width, height, rgbx, pixelsPerMm };
  }

  /** The pixels themselves, not a copy: painting on changes them. */
  picture(): PagePicture {
    return this.#picture;
  }

  /** Filled, upright. */
  box(left: number, top: number, width: number, height: number, mark: Mark): this {
    const [x, y] = [left + width / 2, top + height / 2];
    const away = (px: number, py: number): number =>
      Math.max(Math.abs(px - x) - width / 2, Math.abs(py - y) - height / 2);
    return this.#paint({ x, y }, Math.max(width, height) / 2, away, mark);
  }

  line(from: Point, to: Point, thickness: number, mark: Mark): this {
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const squared = Math.max(1e-9, dx * dx + dy * dy);
    const away = (x: number, y: number): number => {
      const along = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / squared));
      return Math.hypot(x - from.x - along * dx, y - from.y - along * dy) - thickness / 2;
    };
    return this.#paint(middle, Math.sqrt(squared) / 2 + thickness, away, mark);
  }

  disc(middle: Point, radius: number, mark: Mark): this {
    const away = (x: number, y: number): number => Math.hypot(x - middle.x, y - middle.y) - radius;
    return this.#paint(middle, radius, away, mark);
  }

  /** `radius` to the middle of the line. */
  ring(middle: Point, radius: number, thickness: number, mark: Mark): this {
    return this.ellipse(middle, { x: radius, y: radius }, thickness, mark);
  }

  /** A part of a ring. */
  arc(middle: Point, radius: number, thickness: number, sweep: Sweep, mark: Mark): this {
    const away = (x: number, y: number): number => {
      const degrees = (Math.atan2(y - middle.y, x - middle.x) * 180) / Math.PI;
      const after = (((degrees - sweep.from) % 360) + 360) % 360;
      if (after > sweep.to - sweep.from) return 1;
      return Math.abs(Math.hypot(x - middle.x, y - middle.y) - radius) - thickness / 2;
    };
    return this.#paint(middle, radius + thickness, away, mark);
  }

  /** The outline of an upright ellipse; `radii` to the middle of the line. */
  ellipse(middle: Point, radii: Point, thickness: number, mark: Mark): this {
    const away = (x: number, y: number): number => {
      const [dx, dy] = [(x - middle.x) / radii.x, (y - middle.y) / radii.y];
      const reach = Math.hypot(dx, dy);
      // At the very middle there is no direction in which to measure.
      const radius = reach === 0 ? radii.x : reach / Math.hypot(dx / radii.x, dy / radii.y);
      return Math.abs(reach - 1) * radius - thickness / 2;
    };
    return this.#paint(middle, Math.max(radii.x, radii.y) + thickness, away, mark);
  }

  /** The outline of a polygon. */
  outline(corners: readonly Point[], thickness: number, mark: Mark): this {
    corners.forEach((from, index) => {
      this.line(from, corners[(index + 1) % corners.length] ?? from, thickness, mark);
    });
    return this;
  }

  /** Filled, five points, the first one up. */
  star(middle: Point, radius: number, mark: Mark): this {
    const corners = Array.from({ length: 10 }, (_, index) => {
      const angle = ((index * 36 - 90) * Math.PI) / 180;
      const reach = index % 2 === 0 ? radius : radius * 0.382;
      return { x: middle.x + reach * Math.cos(angle), y: middle.y + reach * Math.sin(angle) };
    });
    return this.shape(corners, mark);
  }

  /** A filled polygon. */
  shape(corners: readonly Point[], mark: Mark): this {
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const away = (x: number, y: number): number => (isWithin(corners, x, y) ? -1 : 1);
    return this.#paint(middle, Math.max(right - left, bottom - top) / 2, away, mark);
  }

  /** Adds grain to every channel; about `levels` of 255, seldom twice that. */
  noise(levels: number, seed: number, random: Random = seededRandom(seed)): this {
    const { rgbx } = this.#picture;
    for (let at = 0; at < rgbx.length; at++) {
      if (at % 4 === 3) continue;
      rgbx[at] = Math.min(255, Math.max(0, Math.round((rgbx[at] ?? 0) + random.bell() * levels * 1.7)));
    }
    return this;
  }

  /** `away`: distance in mm from the mark's edge, negative within it. */
  #paint(middle: Point, reach: number, away: (x: number, y: number) => number, mark: Mark): this {
    const { width, height, rgbx, pixelsPerMm } = this.#picture;
    const first = (mm: number): number => Math.max(0, Math.floor((mm - reach) * pixelsPerMm) - 1);
    const last = (mm: number, end: number): number =>
      Math.min(end - 1, Math.ceil((mm + reach) * pixelsPerMm) + 1);
    for (let row = first(middle.y); row <= last(middle.y, height); row++) {
      for (let column = first(middle.x); column <= last(middle.x, width); column++) {
        const edge = away((column + 0.5) / pixelsPerMm, (row + 0.5) / pixelsPerMm) * pixelsPerMm;
        const amount = Math.min(1, Math.max(0, 0.5 - edge)) * (mark.strength ?? 1);
        if (amount > 0) blend(rgbx, (row * width + column) * 4, mark.color, amount);
      }
    }
    return this;
  }
}

function blend(rgbx: Uint8Array, at: number, color: Color, amount: number): void {
  for (let channel = 0; channel < 3; channel++) {
    const under = rgbx[at + channel] ?? 255;
    rgbx[at + channel] = Math.round(under + ((color[channel] ?? 0) - under) * amount);
  }
}

/** By the even-odd rule. */
function isWithin(corners: readonly Point[], x: number, y: number): boolean {
  let isInside = false;
  corners.forEach((a, index) => {
    const b = corners[(index + 1) % corners.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside;
  });
  return isInside;
}
