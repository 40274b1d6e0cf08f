import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { firstOf, workOf } from './plan-work.ts';
import type { Told } from './told.ts';

const finding = (number: Finding['number'], changes: Partial<Finding> = {}): Finding => ({
  ...{
    id: number,
    number,
    check: 'a/b',
    rule: 'bk-2021/II',
    stage: 'list',
    severity: 'error',
    outcome: 'failed',
  },
  ...{ at: { path: 'danh-sach.xlsx', worksheet: 'S', cell: 'A4' }, values: {}, echoes: [], fixes: [] },
  ...{ message: { vi: '', en: '' }, advice: { vi: '', en: '' } },
  ...changes,
});

const told = (first: Finding): Told => ({
  unit: { folder: null, list: null, dossiers: [], files: [], findings: [] },
  ...{ dossier: null, file: null, folded: { first, all: [first], pages: [] } },
});

const setCell: Finding['fixes'] = [
  {
    ...{ confidence: 'confirm', words: { vi: '', en: '' } },
    edits: [{ kind: 'setCell', worksheet: 'S', cell: 'A4', was: '', value: '', type: 'text' }],
  },
];

describe('the work that a fault asks for', () => {
  it.each([
    ['rewrite', finding('CD04', { fixes: setCell })],
    ['rewrite', finding('RW02', { fixes: setCell, severity: 'warning' })],
    ['edit', finding('RW03')],
    ['supply', finding('FD05')],
    ['review', finding('RW04', { severity: 'warning' })],
    [
      'unlock',
      finding('PD01', { at: { path: 'a.pdf' }, outcome: 'undecided', values: { cause: 'noAccess' } }),
    ],
  ])('is to %s', (work, fault) => {
    expect(workOf(fault)).toBe(work);
  });
});

describe('the fault to begin with', () => {
  const scan = told(finding('PD04', { at: { path: 'a.pdf', page: 1 } }));
  const code = told(finding('CD04', { fixes: setCell }));

  it('is a wrong code, after which all else is named', () => {
    expect(firstOf([scan, code])).toBe(code);
  });

  it('is what is quick before what needs the scanner', () => {
    const cell = told(finding('RW03', { fixes: setCell }));
    expect(firstOf([scan, cell])).toBe(cell);
  });

  it('need not be named where all ask for the same work, or only one is an error', () => {
    expect(firstOf([scan, scan])).toBeNull();
    expect(firstOf([scan, told(finding('CD03', { severity: 'warning' }))])).toBeNull();
  });
});
