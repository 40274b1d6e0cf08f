import { describe, expect, it } from 'vitest';
import { samplePdf } from '#demo/sample-pdf.ts';
import { toShownMm } from './page-geometry.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

const sizeOf = (page: string) => {
  const reading = readPdfFacts(samplePdf(() => ({ page })));
  const [facts] = reading.state === 'read' ? reading.pages : [];
  return facts === undefined ? null : [facts.widthMm, facts.heightMm, facts.rotation];
};

describe('the size of a page as shown', () => {
  it.each([
    ['the media box', '/MediaBox [0 0 72 144]', 25.4, 50.8, 0],
    ['a box that does not start at zero', '/MediaBox [-72 100 72 172]', 50.8, 25.4, 0],
    ['corners in any order', '/MediaBox [72 144 0 0]', 25.4, 50.8, 0],
    ['Letter where no box is given', '/MediaBox null', 215.9, 279.4, 0],
    ['Letter where the box is flat', '/MediaBox [0 0 0 100]', 215.9, 279.4, 0],
    ['Letter where the box is no box', '/MediaBox [0 0 /A]', 215.9, 279.4, 0],
    ['the crop box', '/MediaBox [0 0 144 144] /CropBox [0 0 72 36]', 25.4, 12.7, 0],
    [
      'the crop box as far as there is paper',
      '/MediaBox [0 0 144 144] /CropBox [72 -99 999 999]',
      25.4,
      50.8,
      0,
    ],
    [
      'the media box where the crop leaves nothing',
      '/MediaBox [0 0 72 72] /CropBox [99 99 120 120]',
      25.4,
      25.4,
      0,
    ],
    ['a quarter turn', '/MediaBox [0 0 72 144] /Rotate 90', 50.8, 25.4, 90],
    ['a turn backwards', '/MediaBox [0 0 72 144] /Rotate -90', 50.8, 25.4, 270],
    ['more than a full turn', '/MediaBox [0 0 72 144] /Rotate 540', 25.4, 50.8, 180],
    ['no turn but by quarters', '/MediaBox [0 0 72 144] /Rotate 45', 25.4, 50.8, 0],
    ['a user unit', '/MediaBox [0 0 72 144] /UserUnit 1.5', 38.1, 76.2, 0],
    ['no user unit below zero', '/MediaBox [0 0 72 144] /UserUnit -2', 25.4, 50.8, 0],
  ])('follows %s', (_, page, width, height, rotation) => {
    expect(sizeOf(page)).toEqual([width, height, rotation]);
  });

  it('places a box from the top left of the page, however it is turned', () => {
    // The page is 100 × 200 points with its origin at (10, 20); the box is 30 × 10 points, 5 from the left,
    // 150 from the bottom: 65 from the right, 40 from the top. Twice as large by the user unit.
    const mm = (points: number): number => Math.round(points * 2 * (25400 / 72)) / 1000;
    const box = { x0: 10, y0: 20, x1: 110, y1: 220 };
    const inner = { x0: 15, y0: 170, x1: 45, y1: 180 };
    const shown = (rotation: 0 | 90 | 180 | 270) =>
      toShownMm({ box, rotation, userUnit: 2, widthMm: 0, heightMm: 0 }, inner);
    expect(shown(0)).toEqual({ x: mm(5), y: mm(40), width: mm(30), height: mm(10) });
    expect(shown(90)).toEqual({ x: mm(150), y: mm(5), width: mm(10), height: mm(30) });
    expect(shown(180)).toEqual({ x: mm(65), y: mm(150), width: mm(30), height: mm(10) });
    expect(shown(270)).toEqual({ x: mm(40), y: mm(65), width: mm(10), height: mm(30) });
  });
});
