import { Worker } from 'node:worker_threads';
import type { FreshReading } from '#application/ports/fact-reader.ts';
import type { RefusedPdf } from '#domain/pdf-facts.ts';
import { compilePdfium } from './compile-pdfium.ts';
import { isReadAnswer, type PdfiumCode, WITH_IMAGES } from './messages.ts';
import { HEAP_LIMITS, type WorkerLimits } from './worker-limits.ts';

/** How often a busy worker's memory is looked at. */
const WATCH_MS = 200;

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

  #ask(worker: Worker, path: string, sizeBytes: number): Promise<FreshReading | Refused> {
    const { promise, resolve } = Promise.withResolvers<FreshReading | Refused>();
    const timer = setTimeout(resolve, this.#options.limits.timeMs(sizeBytes), {
      cause: 'limit',
      limit: 'time',
    });
    const watch = setInterval(() => {
      void this.#isSwollen(worker, sizeBytes).then(swollen => {
        if (swollen) resolve({ cause: 'limit', limit: 'memory' });
      });
    }, WATCH_MS);
    const onMessage = (message: unknown) => {
      if (!isReadAnswer(message) || message.path !== path) return;
      if (message.heldBytes > this.#options.limits.keptBytes) void this.end();
      resolve(message.fresh);
    };
    const onError = (error: unknown) => resolve(causeOf(error));
    const onExit = () => resolve({ cause: 'crashed', detail: 'exit' });
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    if (this.#ahead?.worker !== worker || this.#ahead.path !== path) worker.postMessage({ path });
    this.#ahead = null;
    return promise.finally(() => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    });
  }

  async #isSwollen(worker: Worker, sizeBytes: number): Promise<boolean> {
    const stats = await worker.getHeapStatistics().catch(() => null);
    if (stats === null) return false;
    return stats.used_heap_size + stats.external_memory > this.#options.limits.memoryBytes(sizeBytes);
  }
}

function causeOf(error: unknown): Refused {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? { cause: 'limit', limit: 'memory' } : { cause: 'crashed', detail: String(error) };
}
