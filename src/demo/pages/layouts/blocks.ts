import type { Point } from '../plain-picture.ts';
import type { Desk } from './layout.ts';
import { sign } from './pen.ts';
import type { TextFlow } from './text-flow.ts';

/** The State's name and motto, with a rule beneath. */
export function typeNation(desk: Desk, flow: TextFlow, column = flow.column): void {
  const size = (desk.lettering.size ?? 12) * 0.98;
  const typing = { style: 'bold', align: 'center', column, size } as const;
  flow.write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', typing);
  flow.write('Độc lập - Tự do - Hạnh phúc', typing);
  const half = desk.layer.widthOf('Độc lập - Tự do - Hạnh phúc', typing) / 2;
  const middle = column.left + column.width / 2;
  desk.layer.stroke([
    { x: middle - half, y: flow.y + 1.6 },
    { x: middle + half, y: flow.y + 1.6 },
  ]);
}

/** Office and number on the left, State and day on the right. Returns the middle of the office's name. */
export function typeOffice(desk: Desk, flow: TextFlow): Point {
  const { random, style } = desk;
  const { wording } = style;
  const top = flow.y;
  const { left, width } = flow.column;
  const office = { left: left - 6, width: width * 0.42 };
  const size = (desk.lettering.size ?? 12) * 0.95;
  flow.write(random.pick(wording.offices), { style: 'bold', align: 'center', column: office, size });
  const middle = { x: office.left + office.width / 2, y: flow.y };
  desk.layer.stroke([
    { x: middle.x - 12, y: flow.y + 1.5 },
    { x: middle.x + 12, y: flow.y + 1.5 },
  ]);
  flow.skip(3).write(`Số: ${random.whole(11, 980)}/${random.pick(wording.symbols)}`, {
    ...{ align: 'center', column: office },
  });
  const below = flow.y;
  flow.y = top;
  const nation = { left: left + width * 0.42, width: width * 0.58 + 4 };
  typeNation(desk, flow, nation);
  flow
    .skip(3)
    .write(`ngày ${random.whole(3, 28)} tháng ${random.whole(3, 12)} năm ${random.whole(1996, 2024)}`, {
      ...{ style: 'italic', align: 'center', column: nation },
    });
  flow.y = Math.max(flow.y, below) + 5;
  return middle;
}

/** Paragraphs until `bottom`. */
export function typeBody(desk: Desk, flow: TextFlow, bottom: number): void {
  const { random, style } = desk;
  while (flow.y < bottom) {
    const count = random.whole(1, 3);
    const text = Array.from({ length: count }, () => random.pick(style.wording.sentences)).join(' ');
    flow.write(text, { align: 'justify', indent: 10 }).skip(random.between(0.5, 2));
  }
}

/** Post, signature and name in the right half. Returns the signature's middle. */
export function typeSignature(desk: Desk, flow: TextFlow): Point {
  const { random, style } = desk;
  const column = { left: flow.column.left + flow.column.width * 0.5, width: flow.column.width * 0.5 };
  flow.skip(4).write(random.pick(style.wording.posts), { style: 'bold', align: 'center', column });
  const middle = {
    x: column.left + column.width / 2 + random.bell() * 5,
    y: flow.y + random.between(12, 17),
  };
  sign(desk.layer, middle, random.pick(style.penColors), random);
  flow.y = middle.y + random.between(10, 14);
  flow.write(random.pick(style.wording.people), { style: 'bold', align: 'center', column });
  return middle;
}
