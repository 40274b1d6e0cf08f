import type { InkPlane } from '../geometry/ink-plane.ts';
import { hasLineAt } from './line-at.ts';
import type { RingGuess } from './ring-guesses.ts';
import { turnVector } from './ring-track.ts';
import { TURNS } from './unroll-track.ts';

/** Every so many turns are enough for a glance. */
const EVERY = 3;

/** The part of a guessed ring, of what lies on the page, at which a line may run along it. A glance that costs next to nothing. */
export function markedRing(plane: InkPlane, { ring, stretch }: RingGuess): number {
  let [marked, places] = [0, 0];
  for (let turn = 0; turn < TURNS; turn += EVERY) {
    const [ux, uy] = turnVector(turn);
    const place = { x: (ring.x + ux * ring.radius) * stretch, y: ring.y + uy * ring.radius };
    if (place.x < 0 || place.y < 0 || place.x >= plane.width || place.y >= plane.height) continue;
    places += 1;
    if (hasLineAt(plane, place, ux, uy)) marked += 1;
  }
  return places === 0 ? 0 : marked / places;
}
