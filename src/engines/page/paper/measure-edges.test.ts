import { describe, expect, it } from 'vitest';
import { type Color, PlainPicture } from '#demo/pages/plain-picture.ts';
import { makePlanes } from '../planes.ts';
import { measureEdges } from './measure-edges.ts';

const BLACK: Color = [25, 25, 25];

const sheet = (): PlainPicture => new PlainPicture(210, 297, [248, 246, 240]);

/** Lines of letters, the first of each at `left`. */
function lines(page: PlainPicture, left: number, top: number, count: number, letters = 45): PlainPicture {
  for (let line = 0; line < count; line++) {
    for (let letter = 0; letter < letters; letter++) {
      const [x, y] = [left + letter * 2.6, top + line * 6];
      page.box(x, y, 0.5, 2.4, { color: BLACK }).box(x, y + 1, 1.7, 0.45, { color: BLACK });
    }
  }
  return page;
}

const edgesOf = (page: PlainPicture) => measureEdges(makePlanes(page.picture()));
const clippedOf = (page: PlainPicture) => edgesOf(page).clipped.map(({ edge }) => edge);

describe('the edges of a page', () => {
  it('are clean where writing keeps its margins', () => {
    expect(edgesOf(lines(sheet(), 25, 30, 30))).toEqual({ clipped: [], borders: [] });
  });

  it('bear the black bands of a scanner, with their depths', () => {
    const page = lines(sheet(), 25, 30, 30)
      .box(0, 287, 210, 10, { color: BLACK })
      .box(204, 0, 6, 297, { color: BLACK });
    const { borders } = edgesOf(page);
    expect(borders.map(({ edge }) => edge)).toEqual(['right', 'bottom']);
    expect(borders[0]?.depthMm).toBeCloseTo(6, 0);
    expect(borders[1]?.depthMm).toBeCloseTo(10, 0);
  });

  it('bear a wedge beside a crooked sheet', () => {
    const wedge = [
      { x: 0, y: 0 },
      { x: 210, y: 0 },
      { x: 210, y: 9 },
    ];
    const { borders } = edgesOf(lines(sheet(), 25, 30, 30).shape(wedge, { color: BLACK }));
    expect(borders.map(({ edge }) => edge)).toEqual(['top']);
  });

  it('bear no band where a picture, a rule or a dark page reaches them', () => {
    const picture = sheet();
    for (let y = 0; y < 90; y += 3)
      picture.box(0, y, 210 - ((y * 37) % 90), 3, { color: [(y * 7) % 90, 20, 60] });
    expect(edgesOf(picture).borders).toEqual([]);
    expect(edgesOf(sheet().box(0, 0, 0.5, 297, { color: BLACK })).borders).toEqual([]);
    expect(edgesOf(lines(new PlainPicture(210, 297, [90, 88, 84]), 25, 30, 30)).borders).toEqual([]);
  });

  it('cut off lines at the side', () => {
    expect(clippedOf(lines(sheet(), -3.2, 30, 30))).toEqual(['left']);
    expect(clippedOf(lines(sheet(), 99.5, 30, 30))).toEqual(['right']);
  });

  it('cut a line lengthwise', () => {
    expect(clippedOf(lines(sheet(), 25, -1, 30))).toEqual(['top']);
    expect(clippedOf(lines(sheet(), 25, 121.6, 30, 12))).toEqual(['bottom']);
  });

  it('cut no writing where only a seal, holes, rules or a frame lie over them', () => {
    const page = lines(sheet(), 25, 40, 30)
      .ring({ x: 206, y: 100 }, 18, 1, { color: BLACK })
      .ring({ x: 206, y: 100 }, 12, 0.6, { color: BLACK })
      .disc({ x: 2, y: 108 }, 3, { color: BLACK })
      .line({ x: 0, y: 150 }, { x: 210, y: 150 }, 0.4, { color: BLACK })
      .line({ x: 1, y: 0 }, { x: 1, y: 297 }, 0.4, { color: BLACK });
    for (let angle = 100; angle < 260; angle += 12) {
      const [x, y] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      page.line({ x: 206 + 13.5 * x, y: 100 + 13.5 * y }, { x: 206 + 16 * x, y: 100 + 16 * y }, 0.5, {
        color: BLACK,
      });
    }
    expect(clippedOf(page)).toEqual([]);
  });

  it('cut writing that runs under a band, and none that ends before it', () => {
    for (const level of [25, 160]) {
      const band = { color: [level, level, level] } as const;
      expect(clippedOf(lines(sheet(), 2.4, 30, 30).box(0, 0, 4, 297, band))).toEqual(['left']);
      expect(clippedOf(lines(sheet(), 9, 30, 30).box(0, 0, 4, 297, band))).toEqual([]);
    }
  });

  it('say nothing of a page without pixels', () => {
    const picture = { width: 0, height: 0, rgbx: new Uint8Array(), pixelsPerMm: 4 };
    expect(measureEdges(makePlanes(picture))).toEqual({ clipped: [], borders: [] });
  });
});
