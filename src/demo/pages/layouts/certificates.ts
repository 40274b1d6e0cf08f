import { drawPattern } from '../decoys/paper-patterns.ts';
import { drawPhotograph } from '../decoys/photograph.ts';
import { drawBorder, drawEmblem, drawLogo } from '../decoys/printed-marks.ts';
import { typeBody, typeNation, typeSignature } from './blocks.ts';
import type { Desk, Laid } from './layout.ts';
import { startFlow } from './office-papers.ts';
import { writeByHand } from './pen.ts';

/** A birth certificate: red heading, most often a border, a pattern beneath, answers by hand. */
export function layBirthCertificate(desk: Desk): Laid {
  const { random, style, layer, column, lettering } = desk;
  const decoys: Laid['decoys'][number][] = [];
  if (random.next() < 0.6)
    decoys.push({ kind: 'pattern', bounds: drawPattern(desk, { x: 0, y: 0 }, random) });
  if (random.next() < 0.6) decoys.push({ kind: 'border', bounds: drawBorder(desk, { x: 0, y: 0 }, random) });
  const flow = startFlow(desk, random.between(20, 30));
  if (random.next() < 0.4) {
    const at = { x: layer.widthMm / 2, y: flow.y + 8 };
    decoys.push({ kind: 'emblem', bounds: drawEmblem(desk, at, random) });
    flow.skip(26);
  }
  typeNation(desk, flow);
  const red = random.pick(style.redPrint);
  const size = random.between(20, 28);
  flow
    .skip(8)
    .write(random.pick(style.certificates), { style: 'bold', align: 'center', size, color: red })
    .skip(4);
  decoys.push({
    kind: 'redHeading',
    bounds: {
      left: column.left,
      right: column.left + column.width,
      top: flow.y - size * 0.35 - 4,
      bottom: flow.y,
    },
  });
  const pen = random.pick(style.penColors);
  const lines = random.whole(5, 10);
  for (let line = 0; line < lines; line++) {
    const label = random.pick(style.wording.labels);
    flow.write(label, { leading: 1.8 });
    const start = column.left + layer.widthOf(`${label} `, lettering) + 2;
    writeByHand(layer, random.pick(style.wording.answers), { x: start, y: flow.y - 0.4 }, pen, 15, random);
    layer.stroke(
      [
        { x: start, y: flow.y + 0.8 },
        { x: column.left + column.width, y: flow.y + 0.8 },
      ],
      { thickness: 0.15, dash: [0.3, 0.8] },
    );
  }
  return { signatures: [typeSignature(desk, flow.skip(3))], heading: null, decoys };
}

/** A land certificate: pattern everywhere, emblem, few lines. */
export function layLandCertificate(desk: Desk): Laid {
  const { random, style, layer } = desk;
  const decoys: Laid['decoys'][number][] = [
    { kind: 'pattern', bounds: drawPattern(desk, { x: 0, y: 0 }, random) },
  ];
  if (random.next() < 0.7) decoys.push({ kind: 'border', bounds: drawBorder(desk, { x: 0, y: 0 }, random) });
  const flow = startFlow(desk, random.between(20, 30));
  typeNation(desk, flow);
  const at = { x: layer.widthMm / 2, y: flow.y + 22 };
  if (random.next() < 0.7) decoys.push({ kind: 'emblem', bounds: drawEmblem(desk, at, random) });
  flow.skip(40);
  const red = random.pick(style.redPrint);
  flow.write(random.pick(style.certificates), { style: 'bold', align: 'center', size: 22, color: red });
  decoys.push({ kind: 'redHeading', bounds: { left: 25, right: 185, top: flow.y - 18, bottom: flow.y + 1 } });
  flow.skip(6);
  typeBody(desk, flow, flow.y + random.between(20, 70));
  return { signatures: [typeSignature(desk, flow)], heading: null, decoys };
}

/** A firm's letter: its sign and name on top. */
export function layLetter(desk: Desk): Laid {
  const { random, style, column, layer } = desk;
  const at = { x: column.left + 8, y: random.between(18, 26) };
  const decoys = [{ kind: 'logo', bounds: drawLogo(desk, at, random) }];
  const flow = startFlow(desk, at.y - 8);
  const beside = { left: column.left + 24, width: column.width - 24 };
  flow.write(random.pick(style.wording.offices), { style: 'bold', column: beside, size: 14, align: 'left' });
  flow.write(random.pick(style.wording.answers), { column: beside, size: 10 });
  layer.stroke(
    [
      { x: column.left, y: at.y + 15 },
      { x: column.left + column.width, y: at.y + 15 },
    ],
    { thickness: 0.5 },
  );
  flow.y = at.y + 22;
  flow.write(random.pick(style.wording.titles), { style: 'bold', align: 'center', size: 15 }).skip(4);
  typeBody(desk, flow, layer.heightMm * random.between(0.35, 0.7));
  return { signatures: [typeSignature(desk, flow)], heading: { x: column.left + 60, y: at.y }, decoys };
}

/** A card or application with a photograph pasted on. */
export function layWithPhotograph(desk: Desk): Laid {
  const { random, style, layer, column } = desk;
  const at = { x: column.left + 16, y: random.between(40, 60) };
  const decoys = [{ kind: 'photograph', bounds: drawPhotograph(desk, at, random) }];
  const flow = startFlow(desk, 14);
  typeNation(desk, flow);
  flow.y = Math.max(flow.y, at.y - 6);
  const beside = { left: column.left + 84, width: column.width - 84 };
  flow.write(random.pick(style.wording.titles), { style: 'bold', size: 15, column: beside });
  for (let line = 0; line < 4; line++) {
    flow.write(`${random.pick(style.wording.labels)} ${random.pick(style.wording.answers)}`, {
      column: beside,
      leading: 1.6,
    });
  }
  flow.y = Math.max(flow.y, at.y + 48) + 4;
  typeBody(desk, flow, layer.heightMm * random.between(0.45, 0.7));
  return { signatures: [typeSignature(desk, flow), { x: at.x + 14, y: at.y + 18 }], heading: null, decoys };
}
