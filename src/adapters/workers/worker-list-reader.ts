import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ListReader, ListReading, ListRefusal } from '#application/ports/list-reader.ts';
import type { PlainList } from '#application/read-list.ts';
import { type AnswerBounds, awaitAnswer, type NoAnswer } from './await-answer.ts';
import { isListAnswer } from './list-messages.ts';

/** Beside this file, and of its kind: `.ts` as written, `.js` once joined. */
const PROGRAM = new URL(`./list-worker${extname(import.meta.url)}`, import.meta.url);

const MIB = 1024 ** 2;

export interface ListReaderOptions {
  /** A net: the engine's own budgets come first. */
  readonly bounds: AnswerBounds;
  /** A worker that keeps more after its answer is ended. */
  readonly keptBytes: number;
  /** What the worker runs; tests plant others. */
  readonly program: URL;
}

const OPTIONS: ListReaderOptions = {
  bounds: { timeMs: 60_000, memoryBytes: 1_536 * MIB },
  keptBytes: 96 * MIB,
  program: PROGRAM,
};

/** V8's own limits for the worker's heap; they do not count buffers. */
const HEAP_LIMITS = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 24 };

/** Reads lists in a worker thread, one after the other. The thread starts with the first, unless one is known to come: most runs find none. */
export class WorkerListReader implements ListReader {
  readonly #options: ListReaderOptions;
  #worker: Worker | null = null;
  /** The worker has answered before: what ends it now may be an earlier list's doing. */
  #hasAnswered = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: Partial<ListReaderOptions> = {}) {
    this.#options = { ...OPTIONS, ...options };
  }

  /** Starts the worker while there is still something else to do. */
  warm(): void {
    this.#start();
  }

  async read(path: string, signal: AbortSignal): Promise<ListReading> {
    signal.throwIfAborted();
    const stopped = Promise.withResolvers<never>();
    const stop = () => {
      stopped.reject(signal.reason);
      void this.close();
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      const mine = this.#turn.then(() => (signal.aborted ? STOPPED : this.#ask(path, signal)));
      this.#turn = mine;
      const list = await Promise.race([mine, stopped.promise]);
      return list.state === 'refused' ? list : await withViews(list);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Ends the worker, busy or not; a next reading starts another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  /** Never rejects: an end of the worker is an answer about the list, once a worker of its own gave it. */
  async #ask(path: string, signal: AbortSignal): Promise<PlainList | ListRefusal> {
    const worker = this.#start();
    const answered = awaitAnswer(worker, this.#options.bounds, message =>
      isListAnswer(message) && message.path === path ? message : null,
    );
    worker.postMessage({ path });
    const answer = await answered;
    if ('message' in answer) {
      this.#hasAnswered = true;
      if (answer.message.heldBytes > this.#options.keptBytes) void this.close();
      return answer.message.list;
    }
    const isDoubtful = this.#hasAnswered && !(answer.cause === 'limit' && answer.limit === 'time');
    await this.close();
    return isDoubtful && !signal.aborted ? this.#ask(path, signal) : refusalOf(answer);
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker;
    // What a library prints is no part of a report.
    const quiet = { stdout: true, stderr: true };
    const worker = new Worker(this.#options.program, { resourceLimits: HEAP_LIMITS, ...quiet });
    this.#worker = worker;
    this.#hasAnswered = false;
    // Between lists nobody else listens; an unheard error would end the whole program.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }
}

/** Of a reading that was stopped; nobody waits for it any more. */
const STOPPED: ListRefusal = { state: 'refused', cause: 'crashed', detail: 'stopped' };

function refusalOf(answer: NoAnswer): ListRefusal {
  if (answer.cause === 'crashed') return { state: 'refused', ...answer };
  return { state: 'refused', cause: answer.limit, detail: '' };
}

/** What makes views of plain data is loaded with the first list. */
async function withViews({ workbook, ...list }: PlainList): Promise<ListReading> {
  const { openWorksheets } = await import('#engines/xlsx/open-worksheets.ts');
  return { ...list, worksheets: openWorksheets(workbook) };
}
