import { extname } from 'node:path';
import type { JudgedBytes, PagePainter } from '#application/ports/page-painter.ts';
import type { PaintablePage, PaintedPage, PaintWish } from '#engines/page/pictures/painted-page.ts';
import { type PaintOptions, PaintSeat } from './paint-seat.ts';

/** Beside this file, and of its kind: `.ts` as written, `.js` once joined. */
const PROGRAM = new URL(`./paint-worker${extname(import.meta.url)}`, import.meta.url);

const MIB = 1024 ** 2;

const OPTIONS: PaintOptions = {
  bounds: ({ file: { sizeBytes }, wishes }) => ({
    timeMs: 10_000 + 3_000 * wishes.length + (1_000 * sizeBytes) / MIB,
    memoryBytes: 512 * MIB + sizeBytes,
  }),
  keptBytes: 128 * MIB,
  program: PROGRAM,
};

type Pictures = readonly (PaintedPage | null)[];

/** Paints in worker threads: as many pages at a time as there are workers. A thread starts with the first page that needs it. */
export class WorkerPagePainter implements PagePainter {
  readonly #seats: readonly PaintSeat[];
  readonly #idle: PaintSeat[];
  readonly #waiting: ((seat: PaintSeat) => void)[] = [];

  constructor(workers: number, options: Partial<PaintOptions> = {}) {
    this.#seats = Array.from({ length: workers }, () => new PaintSeat({ ...OPTIONS, ...options }));
    this.#idle = [...this.#seats];
  }

  async paint(
    file: JudgedBytes,
    page: PaintablePage,
    wishes: readonly PaintWish[],
    signal: AbortSignal,
  ): Promise<Pictures> {
    signal.throwIfAborted();
    const stopped = Promise.withResolvers<never>();
    const stop = () => stopped.reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([this.#inTurn({ file, page, wishes }, signal), stopped.promise]);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Ends all workers, busy or not. */
  async close(): Promise<void> {
    await Promise.all(this.#seats.map(seat => seat.close()));
  }

  async #inTurn(request: Parameters<PaintSeat['paint']>[0], signal: AbortSignal): Promise<Pictures> {
    const seat = await this.#takeSeat();
    const pictures = signal.aborted ? [] : await seat.paint(request, signal);
    this.#leaveSeat(seat);
    return pictures;
  }

  #takeSeat(): PaintSeat | Promise<PaintSeat> {
    return this.#idle.pop() ?? new Promise(resolve => this.#waiting.push(resolve));
  }

  #leaveSeat(seat: PaintSeat): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(seat);
    else next(seat);
  }
}
