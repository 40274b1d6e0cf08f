import { Worker } from 'node:worker_threads';
import type { PdfReading } from '#domain/pdf-facts.ts';

export interface TimedReading {
  /** Null when the reader crashed or did not end in time; `failure` says which. */
  readonly reading: PdfReading | null;
  readonly failure: string | null;
  readonly ms: number;
}

interface Answer {
  readonly reading: PdfReading;
  readonly ms: number;
}

/** Our reader in a thread that can be killed, and is replaced after each failure. */
export class BoundedReader {
  #worker: Worker | null = null;
  readonly #capMs: number;

  constructor(capMs: number) {
    this.#capMs = capMs;
  }

  read(path: string): Promise<TimedReading> {
    const worker = this.#worker ?? new Worker(new URL('./read-worker.ts', import.meta.url));
    this.#worker = worker;
    const start = performance.now();
    const { promise, resolve } = Promise.withResolvers<TimedReading>();
    const onMessage = ({ reading, ms }: Answer): void => resolve({ reading, failure: null, ms });
    const fail = (failure: string): void => {
      resolve({ reading: null, failure, ms: performance.now() - start });
      this.close();
    };
    const onError = (error: unknown): void => fail(`crashed: ${String(error)}`);
    const timer = setTimeout(fail, this.#capMs, `no answer within ${this.#capMs} ms`);
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(path);
    return promise.finally(() => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
    });
  }

  close(): void {
    const worker = this.#worker;
    this.#worker = null;
    // Errors on the way out are nobody's news.
    worker?.on('error', () => undefined);
    void worker?.terminate();
  }
}
