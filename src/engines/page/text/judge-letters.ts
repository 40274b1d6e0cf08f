import { CELLS } from './letter-grids.ts';
import { BIASES, NEURONS, OUTPUTS, PAPER, WEIGHTS } from './letter-net.ts';

/** What letters say together about which way is up. */
export interface UpEvidence {
  readonly letters: number;
  /** From -3 (all upside down) to 3. */
  readonly mean: number;
  /** How often the mean is larger than the error that chance gives it; negative as the mean is. */
  readonly certainty: number;
}

/** One odd shape must not outvote many letters. */
const MOST_A_LETTER = 3;

/** Asks the net about each letter as it stands and turned by half, so that it cannot prefer either. */
export function judgeLetters(grids: Float32Array): UpEvidence {
  const letters = grids.length / CELLS;
  let [sum, squares] = [0, 0];
  for (let letter = 0; letter < letters; letter++) {
    const grid = grids.subarray(letter * CELLS, (letter + 1) * CELLS);
    const raw = judgeLetter(grid);
    const score = Math.max(-MOST_A_LETTER, Math.min(MOST_A_LETTER, raw));
    sum += score;
    squares += score * score;
  }
  const mean = sum / Math.max(1, letters);
  const spread = Math.sqrt(Math.max(0, squares / Math.max(1, letters) - mean * mean));
  return { letters, mean, certainty: (mean * Math.sqrt(letters)) / Math.max(0.01, spread) };
}

function judgeLetter(grid: Float32Array): number {
  let score = 0;
  for (let neuron = 0, from = 0; neuron < NEURONS; neuron++, from += CELLS) {
    let standing = BIASES[neuron] ?? 0;
    let turned = standing;
    for (let cell = 0; cell < CELLS; cell++) {
      const weight = WEIGHTS[from + cell] ?? 0;
      standing += weight * ((grid[cell] ?? 0) - PAPER);
      turned += weight * ((grid[CELLS - 1 - cell] ?? 0) - PAPER);
    }
    score += (OUTPUTS[neuron] ?? 0) * (squash(standing / 100) - squash(turned / 100));
  }
  return score / 100;
}

/** Close to the hyperbolic tangent, and the same to the last bit wherever it is computed. */
function squash(value: number): number {
  if (value > 3) return 1;
  if (value < -3) return -1;
  const square = value * value;
  return (value * (27 + square)) / (27 + 9 * square);
}
