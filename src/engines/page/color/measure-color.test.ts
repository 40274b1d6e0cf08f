import { describe, expect, it } from 'vitest';
import { type Color, PlainPicture } from '#demo/pages/plain-picture.ts';
import { makePlanes } from '../planes.ts';
import { measureColor } from './measure-color.ts';

const BLACK: Color = [30, 30, 30];

function written(paper: Color, ink: Color): PlainPicture {
  const page = new PlainPicture(100, 140, paper);
  for (let line = 0; line < 10; line++) {
    for (let letter = 0; letter < 20; letter++)
      page.box(15 + letter * 3.4, 20 + line * 7, 0.4, 3, { color: ink });
  }
  return page;
}

/** As a codec or a color profile draws it: each pixel changed by its place and its channels. */
function redrawn(
  page: PlainPicture,
  change: (level: number, channel: number, at: number) => number,
): PlainPicture {
  const { rgbx } = page.picture();
  for (let at = 0; at < rgbx.length; at++) {
    if (at % 4 !== 3) rgbx[at] = Math.max(0, Math.min(255, change(rgbx[at] ?? 0, at % 4, at >> 2)));
  }
  return page;
}

function colorOf(page: PlainPicture) {
  const picture = page.picture();
  return measureColor(picture, makePlanes(picture));
}

describe('the color of a page', () => {
  it('is none where the channels are equal', () => {
    expect(colorOf(written([250, 250, 250], BLACK))).toEqual({ isColorless: true, coloredShare: 0 });
  });

  it('is none where the codec rounded the channels differently', () => {
    const page = redrawn(
      written([250, 250, 250], BLACK),
      (level, channel, at) => level + ((at + channel) % 3) - 1,
    );
    expect(colorOf(page).isColorless).toBe(true);
  });

  it('is none where a profile or a conversion from CMYK shifts each gray in its own way', () => {
    const page = redrawn(written([255, 255, 255], BLACK), (level, channel) =>
      channel === 0 ? level + Math.round((255 - level) / 45) : level,
    );
    expect(colorOf(page).isColorless).toBe(true);
  });

  it('is there where paper is tinted, though nothing is printed in color', () => {
    expect(colorOf(written([252, 249, 243], BLACK)).isColorless).toBe(false);
  });

  it('is there where no more is left of the tint of paper than the least step of a codec, alike all over', () => {
    expect(colorOf(written([243, 242, 240], [31, 30, 28])).isColorless).toBe(false);
  });

  it('is none where a conversion from CMYK makes paper a little cooler', () => {
    expect(colorOf(written([241, 242, 244], [31, 30, 30])).isColorless).toBe(true);
  });

  it('is there where a sensor saw letters with fringes on paper that was made white', () => {
    const page = redrawn(written([255, 255, 255], BLACK), (level, channel, at) =>
      level < 200 ? level + (channel === 0 ? (at % 5) * 3 : 0) : level,
    );
    expect(colorOf(page).isColorless).toBe(false);
  });

  it.each<[string, Color, number]>([
    ['a small blue signature', [40, 60, 160], 1],
    ['a faint red one', [206, 32, 46], 0.12],
  ])('is there where a page holds nothing but %s', (_, color, strength) => {
    const page = written([255, 255, 255], BLACK).line({ x: 60, y: 100 }, { x: 72, y: 104 }, 0.5, {
      color,
      strength,
    });
    expect(colorOf(page).isColorless).toBe(false);
  });

  it('counts the share of the area that the eye takes for colored', () => {
    const page = new PlainPicture(100, 100, [255, 252, 246]).box(0, 0, 50, 40, { color: [220, 40, 50] });
    expect(colorOf(page).coloredShare).toBeCloseTo(0.2, 2);
    expect(colorOf(written([252, 249, 243], BLACK)).coloredShare).toBe(0);
  });

  it('is none on a page without pixels', () => {
    const picture = { width: 0, height: 0, rgbx: new Uint8Array(), pixelsPerMm: 4 };
    expect(measureColor(picture, makePlanes(picture))).toEqual({ isColorless: true, coloredShare: 0 });
  });
});
