import type { OnProgress, Progress } from '#application/progress.ts';
import type { Output } from '../io.ts';
import type { Lang } from '../words/lang.ts';
import { PROGRESS_WORDS } from '../words/progress-words.ts';
import { shortenMiddle } from './text-width.ts';

/** Often enough to look alive, seldom enough to cost nothing. */
const EVERY_MS = 100;

/** Files after which a rate means something. */
const RATE_AFTER = 20;

const CLEAR_LINE = '\r\u001B[2K';

/** One line that says how far the work is, on a terminal only. */
export class ProgressLine {
  readonly #output: Output;
  readonly #lang: Lang;
  readonly #now: () => number;
  #begun: number | null = null;
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(output: Output, lang: Lang, now: () => number) {
    this.#output = output;
    this.#lang = lang;
    this.#now = now;
  }

  readonly onProgress: OnProgress = progress => {
    if (this.#output.isTTY !== true) return;
    const now = this.#now();
    if (progress.step === 'read') this.#begun ??= now;
    const isLast = progress.step === 'read' && progress.done === progress.total;
    if (now - this.#shownAt < EVERY_MS && !isLast) return;
    this.#shownAt = now;
    const text = shortenMiddle(this.#say(progress, now), (this.#output.columns || 80) - 1);
    this.#write(`${CLEAR_LINE}${text}`);
  };

  clear(): void {
    if (this.#output.isTTY === true && Number.isFinite(this.#shownAt)) this.#write(CLEAR_LINE);
  }

  #say(progress: Progress, now: number): string {
    const words = PROGRESS_WORDS[this.#lang];
    if (progress.step === 'find') return words.finding;
    const { done, total, remembered } = progress;
    const seconds = (now - (this.#begun ?? now)) / 1000;
    const fresh = done - remembered;
    const counts = words.reading(done, total);
    if (fresh < RATE_AFTER || seconds <= 0) return counts;
    const left = (total - done) / (done / seconds);
    return `${counts} · ${words.rate(done / seconds)}${done < total ? ` · ${words.left(left)}` : ''}`;
  }

  #write(text: string): void {
    this.#output.write(text, () => undefined);
  }
}
