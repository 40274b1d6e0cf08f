import { joinBytes, type Part } from './pdf-builder.ts';

export interface SectionOptions {
  /** Entries of the trailer but /Size and /Prev. */
  readonly trailer: string;
  /** /Prev, where there is a section before. */
  readonly previous?: number;
  /** Numbers to list as free. */
  readonly free?: readonly number[];
}

/** Where an object lies within an object stream. */
export interface CompressedPlace {
  readonly number: number;
  readonly container: number;
  readonly index: number;
}

/**
 * Lays out a PDF in the order it is told, for tests that need updates, cross-reference streams
 * or faults in places of their own. Knows nothing of the reader under test.
 */
export class RawPdf {
  #bytes: Uint8Array;
  /** Objects written since the last cross-reference section. */
  #offsets = new Map<number, number>();
  readonly #places = new Map<number, number>();
  #size = 1;

  constructor(header = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n') {
    this.#bytes = joinBytes(header);
  }

  /** Bytes written so far: the offset of what comes next. */
  get length(): number {
    return this.#bytes.length;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  write(...parts: readonly Part[]): this {
    this.#bytes = joinBytes(this.#bytes, ...parts);
    return this;
  }

  /** Where the object was written last. */
  placeOf(number: number): number {
    return this.#places.get(number) ?? 0;
  }

  /** Writes "n 0 obj … endobj" and remembers where. */
  object(number: number, ...body: readonly Part[]): this {
    this.#note(number);
    return this.write(`${number} 0 obj\n`, ...body, '\nendobj\n');
  }

  /** `dict` lacks only the brackets and /Length. */
  stream(number: number, dict: string, data: Part): this {
    const bytes = joinBytes(data);
    return this.object(number, `<< ${dict} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream');
  }

  /** An object stream of plainly written objects. */
  objectStream(number: number, objects: ReadonlyMap<number, string>, extra = ''): this {
    const bodies = [...objects.values()].map(body => `${body} `);
    const pairs: string[] = [];
    let offset = 0;
    for (const [index, held] of [...objects.keys()].entries()) {
      pairs.push(`${held} ${offset}`);
      offset += bodies[index]?.length ?? 0;
    }
    const head = `${pairs.join(' ')} `;
    const dict = `/Type /ObjStm /N ${objects.size} /First ${head.length} ${extra}`;
    return this.stream(number, dict, head + bodies.join(''));
  }

  /** A cross-reference table of what was written since the last one, its trailer and end; returns its offset. */
  table({ trailer, previous, free = [] }: SectionOptions): number {
    const offset = this.length;
    const rows = new Map([...this.#offsets].map(([number, at]) => [number, `${padded(at, 10)} 00000 n \n`]));
    for (const number of free) rows.set(number, '0000000000 00001 f \n');
    if (previous === undefined) rows.set(0, '0000000000 65535 f \n');
    const sections = [...rows.keys()]
      .sort((one, other) => one - other)
      .map(number => `${number} 1\n${rows.get(number)}`);
    const prev = previous === undefined ? '' : ` /Prev ${previous}`;
    this.write(`xref\n${sections.join('')}trailer\n<< /Size ${this.#size} ${trailer}${prev} >>\n`);
    this.#offsets = new Map();
    this.end(offset);
    return offset;
  }

  /** A cross-reference stream of what was written since the last section, and its end; returns its offset. */
  xrefStream(number: number, options: SectionOptions, compressed: readonly CompressedPlace[] = []): number {
    const offset = this.length;
    this.#note(number);
    const rows = new Map([...this.#offsets].map(([held, at]) => [held, [1, at >> 8, at & 0xff, 0]]));
    for (const { number: held, container, index } of compressed) {
      rows.set(held, [2, container >> 8, container & 0xff, index]);
      this.#size = Math.max(this.#size, held + 1);
    }
    for (const held of options.free ?? []) rows.set(held, [0, 0, 0, 1]);
    const numbers = [...rows.keys()].sort((one, other) => one - other);
    const index = numbers.map(held => `${held} 1`).join(' ');
    const prev = options.previous === undefined ? '' : ` /Prev ${options.previous}`;
    this.stream(
      number,
      `/Type /XRef /W [1 2 1] /Index [${index}] /Size ${this.#size} ${options.trailer}${prev}`,
      Uint8Array.from(numbers.flatMap(held => rows.get(held) ?? [])),
    );
    this.#offsets = new Map();
    this.end(offset);
    return offset;
  }

  /** `startxref`, the offset, `%%EOF`. */
  end(offset: number): this {
    return this.write(`startxref\n${offset}\n%%EOF\n`);
  }

  #note(number: number): void {
    this.#offsets.set(number, this.length);
    this.#places.set(number, this.length);
    this.#size = Math.max(this.#size, number + 1);
  }
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
