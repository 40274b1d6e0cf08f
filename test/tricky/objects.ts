import { joinBytes, type Part } from '#demo/pdf-builder.ts';

export const ascii = (text: string): Uint8Array => joinBytes(text);

/** A document's objects by number, kept apart from how they are written to a file. */
export class Objects {
  readonly bodies: (Uint8Array | null)[] = [];
  /** Numbers whose bodies are streams: these cannot stand in an object stream. */
  readonly streams = new Set<number>();

  reserve(): number {
    return this.bodies.push(null);
  }

  set(number: number, ...parts: readonly Part[]): number {
    this.bodies[number - 1] = joinBytes(...parts);
    return number;
  }

  add(...parts: readonly Part[]): number {
    return this.set(this.reserve(), ...parts);
  }

  /** `dict` lacks the brackets and /Length. */
  stream(dict: string, data: Part): number {
    return this.setStream(this.reserve(), dict, data);
  }

  setStream(number: number, dict: string, data: Part, length?: string): number {
    const bytes = typeof data === 'string' ? ascii(data) : data;
    this.streams.add(number);
    const told = length ?? String(bytes.length);
    return this.set(number, `<< ${dict} /Length ${told} >>\nstream\n`, bytes, '\nendstream');
  }
}
