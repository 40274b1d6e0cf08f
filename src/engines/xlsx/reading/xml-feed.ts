import { SaxesParser } from 'saxes';
import type { WorkbookLimits } from '../workbook-limits.ts';
import { damaged, WorkbookFault } from '../workbook-reading.ts';
import { HEAD_BYTES, xmlDecoder } from './xml-encoding.ts';

/** Without a prototype: `__proto__` in it is a name like any other. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part, element by element. `depth` is 0 for the outermost. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, depth: number): void;
  close(name: string, depth: number): void;
  /** In as many pieces as it comes. */
  text(text: string): void;
  /** What the handler can read without the parser, if anything. */
  readonly ahead?: AheadReader | undefined;
}

/**
 * Reads whole elements of the one spelling that nearly all of a large part has, quicker than a parser can.
 * They are then as if the part did not have them: neither open, close nor text tells of them.
 */
export interface AheadReader {
  /** Asked right behind a tag; returns where it stopped, `from` when what follows is for the parser. */
  read(text: string, from: number): number;
  /** Behind the next tag after which it is worth asking again. */
  nextStop(text: string, from: number): number;
}

/**
 * Feeds one part's bytes to a handler. Refuses what no workbook has: a DOCTYPE (and with it all entities), deep
 * nesting, letters without end between two tags.
 */
export class XmlFeed {
  readonly #part: string;
  readonly #handler: XmlHandler;
  readonly #limits: WorkbookLimits;
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  #head = new Uint8Array();
  #decoder: TextDecoder | null = null;
  #depth = 0;
  #hasMoved = false;
  #quietLetters = 0;
  /** Letters that the parser was given, and how many it had seen at the end of the last tag. */
  #fed = 0;
  #tagEnd = -1;
  #fault: WorkbookFault | null = null;

  constructor(part: string, handler: XmlHandler, limits: WorkbookLimits) {
    this.#part = part;
    this.#handler = handler;
    this.#limits = limits;
    this.#listen();
  }

  /** What stopped the feed; null while all is well. */
  get fault(): WorkbookFault | null {
    return this.#fault;
  }

  /** False when the part was found faulty: no more of it is wanted. */
  take(bytes: Uint8Array): boolean {
    return this.#guard(() => {
      if (this.#decoder === null) this.#begin(bytes, HEAD_BYTES);
      else this.#write(this.#decode(bytes));
    });
  }

  end(): void {
    this.#guard(() => {
      if (this.#decoder === null) this.#begin(new Uint8Array(), 0);
      this.#write(this.#decode(null));
      this.#parser.close();
    });
  }

  /** Waits for as many bytes as tell the encoding. */
  #begin(bytes: Uint8Array, needed: number): void {
    const head = new Uint8Array(this.#head.length + bytes.length);
    head.set(this.#head);
    head.set(bytes, this.#head.length);
    this.#head = head;
    if (head.length < needed) return;
    this.#decoder = xmlDecoder(head);
    if (this.#decoder === null) throw damaged(`${this.#part}: unknown encoding`);
    this.#head = new Uint8Array();
    this.#write(this.#decode(head));
  }

  #decode(bytes: Uint8Array | null): string {
    try {
      return bytes === null
        ? (this.#decoder?.decode() ?? '')
        : (this.#decoder?.decode(bytes, { stream: true }) ?? '');
    } catch {
      throw damaged(`${this.#part}, after line ${this.#parser.line}: not in its encoding`);
    }
  }

  #write(text: string): void {
    this.#hasMoved = false;
    for (let at = 0; at < text.length; ) {
      const ahead = this.#readAhead(text, at);
      if (ahead > at) this.#hasMoved = true;
      const end = this.#handler.ahead?.nextStop(text, ahead) ?? text.length;
      const piece = text.slice(ahead, end);
      this.#fed += piece.length;
      if (piece !== '') this.#parser.write(piece);
      at = end;
    }
    this.#quietLetters = this.#hasMoved ? 0 : this.#quietLetters + text.length;
    if (this.#quietLetters > this.#limits.runLetters) {
      throw new WorkbookFault('limit', `runLetters: ${this.#place()}`);
    }
  }

  /** Only where the parser stands right behind a tag: within a value or a comment the same letters mean nothing. */
  #readAhead(text: string, from: number): number {
    return this.#tagEnd === this.#fed ? (this.#handler.ahead?.read(text, from) ?? from) : from;
  }

  #listen(): void {
    const { nesting } = this.#limits;
    const handler = this.#handler;
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#hasMoved = true;
      if (this.#depth >= nesting) throw new WorkbookFault('limit', `nesting: ${this.#place()}`);
      handler.open(name, attributes, this.#depth);
      this.#tagEnd = this.#parser.position;
      this.#depth += 1;
    });
    this.#parser.on('closetag', ({ name }) => {
      this.#hasMoved = true;
      this.#depth -= 1;
      handler.close(name, this.#depth);
      this.#tagEnd = this.#parser.position;
    });
    this.#parser.on('text', text => handler.text(text));
    this.#parser.on('cdata', text => handler.text(text));
    this.#parser.on('doctype', () => {
      throw damaged('a DOCTYPE');
    });
    this.#parser.on('error', ({ message }) => {
      throw damaged(message.replace(/^\d+:\d+: /, ''));
    });
  }

  #guard(work: () => void): boolean {
    if (this.#fault !== null) return false;
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof WorkbookFault)) throw error;
      this.#fault = this.#placed(error);
      return false;
    }
  }

  /** What the handler found wrong, with the place that only the feed knows. */
  #placed(fault: WorkbookFault): WorkbookFault {
    const { cause, detail } = fault.refusal;
    if (detail.includes(this.#part)) return fault;
    const text = cause === 'limit' ? `${detail}, ${this.#place()}` : `${this.#place()}: ${detail}`;
    return new WorkbookFault(cause, text);
  }

  #place(): string {
    return `${this.#part}, line ${this.#parser.line}, column ${this.#parser.column}`;
  }
}
