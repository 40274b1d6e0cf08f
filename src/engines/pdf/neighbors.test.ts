import { describe, expect, it } from 'vitest';
import { EVERYWHERE } from './content/box.ts';
import type { ImageDescription } from './content/image-description.ts';
import type { Matrix } from './content/matrix.ts';
import { visiblePart } from './content/visible-part.ts';
import { groupImages } from './group-images.ts';
import { type ImageLayer, measureLayer } from './image-layer.ts';

const layer = (matrix: Matrix, width: number, height: number, isStencil = false): ImageLayer => {
  const visible = visiblePart(matrix, EVERYWHERE);
  if (visible === null) throw new Error('nothing to see');
  const image: ImageDescription = {
    ...{ object: null, width, height, bits: 8, colorSpace: 'DeviceGray', filters: [], isStencil },
    ...{
      hasSoftMask: false,
      colorMode: 'gray',
      detail: null,
      isOpaque: !isStencil,
      isRecolored: false,
      isTooLarge: false,
      isCutOff: false,
    },
  };
  return measureLayer(
    { image, source: 'page', matrix, visible, order: 0, isOpaque: !isStencil, ink: null },
    1,
  );
};

/** 72 × 72 points, 100 × 100 pixels, at (x, y). */
const tile = (x: number, y: number): ImageLayer => layer([72, 0, 0, 72, x, y], 100, 100);
const count = (...layers: readonly ImageLayer[]): number => groupImages(layers).groups.length;

describe('images side by side', () => {
  it.each([
    ['beside it', 72, 0],
    ['below it', 0, -72],
    ['with a gap of a point', 73, 0],
    ['with an overlap of five points', 67, 0],
    ['half way up', 72, 30],
  ])('are one group: %s', (_, x, y) => {
    expect(count(tile(0, 0), tile(x, y))).toBe(1);
  });

  it.each([
    ['with a gap of three points', 75, 0],
    ['with an overlap of ten points', 62, 0],
    ['at a corner', 72, 72],
    ['at the same place', 0, 0],
    ['further than half way up', 72, 40],
  ])('are two groups: %s', (_, x, y) => {
    expect(count(tile(0, 0), tile(x, y))).toBe(2);
  });

  it('are two groups where their resolutions differ', () => {
    expect(count(tile(0, 0), layer([72, 0, 0, 72, 72, 0], 104, 100))).toBe(2);
    expect(count(tile(0, 0), layer([72, 0, 0, 72, 72, 0], 102, 100))).toBe(1);
  });

  it('are two groups where they run in different directions', () => {
    expect(count(tile(0, 0), layer([0, 72, -72, 0, 144, 0], 100, 100))).toBe(2);
  });

  it('are two groups where one is a mask', () => {
    expect(count(tile(0, 0), layer([72, 0, 0, 72, 72, 0], 100, 100, true))).toBe(2);
  });

  it('are found along their own axes when they are turned', () => {
    const [cos, sin] = [Math.cos(0.3), Math.sin(0.3)];
    const turned = (step: number): ImageLayer =>
      layer([72 * cos, 72 * sin, -72 * sin, 72 * cos, 72 * cos * step, 72 * sin * step], 100, 100);
    const { groups } = groupImages([turned(0), turned(1), turned(2)]);
    expect(groups).toHaveLength(1);
    expect((groups[0]?.whole.x1 ?? 0) - (groups[0]?.whole.x0 ?? 0)).toBeCloseTo(216, 6);
  });

  it('are searched for within a cap', () => {
    const many = Array.from({ length: 3000 }, () => tile(0, 0));
    const more = Array.from({ length: 3000 }, () => tile(72, 0));
    expect(groupImages([...many, ...more]).isPartial).toBe(true);
    expect(groupImages(many).isPartial).toBe(false);
  });
});
