import { joinBytes, type Part } from '#demo/pdf-builder.ts';
import { ending, predictedStream, row } from './write-file.ts';

export interface Revision {
  readonly root: number;
  /** /Size of the trailer: one more than the highest number in use. */
  readonly size: number;
  /** Offset of the cross-reference section before. */
  readonly previous: number;
  readonly trailer?: string;
}

/** Offset that the last `startxref` of a file names. */
export function lastStartxref(file: Uint8Array): number {
  const text = Buffer.from(file).toString('latin1');
  return Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
}

/** Appends changed objects, a table of just these, and a trailer. */
export function appendTable(
  file: Uint8Array,
  changed: ReadonlyMap<number, readonly Part[]>,
  revision: Revision,
): Uint8Array {
  const parts: Part[] = [file];
  let at = file.length;
  const rows: string[] = [];
  for (const [number, body] of changed) {
    const object = joinBytes(`${number} 0 obj\n`, ...body, '\nendobj\n');
    rows.push(`${number} 1\n${row(at)}`);
    parts.push(object);
    at += object.length;
  }
  const { root, size, previous, trailer = '' } = revision;
  const dict = `<< /Size ${size} /Root ${root} 0 R /Prev ${previous} ${trailer} >>`;
  return joinBytes(...parts, `xref\n${rows.join('')}trailer\n${dict}\n`, ending(at));
}

/** The same with a cross-reference stream; the stream's own number is `size - 1`. */
export function appendXrefStream(
  file: Uint8Array,
  changed: ReadonlyMap<number, readonly Part[]>,
  revision: Revision,
): Uint8Array {
  const parts: Part[] = [file];
  let at = file.length;
  const index: string[] = [];
  const entries: [number, number, number][] = [];
  for (const [number, body] of changed) {
    const object = joinBytes(`${number} 0 obj\n`, ...body, '\nendobj\n');
    index.push(`${number} 1`);
    entries.push([1, at, 0]);
    parts.push(object);
    at += object.length;
  }
  const { root, size, previous, trailer = '' } = revision;
  index.push(`${size - 1} 1`);
  entries.push([1, at, 0]);
  const dict = `/Size ${size} /Root ${root} 0 R /Prev ${previous} /Index [${index.join(' ')}] ${trailer}`;
  return joinBytes(
    ...parts,
    `${size - 1} 0 obj\n`,
    ...predictedStream(dict, entries),
    '\nendobj\n',
    ending(at),
  );
}
