import { extname } from 'node:path';
import type { FactReader, FreshReading } from '#application/ports/fact-reader.ts';
import { WORKER_LIMITS, type WorkerLimits } from './worker-limits.ts';
import { type WorkerOptions, WorkerSlot } from './worker-slot.ts';

/** Beside this file, and of its kind: `.ts` as written, `.js` once joined. */
const PROGRAM = new URL(`./fact-worker${extname(import.meta.url)}`, import.meta.url);

const DEFAULTS: WorkerOptions = { limits: WORKER_LIMITS, images: false, pixels: true, program: PROGRAM };

interface Job {
  readonly path: string;
  readonly sizeBytes: number;
  readonly isLarge: boolean;
  onPage(): void;
  resolve(reading: FreshReading): void;
}

/** Reads facts in worker threads: as many files at a time as there are workers, first come, first served. */
export class WorkerFactReader implements FactReader {
  readonly #limits: WorkerLimits;
  readonly #slots: readonly WorkerSlot[];
  readonly #idle: WorkerSlot[];
  readonly #queue: Job[] = [];
  #isLargeBusy = false;
  #isClosed = false;

  constructor(workers: number, options: Partial<WorkerOptions> = {}) {
    const whole: WorkerOptions = { ...DEFAULTS, ...options };
    this.#limits = whole.limits;
    this.#slots = Array.from({ length: workers }, () => new WorkerSlot(whole));
    this.#idle = [...this.#slots];
  }

  /**
   * Starts the first worker while there is still something else to do. The others start with their first file:
   * all at once they would only keep each other, and the program, from getting ready.
   */
  warm(): void {
    this.#idle.at(-1)?.warm();
  }

  read(path: string, sizeBytes: number, signal: AbortSignal, onPage = () => {}): Promise<FreshReading> {
    const { promise, resolve, reject } = Promise.withResolvers<FreshReading>();
    const job: Job = { path, sizeBytes, isLarge: sizeBytes > this.#limits.largeBytes, onPage, resolve };
    const stop = () => {
      const at = this.#queue.indexOf(job);
      if (at >= 0) this.#queue.splice(at, 1);
      reject(signal.reason);
    };
    if (signal.aborted) return Promise.reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    this.#queue.push(job);
    this.#next();
    return promise.finally(() => signal.removeEventListener('abort', stop));
  }

  /** Ends all workers, busy or not. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#slots.map(slot => slot.end()));
  }

  #next(): void {
    if (this.#isClosed) return;
    const at = this.#queue.findIndex(job => !(job.isLarge && this.#isLargeBusy));
    const job = this.#queue[at];
    if (job === undefined) return;
    const slot = this.#idle.pop();
    if (slot === undefined) return;
    this.#queue.splice(at, 1);
    void this.#run(slot, job);
  }

  async #run(slot: WorkerSlot, first: Job): Promise<void> {
    for (let job: Job | undefined = first; job !== undefined && !this.#isClosed; ) {
      if (job.isLarge) this.#isLargeBusy = true;
      const reading = slot.read(job);
      const ahead: Job | undefined = job.isLarge ? undefined : this.#takeAhead();
      if (ahead !== undefined) slot.askAhead(ahead.path);
      job.resolve(await reading);
      if (job.isLarge) this.#isLargeBusy = false;
      job = ahead;
    }
    this.#idle.push(slot);
    this.#next();
  }

  /** A worker that has its next file already need not wait for this thread; no file waits while a worker is idle. */
  #takeAhead(): Job | undefined {
    const at = this.#idle.length > 0 ? -1 : this.#queue.findIndex(job => !job.isLarge);
    return at < 0 ? undefined : this.#queue.splice(at, 1)[0];
  }
}
