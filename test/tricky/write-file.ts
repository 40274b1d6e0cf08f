import { deflateSync } from 'node:zlib';
import { joinBytes, type Part } from '#demo/pdf-builder.ts';
import type { Objects } from './objects.ts';

export interface FileOptions {
  readonly root: number;
  /** "%PDF-1.7"; the header line without its line end. */
  readonly header?: string;
  /** Further trailer entries. */
  readonly trailer?: string;
}

/** Where each object begins; index 0 is object 1. */
export interface Laid {
  readonly bytes: Uint8Array;
  readonly offsets: readonly number[];
}

const BINARY = '%\xe2\xe3\xcf\xd3\n';

export function layObjects(objects: Objects, header = '%PDF-1.7', skip = new Set<number>()): Laid {
  const parts: Uint8Array[] = [joinBytes(`${header}\n${BINARY}`)];
  let at = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  objects.bodies.forEach((body, index) => {
    offsets.push(skip.has(index + 1) ? 0 : at);
    if (skip.has(index + 1)) return;
    const part = joinBytes(`${index + 1} 0 obj\n`, body ?? 'null', '\nendobj\n');
    at += part.length;
    parts.push(part);
  });
  return { bytes: joinBytes(...parts), offsets };
}

export const row = (offset: number, generation = 0, use = 'n'): string =>
  `${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} ${use} \n`;

/** A table of all objects from 0, and its trailer. `shift` falsifies every offset. */
export function tableAndTrailer(laid: Laid, options: FileOptions, shift = 0): string {
  const rows = laid.offsets.map(offset => (offset === 0 ? row(0, 65535, 'f') : row(offset + shift))).join('');
  const size = laid.offsets.length + 1;
  return (
    `xref\n0 ${size}\n${row(0, 65535, 'f')}${rows}` +
    `trailer\n<< /Size ${size} /Root ${options.root} 0 R ${options.trailer ?? ''} >>\n`
  );
}

export const ending = (startxref: number): string => `startxref\n${startxref}\n%%EOF\n`;

/** The plain form: objects, table, trailer. */
export function writeTable(objects: Objects, options: FileOptions): Uint8Array {
  const laid = layObjects(objects, options.header);
  return joinBytes(laid.bytes, tableAndTrailer(laid, options), ending(laid.bytes.length));
}

/** Entry of a cross-reference stream: type, then two fields of 4 and 2 bytes. */
type Entry = readonly [type: number, second: number, third: number];

export function entryBytes(entries: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * 7);
  const view = new DataView(bytes.buffer);
  entries.forEach(([type, second, third], index) => {
    view.setUint8(index * 7, type);
    view.setUint32(index * 7 + 1, second);
    view.setUint16(index * 7 + 5, third);
  });
  return bytes;
}

/** PNG "up" prediction over rows of 7 bytes, as most writers use for cross-reference streams. */
export function predictUp(bytes: Uint8Array, columns: number): Uint8Array {
  const rows = bytes.length / columns;
  const predicted = new Uint8Array(rows * (columns + 1));
  for (let y = 0; y < rows; y++) {
    predicted[y * (columns + 1)] = 2;
    for (let x = 0; x < columns; x++) {
      const above = y === 0 ? 0 : (bytes[(y - 1) * columns + x] ?? 0);
      predicted[y * (columns + 1) + 1 + x] = (bytes[y * columns + x] ?? 0) - above;
    }
  }
  return predicted;
}

export function predictedStream(dict: string, entries: readonly Entry[]): Part[] {
  const data = deflateSync(predictUp(entryBytes(entries), 7));
  const parms = '/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 7 >>';
  return [
    `<< /Type /XRef ${dict} /W [1 4 2] ${parms} /Length ${data.length} >>\nstream\n`,
    data,
    '\nendstream',
  ];
}

/** Every object in the body, located by a cross-reference stream with a PNG predictor. */
export function writeXrefStream(objects: Objects, options: FileOptions): Uint8Array {
  const laid = layObjects(objects, options.header);
  const number = laid.offsets.length + 1;
  const entries: Entry[] = [[0, 0, 65535], ...laid.offsets.map((at): Entry => [1, at, 0])];
  entries.push([1, laid.bytes.length, 0]);
  const dict = `/Size ${number + 1} /Root ${options.root} 0 R ${options.trailer ?? ''}`;
  const stream = predictedStream(dict, entries);
  return joinBytes(laid.bytes, ...[`${number} 0 obj\n`, ...stream, '\nendobj\n'], ending(laid.bytes.length));
}

/** Whatever is no stream goes into one compressed object stream. */
export function writeObjectStreams(objects: Objects, options: FileOptions): Uint8Array {
  const packed = objects.bodies.map((_, index) => index + 1).filter(n => !objects.streams.has(n));
  const container = packObjects(objects, packed);
  const laid = layObjects(objects, options.header, new Set(packed));
  const place = new Map(packed.map((number, index): [number, Entry] => [number, [2, container, index]]));
  const entries: Entry[] = [[0, 0, 65535]];
  laid.offsets.forEach((at, index) => {
    entries.push(place.get(index + 1) ?? [1, at, 0]);
  });
  const number = laid.offsets.length + 1;
  entries.push([1, laid.bytes.length, 0]);
  const dict = `/Size ${number + 1} /Root ${options.root} 0 R ${options.trailer ?? ''}`;
  const xref = [`${number} 0 obj\n`, ...predictedStream(dict, entries), '\nendobj\n'];
  return joinBytes(laid.bytes, ...xref, ending(laid.bytes.length));
}

/** Adds an object stream holding `numbers` to the objects themselves; returns its number. */
export function packObjects(objects: Objects, numbers: readonly number[]): number {
  let at = 0;
  const heads: string[] = [];
  const parts: Part[] = [];
  for (const number of numbers) {
    const body = objects.bodies[number - 1] ?? new Uint8Array(0);
    heads.push(`${number} ${at}`);
    parts.push(body, '\n');
    at += body.length + 1;
  }
  const head = `${heads.join(' ')}\n`;
  const data = deflateSync(joinBytes(head, ...parts));
  return objects.stream(
    `/Type /ObjStm /N ${numbers.length} /First ${head.length} /Filter /FlateDecode`,
    data,
  );
}
