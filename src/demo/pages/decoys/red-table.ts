import { drawTable } from '../layouts/table.ts';
import type { DrawDecoy } from './decoy.ts';

export const drawRedTable: DrawDecoy = (desk, at, random) => {
  const { column, layer, style } = desk;
  const [rows, rowHeight] = [random.whole(3, 9), random.between(6, 9)];
  const top = Math.min(at.y, layer.heightMm - 20 - rows * rowHeight);
  drawTable(desk, { top, rows, rowHeight, columns: random.whole(3, 6), color: random.pick(style.redPrint) });
  return { left: column.left, right: column.left + column.width, top, bottom: top + rows * rowHeight };
};
