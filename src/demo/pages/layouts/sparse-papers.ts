import { typeNation, typeOffice } from './blocks.ts';
import type { Desk, Laid } from './layout.ts';
import { startFlow } from './office-papers.ts';
import { sign, writeByHand } from './pen.ts';

const NOTHING: Laid = { signatures: [], heading: null, decoys: [] };

/** Nothing is printed. */
export const layBlank = (_: Desk): Laid => NOTHING;

/** The front of a file: a heading, a title in the middle. */
export function layCover(desk: Desk): Laid {
  const { random, style } = desk;
  const flow = startFlow(desk, random.between(16, 30));
  const heading = random.next() < 0.5 ? typeOffice(desk, flow) : null;
  if (heading === null) typeNation(desk, flow);
  flow
    .skip(random.between(40, 90))
    .write(random.pick(style.wording.titles), { style: 'bold', size: 24, align: 'center' });
  flow.skip(4).write(random.pick(style.wording.people), { size: 14, align: 'center' });
  return { ...NOTHING, heading };
}

/** Two or three lines, the rest of a page before. */
export function layFewWords(desk: Desk): Laid {
  const { random, style, column } = desk;
  const flow = startFlow(desk, random.between(14, 40));
  const lines = random.whole(1, 3);
  for (let line = 0; line < lines; line++) {
    flow.write(random.pick(style.wording.sentences), { align: 'justify', indent: 8 });
  }
  const middle = { x: column.left + column.width * 0.72, y: flow.y + 22 };
  if (random.next() < 0.6) sign(desk.layer, middle, random.pick(style.penColors), random);
  return { ...NOTHING, signatures: [middle] };
}

/** A paper written by hand from top to bottom. */
export function layHandwritten(desk: Desk): Laid {
  const { random, style, layer, column } = desk;
  const pen = random.pick(style.penColors);
  const size = random.between(14, 18);
  const step = size * random.between(0.5, 0.62);
  let y = random.between(25, 40);
  const last = layer.heightMm * random.between(0.4, 0.75);
  while (y < last) {
    const line = fitting(desk, random.pick(style.wording.sentences), size);
    writeByHand(layer, line, { x: column.left + random.between(0, 6), y }, pen, size, random);
    y += step;
  }
  const middle = { x: column.left + column.width * 0.72, y: y + 18 };
  sign(layer, middle, pen, random);
  return { ...NOTHING, signatures: [middle] };
}

/** As many words as the column holds. */
function fitting({ layer, column }: Desk, text: string, size: number): string {
  let line = '';
  for (const word of text.split(' ')) {
    if (layer.widthOf(`${line} ${word}`, { style: 'italic', size }) * 1.06 > column.width - 8) break;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line;
}

/** Next to nothing, and yet not blank: a page number, a small signature, a word in pencil. */
export function layNearlyBlank(desk: Desk): Laid {
  const { random, style, layer } = desk;
  const chance = random.next();
  const at = { x: random.between(40, layer.widthMm - 50), y: random.between(30, layer.heightMm - 30) };
  if (chance < 0.35)
    layer.put(`${random.whole(2, 48)}`, layer.widthMm / 2, layer.heightMm - 14, { size: 12 });
  else if (chance < 0.6) sign(layer, at, random.pick(style.penColors), random);
  else if (chance < 0.8) layer.put(random.pick(style.wording.people), at.x, at.y, { size: 12 });
  else writeByHand(layer, random.pick(style.wording.answers), at, random.pick(style.penColors), 15, random);
  return NOTHING;
}
