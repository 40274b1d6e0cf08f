/**
 * Builds small PDFs object by object, so that a test knows every byte it judges.
 * Isomorphic; knows nothing of the reader under test.
 */
export type Part = string | Uint8Array;

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0) & 0xff);

/** Joins parts; text is written one byte a character. */
export function joinBytes(...parts: readonly Part[]): Uint8Array {
  const pieces = parts.map(part => (typeof part === 'string' ? latin1(part) : part));
  const joined = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

export interface FinishOptions {
  readonly root: number;
  readonly version?: string;
  /** Further entries of the trailer, e.g. `/Info 5 0 R`. */
  readonly trailer?: string;
}

export class PdfBuilder {
  readonly #objects: (Uint8Array | null)[] = [];

  /** Reserves a number, to be filled by `set`. */
  reserve(): number {
    return this.#objects.push(null);
  }

  set(number: number, ...parts: readonly Part[]): number {
    this.#objects[number - 1] = joinBytes(...parts);
    return number;
  }

  /** Adds an object's body, e.g. `<< /Type /Catalog >>`, and returns its number. */
  add(...parts: readonly Part[]): number {
    return this.set(this.reserve(), ...parts);
  }

  /** Adds a stream; `dict` lacks only the brackets and /Length. */
  stream(dict: string, data: Part): number {
    const bytes = typeof data === 'string' ? latin1(data) : data;
    return this.add(`<< ${dict} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream');
  }

  /** Header, objects, a cross-reference table, trailer. */
  finish({ root, version = '1.7', trailer = '' }: FinishOptions): Uint8Array {
    const parts: Uint8Array[] = [joinBytes(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`)];
    let offset = parts[0]?.length ?? 0;
    const offsets: number[] = [];
    this.#objects.forEach((body, index) => {
      const object = joinBytes(`${index + 1} 0 obj\n`, body ?? 'null', '\nendobj\n');
      offsets.push(offset);
      offset += object.length;
      parts.push(object);
    });
    const rows = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
    const size = offsets.length + 1;
    parts.push(
      joinBytes(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`),
      joinBytes(`trailer\n<< /Size ${size} /Root ${root} 0 R ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`),
    );
    return joinBytes(...parts);
  }
}
