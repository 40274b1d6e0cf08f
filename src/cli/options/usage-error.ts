import { InputError } from '#application/input-error.ts';
import type { Words } from '#domain/words.ts';

/** The command line cannot be followed; said in one sentence, with what was probably meant. */
export class UsageError extends InputError {
  constructor(words: Words) {
    super(words);
    this.name = 'UsageError';
  }
}
