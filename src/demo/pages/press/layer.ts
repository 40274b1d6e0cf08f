import type { Color, Point } from '../plain-picture.ts';
import type { Bounds } from './affine.ts';
import type { Style, Typefaces } from './typefaces.ts';

const BLACK: Color = [18, 18, 22];
const MM_PER_POINT = 25.4 / 72;
/** Of a size: how far letters reach above and below their line. */
const [ASCENT, DESCENT] = [0.72, 0.21];

/** What leans more is no line of writing. */
const MOST_TURNED = 15;

export interface Lettering {
  readonly style?: Style;
  /** In points. */
  readonly size?: number;
  readonly color?: Color;
  /** 1 is the font's own width. */
  readonly stretch?: number;
  /** Clockwise, in degrees. */
  readonly turned?: number;
}

export interface Stroke {
  readonly color?: Color;
  /** In mm. */
  readonly thickness?: number;
  /** Through the middles of the segments, as a pen runs. */
  readonly isCurved?: boolean;
  /** Lengths of dash and gap, in mm. */
  readonly dash?: readonly [number, number];
  readonly isClosed?: boolean;
}

/** Text as it lies on the sheet. */
export interface Run {
  readonly box: Bounds;
  readonly letters: number;
  /** By a machine, not by hand. */
  readonly isPrinted: boolean;
}

/** One printed side, drawn in vectors; lengths in mm from the top left. Marks darken what is beneath, as ink does. */
export class Layer {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly runs: Run[] = [];
  readonly #faces: Typefaces;
  #content: string[] = [];
  readonly #base: string[] = [];

  constructor(faces: Typefaces, widthMm: number, heightMm: number) {
    this.#faces = faces;
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  /** The operators of a page that is as large as the sheet. */
  content(): string {
    const scale = 1 / MM_PER_POINT;
    return `${n(scale)} 0 0 ${n(-scale)} 0 ${n(this.heightMm * scale)} cm 1 J 1 j\n/Cover gs\n${this.#base.join('\n')}\n/Ink gs\n${this.#content.join('\n')}`;
  }

  widthOf(text: string, { style = 'regular', size = 13, stretch = 1 }: Lettering = {}): number {
    return this.#faces[style].widthOf(text) * size * stretch * MM_PER_POINT;
  }

  /** Writes on a line that begins at (x, y). */
  put(text: string, x: number, y: number, lettering: Lettering = {}): void {
    const { style = 'regular', size = 13, stretch = 1, turned = 0, color = BLACK } = lettering;
    const angle = (turned * Math.PI) / 180;
    const [cos, sin, tall] = [Math.cos(angle), Math.sin(angle), size * MM_PER_POINT];
    const matrix = [tall * stretch * cos, tall * stretch * sin, tall * sin, -tall * cos, x, y];
    this.#content.push(
      `BT ${rgb(color)} rg /${style} 1 Tf ${matrix.map(n).join(' ')} Tm <${this.#faces[style].encode(text)}> Tj ET`,
    );
    if (Math.abs(turned) > MOST_TURNED || text.trim() === '') return;
    const box = {
      left: x,
      top: y - ASCENT * tall,
      right: x + this.widthOf(text, lettering),
      bottom: y + DESCENT * tall,
    };
    this.runs.push({ box, letters: text.replaceAll(/[\s.…]/g, '').length, isPrinted: turned === 0 });
  }

  stroke(points: readonly Point[], stroke: Stroke = {}): void {
    const { color = BLACK, thickness = 0.25, isCurved = false, isClosed = false, dash } = stroke;
    const dashes = dash === undefined ? '[] 0 d' : `[${dash.map(n).join(' ')}] 0 d`;
    const path = isCurved ? curve(points) : polyline(points);
    this.#content.push(`${rgb(color)} RG ${n(thickness)} w ${dashes} ${path} ${isClosed ? 's' : 'S'}`);
  }

  fill(points: readonly Point[], color: Color): void {
    this.#content.push(`${rgb(color)} rg ${polyline(points)} f`);
  }

  box(left: number, top: number, width: number, height: number, color: Color): void {
    this.#content.push(`${rgb(color)} rg ${[left, top, width, height].map(n).join(' ')} re f`);
  }

  frame(left: number, top: number, width: number, height: number, stroke: Stroke = {}): void {
    const [right, bottom] = [left + width, top + height];
    const corners = [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ];
    this.stroke(corners, { ...stroke, isClosed: true });
  }

  /** What is painted within lies beneath all ink, and hides what was painted there before. */
  beneath(paint: () => void): void {
    const ink = this.#content;
    this.#content = this.#base;
    paint();
    this.#content = ink;
  }

  /** A flat ellipse, or a disc. */
  oval(middle: Point, radii: Point, color: Color): void {
    this.fill(ovalPoints(middle, radii), color);
  }

  /** The outline of an ellipse, or a ring; `radii` to the middle of the line. */
  ring(middle: Point, radii: Point, stroke: Stroke = {}): void {
    this.stroke(ovalPoints(middle, radii), { ...stroke, isClosed: true });
  }

  /** A picture: three bytes a pixel. */
  image(
    pixels: { readonly width: number; readonly height: number; readonly rgb: Uint8Array },
    box: Bounds,
  ): void {
    const { width, height, rgb: bytes } = pixels;
    const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
    const matrix = [box.right - box.left, 0, 0, box.top - box.bottom, box.left, box.bottom];
    const entries = `/W ${width} /H ${height} /CS /RGB /BPC 8 /I true /F /AHx`;
    this.#content.push(`q ${matrix.map(n).join(' ')} cm BI ${entries} ID ${hex}> EI Q`);
  }
}

export function ovalPoints({ x, y }: Point, radii: Point, count = 90): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index * 2 * Math.PI) / count;
    return { x: x + radii.x * Math.cos(angle), y: y + radii.y * Math.sin(angle) };
  });
}

const n = (value: number): string =>
  Object.is(Math.round(value * 1e4), -0) ? '0' : `${Math.round(value * 1e4) / 1e4}`;

const rgb = (color: Color): string => color.map(level => n(level / 255)).join(' ');

const polyline = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${n(x)} ${n(y)} ${index === 0 ? 'm' : 'l'}`).join(' ');

function curve(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, next] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `${n(point.x)} ${n(point.y)} m`;
      if (next === undefined) return `${n(point.x)} ${n(point.y)} l`;
      const end = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
      return `${n(point.x)} ${n(point.y)} ${n(end.x)} ${n(end.y)} v`;
    })
    .join(' ');
}
