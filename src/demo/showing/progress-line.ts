/** One line that is written over on a terminal; where output goes elsewhere, nothing. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show(text: string): void {
    if (this.#stream.isTTY) this.#stream.write(`\r\u001b[K${text}`);
  }

  clear(): void {
    this.show('');
  }
}
