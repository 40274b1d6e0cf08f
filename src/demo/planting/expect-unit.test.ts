import { describe, expect, it } from 'vitest';
import { expectUnit } from './expect-unit.ts';
import { CUT_OFF, GRAY, LOW_RESOLUTION, NOTHING_PAINTED, PIXELS_AS_POINTS, USER_PASSWORD } from './faults.ts';
import { filesOf, PLANTED_UNIT, plantDossier } from './planted-unit.ts';

const expected = expectUnit(PLANTED_UNIT);

function findingsOf(plan: Parameters<typeof plantDossier>[2]) {
  const dossier = plantDossier('210105-0001', 0, plan, { sides: ['result'] });
  const truth = expectUnit({ folder: 'CSDL_X', dossiers: [dossier], foreign: [] });
  const file = truth.files.find(({ path }) => path.includes('_TP_'));
  return {
    verdict: file?.verdict,
    numbers: file?.findings.map(({ number, page }) => `${number} ${page ?? ''}`.trim()),
  };
}

describe('the truth about the planted unit', () => {
  it('covers twelve dossiers of two files each, all names different', () => {
    expect(expected.dossiers.map(dossier => dossier.files.length)).toEqual(
      Array.from({ length: 12 }, () => 2),
    );
    expect(new Set(expected.files.map(file => file.path)).size).toBe(24);
  });

  it('leaves more than a third of the dossiers clean', () => {
    expect(expected.counts.dossiers).toEqual({ passed: 5, undecided: 2, failed: 5 });
    const grave = expected.files
      .slice(0, 10)
      .flatMap(file => file.findings.filter(({ severity }) => severity !== 'info'));
    expect(grave).toEqual([]);
  });

  it('says nothing of a sound file but that nobody has looked at its pixels', () => {
    expect(findingsOf({ sides: ['form', 'emptyBack'] })).toEqual({ verdict: 'passed', numbers: ['PD06'] });
  });

  it.each([
    ['low resolution, page by page', LOW_RESOLUTION, 'failed', ['PD04 1', 'PD04 2', 'PD06']],
    ['gray, page by page, open until looked at', GRAY, 'undecided', ['PD05 1', 'PD05 2', 'PD06']],
    ['pixels taken for points, once', PIXELS_AS_POINTS, 'undecided', ['PD06', 'PD09']],
    ['a password, and nothing of the pages behind it', USER_PASSWORD, 'failed', ['PD03']],
    ['a file cut off, and nothing else', CUT_OFF, 'failed', ['PD01 1']],
  ])('tells of %s', (_, fault, verdict, numbers) => {
    expect(findingsOf({ sides: ['form', 'minutes'], faults: [fault] })).toEqual({ verdict, numbers });
  });

  it('names the page on which nothing is painted, and asks no resolution or color of it', () => {
    const sides = ['form', 'nothing', 'minutes'] as const;
    expect(findingsOf({ sides, faults: [NOTHING_PAINTED, LOW_RESOLUTION] }).numbers).toEqual([
      'PD04 1',
      'PD04 3',
      'PD06',
      'PD06 2',
    ]);
  });

  it('copies a file only from one that is made before it', () => {
    const names = filesOf(PLANTED_UNIT).map(file => file.name);
    const copies = filesOf(PLANTED_UNIT).filter(file => file.copyOf !== undefined);
    expect(copies).toHaveLength(1);
    for (const { name, copyOf = '' } of copies) {
      expect(names.indexOf(copyOf)).toBeGreaterThanOrEqual(0);
      expect(names.indexOf(copyOf)).toBeLessThan(names.indexOf(name));
    }
  });
});
