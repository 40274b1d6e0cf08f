import type { ColorSpace } from './color-space.ts';
import type { ContentFrame } from './content-frame.ts';
import type { ContentScanner } from './content-scanner.ts';
import type { Operations } from './operator-table.ts';
import { BLACK, cmykColor, colorOf, grayColor, type Paint, plainPaint, rgbColor } from './paint.ts';

export const COLOR_OPERATORS: Operations = {
  g: ({ state, scanner }) => {
    state.fill = plainPaint(gray(scanner));
    state.fillSpace = null;
  },
  G: ({ state, scanner }) => {
    state.stroke = plainPaint(gray(scanner));
    state.strokeSpace = null;
  },
  rg: ({ state, scanner }) => {
    state.fill = plainPaint(rgb(scanner));
    state.fillSpace = null;
  },
  RG: ({ state, scanner }) => {
    state.stroke = plainPaint(rgb(scanner));
    state.strokeSpace = null;
  },
  k: ({ state, scanner }) => {
    state.fill = plainPaint(cmyk(scanner));
    state.fillSpace = null;
  },
  K: ({ state, scanner }) => {
    state.stroke = plainPaint(cmyk(scanner));
    state.strokeSpace = null;
  },
  cs: ({ state, scanner, resources }) => {
    state.fill = BLACK;
    state.fillSpace = resources.colorSpace(scanner.name());
  },
  CS: ({ state, scanner, resources }) => {
    state.stroke = BLACK;
    state.strokeSpace = resources.colorSpace(scanner.name());
  },
  sc: setFill,
  scn: setFill,
  SC: setStroke,
  SCN: setStroke,
};

function setFill(frame: ContentFrame): void {
  frame.state.fill = paint(frame, frame.state.fillSpace);
}

function setStroke(frame: ContentFrame): void {
  frame.state.stroke = paint(frame, frame.state.strokeSpace);
}

/** A name among the operands is a pattern's; without a space the count of numbers tells the device's. */
function paint({ scanner, resources }: ContentFrame, space: ColorSpace | null): Paint {
  const name = scanner.name();
  if (name !== '') return { color: 0, pattern: resources.find('Pattern', name) };
  if (space === null) {
    if (scanner.count >= 4) return plainPaint(cmyk(scanner));
    return plainPaint(scanner.count === 3 ? rgb(scanner) : gray(scanner));
  }
  const operands = Array.from({ length: Math.min(scanner.count, 32) }, (_, index) =>
    scanner.number(Math.min(scanner.count, 32) - index),
  );
  return plainPaint(colorOf(space, operands));
}

function gray(scanner: ContentScanner): number {
  return grayColor(scanner.number(1));
}

function rgb(scanner: ContentScanner): number {
  return rgbColor(scanner.number(3), scanner.number(2), scanner.number(1));
}

function cmyk(scanner: ContentScanner): number {
  return cmykColor(scanner.number(4), scanner.number(3), scanner.number(2), scanner.number(1));
}
