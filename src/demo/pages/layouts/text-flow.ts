import type { Layer, Lettering } from '../press/layer.ts';

const MM_PER_POINT = 25.4 / 72;

export interface Column {
  readonly left: number;
  readonly width: number;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Typing extends Lettering {
  readonly align?: Align;
  readonly column?: Column;
  /** Line height as a multiple of the size. */
  readonly leading?: number;
  /** Of the first line, in mm. */
  readonly indent?: number;
}

/** Types lines from the top down. */
export class TextFlow {
  readonly layer: Layer;
  /** The last line's, in mm. */
  y: number;
  readonly column: Column;
  readonly #typing: Typing;

  constructor(layer: Layer, column: Column, top: number, typing: Typing = {}) {
    this.layer = layer;
    this.column = column;
    this.y = top;
    this.#typing = typing;
  }

  skip(mm: number): this {
    this.y += mm;
    return this;
  }

  /** A paragraph, broken into lines. */
  write(text: string, own: Typing = {}): this {
    const typing = { ...this.#typing, ...own };
    const { align = 'left', column = this.column, leading = 1.3, size = 13, indent = 0 } = typing;
    const lines = this.#break(text, column.width, indent, typing);
    lines.forEach((line, index) => {
      this.y += size * leading * MM_PER_POINT;
      const inset = index === 0 && align === 'justify' ? indent : 0;
      const spare = column.width - inset - this.layer.widthOf(line, typing);
      const isFilled = align === 'justify' && index < lines.length - 1;
      const share = align === 'center' ? 0.5 : align === 'right' ? 1 : 0;
      if (isFilled) this.#justify(line, column.left + inset, spare, typing);
      else this.layer.put(line, column.left + inset + spare * share, this.y, typing);
    });
    return this;
  }

  #justify(line: string, left: number, spare: number, typing: Typing): void {
    const words = line.split(' ');
    const gap = this.layer.widthOf(' ', typing) + spare / Math.max(1, words.length - 1);
    let x = left;
    for (const word of words) {
      this.layer.put(word, x, this.y, typing);
      x += this.layer.widthOf(word, typing) + gap;
    }
  }

  #break(text: string, width: number, indent: number, typing: Typing): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      const room = width - (lines.length === 0 ? indent : 0);
      if (line !== '' && this.layer.widthOf(longer, typing) > room) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  }
}
