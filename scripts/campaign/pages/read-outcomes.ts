import type { PageOutcome } from './score-page.ts';

/** Reads back what a campaign kept, one outcome a line; a line that was cut off is left out. */
export function readOutcomes(text: string): PageOutcome[] {
  return text.split('\n').map(parseLine).filter(isOutcome);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isOutcome(value: unknown): value is PageOutcome {
  return (
    typeof value === 'object' &&
    value !== null &&
    'seed' in value &&
    'truth' in value &&
    'falseSeals' in value
  );
}
