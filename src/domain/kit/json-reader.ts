import { shownName } from '../text.ts';
import { englishNumber, vietnameseNumber, type Words } from '../words.ts';

/** Problems told; more of the same would not help. */
const MOST_PROBLEMS = 10;

/**
 * Takes JSON apart and remembers, in words, all that is not as it should be. Only an object's own entries are read,
 * so `__proto__` is a name like any other; every text and array is bounded.
 */
export class JsonReader {
  readonly #problems: Words[] = [];

  get problems(): readonly Words[] {
    return this.#problems;
  }

  /** @param where Where in the file, such as `units[3].code`. */
  refuse(where: string, why: Words): null {
    const place = shownName(where);
    if (this.#problems.length < MOST_PROBLEMS)
      this.#problems.push({ vi: `${place}: ${why.vi}`, en: `${place}: ${why.en}` });
    return null;
  }

  /** An object with no entries but these; null, told, when it is none. */
  record(where: string, value: unknown, keys: readonly string[]): ReadonlyMap<string, unknown> | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.refuse(where, { vi: 'phải là một đối tượng { … }.', en: 'must be an object { … }.' });
    const entries = new Map<string, unknown>(Object.entries(value));
    for (const key of entries.keys()) {
      if (!keys.includes(key)) this.#unknownKey(where, key, keys);
    }
    return entries;
  }

  /** Empty, told, when there is no such array or it is too long; an absent one is empty. */
  list(where: string, value: unknown, most: number): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value) && value.length <= most) return value;
    this.refuse(where, {
      vi: `phải là một mảng [ … ] không quá ${vietnameseNumber(most)} mục.`,
      en: `must be an array [ … ] of at most ${englishNumber(most)} items.`,
    });
    return [];
  }

  /** Trimmed, NFC, not empty; null, told, otherwise. */
  text(where: string, value: unknown, most: number): string | null {
    const text = typeof value === 'string' && value.length <= most ? value.normalize('NFC').trim() : '';
    if (text !== '') return text;
    return this.refuse(where, {
      vi: `phải là một chuỗi không trống, không quá ${most} ký tự.`,
      en: `must be a text, not empty, of at most ${most} letters.`,
    });
  }

  #unknownKey(where: string, key: string, keys: readonly string[]): void {
    const known = keys.join(', ');
    this.refuse(where, {
      vi: `không có mục «${shownName(key)}»; các mục: ${known}.`,
      en: `there is no «${shownName(key)}»; there are: ${known}.`,
    });
  }
}
