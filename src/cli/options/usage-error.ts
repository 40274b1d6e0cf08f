import type { Words } from '#domain/words.ts';

/** The command line cannot be followed; said in one sentence, with what was probably meant. */
export class UsageError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.name = 'UsageError';
    this.words = words;
  }
}
