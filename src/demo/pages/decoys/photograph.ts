import type { Random } from '../../seeded-random.ts';
import type { Color } from '../plain-picture.ts';
import { around, type DrawDecoy } from './decoy.ts';

interface Blob {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly color: Color;
}

/** Head and shoulders, or a crowd: smooth fields of skin and cloth, much of it red. */
export const drawPhotograph: DrawDecoy = ({ layer }, at, random) => {
  const isPortrait = random.next() < 0.6;
  const halfWidth = isPortrait ? random.between(10, 20) : random.between(25, 60);
  const halfHeight = isPortrait ? halfWidth * 1.4 : halfWidth * random.between(0.6, 0.8);
  const box = around(at, halfWidth, halfHeight);
  const [width, height] = [Math.round(halfWidth * 3), Math.round(halfHeight * 3)];
  const blobs = isPortrait ? portrait(random) : scene(random);
  const rgb = expose(width, height, blobs, random);
  layer.beneath(() => layer.image({ width, height, rgb }, box));
  return box;
};

const SKIN: readonly [Color, ...Color[]] = [
  [224, 180, 152],
  [206, 156, 124],
  [232, 194, 170],
];

const CLOTH: readonly [Color, ...Color[]] = [
  [186, 34, 44],
  [150, 30, 40],
  [240, 240, 244],
  [60, 70, 120],
  [40, 44, 50],
  [214, 90, 70],
];

function portrait(random: Random): Blob[] {
  return [
    { x: 0.5, y: 1.05, rx: 0.5, ry: 0.35, color: random.pick(CLOTH) },
    { x: 0.5, y: 0.68, rx: 0.13, ry: 0.16, color: random.pick(SKIN) },
    { x: 0.5, y: 0.36, rx: 0.27, ry: 0.27, color: [34, 28, 28] },
    { x: 0.5, y: 0.44, rx: 0.22, ry: 0.27, color: random.pick(SKIN) },
    { x: 0.5, y: 0.58, rx: 0.06, ry: 0.015, color: [186, 96, 90] },
    { x: 0.42, y: 0.42, rx: 0.03, ry: 0.014, color: [40, 30, 30] },
    { x: 0.58, y: 0.42, rx: 0.03, ry: 0.014, color: [40, 30, 30] },
  ];
}

function scene(random: Random): Blob[] {
  const count = random.whole(5, 14);
  return Array.from({ length: count }, () => ({
    x: random.next(),
    y: random.between(0.2, 1),
    rx: random.between(0.05, 0.25),
    ry: random.between(0.08, 0.35),
    color: random.next() < 0.4 ? random.pick(SKIN) : random.pick(CLOTH),
  }));
}

function expose(width: number, height: number, blobs: readonly Blob[], random: Random): Uint8Array {
  const [sky, ground]: [Color, Color] = [
    [random.whole(120, 230), random.whole(140, 230), random.whole(150, 240)],
    [random.whole(60, 200), random.whole(60, 180), random.whole(50, 170)],
  ];
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [((at % width) + 0.5) / width, (Math.floor(at / width) + 0.5) / height];
    const grain = random.bell() * 5;
    for (let channel = 0; channel < 3; channel++) {
      let level = (sky[channel] ?? 0) * (1 - y) + (ground[channel] ?? 0) * y;
      for (const blob of blobs) {
        const far = ((x - blob.x) / blob.rx) ** 2 + ((y - blob.y) / blob.ry) ** 2;
        const share = Math.min(1, Math.max(0, (1 - far) * 3 + 0.5));
        level += ((blob.color[channel] ?? 0) * (1.08 - 0.25 * far * 0.5) - level) * share;
      }
      rgb[at * 3 + channel] = Math.min(255, Math.max(0, level + grain));
    }
  }
  return rgb;
}
