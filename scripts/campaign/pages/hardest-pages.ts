import type { PageOutcome } from './score-page.ts';

/** A page and what went wrong on it. */
export interface HardPage {
  readonly outcome: PageOutcome;
  readonly weight: number;
  readonly words: readonly string[];
}

/** The pages on which most went wrong, or nearly so; worst first, equals in order of their seeds. */
export function hardestPages(outcomes: readonly PageOutcome[], count: number): HardPage[] {
  return outcomes
    .map(weigh)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.outcome.seed.localeCompare(b.outcome.seed))
    .slice(0, count);
}

function weigh(outcome: PageOutcome): HardPage {
  const faults = [...sealFaults(outcome), ...pageFaults(outcome)];
  return {
    outcome,
    weight: faults.reduce((sum, [weight]) => sum + weight, 0),
    words: faults.map(([, words]) => words),
  };
}

type Fault = readonly [weight: number, words: string];

const SAID_WEIGHTS = {
  clear: { missed: 100, doubtful: 30, clear: 0 },
  hard: { missed: 40, doubtful: 8, clear: 0 },
} as const;

function sealFaults({ seals, falseSeals }: PageOutcome): Fault[] {
  const there = seals.map(({ said, truth }): Fault => {
    const traits = [truth.shape, ...truth.traits]
      .filter((trait, at, all) => all.indexOf(trait) === at)
      .join(', ');
    const seen = `${Math.round(100 * truth.seenShare)} % of its outline seen`;
    return [SAID_WEIGHTS[truth.grade][said], `${truth.grade} seal (${traits}; ${seen}): ${said}`];
  });
  const notThere = falseSeals.map(
    ({ isClear, decoy }): Fault => [
      isClear ? 80 : 25,
      `${decoy ?? 'nothing'}: ${isClear ? 'called a seal' : 'doubtful'}`,
    ],
  );
  return [...there, ...notThere].filter(([weight]) => weight > 0);
}

function pageFaults({ truth, look, unseen }: PageOutcome): Fault[] {
  if (look === null) return [[100, `not looked at: ${unseen}`]];
  const faults: Fault[] = [];
  if (look.blank.isBlank !== truth.isBlank)
    faults.push([70, truth.isBlank ? 'blank: ink seen' : 'ink: called blank']);
  if (!truth.isBlank && look.isColorless !== truth.isColorless) faults.push([70, 'color mode wrong']);
  if (!truth.hasText) return faults;
  if (look.turn !== null && look.turn.degrees !== truth.turn)
    faults.push([35, `turn: ${look.turn.degrees} for ${truth.turn}`]);
  if (look.turn === null) faults.push([5, 'turn not told']);
  const off = Math.abs((look.skew?.degrees ?? 0) - truth.skewDegrees);
  if (off > 0.3)
    faults.push([
      5,
      `skew: ${look.skew?.degrees.toFixed(2) ?? 'none'} for ${truth.skewDegrees.toFixed(2)} degrees`,
    ]);
  return faults;
}
