import { type PDFPage, rgb } from '@libpdf/core';
import type { Fonts, Style } from './fonts.ts';

/** Text as it lies on the sheet, in points from the bottom left: what an OCR layer repeats. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
}

export type Ink = 'black' | 'blue' | 'red';

const INKS = { black: rgb(0.07, 0.07, 0.09), blue: rgb(0.1, 0.16, 0.55), red: rgb(0.86, 0, 0.08) } as const;

export interface Typing {
  readonly style?: Style;
  /** In points. */
  readonly size?: number;
  readonly ink?: Ink;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Left edge and width of the column, in points; the sheet's own margins unless told. */
  readonly left?: number;
  readonly width?: number;
  /** Of the first line. */
  readonly indent?: number;
  /** Line height as a multiple of the size. */
  readonly leading?: number;
}

/** A place where a person signs and the office stamps: middle of the seal, in points from the top left. */
export interface SealPlace {
  readonly x: number;
  readonly y: number;
}

/** One side of a paper, typed from the top down. All lengths in points; `y` grows downward. */
export class Sheet {
  readonly left = 85;
  readonly columnWidth = 460;
  /** Where the next line begins, from the top edge. */
  y = 60;
  readonly runs: TextRun[] = [];
  readonly seals: SealPlace[] = [];
  /** From 0, within the print shop's document. */
  readonly index: number;
  readonly #page: PDFPage;
  readonly #fonts: Fonts;

  constructor(page: PDFPage, fonts: Fonts, index: number) {
    this.#page = page;
    this.#fonts = fonts;
    this.index = index;
  }

  widthOf(text: string, { style = 'regular', size = 13 }: Typing = {}): number {
    return this.#fonts[style].getTextWidth(text, size);
  }

  /** Types at exactly this place; `turned` is in degrees, counterclockwise. */
  put(text: string, x: number, y: number, typing: Typing = {}, turned = 0): void {
    const { style = 'regular', size = 13, ink = 'black' } = typing;
    const font = this.#fonts[style];
    if (!font.canEncode(text))
      throw new Error(`Missing letters: ${font.getUnencodableCharacters(text).join('')}`);
    const at = { x, y: this.#page.height - y };
    const rotate = turned === 0 ? {} : { rotate: { angle: turned, origin: at } };
    this.#page.drawText(text, { ...at, font, size, color: INKS[ink], ...rotate });
    if (turned === 0) this.runs.push({ text, ...at, size, width: this.widthOf(text, typing) });
  }

  /** Types a paragraph below the last one, broken into lines, and moves down. */
  write(text: string, typing: Typing = {}): this {
    const { size = 13, leading = 1.3, indent = 0, align = 'left' } = typing;
    const width = typing.width ?? this.columnWidth;
    const left = typing.left ?? this.left;
    const lines = this.#break(text, width, indent, typing);
    lines.forEach((words, index) => {
      const inset = index === 0 ? indent : 0;
      const isLast = index === lines.length - 1;
      this.y += size * leading;
      const line = { words, left: left + inset, width: width - inset };
      this.#typeLine(line, align === 'justify' && isLast ? 'left' : align, typing);
    });
    return this;
  }

  skip(points: number): this {
    this.y += points;
    return this;
  }

  rule(x1: number, x2: number, y = this.y + 4, thickness = 0.7): this {
    const level = this.#page.height - y;
    this.#page.drawLine({
      start: { x: x1, y: level },
      end: { x: x2, y: level },
      color: INKS.black,
      thickness,
    });
    return this;
  }

  /** A polyline or, with `curved`, a chain of curves; points from the top left. */
  stroke(
    points: readonly { readonly x: number; readonly y: number }[],
    { ink = 'black', thickness = 0.7, curved = false }: StrokeOptions = {},
  ): void {
    const path = this.#page.drawPath();
    const height = this.#page.height;
    points.forEach(({ x, y }, index) => {
      const next = points[index + 1];
      if (index === 0) path.moveTo(x, height - y);
      else if (!curved) path.lineTo(x, height - y);
      else if (next !== undefined)
        path.quadraticCurveTo(x, height - y, (x + next.x) / 2, height - (y + next.y) / 2);
    });
    path.stroke({ borderColor: INKS[ink], borderWidth: thickness, lineCap: 'round', lineJoin: 'round' });
  }

  ring(x: number, y: number, radius: number, thickness: number, ink: Ink): void {
    const center = { x, y: this.#page.height - y };
    this.#page.drawCircle({ ...center, radius, borderColor: INKS[ink], borderWidth: thickness });
  }

  fillShape(points: readonly { readonly x: number; readonly y: number }[], ink: Ink): void {
    const path = this.#page.drawPath();
    points.forEach(({ x, y }, index) => {
      if (index === 0) path.moveTo(x, this.#page.height - y);
      else path.lineTo(x, this.#page.height - y);
    });
    path.close().fill({ color: INKS[ink] });
  }

  #break(text: string, width: number, indent: number, typing: Typing): string[][] {
    const lines: string[][] = [[]];
    let room = width - indent;
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? [];
      if (line.length > 0 && this.widthOf([...line, word].join(' '), typing) > room) {
        lines.push([word]);
        room = width;
      } else line.push(word);
    }
    return lines;
  }

  #typeLine(line: Line, align: Typing['align'], typing: Typing): void {
    const text = line.words.join(' ');
    const spare = line.width - this.widthOf(text, typing);
    if (align !== 'justify') {
      const share = align === 'center' ? 0.5 : align === 'right' ? 1 : 0;
      this.put(text, line.left + spare * share, this.y, typing);
      return;
    }
    const gap = this.widthOf(' ', typing) + spare / Math.max(1, line.words.length - 1);
    let x = line.left;
    for (const word of line.words) {
      this.put(word, x, this.y, typing);
      x += this.widthOf(word, typing) + gap;
    }
  }
}

interface Line {
  readonly words: readonly string[];
  readonly left: number;
  readonly width: number;
}

interface StrokeOptions {
  readonly ink?: Ink;
  readonly thickness?: number;
  /** Through the middles of the segments, as a pen runs. */
  readonly curved?: boolean;
}
