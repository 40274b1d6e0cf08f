import { describe, expect, it } from 'vitest';
import { foldEchoes, placeWithin, type RawFinding } from './echoes.ts';
import type { At, CheckNumber } from './finding.ts';

const words = { vi: 'x', en: 'x' };

function raw(number: CheckNumber, at: At, more: Partial<RawFinding> = {}): RawFinding {
  return {
    ...{
      id: `${number} ${at.path} ${placeWithin(at)}`,
      number,
      check: 'a/b',
      rule: 'practice/x',
      stage: 'scan',
    },
    ...{ severity: 'error', outcome: 'failed', at, message: words, advice: words, values: {} },
    ...{ echoes: [], fixes: [], explains: [], ...more },
  };
}

const page = (number: number): At => ({ path: 'a.pdf', page: number });

describe('echoes', () => {
  it('puts an explained finding under its cause, and leaves the others', () => {
    const box = raw('PD09', { path: 'a.pdf' }, { explains: [{ number: 'PD04', at: page(1) }] });
    const folded = foldEchoes([raw('PD04', page(1)), raw('PD04', page(2)), box]);
    expect(folded.map(({ number, echoes }) => [number, echoes.map(echo => echo.id)])).toEqual([
      ['PD04', []],
      ['PD09', ['PD04 a.pdf page 1']],
    ]);
  });

  it('makes the echo of an open question open, for the same reason', () => {
    const cause = {
      outcome: 'undecided',
      reason: 'person',
      explains: [{ number: 'PD04', at: page(1) }],
    } as const;
    const [root] = foldEchoes([raw('PD04', page(1)), raw('PD09', { path: 'a.pdf' }, cause)]);
    expect(root?.echoes).toMatchObject([{ outcome: 'undecided', reason: 'person', severity: 'error' }]);
  });

  it('keeps the weight of an echo whose cause has failed', () => {
    const open = raw('PD04', page(1), { outcome: 'undecided', reason: 'pixels', severity: 'warning' });
    const cause = raw('FN02', { path: 'a.pdf' }, { explains: [{ number: 'PD04', at: page(1) }] });
    expect(foldEchoes([open, cause])[0]?.echoes).toMatchObject([
      { outcome: 'undecided', reason: 'pixels', severity: 'warning' },
    ]);
  });

  it('can explain an open question alone, and leave what failed standing', () => {
    const cause = {
      outcome: 'undecided',
      reason: 'person',
      explains: [1, 2].map(number => ({ number: 'PD05', at: page(number), onlyOpen: true }) as const),
    } as const;
    const open = raw('PD05', page(2), { outcome: 'undecided', reason: 'pixels' });
    const folded = foldEchoes([raw('PD01', page(1), cause), raw('PD05', page(1)), open]);
    expect(
      folded.map(({ number, outcome, echoes }) => [number, outcome, echoes.map(({ at }) => at)]),
    ).toEqual([
      ['PD01', 'undecided', [page(2)]],
      ['PD05', 'failed', []],
    ]);
  });

  it('folds a chain under its first cause', () => {
    const first = raw('CD04', { path: 'l' }, { explains: [{ number: 'FN06', at: { path: 'b.pdf' } }] });
    const second = raw('FN06', { path: 'b.pdf' }, { explains: [{ number: 'FD02', at: { path: 'c.pdf' } }] });
    const folded = foldEchoes([second, raw('FD02', { path: 'c.pdf' }), first]);
    expect(folded.map(({ number }) => number)).toEqual(['CD04']);
    expect(folded[0]?.echoes.map(({ number, subject }) => [number, subject])).toEqual([
      ['FN06', 'b.pdf'],
      ['FD02', 'c.pdf'],
    ]);
  });

  it('loses nothing when two findings explain each other', () => {
    const a = raw('FN06', { path: 'a' }, { explains: [{ number: 'FD02', at: { path: 'b' } }] });
    const b = raw('FD02', { path: 'b' }, { explains: [{ number: 'FN06', at: { path: 'a' } }] });
    expect(foldEchoes([a, b])).toHaveLength(2);
  });

  it('carries no trace of the explanation into the finding', () => {
    expect(foldEchoes([raw('FN06', { path: 'a' })])[0]).not.toHaveProperty('explains');
  });
});
