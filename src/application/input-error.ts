import type { Words } from '#domain/words.ts';

/** What was asked for cannot be done as asked; said in one sentence, with what to do instead. */
export class InputError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.name = 'InputError';
    this.words = words;
  }
}
