import { describe, expect, it } from 'vitest';
import { PlainPicture } from '#demo/pages/plain-picture.ts';
import { seededRandom } from '#demo/seeded-random.ts';
import type { QuarterTurn } from '#domain/page-look.ts';
import type { PagePicture } from '../picture.ts';
import { makePlanes } from '../planes.ts';
import { measureText } from './measure-text.ts';

/** Strokes of letters and of marks: corners from the baseline's left, in heights of an x. */
const ARCH = '0,-.75 .2,-1 .45,-1 .6,-.75 .6,0';
const LEFT_BOWL = '.6,-.75 .35,-1 .1,-.85 0,-.5 .1,-.15 .35,0 .6,-.25';
const RIGHT_BOWL = '0,-.75 .25,-1 .5,-.85 .6,-.5 .5,-.15 .25,0 0,-.25';
const CUP = '0,-1 0,-.25 .15,0 .4,0 .6,-.25';
const STROKES = new Map([
  ['a', ['.6,-1 .6,0', LEFT_BOWL]],
  ['c', ['.55,-.8 .35,-1 .1,-.85 0,-.5 .1,-.15 .35,0 .55,-.2']],
  ['d', ['.6,-1.5 .6,0', LEFT_BOWL]],
  ['đ', ['.6,-1.5 .6,0', LEFT_BOWL, '.3,-1.25 .8,-1.25']],
  ['e', ['0,-.5 .6,-.5 .55,-.85 .3,-1 .05,-.8 0,-.5 .05,-.2 .3,0 .55,-.1']],
  ['g', ['.6,-1 .6,.3 .4,.5 .1,.4', LEFT_BOWL]],
  ['h', ['0,-1.5 0,0', ARCH]],
  ['i', ['.1,-1 .1,0', '.1,-1.4 .1,-1.35']],
  ['l', ['.1,-1.5 .1,0']],
  ['n', ['0,-1 0,0', ARCH]],
  ['o', [LEFT_BOWL, '.35,-1 .6,-.75 .6,-.25 .35,0']],
  ['p', ['0,-1 0,.5', RIGHT_BOWL]],
  ['q', ['.6,-1 .6,.5', LEFT_BOWL]],
  ['r', ['0,-1 0,0', '0,-.75 .2,-1 .4,-1']],
  ['s', ['.5,-.9 .25,-1 .05,-.8 .45,-.3 .3,0 0,-.1']],
  ['t', ['.2,-1.35 .2,-.2 .35,0 .5,0', '0,-1 .45,-1']],
  ['u', [CUP, '.6,-1 .6,0']],
  ['v', ['0,-1 .3,0 .6,-1']],
  ['y', ['0,-1 .3,0', '.6,-1 .2,.5 0,.5']],
  ['\u0300', ['.2,-1.5 .4,-1.25']],
  ['\u0301', ['.2,-1.25 .4,-1.5']],
  ['\u0302', ['.1,-1.2 .3,-1.4 .5,-1.2']],
  ['\u0306', ['.1,-1.4 .3,-1.2 .5,-1.4']],
  ['\u0309', ['.25,-1.5 .4,-1.4 .3,-1.25']],
  ['\u0303', ['.1,-1.25 .2,-1.4 .4,-1.25 .5,-1.4']],
  ['\u031b', ['.6,-.9 .75,-1.1']],
  ['\u0323', ['.3,.25 .3,.3']],
]);

const WORDS =
  'quyết định về việc cấp giấy chứng nhận quyền sử dụng đất và tài sản gắn liền với đất cho các hộ dân ở thôn thuộc diện di dời '
    .repeat(30)
    .normalize('NFD');

const X_HEIGHT_MM = 2;

interface Writing {
  readonly lines: number;
  /** Degrees clockwise. */
  readonly lean: number;
  readonly ink: number;
}

/** A page of lines of writing, painted letter by letter. */
function write({ lines = 30, lean = 0, ink = 40 }: Partial<Writing> = {}): PlainPicture {
  const page = new PlainPicture(210, 297, [245, 244, 240]);
  const color = [ink, ink, ink] as const;
  const [cos, sin] = [Math.cos((lean * Math.PI) / 180), Math.sin((lean * Math.PI) / 180)];
  const letters = WORDS[Symbol.iterator]();
  for (let line = 0; line < lines; line++) {
    let along = -70;
    let start = along;
    for (const letter of letters) {
      const isMark = /\p{M}/u.test(letter);
      if (!isMark) start = along;
      for (const stroke of STROKES.get(letter) ?? []) {
        const corners = stroke.split(' ').map(corner => {
          const [u = 0, v = 0] = corner.split(',').map(Number);
          const [x, y] = [start + u * X_HEIGHT_MM, (line - lines / 2) * 7 + v * X_HEIGHT_MM];
          return { x: 105 + x * cos - y * sin, y: 148 + x * sin + y * cos };
        });
        corners.slice(1).forEach((to, index) => {
          page.line(corners[index] ?? to, to, 0.35, { color });
        });
      }
      if (!isMark) along += X_HEIGHT_MM * (letter === 'i' || letter === 'l' ? 0.5 : 0.95);
      if (along > 70) break;
    }
  }
  return page.noise(2, 5);
}

/** The picture turned clockwise. */
function turned({ width, height, rgbx, pixelsPerMm }: PagePicture, degrees: QuarterTurn): PagePicture {
  if (degrees === 0) return { width, height, rgbx, pixelsPerMm };
  const once = new Uint8Array(rgbx.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      once.set(rgbx.subarray(from, from + 4), (x * height + height - 1 - y) * 4);
    }
  }
  const rest = degrees === 90 ? 0 : degrees === 180 ? 90 : 180;
  return turned({ width: height, height: width, rgbx: once, pixelsPerMm }, rest);
}

const textOn = (picture: PagePicture) => measureText(makePlanes(picture));

describe('the text of a page', () => {
  it.each([-12, -4, -0.7, 0, 0.4, 1.5, 6, 12])('leans as it is written, by %d degrees', lean => {
    const { skew, turn } = textOn(write({ lean }).picture());
    expect(Math.abs((skew?.degrees ?? 90) - lean)).toBeLessThan(0.3);
    expect(skew?.confidence).toBeGreaterThan(0.5);
    expect(turn?.degrees).toBe(0);
  });

  it.each<[QuarterTurn, QuarterTurn]>([
    [0, 0],
    [90, 270],
    [180, 180],
    [270, 90],
  ])('that was turned by %d degrees would stand upright after %d', (given, expected) => {
    const { skew, turn } = textOn(turned(write({ lean: 2 }).picture(), given));
    expect(turn?.degrees).toBe(expected);
    expect(turn?.confidence).toBeGreaterThan(0.9);
    expect(Math.abs((skew?.degrees ?? 90) - 2)).toBeLessThan(0.3);
  });

  it('is read where it is pale', () => {
    const { turn } = textOn(turned(write({ ink: 200 }).picture(), 180));
    expect(turn?.degrees).toBe(180);
  });

  it('tells less surely where there is little of it', () => {
    const [few, many] = [textOn(write({ lines: 2 }).picture()), textOn(write().picture())];
    expect(few.skew?.confidence ?? 0).toBeLessThan(many.skew?.confidence ?? 0);
    expect(few.turn?.confidence ?? 0).toBeLessThan(many.turn?.confidence ?? 0);
  });

  it('is the same for the same page', () => {
    const page = write({ lean: 1 }).picture();
    expect(textOn(page)).toEqual(textOn(page));
  });
});

describe('where no text tells', () => {
  const page = (): PlainPicture => new PlainPicture(210, 297, [245, 244, 240]);
  const black = { color: [40, 40, 40] } as const;
  const cases: [string, () => PlainPicture][] = [
    ['nothing', page],
    ['grain', () => page().noise(6, 1)],
    ['noise', () => page().noise(120, 2)],
    ['rings', () => Array.from({ length: 30 }).reduce<PlainPicture>(paintRing, page())],
    ['rules', () => Array.from({ length: 40 }).reduce<PlainPicture>(paintRule, page())],
    ['a grid of squares', () => Array.from({ length: 1200 }).reduce<PlainPicture>(paintSquare, page())],
    ['a photograph', paintPhotograph],
    ['a few letters', () => page().line({ x: 50, y: 50 }, { x: 50, y: 53 }, 0.4, black)],
    ['a tiny page', () => new PlainPicture(0.5, 0.5)],
  ];

  it.each(cases)('%s says neither how it leans nor which way is up', (_, paint) => {
    expect(textOn(paint().picture())).toEqual({ skew: null, turn: null });
  });

  function paintRing(on: PlainPicture, _: unknown, index: number): PlainPicture {
    const middle = { x: 20 + ((index * 37) % 170), y: 20 + ((index * 61) % 250) };
    return on.ring(middle, 4 + (index % 5) * 4, 0.6, black);
  }

  function paintRule(on: PlainPicture, _: unknown, index: number): PlainPicture {
    return on.line({ x: 20, y: 20 + index * 6 }, { x: 190, y: 20 + index * 6 }, 0.4, black);
  }

  function paintSquare(on: PlainPicture, _: unknown, index: number): PlainPicture {
    return on.box(20 + (index % 30) * 5.7, 20 + Math.floor(index / 30) * 6.4, 2.2, 2.2, black);
  }

  function paintPhotograph(): PlainPicture {
    const on = page();
    const random = seededRandom(11);
    for (let spot = 0; spot < 900; spot++) {
      const level = random.between(20, 230);
      const middle = { x: random.between(0, 210), y: random.between(0, 297) };
      on.disc(middle, random.between(1, 14), { color: [level, level, level], strength: 0.6 });
    }
    return on.noise(4, 7);
  }
});
