import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import type { DossierReport, FileReport, Report } from '#domain/report.ts';
import { digestReport } from './digest-report.ts';
import { planWork, workOf } from './plan-work.ts';

function finding(path: string, change: Partial<Finding> = {}): Finding {
  return {
    ...{
      id: path,
      number: 'PD04',
      check: 'x',
      rule: 'r',
      stage: 'scan',
      severity: 'error',
      outcome: 'failed',
    },
    ...{ at: { path, page: 1 }, case: 'low', values: {}, echoes: [], fixes: [] },
    ...{ message: { vi: 'Trang 1: x', en: 'x' }, advice: { vi: 'y', en: 'y' } },
    ...change,
  };
}

/** A unit of one file a dossier, with the findings of each. */
function reportOf(all: readonly (readonly Finding[])[], ofUnit: readonly Finding[] = []): Report {
  const files = all.map((findings, at): FileReport => {
    const verdict = findings.some(({ outcome, severity }) => outcome === 'failed' && severity === 'error')
      ? 'failed'
      : findings.some(({ severity }) => severity === 'error')
        ? 'undecided'
        : 'passed';
    const facts = { state: 'refused', cause: 'notPdf' } as const;
    return { path: `C/${at}.pdf`, sha256: '', bytes: 1, verdict, facts, findings };
  });
  const dossiers = files.map(({ path, verdict }): DossierReport => {
    return { key: path, code: null, worksheet: null, row: null, files: [path], verdict, findings: [] };
  });
  const counts = { passed: 0, failed: 0, undecided: 0 };
  return {
    ...{ schema: 'sohoa-report/1', engines: {}, profile: 'p', stage: 'list', day: '2026-11-24' },
    ...{
      partial: false,
      skipped: [],
      units: [{ folder: 'C', list: null, dossiers, files, findings: ofUnit }],
    },
    summary: {
      ...{ files: counts, dossiers: counts, pages: 0, bytes: 0, checks: {}, next: {} },
      findings: { error: 0, warning: 0, info: 0 },
    },
  };
}

const many = (count: number, change: Partial<Finding> = {}) =>
  Array.from({ length: count }, (_, at) => [finding(`C/${at}.pdf`, change)]);

describe('digesting a report', () => {
  it('tells what more than five files share once, and not again by dossier', () => {
    const six = digestReport(reportOf(many(6)));
    expect(six.common.map(({ told }) => told.length)).toEqual([6]);
    expect(six.dossiers.every(({ told }) => told.length === 0)).toBe(true);
    const five = digestReport(reportOf(many(5)));
    expect(five.common).toEqual([]);
    expect(five.dossiers.every(({ told }) => told.length === 1)).toBe(true);
  });

  it('counts files, not pages: six pages of one file are no common fault', () => {
    const pages = [1, 2, 3, 4, 5, 6].map(page => finding('C/0.pdf', { at: { path: 'C/0.pdf', page } }));
    expect(digestReport(reportOf([pages])).common).toEqual([]);
  });

  it('puts failed before undecided, and the dossier with most faults first', () => {
    const undecided = { outcome: 'undecided', reason: 'person' } as const;
    const report = reportOf([
      [finding('C/0.pdf', undecided), finding('C/0.pdf', { ...undecided, number: 'PD05' })],
      [finding('C/1.pdf')],
      [],
      [finding('C/3.pdf'), finding('C/3.pdf', { number: 'PD02' })],
    ]);
    const order = digestReport(report).dossiers.map(({ dossier }) => dossier.key);
    expect(order).toEqual(['C/3.pdf', 'C/1.pdf', 'C/0.pdf']);
  });

  it('keeps warnings, information and the unit’s own faults apart', () => {
    const report = reportOf(
      [[finding('C/0.pdf', { severity: 'warning' })], [finding('C/1.pdf', { severity: 'info' })]],
      [finding('C', { number: 'FD01' })],
    );
    const { warnings, infos, ofUnits, dossiers } = digestReport(report);
    expect([warnings.length, infos.length, ofUnits.length, dossiers.length]).toEqual([1, 1, 1, 0]);
  });

  it('counts a fault on many pages once', () => {
    const pages = [1, 2, 3].map(page =>
      finding('C/0.pdf', { at: { path: 'C/0.pdf', page }, message: { vi: `Trang ${page}: x`, en: 'x' } }),
    );
    expect(digestReport(reportOf([pages])).dossiers[0]?.counts).toEqual({
      failed: 1,
      undecided: 0,
      warning: 0,
    });
  });
});

describe('what is to be done about a fault', () => {
  const rename = { kind: 'rename', from: 'a', to: 'b', sha256: '' } as const;
  const repair = { kind: 'repair', path: 'a', sha256: '', repair: 'raiseVersion' } as const;
  const fixOf = (edit: typeof rename | typeof repair) => [
    { confidence: 'safe' as const, words: { vi: 'x', en: 'x' }, edits: [edit] },
  ];

  it.each<[string, Partial<Finding>, string]>([
    ['low resolution', {}, 'rescan'],
    ['a damaged file', { number: 'PD01' }, 'replace'],
    ['a password', { number: 'PD03' }, 'replace'],
    ['a wrong name', { number: 'FN02', fixes: fixOf(rename) }, 'rename'],
    ['an old version', { number: 'PD02', fixes: fixOf(repair) }, 'repair'],
    ['a script', { number: 'PD08' }, 'correct'],
    [
      'a wrong page box',
      { number: 'PD09', outcome: 'undecided', reason: 'person', fixes: fixOf(repair) },
      'decide',
    ],
    ['unseen pixels', { number: 'PD05', outcome: 'undecided', reason: 'pixels' }, 'look'],
    ['a limit', { number: 'PD01', outcome: 'undecided', reason: 'limits' }, 'ask'],
    ['a warning', { number: 'PD03', severity: 'warning' }, 'review'],
    ['an upside-down page', { number: 'PD11', severity: 'warning', fixes: fixOf(repair) }, 'repair'],
    ['an upside-down page of a signed file', { number: 'PD11', severity: 'warning' }, 'review'],
    ...(['PD12', 'PD13', 'PD14', 'PD15'] as const).map((number): [string, Partial<Finding>, string] => [
      `${number}, an error`,
      { number },
      'rescan',
    ]),
  ])('that is %s', (_, change, work) => {
    expect(workOf(finding('a', change))).toBe(work);
  });

  it('comes in the order in which it is best done', () => {
    const report = reportOf([
      [finding('C/0.pdf'), finding('C/0.pdf', { number: 'FN02', fixes: fixOf(rename) })],
      [
        finding('C/1.pdf', { outcome: 'undecided', reason: 'person' }),
        finding('C/1.pdf', { number: 'PD01' }),
      ],
    ]);
    expect(planWork(digestReport(report).all).map(({ kind }) => kind)).toEqual([
      ...['rename', 'rescan', 'replace', 'decide'],
    ]);
  });
});
