import { Worker } from 'node:worker_threads';
import type { FreshReading } from '#application/ports/fact-reader.ts';
import type { RefusedPdf } from '#domain/pdf-facts.ts';
import { awaitAnswer } from './await-answer.ts';
import { compilePdfium } from './compile-pdfium.ts';
import { isReadAnswer, type PdfiumCode, WITH_IMAGES } from './messages.ts';
import { HEAP_LIMITS, type WorkerLimits } from './worker-limits.ts';

type Refused = Omit<RefusedPdf, 'state'>;

export interface WorkerOptions {
  readonly limits: WorkerLimits;
  /** Each drawn image is told, too. */
  readonly images: boolean;
  /** What a worker runs; tests plant others. */
  readonly program: URL;
}

let compiled: Promise<WebAssembly.Module> | null = null;

/** Compiled when the first worker starts, for all of them. */
function pdfiumCode(): Promise<WebAssembly.Module> {
  compiled ??= compilePdfium();
  return compiled;
}

/** One seat for a worker: starts it when first needed, ends it when a file makes it hang, swell or crash. */
export class WorkerSlot {
  readonly #options: WorkerOptions;
  #worker: Worker | null = null;
  /** Asked of the worker while it is still at another file. */
  #ahead: { readonly worker: Worker; readonly path: string } | null = null;
  /** The worker has been asked for nothing but the present file: what ends it now is that file's doing. */
  #isFresh = true;

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  /** Starts the worker ahead of its first file. */
  warm(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.#options.program, {
      workerData: this.#options.images ? WITH_IMAGES : null,
      resourceLimits: HEAP_LIMITS,
      // What a library prints is no part of a report.
      stdout: true,
      stderr: true,
    });
    this.#worker = worker;
    this.#isFresh = true;
    void pdfiumCode().then(pdfium => {
      const code: PdfiumCode = { pdfium };
      worker.postMessage(code);
    });
    // Between files nobody else listens; an unheard error would end the whole program.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }

  /**
   * Never rejects: an end of the worker is an answer about the file.
   * One that may be another file's doing is not believed: the file is read once more, by a worker of its own.
   */
  async read(path: string, sizeBytes: number): Promise<FreshReading> {
    const answer = await this.#ask(this.warm(), path, sizeBytes);
    if (!('cause' in answer)) {
      this.#isFresh = false;
      return answer;
    }
    const isDoubtful = !this.#isFresh && answer.limit !== 'time';
    await this.end();
    if (isDoubtful) return this.read(path, sizeBytes);
    return { reading: { sha256: '', sizeBytes, pdf: { state: 'refused', ...answer } }, stamp: null };
  }

  /** Hands the busy worker the path that `read` will be called with next. */
  askAhead(path: string): void {
    if (this.#worker === null) return;
    this.#isFresh = false;
    this.#ahead = { worker: this.#worker, path };
    this.#worker.postMessage({ path });
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #ask(worker: Worker, path: string, sizeBytes: number): Promise<FreshReading | Refused> {
    const { timeMs, memoryBytes, keptBytes } = this.#options.limits;
    const bounds = { timeMs: timeMs(sizeBytes), memoryBytes: memoryBytes(sizeBytes) };
    const answered = awaitAnswer(worker, bounds, message =>
      isReadAnswer(message) && message.path === path ? message : null,
    );
    if (this.#ahead?.worker !== worker || this.#ahead.path !== path) worker.postMessage({ path });
    this.#ahead = null;
    const answer = await answered;
    if ('cause' in answer) return answer;
    if (answer.message.heldBytes > keptBytes) void this.end();
    return answer.message.fresh;
  }
}
