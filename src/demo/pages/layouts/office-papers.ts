import type { Color } from '../plain-picture.ts';
import { typeBody, typeNation, typeOffice, typeSignature } from './blocks.ts';
import type { Desk, Laid } from './layout.ts';
import { writeByHand } from './pen.ts';
import { drawTable } from './table.ts';
import { TextFlow } from './text-flow.ts';

export const startFlow = (desk: Desk, top: number): TextFlow =>
  new TextFlow(desk.layer, desk.column, top, desk.lettering);

/** A decision, notice or confirmation: heading, title, paragraphs, a signature. */
export function layDecision(desk: Desk): Laid {
  const { random, style, layer } = desk;
  const flow = startFlow(desk, random.between(12, 20));
  const heading = typeOffice(desk, flow);
  flow.skip(4).write(random.pick(style.wording.titles), { style: 'bold', align: 'center', size: 15 }).skip(3);
  typeBody(desk, flow, layer.heightMm * random.between(0.3, 0.72));
  const recipients = flow.y + 8;
  const signature = typeSignature(desk, flow);
  const side = new TextFlow(layer, desk.column, recipients, { ...desk.lettering, leading: 1.2, size: 10.5 });
  side.write('Nơi nhận:', { style: 'boldItalic' });
  for (const line of ['- Như trên;', '- Các phòng chuyên môn;', '- Lưu: VT.']) side.write(line);
  return { signatures: [signature], heading, decoys: [] };
}

/** A form: printed labels, dotted lines, answers by hand. */
export function layForm(desk: Desk): Laid {
  const { random, style, layer, lettering, column } = desk;
  const flow = startFlow(desk, random.between(14, 22));
  typeNation(desk, flow);
  flow.skip(8).write(random.pick(style.wording.titles), { style: 'bold', align: 'center', size: 16 }).skip(5);
  const pen = random.pick(style.penColors);
  const lines = random.whole(6, 13);
  for (let line = 0; line < lines; line++) {
    const label = random.pick(style.wording.labels);
    flow.write(label, { leading: 1.7 });
    const start = column.left + layer.widthOf(`${label} `, lettering);
    const room = column.left + column.width - start;
    const dots = Math.floor(room / layer.widthOf('.', { size: 10 }));
    layer.put('.'.repeat(dots), start, flow.y + 0.6, { size: 10 });
    if (random.next() < 0.85) {
      const answer = random.pick(style.wording.answers);
      writeByHand(layer, answer, { x: start + 3, y: flow.y - 0.4 }, pen, 14, random);
    }
  }
  flow.skip(3);
  typeBody(desk, flow, Math.min(layer.heightMm - 80, flow.y + random.between(5, 40)));
  return { signatures: [typeSignature(desk, flow)], heading: null, decoys: [] };
}

/** A letter or list in two columns. */
export function layTwoColumns(desk: Desk): Laid {
  const { random, style, layer, column } = desk;
  const flow = startFlow(desk, random.between(14, 22));
  flow.write(random.pick(style.wording.titles), { style: 'bold', align: 'center', size: 16 }).skip(4);
  const top = flow.y;
  const width = column.width / 2 - 4;
  const bottom = layer.heightMm * random.between(0.5, 0.75);
  const size = (desk.lettering.size ?? 12) * 0.86;
  for (const left of [column.left, column.left + width + 8]) {
    const half = new TextFlow(layer, { left, width }, top, { ...desk.lettering, size });
    typeBody(desk, half, bottom);
    flow.y = Math.max(flow.y, half.y);
  }
  return { signatures: [typeSignature(desk, flow)], heading: null, decoys: [] };
}

/** A table of figures under a title. */
export function layTable(desk: Desk): Laid {
  return layTableIn(desk);
}

/** A ledger, ruled in red. */
export function layRedTable(desk: Desk): Laid {
  return layTableIn(desk, desk.random.pick(desk.style.redPrint));
}

function layTableIn(desk: Desk, color?: Color): Laid {
  const { random, style, layer, column } = desk;
  const flow = startFlow(desk, random.between(14, 20));
  const heading = typeOffice(desk, flow);
  flow.skip(3).write(random.pick(style.wording.titles), { style: 'bold', align: 'center', size: 14 }).skip(4);
  const rowHeight = random.between(6, 9);
  const rows = Math.max(
    2,
    Math.min(random.whole(6, 20), Math.floor((layer.heightMm - 85 - flow.y) / rowHeight)),
  );
  const top = flow.y;
  const own = color === undefined ? {} : { color };
  drawTable(desk, { top, columns: random.whole(4, 6), rows: rows + 1, rowHeight, ...own });
  flow.y += (rows + 1) * rowHeight + 2;
  const bounds = { left: column.left, right: column.left + column.width, top, bottom: flow.y };
  const decoys = color === undefined ? [] : [{ kind: 'redTable', bounds }];
  return { signatures: [typeSignature(desk, flow)], heading, decoys };
}
