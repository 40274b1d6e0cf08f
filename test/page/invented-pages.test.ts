import { beforeAll, describe, expect, it } from 'vitest';
import { type Figure, figuresOf } from '../../scripts/campaign/pages/figures.ts';
import { Onlooker } from '../../scripts/campaign/pages/look-at-invented.ts';
import type { PageOutcome } from '../../scripts/campaign/pages/score-page.ts';
import { counted } from '../../scripts/campaign/pages/show-figures.ts';

const COUNT = 200;

/**
 * The most of each among two hundred pages: what must never happen, and for the rest somewhat more than what happens,
 * since one page among so few weighs as much as a campaign's whole bound.
 */
const MOST: Readonly<Record<string, number>> = {
  'page not looked at': 0,
  'red: clear seal missed': 0,
  'red: clear seal doubtful': 1,
  'red: hard seal missed': 4,
  'red: decoy called a seal': 2,
  'red: page without a seal doubtful': 3,
  'colorless: clear seal missed': 0,
  'colorless: decoy called a seal': 3,
  'color mode wrong': 0,
  'blank wrong': 1,
  'orientation wrong': 1,
  'orientation not told': 8,
  'skew off by more than 0.3 degrees, or not told': 8,
};

describe(`${COUNT} invented pages, looked at`, () => {
  let figures: ReadonlyMap<string, Figure>;

  beforeAll(async () => {
    const onlooker = new Onlooker();
    const outcomes: PageOutcome[] = [];
    for (let at = 0; at < COUNT; at++) outcomes.push(await onlooker.judge(`sample-${at}`, 'tuning'));
    figures = new Map(figuresOf(outcomes).map(figure => [figure.name, figure]));
  }, 600_000);

  it.each(Object.entries(MOST))('hold «%s» to at most %i', (name, most) => {
    const figure = figures.get(name);
    const told = figure === undefined ? 'no such figure' : `${counted(figure)}: ${figure.seeds.join(' ')}`;
    expect(figure?.count, told).toBeLessThanOrEqual(most);
    expect(figure?.of).toBeGreaterThan(5);
  });
});
