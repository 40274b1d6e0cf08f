import { describe, expect, it } from 'vitest';
import { isPaper, isWronglyBoxed, overstatement, paperMeant } from './paper.ts';
import type { PageFacts } from './pdf-facts.ts';
import { samplePage } from './sample-facts.ts';

describe('isPaper', () => {
  it.each([
    [205, 292],
    [215, 302],
    [297, 210],
    [841, 1189],
    [853, 1206],
    [54, 85.6],
    [49, 80.6],
    [216, 356],
  ])('takes %s × %s mm for a paper', (width, height) => {
    expect(isPaper(width, height)).toBe(true);
  });

  it.each([
    [204.9, 297],
    [210, 302.1],
    [220, 320],
    [854, 1189],
    [210, 210],
    [0, 0],
    [Number.NaN, 297],
    [583.5, 825.1],
  ])('does not take %s × %s mm for one', (width, height) => {
    expect(isPaper(width, height)).toBe(false);
  });
});

/** A paper scanned at some resolution, its pixels written as points of 1/72 or 1/96 inch. */
function boxed(widthMm: number, heightMm: number, dpi: number, screen = 72): PageFacts {
  const [pixelWidth, pixelHeight] = [widthMm, heightMm].map(side => Math.round((side / 25.4) * dpi));
  if (pixelWidth === undefined || pixelHeight === undefined) throw new Error('two sides');
  const [shownWidth, shownHeight] = [pixelWidth, pixelHeight].map(side => (side / screen) * 25.4);
  return samplePage({
    ...{ dpi: screen, pixelWidth, pixelHeight },
    ...{ widthMm: shownWidth ?? 0, heightMm: shownHeight ?? 0 },
  });
}

describe('isWronglyBoxed', () => {
  it.each([
    ['A4 at 200 dpi as 72', boxed(210, 297, 200)],
    ['A4 lying at 200 dpi as 72', boxed(297, 210, 200)],
    ['A4 at 300 dpi as 96', boxed(210, 297, 300, 96)],
    ['A3 at 200 dpi as 72', boxed(297, 420, 200)],
    ['exactly 71 dpi', { ...boxed(210, 297, 200), dpi: 71 }],
    ['exactly 73 dpi', { ...boxed(210, 297, 200), dpi: 73 }],
    ['exactly 97 dpi', { ...boxed(210, 297, 300, 96), dpi: 97 }],
    ['72.9 dpi', { ...boxed(210, 297, 200), dpi: 72.9 }],
    ['95.1 dpi', { ...boxed(210, 297, 300, 96), dpi: 95.1 }],
  ])('recognizes %s', (_, page) => {
    expect(isWronglyBoxed(page)).toBe(true);
  });

  it.each([
    ['an honest scan', samplePage()],
    ['no image', samplePage({ dpi: null, pixelWidth: null, pixelHeight: null })],
    ['73.1 dpi', { ...boxed(210, 297, 200), dpi: 73.1 }],
    ['94.9 dpi', { ...boxed(210, 297, 300, 96), dpi: 94.9 }],
    ['a screenshot of A4 size', samplePage({ dpi: 72, pixelWidth: 595, pixelHeight: 842 })],
    [
      'A3 at 72 dpi',
      samplePage({ dpi: 72, widthMm: 302, heightMm: 425, pixelWidth: 2339, pixelHeight: 3307 }),
    ],
    ['A4 at 190 dpi as 72', boxed(210, 297, 190)],
    ['a strip as long as A3 is high', { ...boxed(210, 297, 200), pixelWidth: 600 }],
  ])('does not take %s for one', (_, page) => {
    expect(isWronglyBoxed(page)).toBe(false);
  });
});

describe('paperMeant', () => {
  it.each([
    ['A4', 200, boxed(210, 297, 200)],
    ['A4', 300, boxed(297, 210, 300)],
    ['A4', 600, boxed(210, 297, 600)],
    ['A3', 200, boxed(297, 420, 200)],
    ['A3', 300, boxed(297, 420, 300)],
  ])('is %s at %s dpi', (paper, dpi, page) => {
    const meant = paperMeant(page);
    expect(meant.paper).toBe(paper);
    expect(meant.dpi).toBeCloseTo(dpi, 0);
  });
});

describe('a page that says it is larger than its paper', () => {
  it('overstates by what its pixels were written larger', () => {
    expect(overstatement(samplePage(boxed(210, 297, 200)))).toBeCloseTo(200 / 72, 1);
  });

  it('overstates nothing where it tells the truth', () => {
    expect(overstatement(samplePage())).toBe(1);
  });
});
