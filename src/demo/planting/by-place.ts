import type { ExpectedFinding } from './expected.ts';

/** By code unit: the same on every machine. */
export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export function byPlace(one: ExpectedFinding, other: ExpectedFinding): number {
  const placeOf = ({ number, page = 0, cell = '', case: gravity }: ExpectedFinding): string =>
    `${number} ${String(page).padStart(6, '0')} ${cell} ${gravity}`;
  return byText(placeOf(one), placeOf(other));
}
