import { isEmptyBox } from './box.ts';
import type { ContentFrame } from './content-frame.ts';
import { IDENTITY } from './matrix.ts';
import type { Operations } from './operator-table.ts';
import { paintGlyphs } from './paint-glyphs.ts';

export const TEXT_OPERATORS: Operations = {
  BT: frame => {
    frame.textMatrix = IDENTITY;
    frame.lineMatrix = IDENTITY;
  },
  Tf: ({ state, scanner, resources }) => {
    state.font = resources.glyphFont(scanner.name());
    state.fontSize = scanner.number(1);
  },
  Tr: ({ state, scanner }) => {
    state.textMode = scanner.number(1);
  },
  Tc: ({ state, scanner }) => {
    state.charSpacing = scanner.number(1);
  },
  Tz: ({ state, scanner }) => {
    state.horizontalScale = scanner.number(1) / 100;
  },
  TL: ({ state, scanner }) => {
    state.leading = scanner.number(1);
  },
  Ts: ({ state, scanner }) => {
    state.rise = scanner.number(1);
  },
  Td: frame => frame.moveLine(frame.scanner.number(2), frame.scanner.number(1)),
  TD: frame => {
    frame.state.leading = -frame.scanner.number(1);
    frame.moveLine(frame.scanner.number(2), frame.scanner.number(1));
  },
  Tm: frame => {
    frame.lineMatrix = frame.matrixOperand();
    frame.textMatrix = frame.lineMatrix;
  },
  'T*': nextLine,
  Tj: show,
  TJ: show,
  "'": frame => {
    nextLine(frame);
    show(frame);
  },
  '"': frame => {
    frame.state.charSpacing = frame.scanner.number(1);
    nextLine(frame);
    show(frame);
  },
};

function nextLine(frame: ContentFrame): void {
  frame.moveLine(0, -frame.state.leading);
}

/** Mode 3 paints nothing and 7 only clips: that is how recognized text is laid over a scan. */
function show(frame: ContentFrame): void {
  const { state, scanner, marks } = frame;
  if (!scanner.hasText || frame.isHidden) return;
  if (state.textMode === 3 || state.textMode === 7 || state.fillAlpha <= 0) {
    marks.hasHiddenText = true;
  } else if (state.font !== null) {
    paintGlyphs(frame, state.font);
  } else if (!isEmptyBox(state.clip)) {
    const [, , , , x, y] = frame.glyphMatrix();
    marks.addText(x, y);
  }
}
