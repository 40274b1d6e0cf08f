import { nearestWord } from '#domain/nearest-word.ts';
import type { Words } from '#domain/words.ts';

/** " Ý bạn là «…»?"; nothing when there is nothing near. */
export function didYouMean(typed: string, known: readonly string[]): Words {
  const word = nearestWord(typed, known);
  return word === null ? { vi: '', en: '' } : { vi: ` Ý bạn là «${word}»?`, en: ` Did you mean “${word}”?` };
}
