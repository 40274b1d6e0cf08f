import { describe, expect, it } from 'vitest';
import { findBlobs } from './blobs.ts';
import { voteForCenters } from './circle-votes.ts';
import { findEdgePoints } from './edge-points.ts';
import { eraseBands } from './erase-bands.ts';
import type { InkPlane } from './ink-plane.ts';
import { fitRing } from './ring.ts';
import { longestArc, SECTORS, supportOf } from './ring-support.ts';
import { findSegments } from './segments.ts';
import { drawnShare, inkAlongSide } from './side-support.ts';
import { solve } from './solve.ts';
import { squeeze } from './squeeze.ts';
import { findRectangles, findTriangles } from './straight-outlines.ts';
import { meanInk, unroll } from './unroll.ts';

/** Ink wherever `away` says that a point lies within half a line's width. */
function draw(width: number, height: number, away: (x: number, y: number) => number, half = 0.8): InkPlane {
  const ink = new Uint8Array(width * height);
  for (let at = 0; at < ink.length; at++) {
    const cover = half + 0.5 - Math.abs(away((at % width) + 0.5, Math.floor(at / width) + 0.5));
    ink[at] = Math.round(200 * Math.min(1, Math.max(0, cover)));
  }
  return { width, height, pointsPerMm: 2, ink };
}

const radius = (x: number, y: number, cx: number, cy: number): number =>
  Math.sqrt((x - cx) ** 2 + (y - cy) ** 2);

const circle = (cx: number, cy: number, r: number): InkPlane =>
  draw(160, 140, (x, y) => radius(x, y, cx, cy) - r);

describe('edges of ink', () => {
  it('point toward the ink', () => {
    const points = findEdgePoints(
      draw(40, 40, x => Math.max(0, 20 - x)),
      8,
    );
    expect(points.count).toBeGreaterThan(30);
    for (let index = 0; index < points.count; index++) {
      expect(points.dx[index]).toBeCloseTo(1, 3);
      expect(Math.abs((points.x[index] ?? 0) - 19.5)).toBeLessThan(2);
    }
  });

  it('are the steeper ones only where there are very many', () => {
    const noisy = draw(400, 400, () => 9);
    for (let at = 0; at < noisy.ink.length; at++) noisy.ink[at] = at % 3 === 0 ? (at % 7) * 30 : 0;
    expect(findEdgePoints(noisy, 4).count).toBeLessThanOrEqual(40_000);
  });
});

describe('circles', () => {
  const bounds = { width: 160, height: 140, pointsPerMm: 2, radiiMm: { least: 7, most: 25 } };

  it('are voted for where their center is, also off the plane', () => {
    for (const [x, y, r] of [
      [80, 70, 36],
      [150, 60, 30],
      [170, 70, 34],
    ] as const) {
      const points = findEdgePoints(circle(x, y, r), 8);
      const [best] = voteForCenters(points, { ...bounds, spots: 3, leastVotes: 20 });
      expect(radius(best?.x ?? 0, best?.y ?? 0, x, y)).toBeLessThan(3);
    }
  });

  it('are fitted to a fraction of a point when whole, to little more from a third', () => {
    const third = draw(160, 140, (x, y) => (y > 60 && x > 70 ? radius(x, y, 80, 70) - 36 : 9));
    for (const [plane, error] of [
      [circle(80, 70, 36), 0.3],
      [third, 1.5],
    ] as const) {
      const points = findEdgePoints(plane, 8);
      const ring = fitRing(points, { x: 82, y: 69, radius: 34.5, oval: 0, slant: 0 }, 4);
      expect(radius(ring.x, ring.y, 80, 70)).toBeLessThan(error);
      expect(Math.abs(ring.radius - 36)).toBeLessThan(error);
    }
  });

  it('are fitted out of round, too', () => {
    const plane = draw(160, 140, (x, y) => (Math.sqrt(((x - 80) / 38) ** 2 + ((y - 70) / 34) ** 2) - 1) * 36);
    const ring = fitRing(findEdgePoints(plane, 8), { x: 80, y: 70, radius: 36, oval: 0, slant: 0 }, 5);
    expect(ring.oval).toBeCloseTo(2, 0);
    expect(ring.slant).toBeCloseTo(0, 0);
  });

  it('stay as guessed where nothing runs along them', () => {
    const guess = { x: 30, y: 30, radius: 20, oval: 0, slant: 0 };
    expect(
      fitRing(
        findEdgePoints(
          draw(60, 60, () => 9),
          8,
        ),
        guess,
        4,
      ),
    ).toBe(guess);
  });

  it('are supported in the sectors that are drawn', () => {
    const half = draw(160, 140, (x, y) => (x > 80 ? radius(x, y, 80, 70) - 36 : 9));
    const support = supportOf(findEdgePoints(half, 8), { x: 80, y: 70, radius: 36, oval: 0, slant: 0 }, 2);
    const drawn = support.reduce((sum, count) => sum + (count >= 2 ? 1 : 0), 0);
    expect(Math.abs(drawn - SECTORS / 2)).toBeLessThanOrEqual(2);
  });

  it('have a longest arc, around the start and over small gaps', () => {
    const on =
      (...sectors: number[]) =>
      (sector: number) =>
        sectors.includes(sector);
    expect(longestArc(on(70, 71, 0, 1), 0)).toBe(4);
    expect(longestArc(on(10, 11, 13, 14), 1)).toBe(5);
    expect(longestArc(on(10, 11, 13, 14), 0)).toBe(2);
    expect(longestArc(() => true, 0)).toBe(SECTORS);
  });

  it('are laid out flat, the ring in its column and nothing beyond the page', () => {
    const flat = unroll(circle(150, 70, 30), { x: 150, y: 70, radius: 30, oval: 0, slant: 0 }, 4);
    expect(meanInk(flat, flat.onRing, flat.onRing)).toBeGreaterThan(150);
    expect(meanInk(flat, flat.onRing - 8, flat.onRing - 4)).toBe(0);
    expect(flat.ink.some(value => value === -1)).toBe(true);
  });
});

describe('straight outlines', () => {
  /** Turned by 10 degrees, 60 by 30 points. */
  const frame = draw(140, 120, (x, y) => {
    const [across, down] = [(x - 70) * 0.985 + (y - 60) * 0.174, (y - 60) * 0.985 - (x - 70) * 0.174];
    return Math.max(Math.abs(across) - 30, Math.abs(down) - 15);
  });
  const bounds = { leastSide: 18, mostSide: 160, slack: 8 };

  it('are found as segments, and as a rectangle with its corners', () => {
    const segments = findSegments(findEdgePoints(frame, 8), 2, 6);
    const lengths = segments.map(({ length }) => length).toSorted((a, b) => b - a);
    expect(lengths).toHaveLength(4);
    expect(Math.abs((lengths[0] ?? 0) - 60)).toBeLessThan(4);
    expect(Math.abs((lengths[3] ?? 0) - 30)).toBeLessThan(4);
    const [rectangle] = findRectangles(segments, bounds);
    expect(rectangle).toHaveLength(4);
    for (const { x, y } of rectangle ?? []) expect(Math.abs(radius(x, y, 70, 60) - 33.5)).toBeLessThan(2);
    expect(findTriangles(segments, bounds)).toEqual([]);
  });

  it('tell which part of a side is drawn', () => {
    const line = draw(80, 40, (x, y) => (x < 40 ? y - 20 : 9));
    const side = inkAlongSide(line, { x: 0, y: 20 }, { x: 80, y: 20 }, 4);
    expect(drawnShare(side, 40)).toBeCloseTo(0.5, 1);
    expect(drawnShare(inkAlongSide(line, { x: 0, y: 90 }, { x: 80, y: 90 }, 4), 40)).toBe(0);
  });

  it('can be taken out, and hide what was beneath', () => {
    const line = draw(80, 40, (_, y) => y - 20);
    const segments = findSegments(findEdgePoints(line, 8), 2, 6);
    const bands = segments.map(segment => ({ line: segment, ahead: 2, behind: 2 }));
    const erased = eraseBands(line, bands);
    expect(erased.ink.every(value => value === 0)).toBe(true);
    expect([erased.hidden?.[20 * 80 + 40], erased.hidden?.[30 * 80 + 40]]).toEqual([1, 0]);
    expect(inkAlongSide(erased, { x: 40, y: 0 }, { x: 40, y: 40 }, 4).on.length).toBeLessThan(38);
  });
});

describe('planes of ink', () => {
  it('gather into blobs what lies together', () => {
    const two = draw(120, 60, (x, y) => Math.min(radius(x, y, 20, 30), radius(x, y, 90, 30)) - 9);
    const blobs = findBlobs(two, 6);
    expect(blobs.map(({ left }) => left)).toEqual([8, 80]);
    expect(blobs[0]?.ink).toBeGreaterThan(50);
  });

  it('are squeezed so that an ellipse is round', () => {
    const oval = draw(160, 140, (x, y) => (Math.sqrt(((x - 80) / 54) ** 2 + ((y - 70) / 36) ** 2) - 1) * 40);
    const round = squeeze(oval, { left: 0, top: 0, right: 160, bottom: 140 }, 1.5, 1);
    const points = findEdgePoints(round, 8);
    const ring = fitRing(points, { x: 53, y: 70, radius: 35, oval: 0, slant: 0 }, 4);
    expect(ring.radius).toBeCloseTo(36, 0);
    expect(Math.abs(ring.oval)).toBeLessThan(1);
  });
});

describe('linear equations', () => {
  it('are solved, and answered with nothing where they do not tell', () => {
    const answer = solve(Float64Array.of(0, 2, 1, 1), Float64Array.of(4, 5));
    expect([...answer]).toEqual([3, 2]);
    expect(solve(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 2))).toHaveLength(0);
  });
});
