import { textKey } from './text-key.ts';

/** Offices and procedures of a list; more would be kept for nothing. */
const KEPT = 2000;

/** `textKey` that remembers the texts it met first: columns repeat a few texts thousands of times. */
export function rememberedKeys(): (text: string) => string {
  const known = new Map<string, string>();
  return text => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const key = textKey(text);
    if (known.size < KEPT) known.set(text, key);
    return key;
  };
}
