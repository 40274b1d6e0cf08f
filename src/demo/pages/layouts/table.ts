import type { Color } from '../plain-picture.ts';
import type { Desk } from './layout.ts';

export interface Table {
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly rowHeight: number;
  readonly color?: Color;
}

/** Rules a table over the whole column and fills it: the first row bold. */
export function drawTable(desk: Desk, { top, columns, rows, rowHeight, color = [18, 18, 22] }: Table): void {
  const { layer, column } = desk;
  const stroke = { thickness: 0.2, color };
  const [right, bottom] = [column.left + column.width, top + rows * rowHeight];
  for (let row = 0; row <= rows; row++) {
    const y = top + row * rowHeight;
    layer.stroke(
      [
        { x: column.left, y },
        { x: right, y },
      ],
      stroke,
    );
  }
  const cell = column.width / columns;
  for (let at = 0; at <= columns; at++) {
    const x = column.left + at * cell;
    layer.stroke(
      [
        { x, y: top },
        { x, y: bottom },
      ],
      stroke,
    );
  }
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < columns; at++) {
      const place = { x: column.left + at * cell + 1, y: top + (row + 0.66) * rowHeight };
      fillCell(desk, cellText(desk, row, at), place, cell - 2, row === 0);
    }
  }
}

function cellText({ random, style }: Desk, row: number, column: number): string {
  if (row === 0) return style.wording.columns[column] ?? '';
  return column === 1 ? random.pick(style.wording.people) : `${random.whole(1, 9800)}`;
}

function fillCell(
  { layer, lettering }: Desk,
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  room: number,
  isHead: boolean,
): void {
  const size = (lettering.size ?? 12) * 0.85;
  const typing = { ...lettering, size, style: isHead ? 'bold' : 'regular' } as const;
  const squeeze = Math.min(1, room / layer.widthOf(text, typing));
  layer.put(text, x, y, { ...typing, size: size * squeeze });
}
