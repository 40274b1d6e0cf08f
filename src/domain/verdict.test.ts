import { describe, expect, it } from 'vitest';
import { verdictOf, worstVerdict } from './verdict.ts';

const failed = { severity: 'error', outcome: 'failed' } as const;
const open = { severity: 'error', outcome: 'undecided', reason: 'person' } as const;
const offline = { severity: 'error', outcome: 'undecided', reason: 'environment' } as const;

describe('a verdict', () => {
  it.each([
    ['passes what nothing weighs on', [], 'passed'],
    [
      'passes with warnings and information',
      [
        { ...failed, severity: 'warning' },
        { ...open, severity: 'info' },
      ],
      'passed',
    ],
    ['fails with one failed error, whatever else is open', [open, failed, offline], 'failed'],
    ['stays open with an undecided error', [{ ...failed, severity: 'warning' }, open], 'undecided'],
    ['is not changed by what the environment keeps from being known', [offline], 'passed'],
  ] as const)('%s', (_, weights, verdict) => {
    expect(verdictOf(weights)).toBe(verdict);
  });

  it('of a dossier is the worst of its parts', () => {
    expect(worstVerdict([])).toBe('passed');
    expect(worstVerdict(['passed', 'undecided'])).toBe('undecided');
    expect(worstVerdict(['undecided', 'failed', 'passed'])).toBe('failed');
  });
});
