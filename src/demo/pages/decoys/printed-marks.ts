import type { Random } from '../../seeded-random.ts';
import type { Desk } from '../layouts/layout.ts';
import type { Color, Point } from '../plain-picture.ts';
import { type Layer, ovalPoints } from '../press/layer.ts';
import { starPoints } from '../seals/seal-design.ts';
import type { LogoName, MotifName } from '../sets/page-style.ts';
import { around, type DrawDecoy } from './decoy.ts';

const YELLOW: Color = [250, 214, 40];
const WHITE: Color = [255, 255, 255];

export const drawStar: DrawDecoy = ({ layer, style }, at, random) => {
  const radius = random.between(3, 14);
  layer.fill(starPoints(at, radius), random.pick(style.redPrint));
  return around(at, radius);
};

/** A sticker or a bullet. */
export const drawDisc: DrawDecoy = ({ layer, style }, at, random) => {
  const radius = random.between(4, 19);
  const color = random.pick(style.redPrint);
  layer.oval(at, { x: radius, y: radius * (random.next() < 0.8 ? 1 : random.between(0.5, 0.9)) }, color);
  return around(at, radius);
};

/** The State's emblem, as it is printed: red and gold, ears of rice about a star, a cogwheel at the foot. */
export const drawEmblem: DrawDecoy = ({ layer, style }, at, random) => {
  const radius = random.between(8, 15);
  const red = random.pick(style.redPrint);
  layer.beneath(() => {
    layer.oval(at, { x: radius, y: radius }, YELLOW);
    layer.oval(at, { x: radius * 0.9, y: radius * 0.9 }, red);
    layer.fill(starPoints({ x: at.x, y: at.y - radius * 0.28 }, radius * 0.34), YELLOW);
    for (let degrees = 35; degrees <= 325; degrees += 14) drawEar(layer, at, radius, degrees);
    const foot = { x: at.x, y: at.y + radius * 0.45 };
    layer.ring(foot, { x: radius * 0.24, y: radius * 0.24 }, { color: YELLOW, thickness: radius * 0.1 });
    layer.box(at.x - radius * 0.75, at.y + radius * 0.78, radius * 1.5, radius * 0.26, red);
  });
  return { ...around(at, radius), bottom: at.y + radius * 1.05 };
};

/** One grain of the wreath; `degrees` clockwise from the top. */
function drawEar(layer: Layer, { x, y }: Point, radius: number, degrees: number): void {
  const angle = ((degrees - 90) * Math.PI) / 180;
  const on = (reach: number, turn: number): Point => ({
    x: x + reach * Math.cos(angle + turn),
    y: y + reach * Math.sin(angle + turn),
  });
  layer.stroke([on(radius * 0.66, 0.04), on(radius * 0.82, -0.12)], {
    color: YELLOW,
    thickness: radius * 0.09,
  });
}

/** The State's flag, hoisted or printed. */
export const drawFlag: DrawDecoy = ({ layer, style }, at, random) => {
  const half = random.between(8, 32);
  const tall = (half * 2) / 3;
  layer.beneath(() => {
    layer.box(at.x - half, at.y - tall, half * 2, tall * 2, random.pick(style.redPrint));
    layer.fill(starPoints(at, tall * 0.62), YELLOW);
  });
  return around(at, half, tall);
};

/** A firm's sign in a letterhead. */
export const drawLogo: DrawDecoy = (desk, at, random) => {
  const radius = random.between(5, 12);
  const color = random.next() < 0.8 ? random.pick(desk.style.redPrint) : ([18, 18, 22] as const);
  LOGOS[random.pick(desk.style.logos)](desk, at, radius, color);
  return around(at, radius);
};

const initial = ({ layer }: Desk, at: Point, radius: number, color: Color): void => {
  const size = radius * 3.2;
  const letter = 'S';
  layer.put(letter, at.x - layer.widthOf(letter, { style: 'bold', size }) / 2, at.y + size * 0.115, {
    ...{ style: 'bold', size, color, turned: 360 },
  });
};

const LOGOS: Readonly<Record<LogoName, (desk: Desk, at: Point, radius: number, color: Color) => void>> = {
  disc: (desk, at, radius, color) => {
    desk.layer.beneath(() => {
      desk.layer.oval(at, { x: radius, y: radius }, color);
      initial(desk, at, radius, WHITE);
    });
  },
  band: (desk, at, radius, color) => {
    const middle = radius * 0.86;
    desk.layer.ring(at, { x: middle, y: middle }, { color, thickness: radius * 0.28 });
    initial(desk, at, radius * 0.75, color);
  },
  shield: (desk, { x, y }, r, color) => {
    const outline = [
      { x: x - r, y: y - r },
      { x: x + r, y: y - r },
      { x: x + r * 0.9, y: y + r * 0.3 },
      { x, y: y + r },
      { x: x - r * 0.9, y: y + r * 0.3 },
    ];
    desk.layer.stroke(outline, { color, thickness: r * 0.14, isClosed: true });
    initial(desk, { x, y }, r * 0.8, color);
  },
  leaf: ({ layer }, { x, y }, r, color) => {
    for (const side of [-1, 1]) {
      const points = [0, 0.5, 1, 0.5, 0].map((out, step) => ({
        x: x + side * out * r * 0.8,
        y: y - r + (step / 4) * 2 * r,
      }));
      layer.fill([...points, { x: x + side * r * 0.1, y: y + r }], color);
    }
  },
  rings: ({ layer }, { x, y }, r, color) => {
    for (const side of [-1, 1]) {
      const radii = { x: r * 0.58, y: r * 0.58 };
      layer.ring({ x: x + side * r * 0.4, y }, radii, { color, thickness: r * 0.16 });
    }
  },
  stripes: ({ layer }, { x, y }, r, color) => {
    for (let stripe = 0; stripe < 5; stripe++) {
      const half = r * (1 - Math.abs(stripe - 2) * 0.22);
      layer.box(x - half, y - r + stripe * r * 0.42, half * 2, r * 0.24, color);
    }
  },
  diamond: (desk, { x, y }, r, color) => {
    const corners = [
      { x, y: y - r },
      { x: x + r, y },
      { x, y: y + r },
      { x: x - r, y },
    ];
    desk.layer.beneath(() => {
      desk.layer.fill(corners, color);
      initial(desk, { x, y }, r * 0.55, WHITE);
    });
  },
};

/** A round sign printed in black, without words about it. */
export const drawBlackRound: DrawDecoy = (desk, at, random) => {
  const radius = random.between(5, 13);
  const color: Color = [24, 24, 28];
  desk.layer.ring(at, { x: radius, y: radius }, { color, thickness: random.between(0.3, 1.6) });
  if (random.next() < 0.5) desk.layer.fill(starPoints(at, radius * 0.5), color);
  else initial(desk, at, radius * 0.7, color);
  return around(at, radius);
};

/** A heading printed in red. */
export const drawRedHeading: DrawDecoy = ({ layer, style }, { y }, random) => {
  const text = random.pick(style.wording.titles);
  const lettering = {
    style: 'bold',
    size: random.between(16, 30),
    color: random.pick(style.redPrint),
  } as const;
  const width = layer.widthOf(text, lettering);
  const left = (layer.widthMm - width) / 2;
  layer.put(text, left, y, lettering);
  const tall = lettering.size * 0.35;
  return { left, right: left + width, top: y - tall, bottom: y + tall * 0.25 };
};

/** A day set with a rubber stamp, without a frame: no seal. */
export const drawDateStamp: DrawDecoy = ({ layer, style }, at, random) => {
  const day = `${random.whole(1, 28)}-${random.whole(1, 12)}-${random.whole(1999, 2023)}`;
  const text = random.next() < 0.5 ? day : `ĐẾN ${day}`;
  const lettering = {
    style: 'bold',
    size: random.between(14, 20),
    color: random.pick(style.redPrint),
    turned: random.bell() * 6 + 0.01,
  } as const;
  const half = layer.widthOf(text, lettering) / 2;
  layer.put(text, at.x - half, at.y, lettering);
  return { left: at.x - half, right: at.x + half, top: at.y - 7, bottom: at.y + 4 };
};

/** A frame that the printer drew, with the form's number in it. */
export const drawFormBox: DrawDecoy = ({ layer, style }, at, random) => {
  const text = random.pick(style.formNumbers);
  const size = random.between(9, 12);
  const half = layer.widthOf(text, { size }) / 2 + random.between(2, 5);
  const tall = random.between(3.5, 6);
  layer.frame(at.x - half, at.y - tall, half * 2, tall * 2, { thickness: random.between(0.2, 0.4) });
  layer.put(text, at.x - layer.widthOf(text, { size }) / 2, at.y + size * 0.12, { size });
  return around(at, half, tall);
};

/** A matrix code as software prints it on receipts. */
export const drawMatrixCode: DrawDecoy = ({ layer }, at, random) => {
  const cells = random.pick([21, 25, 29, 33] as const);
  const cell = random.between(0.6, 0.95);
  const half = (cells * cell) / 2;
  const [left, top] = [at.x - half, at.y - half];
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      if (isMatrixInk(row, column, cells, random)) {
        layer.box(left + column * cell, top + row * cell, cell * 1.02, cell * 1.02, [16, 16, 18]);
      }
    }
  }
  return around(at, half);
};

/** Three corners hold squares within squares; the rest is as good as chance. */
function isMatrixInk(row: number, column: number, cells: number, random: Random): boolean {
  const isAnyInk = random.next() < 0.5;
  const [r, c] = [row < 8 ? row : cells - 1 - row, column < 8 ? column : cells - 1 - column];
  const isCorner = r < 8 && c < 8 && !(row >= 8 && column >= 8);
  if (!isCorner) return isAnyInk;
  const ring = Math.max(Math.abs(r - 3), Math.abs(c - 3));
  return ring === 3 || ring <= 1;
}

/** Small solid things in a frame around the whole side. */
export const drawBorder: DrawDecoy = ({ layer, style }, _, random) => {
  const inset = random.between(7, 13);
  const color = random.next() < 0.75 ? random.pick(style.redPrint) : ([196, 150, 60] as const);
  const [right, bottom] = [layer.widthMm - inset, layer.heightMm - inset];
  const width = random.between(3, 7);
  for (const grow of [0, width]) {
    layer.frame(inset + grow, inset + grow, right - inset - 2 * grow, bottom - inset - 2 * grow, {
      ...{ color, thickness: random.between(0.3, 0.8) },
    });
  }
  const motif = random.pick(style.motifs);
  const step = width * random.between(1, 1.6);
  const line = (from: number, to: number): number[] =>
    Array.from(
      { length: Math.max(0, Math.floor((to - from) / step)) },
      (_item, index) => from + (index + 0.5) * step,
    );
  const draw = (x: number, y: number): void => MOTIFS[motif](layer, { x, y }, width * 0.36, color);
  for (const x of line(inset, right)) for (const y of [inset + width / 2, bottom - width / 2]) draw(x, y);
  for (const y of line(inset, bottom)) for (const x of [inset + width / 2, right - width / 2]) draw(x, y);
  return { left: inset, top: inset, right, bottom };
};

const MOTIFS: Readonly<Record<MotifName, (layer: Layer, at: Point, r: number, color: Color) => void>> = {
  diamond: (layer, { x, y }, r, color) =>
    layer.fill(
      [
        { x, y: y - r },
        { x: x + r, y },
        { x, y: y + r },
        { x: x - r, y },
      ],
      color,
    ),
  ring: (layer, at, r, color) =>
    layer.stroke(ovalPoints(at, { x: r, y: r }, 16), { color, isClosed: true, thickness: 0.3 }),
  disc: (layer, at, r, color) => layer.fill(ovalPoints(at, { x: r, y: r }, 16), color),
  cross: (layer, { x, y }, r, color) => {
    layer.stroke(
      [
        { x: x - r, y: y - r },
        { x: x + r, y: y + r },
      ],
      { color, thickness: 0.4 },
    );
    layer.stroke(
      [
        { x: x + r, y: y - r },
        { x: x - r, y: y + r },
      ],
      { color, thickness: 0.4 },
    );
  },
  star: (layer, at, r, color) => layer.fill(starPoints(at, r), color),
};
