import type { PageBuffers } from '../page-buffers.ts';
import type { PagePlanes } from '../planes.ts';
import { measureInkLimits, SQUARE_BITS } from './ink-limits.ts';

/** Ink of a page as stretches of dark pixels in its rows, from the top left. */
export interface InkRuns {
  readonly count: number;
  /** Of each run: its row, its first pixel and the first beyond it. */
  readonly rows: Uint16Array;
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
}

/** More runs than this are no writing: a screened photograph, snow. */
const MOST_RUNS = 240_000;

const SQUARE = 1 << SQUARE_BITS;

/** Finds what is darker than the paper around it; nothing where the whole page is speckled. */
export function findInk(planes: PagePlanes): InkRuns {
  const { width, height, luma } = planes;
  const { across, levels, isInked } = measureInkLimits(planes);
  const runs = new RunWriter(planes.buffers);
  for (let y = 0; y < height; y++) {
    if (runs.count + width > MOST_RUNS) return { ...runs.written(), count: 0 };
    const line = y * width;
    for (let square = (y >> SQUARE_BITS) * across, x = 0; x < width; square++, x += SQUARE) {
      const end = Math.min(width, x + SQUARE);
      if (isInked[square] === 1) runs.scan({ luma, line, x, end }, y, levels[square] ?? 0);
      else runs.close(x);
    }
    runs.close(width);
  }
  return runs.written();
}

interface Stretch {
  readonly luma: Uint8Array;
  /** Where the page's row begins. */
  readonly line: number;
  readonly x: number;
  readonly end: number;
}

class RunWriter {
  count = 0;
  #isOpen = false;
  readonly #rows: Uint16Array;
  readonly #starts: Uint16Array;
  readonly #ends: Uint16Array;

  constructor(buffers: PageBuffers) {
    this.#rows = buffers.shorts(MOST_RUNS);
    this.#starts = buffers.shorts(MOST_RUNS);
    this.#ends = buffers.shorts(MOST_RUNS);
  }

  /** Goes on with the run that is open, if any, and leaves the last one open. */
  scan({ luma, line, x, end }: Stretch, y: number, level: number): void {
    let isOpen = this.#isOpen;
    for (let at = x; at < end; at++) {
      const isInk = (luma[line + at] ?? 255) <= level;
      if (isInk === isOpen) continue;
      isOpen = isInk;
      if (isInk) {
        this.#rows[this.count] = y;
        this.#starts[this.count] = at;
      } else this.#ends[this.count++] = at;
    }
    this.#isOpen = isOpen;
  }

  close(x: number): void {
    if (this.#isOpen) this.#ends[this.count++] = x;
    this.#isOpen = false;
  }

  written(): InkRuns {
    return { count: this.count, rows: this.#rows, starts: this.#starts, ends: this.#ends };
  }
}
