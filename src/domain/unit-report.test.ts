import { describe, expect, it } from 'vitest';
import type { FileFacts, UnitFacts } from './facts.ts';
import type { At, Finding } from './finding.ts';
import { countSeverities, countVerdicts, reportUnit } from './unit-report.ts';

const words = { vi: 'x', en: 'x' };

function finding(at: At, more: Partial<Finding> = {}): Finding {
  return {
    ...{ id: at.path, number: 'PD04', check: 'a/b', rule: 'r/1', stage: 'scan', severity: 'error', at },
    ...{ outcome: 'failed', message: words, advice: words, values: {}, echoes: [], fixes: [], ...more },
  };
}

const file = (path: string): FileFacts => ({
  ...{ path, name: path, sizeBytes: 10, sha256: 'aa' },
  pdf: { state: 'refused', cause: 'empty' },
});

const unit: UnitFacts = {
  ...{
    folder: 'CSDL_X',
    path: 'CSDL_X',
    list: null,
    foreign: [],
    unitCode: null,
    register: [],
    contact: null,
    day: '2026-01-01',
  },
  dossiers: [
    { key: '1', code: '1', row: null, files: [file('1_TP'), file('1_KQ')] },
    { key: '2', code: '2', row: null, files: [file('2_KQ')] },
  ],
};

describe('the report of a unit', () => {
  it('tells each finding once, at its own subject', () => {
    const found = [
      finding({ path: '1_TP', page: 2 }),
      finding({ path: 'CSDL_X' }),
      finding({ path: 'Thumbs.db' }),
    ];
    const report = reportUnit(unit, found);
    expect(report.files.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['1_TP', 1],
      ['1_KQ', 0],
      ['2_KQ', 0],
    ]);
    expect(report.findings.map(({ at }) => at.path)).toEqual(['CSDL_X', 'Thumbs.db']);
  });

  it('judges a dossier by the worst of its files', () => {
    const open = { outcome: 'undecided', reason: 'person' } as const;
    const report = reportUnit(unit, [finding({ path: '1_KQ' }), finding({ path: '2_KQ' }, open)]);
    expect(report.dossiers.map(({ verdict }) => verdict)).toEqual(['failed', 'undecided']);
    expect(countVerdicts(report.files.map(({ verdict }) => verdict))).toEqual({
      passed: 1,
      failed: 1,
      undecided: 1,
    });
  });

  it('lets an echo weigh on the file where it stands, though its cause is told elsewhere', () => {
    const echo = {
      id: 'e',
      number: 'FN06',
      subject: '2_KQ',
      at: { path: '2_KQ' },
      severity: 'error',
    } as const;
    const cause = finding(
      { path: '1_TP' },
      { severity: 'warning', echoes: [{ ...echo, outcome: 'failed' }] },
    );
    const report = reportUnit(unit, [cause]);
    expect(report.files.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'failed']);
    expect(countSeverities([cause])).toEqual({ error: 0, warning: 1, info: 0 });
  });
});
