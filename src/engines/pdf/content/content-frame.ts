import type { DrawnImage } from '#domain/pdf-facts.ts';
import { type Box, intersectBoxes, transformBox } from './box.ts';
import type { ContentLibrary } from './content-library.ts';
import { ContentScanner } from './content-scanner.ts';
import type { GraphicsState } from './graphics-state.ts';
import { IDENTITY, type Matrix, multiply, translated } from './matrix.ts';
import type { PageMarks } from './page-marks.ts';
import type { Resources } from './resources.ts';

/** Saved states beyond this are counted but not kept: only a bomb nests so deep. */
const MOST_SAVED = 4096;

export interface FrameOptions {
  readonly library: ContentLibrary;
  readonly marks: PageMarks;
  readonly resources: Resources;
  readonly source: DrawnImage['source'];
  readonly bytes: Uint8Array;
  readonly state: GraphicsState;
  /** Runs a frame to its end; handed in, so that operators that draw streams need not know the runner. */
  readonly run: (frame: ContentFrame) => void;
}

/** One content stream being walked: where it stands, and the state that it has reached. */
export class ContentFrame {
  readonly library: ContentLibrary;
  readonly marks: PageMarks;
  readonly resources: Resources;
  readonly source: DrawnImage['source'];
  readonly scanner: ContentScanner;
  readonly run: (frame: ContentFrame) => void;
  /** Where patterns are anchored: the matrix at the start of the stream. */
  readonly startMatrix: Matrix;
  state: GraphicsState;
  textMatrix: Matrix = IDENTITY;
  lineMatrix: Matrix = IDENTITY;
  /** W was seen; the path becomes the clip once it is painted. */
  isClipPending = false;
  readonly #saved: GraphicsState[] = [];
  readonly #layers: boolean[] = [];
  #unsaved = 0;
  #hiddenLayers = 0;
  #x0 = Infinity;
  #y0 = Infinity;
  #x1 = -Infinity;
  #y1 = -Infinity;

  constructor({ library, marks, resources, source, bytes, state, run }: FrameOptions) {
    this.library = library;
    this.marks = marks;
    this.resources = resources;
    this.source = source;
    this.scanner = new ContentScanner(bytes);
    this.state = state;
    this.startMatrix = state.matrix;
    this.run = run;
  }

  save(): void {
    if (this.#saved.length >= MOST_SAVED) this.#unsaved++;
    else this.#saved.push(this.state.copy());
  }

  /** A Q without its q is passed over, as readers do. */
  restore(): void {
    if (this.#unsaved > 0) this.#unsaved--;
    else this.state = this.#saved.pop() ?? this.state;
  }

  /** The last six numbers before the operator. */
  matrixOperand(): Matrix {
    const { scanner } = this;
    return [
      scanner.number(6),
      scanner.number(5),
      scanner.number(4),
      scanner.number(3),
      scanner.number(2),
      scanner.number(1),
    ];
  }

  /** Adds a point to the path's extent, in user space. */
  extendPath(x: number, y: number): void {
    if (x < this.#x0) this.#x0 = x;
    if (x > this.#x1) this.#x1 = x;
    if (y < this.#y0) this.#y0 = y;
    if (y > this.#y1) this.#y1 = y;
  }

  /** Where the path lies on the page, not clipped; null without a path. */
  pathBox(): Box | null {
    if (this.#x0 > this.#x1) return null;
    return transformBox(this.state.matrix, { x0: this.#x0, y0: this.#y0, x1: this.#x1, y1: this.#y1 });
  }

  /** Every painting operator ends the path, and only then does W take effect. */
  endPath(): void {
    const box = this.isClipPending ? this.pathBox() : null;
    if (box !== null) this.state.clip = intersectBoxes(this.state.clip, box);
    this.isClipPending = false;
    this.#x0 = Infinity;
    this.#y0 = Infinity;
    this.#x1 = -Infinity;
    this.#y1 = -Infinity;
  }

  /** Starts a line of text, moved from the start of the one before. */
  moveLine(x: number, y: number): void {
    this.lineMatrix = translated(this.lineMatrix, x, y);
    this.textMatrix = this.lineMatrix;
  }

  /** From text space, size and rise applied, to the page. */
  glyphMatrix(): Matrix {
    const { fontSize, horizontalScale, rise, matrix } = this.state;
    const size: Matrix = [fontSize * horizontalScale, 0, 0, fontSize, 0, rise];
    return multiply(multiply(size, this.textMatrix), matrix);
  }

  beginMarked(isHidden: boolean): void {
    if (this.#layers.length >= MOST_SAVED) return;
    this.#layers.push(isHidden);
    if (isHidden) this.#hiddenLayers++;
  }

  endMarked(): void {
    if (this.#layers.pop() === true) this.#hiddenLayers--;
  }

  /** Content here belongs to a layer that is not shown. */
  get isHidden(): boolean {
    return this.#hiddenLayers > 0;
  }
}
