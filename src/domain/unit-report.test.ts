import { describe, expect, it } from 'vitest';
import type { FileFacts, UnitFacts } from './facts.ts';
import type { At, Finding } from './finding.ts';
import { sampleEntry, sampleList } from './sample-facts.ts';
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

const entries = [3, 4].map(row => sampleEntry({ row }));
const list = sampleList(entries, { worksheet: 'Danh sách' });
const withList: UnitFacts = {
  ...unit,
  list,
  dossiers: [
    ...entries.map((row, index) => ({
      ...{ key: `Danh sách!${row.row}`, code: null, row },
      files: [file(`${index}_TP`)],
    })),
    { key: '9', code: '9', row: null, files: [] },
  ],
};
const cell = (address: string, worksheet = 'Danh sách'): At => ({
  ...{ path: 'danh-sach.xlsx', worksheet, cell: address },
});

describe('the report of a unit with a list', () => {
  it('tells a row’s findings at its dossier, and at the list what stands in no row', () => {
    const places = [
      cell('A4'),
      cell('H2'),
      cell('A4', 'Tờ khác'),
      { path: 'danh-sach.xlsx', field: 'columns' },
    ];
    const report = reportUnit(
      withList,
      [...places, { path: '1_TP' }, { path: 'x' }].map(at => finding(at)),
    );
    expect(report.dossiers.map(({ findings }) => findings.map(({ at }) => at))).toEqual([
      ...[[], [cell('A4')], []],
    ]);
    expect(report.list?.findings.map(({ at }) => at)).toEqual(places.slice(1));
    expect(report.files.map(({ findings }) => findings.length)).toEqual([0, 1]);
    expect(report.findings.map(({ at }) => at.path)).toEqual(['x']);
  });

  it('judges a dossier by the worst of its row and its files, a list by all that stands in it', () => {
    const open = { outcome: 'undecided', reason: 'person' } as const;
    const verdicts = (...found: Finding[]) => {
      const report = reportUnit(withList, found);
      return [report.list?.verdict, ...report.dossiers.map(({ verdict }) => verdict)];
    };
    expect(verdicts()).toEqual(['passed', 'passed', 'passed', 'passed']);
    expect(verdicts(finding(cell('A3')))).toEqual(['failed', 'failed', 'passed', 'passed']);
    expect(verdicts(finding(cell('A3'), open), finding({ path: '0_TP' }))).toEqual([
      ...['undecided', 'failed', 'passed', 'passed'],
    ]);
    expect(verdicts(finding(cell('A2')))).toEqual(['failed', 'passed', 'passed', 'passed']);
  });

  it('lets an echo weigh on the row where it stands', () => {
    const echo = { id: 'e', number: 'FD05', subject: 'danh-sach.xlsx', severity: 'error' } as const;
    const at = { path: 'danh-sach.xlsx', field: 'columns' };
    const cause = finding(at, {
      ...{ severity: 'warning', echoes: [{ ...echo, at: cell('A4'), outcome: 'failed' }] },
    });
    const report = reportUnit(withList, [cause]);
    expect(report.dossiers.map(({ verdict }) => verdict)).toEqual(['passed', 'failed', 'passed']);
    expect(report.list).toMatchObject({ verdict: 'failed', findings: [{ id: 'danh-sach.xlsx' }] });
  });

  it('says how each table was understood', () => {
    expect(reportUnit(withList, []).list?.tables).toMatchObject([
      { worksheet: 'Danh sách', headerRow: 2, dossiers: 2, columns: { length: 31 } },
    ]);
    expect(reportUnit(unit, []).list).toBeNull();
  });
});
