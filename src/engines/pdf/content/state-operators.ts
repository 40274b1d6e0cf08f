import { multiply } from './matrix.ts';
import type { Operations } from './operator-table.ts';

export const STATE_OPERATORS: Operations = {
  q: frame => frame.save(),
  Q: frame => frame.restore(),
  cm: frame => {
    frame.state.matrix = multiply(frame.matrixOperand(), frame.state.matrix);
  },
  w: ({ state, scanner }) => {
    state.lineWidth = scanner.number(1);
  },
  gs: ({ state, scanner, resources }) => {
    const change = resources.stateChange(scanner.name());
    state.fillAlpha = change.fillAlpha ?? state.fillAlpha;
    state.strokeAlpha = change.strokeAlpha ?? state.strokeAlpha;
    state.hasSoftMask = change.hasSoftMask ?? state.hasSoftMask;
    state.isBlended = change.isBlended ?? state.isBlended;
    state.lineWidth = change.lineWidth ?? state.lineWidth;
    if (change.font === null) return;
    state.font = change.font.glyphs;
    state.fontSize = change.font.size;
  },
};

export const LAYER_OPERATORS: Operations = {
  BMC: frame => frame.beginMarked(false),
  BDC: frame => {
    const { scanner, resources, library } = frame;
    const isLayer = scanner.earlierName() === 'OC';
    frame.beginMarked(isLayer && library.isHidden(resources.find('Properties', scanner.name())));
  },
  EMC: frame => frame.endMarked(),
};
