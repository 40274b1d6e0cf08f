import { Worker } from 'node:worker_threads';
import type { PaintedPage } from '#engines/page/pictures/painted-page.ts';
import { type AnswerBounds, awaitAnswer } from './await-answer.ts';
import { compilePdfium } from './compile-wasm.ts';
import type { PdfiumCode } from './messages.ts';
import { isPaintAnswer, type PaintRequest } from './paint-messages.ts';

export interface PaintOptions {
  /** A net: the engines' own budgets come first. */
  bounds(request: PaintRequest): AnswerBounds;
  /** A worker that keeps more after its answer is ended. */
  readonly keptBytes: number;
  /** What a worker runs; tests plant others. */
  readonly program: URL;
}

/** V8's own limits for the worker's heap; they do not count buffers. */
const HEAP_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** One seat for a painting worker: starts it when first needed, ends it when a page makes it hang, swell or crash. */
export class PaintSeat {
  readonly #options: PaintOptions;
  #worker: Worker | null = null;
  /** The worker has answered before: what ends it now may be an earlier page's doing. */
  #hasAnswered = false;
  #isClosed = false;

  constructor(options: PaintOptions) {
    this.#options = options;
  }

  /** Never rejects: an end of the worker means no pictures, once a worker of its own gave none. */
  async paint(request: PaintRequest, signal: AbortSignal): Promise<readonly (PaintedPage | null)[]> {
    const worker = this.#start();
    const answered = awaitAnswer(worker, this.#options.bounds(request), message =>
      isPaintAnswer(message) ? message : null,
    );
    worker.postMessage(request);
    const answer = await answered;
    if ('message' in answer) {
      this.#hasAnswered = true;
      if (answer.message.heldBytes > this.#options.keptBytes) await this.#end();
      return answer.message.pictures;
    }
    const isDoubtful = this.#hasAnswered && !(answer.cause === 'limit' && answer.limit === 'time');
    await this.#end();
    return isDoubtful && !signal.aborted && !this.#isClosed
      ? this.paint(request, signal)
      : request.wishes.map(() => null);
  }

  /** Ends the worker, busy or not, for good. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#end();
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker;
    // What a library prints is no part of a report.
    const quiet = { stdout: true, stderr: true };
    const worker = new Worker(this.#options.program, { resourceLimits: HEAP_LIMITS, ...quiet });
    this.#worker = worker;
    this.#hasAnswered = false;
    void compilePdfium().then(pdfium => {
      const code: PdfiumCode = { pdfium };
      worker.postMessage(code);
    });
    // Between pages nobody else listens; an unheard error would end the whole program.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }
}
