import type { InkPlane } from './ink-plane.ts';

/** A part of a plane, in its points; right and bottom exclusive. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * A part of a plane made narrower and lower, each by a factor of 1 or more, so that ovals become round.
 * `pointsPerMm` stays that of the side that is kept.
 */
export function squeeze(plane: InkPlane, part: Part, across: number, down: number): InkPlane {
  const width = Math.floor((part.right - part.left) / across);
  const height = Math.floor((part.bottom - part.top) / down);
  const ink = new Uint8Array(Math.max(0, width * height));
  const hidden = new Uint8Array(ink.length);
  for (let y = 0, to = 0; y < height; y++) {
    const upper = part.top + Math.floor((y + 0.25) * down);
    const lower = part.top + Math.floor((y + 0.75) * down);
    for (let x = 0; x < width; x++, to++) {
      const west = part.left + Math.floor((x + 0.25) * across);
      const east = part.left + Math.floor((x + 0.75) * across);
      const sum =
        (plane.ink[upper * plane.width + west] ?? 0) +
        (plane.ink[upper * plane.width + east] ?? 0) +
        (plane.ink[lower * plane.width + west] ?? 0) +
        (plane.ink[lower * plane.width + east] ?? 0);
      ink[to] = sum >> 2;
      hidden[to] = plane.hidden?.[upper * plane.width + west] ?? 0;
    }
  }
  const rest = { ...plane, width, height, ink };
  return plane.hidden === undefined ? rest : { ...rest, hidden };
}

/** The part around a box, widened by a margin, within the plane. */
export function partAround({ width, height }: InkPlane, box: Part, margin: number): Part {
  return {
    left: Math.max(0, Math.floor(box.left - margin)),
    top: Math.max(0, Math.floor(box.top - margin)),
    right: Math.min(width, Math.ceil(box.right + margin)),
    bottom: Math.min(height, Math.ceil(box.bottom + margin)),
  };
}
