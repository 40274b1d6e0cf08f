import type { Worker } from 'node:worker_threads';

/** How often a busy worker's memory is looked at. */
const WATCH_MS = 200;

/** What one question may take before its worker is given up. */
export interface AnswerBounds {
  /** Until the answer, or a sign on the way to it. */
  readonly timeMs: number;
  /** Heap and buffers of the worker. */
  readonly memoryBytes: number;
}

/** A worker that did not answer: it hung, swelled, or broke. */
export type NoAnswer =
  | { readonly cause: 'limit'; readonly limit: 'time' | 'memory' }
  | { readonly cause: 'crashed'; readonly detail: string };

export type Answer<T> = { readonly message: T } | NoAnswer;

/**
 * Waits for the message that answers a question. Never rejects: whatever happens to the worker is an answer, too.
 * The worker itself is left as it is; after a `cause` it is good for nothing more.
 * @param pick returns the answer in a message, null where that is none
 * @param grant hears of every other message; returns the time that it gains from now on, null where it is no sign
 */
export function awaitAnswer<T>(
  worker: Worker,
  bounds: AnswerBounds,
  pick: (message: unknown) => T | null,
  grant: (message: unknown) => number | null = () => null,
): Promise<Answer<T>> {
  const { promise, resolve } = Promise.withResolvers<Answer<T>>();
  const endIn = (ms: number) => setTimeout(resolve, ms, { cause: 'limit', limit: 'time' });
  let timer = endIn(bounds.timeMs);
  const watch = setInterval(() => {
    void isSwollen(worker, bounds.memoryBytes).then(swollen => {
      if (swollen) resolve({ cause: 'limit', limit: 'memory' });
    });
  }, WATCH_MS);
  const onMessage = (sent: unknown) => {
    const message = pick(sent);
    if (message !== null) return resolve({ message });
    const granted = grant(sent);
    if (granted === null) return;
    clearTimeout(timer);
    timer = endIn(granted);
  };
  // An error comes by another way than messages, and may overtake them; by the exit all of them have come.
  let cause: NoAnswer = { cause: 'crashed', detail: 'exit' };
  const onError = (error: unknown) => {
    cause = causeOf(error);
  };
  const onExit = () => resolve(cause);
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  return promise.finally(() => {
    clearTimeout(timer);
    clearInterval(watch);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
  });
}

async function isSwollen(worker: Worker, memoryBytes: number): Promise<boolean> {
  const stats = await worker.getHeapStatistics().catch(() => null);
  return stats !== null && stats.used_heap_size + stats.external_memory > memoryBytes;
}

function causeOf(error: unknown): NoAnswer {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? { cause: 'limit', limit: 'memory' } : { cause: 'crashed', detail: String(error) };
}
