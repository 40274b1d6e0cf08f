import { type Box, growBox, intersectBoxes, isEmptyBox } from './box.ts';
import type { ContentFrame } from './content-frame.ts';
import type { Operations } from './operator-table.ts';
import { paintPattern } from './paint-pattern.ts';

/** The thinnest line that a screen shows, in points: a width of 0 asks for it. */
const THINNEST_LINE = 0.3;

export const PATH_OPERATORS: Operations = {
  m: frame => extend(frame, 1),
  l: frame => extend(frame, 1),
  c: frame => extend(frame, 3),
  v: frame => extend(frame, 2),
  y: frame => extend(frame, 2),
  re: frame => {
    const { scanner } = frame;
    const x = scanner.number(4);
    const y = scanner.number(3);
    frame.extendPath(x, y);
    frame.extendPath(x + scanner.number(2), y + scanner.number(1));
  },
  W: frame => {
    frame.isClipPending = true;
  },
  'W*': frame => {
    frame.isClipPending = true;
  },
  n: frame => frame.endPath(),
  f: frame => paintPath(frame, true, false),
  F: frame => paintPath(frame, true, false),
  'f*': frame => paintPath(frame, true, false),
  S: frame => paintPath(frame, false, true),
  s: frame => paintPath(frame, false, true),
  B: frame => paintPath(frame, true, true),
  'B*': frame => paintPath(frame, true, true),
  b: frame => paintPath(frame, true, true),
  'b*': frame => paintPath(frame, true, true),
  sh: frame => {
    if (!frame.isHidden && frame.state.fillAlpha > 0) frame.marks.addFill(frame.state.clip, null);
  },
};

/** A curve lies within its control points: their extent is enough. */
function extend(frame: ContentFrame, points: number): void {
  const { scanner } = frame;
  for (let point = points; point > 0; point--) {
    frame.extendPath(scanner.number(2 * point), scanner.number(2 * point - 1));
  }
}

function paintPath(frame: ContentFrame, isFilled: boolean, isStroked: boolean): void {
  const box = frame.isHidden ? null : frame.pathBox();
  if (box !== null && isFilled) fill(frame, box);
  if (box !== null && isStroked) stroke(frame, box);
  frame.endPath();
}

function fill(frame: ContentFrame, path: Box): void {
  const { state, marks } = frame;
  const box = intersectBoxes(path, state.clip);
  if (state.fillAlpha <= 0 || isEmptyBox(box)) return;
  if (state.fill.pattern !== null) paintPattern(frame, box, state.fill.pattern);
  else marks.addFill(box, state.fill.color);
}

function stroke(frame: ContentFrame, path: Box): void {
  const { state, marks } = frame;
  if (state.strokeAlpha <= 0) return;
  const [a, b, c, d] = state.matrix;
  const width = Math.max(state.lineWidth * Math.sqrt(Math.abs(a * d - b * c)), THINNEST_LINE);
  const isPattern = state.stroke.pattern !== null;
  marks.addStroke(
    intersectBoxes(growBox(path, width / 2), state.clip),
    isPattern ? null : state.stroke.color,
  );
}
