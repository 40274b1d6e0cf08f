/** One change of a text: what stands between two places gives way to something else. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all changes; of those that begin at one place, the first given comes first. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: put } of [...splices].sort((one, other) => one.start - other.start)) {
    if (start < from) throw new Error(`changes overlap at ${start}`);
    parts.push(text.slice(from, start), put);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
