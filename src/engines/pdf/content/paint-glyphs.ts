import { ObjectParser, PdfKeyword } from '../syntax/object-parser.ts';
import { PdfArray, type PdfObject, PdfString } from '../syntax/objects.ts';
import { EVERYWHERE, isEmptyBox } from './box.ts';
import type { ContentFrame } from './content-frame.ts';
import type { GlyphFont } from './glyph-font.ts';
import { multiply, translated } from './matrix.ts';
import type { PageMarks } from './page-marks.ts';
import { captureMarks, hasOtherMarks } from './paint-captured.ts';
import { placeImage } from './paint-image.ts';

/** An image of fewer pixels a side is a letter; one that carries a page has more, at any resolution. */
const LETTER_SIDE = 200;

/**
 * Shows a string in a font whose glyphs are content streams. Glyphs that are small images or drawings
 * are text; a large image is one that is drawn on the page, however it got there.
 */
export function paintGlyphs(frame: ContentFrame, font: GlyphFont): void {
  const { marks, state, library } = frame;
  for (const code of stringOperand(frame)) {
    library.spend(1);
    const stream = font.glyph(code);
    const glyph = stream === null ? null : captureMarks(frame, stream, EVERYWHERE, font.resources);
    const [, , , , x, y] = frame.glyphMatrix();
    if (glyph !== null && isText(glyph) && !isEmptyBox(state.clip)) marks.addText(x, y);
    if (glyph !== null) placeLargeImages(frame, font, glyph);
    const advance = font.width(code) * font.matrix[0] * state.fontSize + state.charSpacing;
    frame.textMatrix = translated(frame.textMatrix, advance * state.horizontalScale, 0);
  }
}

function isText(glyph: PageMarks): boolean {
  return hasOtherMarks(glyph) || glyph.images.some(({ image }) => !isLarge(image));
}

function isLarge({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width >= LETTER_SIDE && height >= LETTER_SIDE;
}

function placeLargeImages(frame: ContentFrame, font: GlyphFont, glyph: PageMarks): void {
  if (glyph.hasTooLargeImage) frame.marks.hasTooLargeImage = true;
  const matrix = multiply(font.matrix, frame.glyphMatrix());
  for (const painted of glyph.images) {
    if (!isLarge(painted.image)) continue;
    placeImage(frame.marks, frame.state, {
      image: painted.image,
      source: frame.source === 'page' ? 'form' : frame.source,
      matrix: multiply(painted.matrix, matrix),
      clip: frame.state.clip,
    });
  }
}

/** The bytes of all strings among the operands; numbers between them move the pen too little to matter. */
function* stringOperand({ scanner, library }: ContentFrame): Generator<number> {
  const parser = new ObjectParser(scanner.bytes, {
    budget: library.doc.budget,
    start: scanner.stringStart,
    end: scanner.position,
    syntax: 'content',
  });
  for (let item = parser.next(); item !== undefined; item = parser.next()) {
    if (item instanceof PdfKeyword) {
      if (item.text === ']') continue;
      return;
    }
    yield* bytesIn(item);
  }
}

function* bytesIn(item: PdfObject): Generator<number> {
  if (item instanceof PdfString) yield* item.bytes;
  else if (item instanceof PdfArray) for (const part of item.items) yield* bytesIn(part);
}
