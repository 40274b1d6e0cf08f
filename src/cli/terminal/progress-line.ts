import type { OnProgress, Progress } from '#application/progress.ts';
import type { Output } from '../io.ts';
import type { Lang } from '../words/lang.ts';
import { PROGRESS_WORDS } from '../words/progress-words.ts';
import { shortenMiddle } from './text-width.ts';

/** Often enough to look alive, seldom enough to cost nothing. */
const EVERY_MS = 100;

/** Files after which a rate means something. */
const RATE_AFTER = 20;

/** A rate is that of the last seconds: remembered files fly past, large scans do not. */
const RATE_OVER_MS = 5_000;

/** Of files that take longer than that, it is the rate of the last few. */
const RATE_OVER_FILES = 10;

const CLEAR_LINE = '\r\u001B[2K';

/** One line that says how far the work is, on a terminal only. */
export class ProgressLine {
  readonly #output: Output;
  readonly #lang: Lang;
  readonly #now: () => number;
  /** When how many files were done, the oldest first. */
  #seen: readonly (readonly [at: number, done: number])[] = [];
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(output: Output, lang: Lang, now: () => number) {
    this.#output = output;
    this.#lang = lang;
    this.#now = now;
  }

  readonly onProgress: OnProgress = progress => {
    if (this.#output.isTTY !== true) return;
    const now = this.#now();
    const isLast = progress.step !== 'find' && progress.done === progress.total;
    if (now - this.#shownAt < EVERY_MS && !isLast) return;
    this.#shownAt = now;
    const text = shortenMiddle(this.#say(progress, now), (this.#output.columns || 80) - 1);
    this.#write(`${CLEAR_LINE}${text}`);
  };

  clear(): void {
    if (Number.isFinite(this.#shownAt)) this.#write(CLEAR_LINE);
    this.#shownAt = Number.NEGATIVE_INFINITY;
  }

  #say(progress: Progress, now: number): string {
    const words = PROGRESS_WORDS[this.#lang];
    if (progress.step === 'find') return words.finding;
    const { done, total } = progress;
    if (progress.step === 'paint') return words.painting(done, total);
    this.#see(now, done);
    const [from, before] = this.#seen[0] ?? [now, done];
    const rate = ((done - before) / (now - from)) * 1000;
    const { pages } = progress;
    const counts = `${words.reading(done, total)}${pages > 0 ? words.pages(pages) : ''}`;
    if (done < RATE_AFTER || !(rate > 0)) return counts;
    return `${counts} · ${words.rate(rate)}${done < total ? ` · ${words.left((total - done) / rate)}` : ''}`;
  }

  /** Pages of one file come in between: a rate is that of files. */
  #see(now: number, done: number): void {
    if (this.#seen.at(-1)?.[1] === done) return;
    const recent = this.#seen.filter(([at]) => now - at <= RATE_OVER_MS).length;
    this.#seen = [...this.#seen.slice(-Math.max(recent, RATE_OVER_FILES)), [now, done]];
  }

  #write(text: string): void {
    this.#output.write(text, () => undefined);
  }
}
