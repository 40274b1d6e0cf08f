import { describe, expect, it } from 'vitest';
import type { At, CheckNumber, Finding } from '#domain/finding.ts';
import type { Report } from '#domain/report.ts';
import { compareReport } from './compare-report.ts';
import { expectUnit } from './expect-unit.ts';
import type { Expected, ExpectedFinding } from './expected.ts';
import { PLANTED_UNIT } from './planted-unit.ts';

const WORDS = { vi: '', en: '' };
const NOT_READ = { state: 'refused', cause: 'empty' } as const;
const expected = expectUnit(PLANTED_UNIT);

const at = (path: string, page: number | undefined): At => (page === undefined ? { path } : { path, page });

function finding(path: string, { number, page, echoes = [], ...rest }: ExpectedFinding): Finding {
  return {
    ...{
      id: '',
      number,
      check: '',
      rule: '',
      stage: 'scan',
      at: at(path, page),
      message: WORDS,
      advice: WORDS,
    },
    ...{ values: {}, fixes: [], ...rest },
    echoes: echoes.map(echo => {
      const [echoed = '', , on = ''] = echo.split(' ');
      const place = { subject: path, at: at(path, Number(on)) };
      return { id: '', number: numberIn(echoed), severity: 'error', outcome: 'undecided', ...place };
    }),
  };
}

const isNumber = (text: string): text is CheckNumber => /^[A-Z]{2}\d\d$/.test(text);

function numberIn(text: string): CheckNumber {
  if (isNumber(text)) return text;
  throw new Error(`${text} is no check number`);
}

/** A report that says exactly what is expected. */
function reportOf({ counts, ...truth }: Expected): Report {
  const { files, dossiers, findings, pages, next } = counts;
  return {
    ...{ schema: 'sohoa-report/1', engines: {}, day: '2026-11-24', partial: false, skipped: [] },
    ...{ profile: truth.profile, stage: truth.stage },
    summary: { files, dossiers, findings, pages, next, bytes: 1, checks: {} },
    units: [
      {
        ...{ folder: `/somewhere/${truth.folder}`, list: null },
        dossiers: truth.dossiers.map(dossier => ({ ...dossier, worksheet: null, row: null, findings: [] })),
        files: truth.files.map(({ path, verdict, findings: own }) => ({
          ...{ path, verdict, sha256: '', bytes: 1, facts: NOT_READ },
          findings: own.map(each => finding(path, each)).reverse(),
        })),
        findings: truth.findings.map(({ path, ...each }) => finding(path, each)),
      },
    ],
  };
}

/** A file of which there is something to say: its back is blank. */
const told = expected.files.find(({ findings }) => findings.some(({ number }) => number === 'PD06'));

/** The truth with what is said of that file changed. */
function withFileChanged(change: (findings: readonly ExpectedFinding[]) => ExpectedFinding[]): Expected {
  const files = expected.files.map(file =>
    file === told ? { ...file, findings: change(file.findings) } : file,
  );
  return { ...expected, files };
}

const EXTRA: ExpectedFinding = { number: 'PD02', case: 'low', outcome: 'failed', severity: 'error' };

describe('comparing a report with the truth', () => {
  it('finds no difference where the report says exactly what was planted, in whatever order', () => {
    expect(compareReport(expected, reportOf(expected))).toEqual([]);
  });

  it.each([
    ['a finding too many', (own: readonly ExpectedFinding[]) => [...own, EXTRA], 'PD02'],
    ['a finding missing', () => [], 'PD06'],
    [
      'another severity',
      (own: readonly ExpectedFinding[]) => own.map(each => ({ ...each, severity: 'error' as const })),
      'severity',
    ],
    [
      'another reason',
      (own: readonly ExpectedFinding[]) => own.map(each => ({ ...each, reason: 'person' as const })),
      'reason',
    ],
    [
      'another page',
      (own: readonly ExpectedFinding[]) => own.map(each => ({ ...each, page: 7 })),
      '"page":7',
    ],
    [
      'an echo',
      (own: readonly ExpectedFinding[]) => own.map(each => ({ ...each, echoes: ['PD04 page 1'] })),
      'echoes',
    ],
  ])('names %s', (_, change, word) => {
    const found = compareReport(expected, reportOf(withFileChanged(change)));
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toContain(told?.path);
    expect(found.join('\n')).toContain(word);
  });

  it('names a file that was not judged, a count that is off and a path that was skipped', () => {
    const short = reportOf({ ...expected, files: expected.files.slice(1) });
    const report = {
      ...short,
      summary: { ...short.summary, pages: 1 },
      skipped: [{ path: 'x', reason: 'noAccess', words: WORDS } as const],
    };
    expect(compareReport(expected, report)).toEqual([
      'skipped: x (noAccess)',
      expect.stringContaining('not found'),
      expect.stringMatching(/^counts: pages: expected \d+, found 1$/),
    ]);
  });

  it('refuses a report on no unit or on several', () => {
    const report = reportOf(expected);
    expect(compareReport(expected, { ...report, units: [] })).toEqual(['units: expected 1, found 0']);
    expect(compareReport(expected, { ...report, units: [...report.units, ...report.units] })).toHaveLength(1);
  });
});
