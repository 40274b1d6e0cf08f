import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { REPORT_SCHEMA, type Report } from '#domain/report.ts';
import { bk2021Profile } from '#regulations/profiles/bk-2021.ts';
import { viewReport } from '../report-view.ts';
import { describeWork } from './describe-work.ts';

const path = 'C/243_TP_2016.pdf';

function repair(words: string, page?: number): Finding {
  return {
    ...{
      id: `${words} ${page}`,
      number: page === undefined ? 'PD02' : 'PD11',
      check: 'x',
      rule: 'r',
      stage: 'scan',
    },
    ...{ severity: 'warning', outcome: 'failed', case: 'turned', values: {}, echoes: [] },
    at: page === undefined ? { path } : { path, page },
    message: { vi: `Trang ${page}: x`, en: 'x' },
    advice: { vi: words, en: words },
    fixes: [{ confidence: 'confirm', words: { vi: words, en: words }, edits: [repairEdit(page)] }],
  };
}

function repairEdit(page?: number) {
  const edit = { kind: 'repair', path, sha256: '', repair: 'turnPage180' } as const;
  return page === undefined ? edit : { ...edit, page };
}

function placesOf(findings: readonly Finding[]) {
  const counts = { passed: 1, failed: 0, undecided: 0 };
  const about = { path, verdict: 'passed', findings } as const;
  const facts = { state: 'refused', cause: 'notPdf' } as const;
  const dossier = {
    key: '243',
    code: '243',
    worksheet: null,
    row: null,
    files: [path],
    verdict: 'passed',
  } as const;
  const report: Report = {
    ...{ schema: REPORT_SCHEMA, engines: {}, profile: 'p', stage: 'list', day: '2026-11-24', partial: false },
    skipped: [],
    units: [
      {
        ...{ folder: 'C', list: null, findings: [], dossiers: [{ ...dossier, findings: [] }] },
        files: [{ ...about, sha256: '', bytes: 1, facts }],
      },
    ],
    summary: {
      ...{ files: counts, dossiers: counts, pages: 0, bytes: 0, checks: {}, next: {} },
      findings: { error: 0, warning: 0, info: 0 },
    },
  };
  const view = viewReport(report, bk2021Profile, {
    lang: 'vi',
    contact: { office: '', phone: '' },
    notes: [],
  });
  return describeWork(view).flatMap(({ places }) => places);
}

describe('what is to be repaired in a file', () => {
  it('is told once for all pages that are turned alike', () => {
    const turned = [2, 3, 4, 7].map(page => repair('Xoay trang 180°', page));
    expect(placesOf(turned)).toEqual(['243_TP_2016.pdf: Xoay trang 180° (trang 2-4, 7)']);
  });

  it('is told apart from what is done to the whole file', () => {
    const all = [repair('Nâng phiên bản PDF'), repair('Xoay trang 180°', 2), repair('Xoay trang 90°', 1)];
    expect(placesOf(all)).toEqual([
      '243_TP_2016.pdf: Nâng phiên bản PDF; Xoay trang 180° (trang 2); Xoay trang 90° (trang 1)',
    ]);
  });
});
