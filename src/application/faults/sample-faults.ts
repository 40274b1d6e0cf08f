import type { Finding } from '#domain/finding.ts';
import { REPORT_SCHEMA, type Report, type UnitReport } from '#domain/report.ts';
import { samplePdf } from '#domain/sample-facts.ts';
import type { FaultTelling } from './fault-telling.ts';

export const SAMPLE_LIST = 'CSDL_X/Danh sách.xlsx';

/** Plain words, so that a test sees what came from where. */
export const SAMPLE_TELLING: FaultTelling = {
  citation: ({ rule }) => `căn cứ ${rule}`,
  advice: ({ advice }) => advice.vi,
  echoes: ({ first }) => first.echoes.map(({ number }) => `(kéo theo: ${number})`).join(''),
  place: ({ folded }) => ('cell' in folded.first.at ? `ô ${folded.first.at.cell}` : folded.first.at.path),
};

export function sampleFault(change: Partial<Finding> & Pick<Finding, 'number' | 'at'>): Finding {
  return {
    ...{ id: `${change.number} ${JSON.stringify(change.at)}`, check: 'sample/check', rule: 'bk-2021/I.1' },
    ...{ stage: 'scan', severity: 'error', outcome: 'failed', case: 'fault', values: {} },
    message: { vi: `lỗi ${change.number}`, en: '' },
    advice: { vi: `sửa ${change.number}`, en: '' },
    ...{ echoes: [], fixes: [] },
    ...change,
  };
}

/** At a cell of the sheet «Danh sách». */
export function sampleCellFault(cell: string, change: Partial<Finding> & Pick<Finding, 'number'>): Finding {
  return sampleFault({ at: { path: SAMPLE_LIST, worksheet: 'Danh sách', cell }, ...change });
}

/** A unit with a list of one dossier, 243 in row 5, and its file. */
export function sampleFaultyUnit(found: {
  readonly ofFile?: readonly Finding[];
  readonly ofDossier?: readonly Finding[];
  readonly ofList?: readonly Finding[];
  readonly ofUnit?: readonly Finding[];
}): UnitReport {
  const path = 'CSDL_X/2016/243_TP_2016.pdf';
  return {
    folder: 'CSDL_X',
    list: {
      ...{ path: SAMPLE_LIST, verdict: 'failed', findings: found.ofList ?? [] },
      tables: [{ worksheet: 'Danh sách', headerRow: 2, dossiers: 1, otherRows: 0, columns: [] }],
    },
    dossiers: [
      {
        ...{ key: 'Danh sách!5', code: '243', worksheet: 'Danh sách', row: 5, files: [path] },
        ...{ verdict: 'failed', findings: found.ofDossier ?? [] },
      },
    ],
    files: [
      {
        ...{ path, sha256: 'a', bytes: 1, verdict: 'failed', facts: samplePdf() },
        findings: found.ofFile ?? [],
      },
    ],
    findings: found.ofUnit ?? [],
  };
}

export function sampleFaultReport(...units: readonly UnitReport[]): Report {
  const none = { passed: 0, failed: 0, undecided: 0 };
  return {
    ...{ schema: REPORT_SCHEMA, engines: {}, profile: 'bk-2021', stage: 'list', day: '2026-11-24' },
    ...{ partial: false, units, skipped: [] },
    summary: {
      ...{ files: none, dossiers: none, pages: 0, bytes: 0, findings: { error: 0, warning: 0, info: 0 } },
      ...{ checks: {}, next: {} },
    },
  };
}
