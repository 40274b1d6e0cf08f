/**
 * Those that share a key with others, in groups by it, as the first of each comes; who has no key shares none.
 * Nearly all rows of a list are alone with theirs: no group is made of them.
 */
export function groupsOfSeveral<T extends object>(
  all: Iterable<T>,
  keyOf: (one: T) => string | null,
): readonly (readonly [T, T, ...T[]])[] {
  const known = new Map<string, T | [T, T, ...T[]]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const found = known.get(key);
    if (found === undefined) known.set(key, one);
    else if (Array.isArray(found)) found.push(one);
    else known.set(key, [found, one]);
  }
  return [...known.values()].filter(found => Array.isArray(found));
}
