import { Worker } from 'node:worker_threads';
import { GrowingReading } from '#application/growing-reading.ts';
import type { FreshReading } from '#application/ports/fact-reader.ts';
import { awaitAnswer, type NoAnswer } from './await-answer.ts';
import { compileEngines } from './compile-wasm.ts';
import type { EngineSettings } from './engines.ts';
import { isPageNotice, isReadAnswer, isStructureNotice } from './messages.ts';
import { heapLimits, type WorkerLimits } from './worker-limits.ts';

export interface WorkerOptions extends EngineSettings {
  readonly limits: WorkerLimits;
  /** What a worker runs; tests plant others. */
  readonly program: URL;
}

/** A file to read; its size bounds what it may take. */
export interface ReadAsked {
  readonly path: string;
  readonly sizeBytes: number;
  onPage(): void;
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
      workerData: this.#settings(),
      resourceLimits: heapLimits(this.#options.pixels),
      // What a library prints is no part of a report.
      stdout: true,
      stderr: true,
    });
    this.#worker = worker;
    this.#isFresh = true;
    void compileEngines().then(code => worker.postMessage(code));
    // Between files nobody else listens; an unheard error would end the whole program.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }

  /**
   * Never rejects: an end of the worker is an answer about the file, and costs no more than what it had not yet told.
   * One that may be another file's doing is not believed: the file is read once more, by a worker of its own.
   */
  async read(asked: ReadAsked): Promise<FreshReading> {
    const growing = new GrowingReading();
    const answer = await this.#ask(this.warm(), asked, growing);
    if (!('cause' in answer)) {
      this.#isFresh = false;
      return answer;
    }
    const isDoubtful = !this.#isFresh && !(answer.cause === 'limit' && answer.limit === 'time');
    await this.end();
    if (isDoubtful) return this.read(asked);
    const known = growing.cutShort(answer.cause === 'limit' ? answer.limit : 'notDrawn');
    const { sizeBytes } = asked;
    return known ?? { reading: { sha256: '', sizeBytes, pdf: { state: 'refused', ...answer } }, stamp: null };
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

  async #ask(worker: Worker, asked: ReadAsked, growing: GrowingReading): Promise<FreshReading | NoAnswer> {
    const { path, sizeBytes } = asked;
    const { timeMs, memoryBytes, keptBytes } = this.#options.limits;
    const bounds = { timeMs: timeMs(sizeBytes), memoryBytes: memoryBytes(sizeBytes) };
    const answered = awaitAnswer(
      worker,
      bounds,
      message => (isReadAnswer(message) && message.path === path ? message : null),
      this.#listen(asked, growing),
    );
    if (this.#ahead?.worker !== worker || this.#ahead.path !== path) worker.postMessage({ path });
    this.#ahead = null;
    const answer = await answered;
    if ('cause' in answer) return answer;
    if (answer.message.heldBytes > keptBytes) void this.end();
    return answer.message.fresh;
  }

  /** Takes down what is told of a file; each sign of life gains the time of a page, while that of the file lasts. */
  #listen({ path, onPage }: ReadAsked, growing: GrowingReading): (message: unknown) => number | null {
    const { lookMs } = this.#options.limits;
    let end = 0;
    return message => {
      if (isStructureNotice(message) && message.path === path) {
        growing.begin(message.structure);
        end = performance.now() + lookMs(growing.pageCount);
      } else if (isPageNotice(message) && message.path === path) {
        growing.add(message.page);
        if (message.page.look !== null) onPage();
      } else return null;
      return Math.min(lookMs(1), Math.max(0, end - performance.now()));
    };
  }

  #settings(): EngineSettings {
    const { images, pixels } = this.#options;
    return { images, pixels };
  }
}
