import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLines, jsonText } from '#cli/json/report-lines.ts';
import { schemaDocument } from '#cli/json/schema-document.ts';
import type { Report } from '#domain/report.ts';
import { makeScratch, putPdfs, runSohoa } from '../cli/run-sohoa.ts';
import {
  everyKind,
  fifteenThousand,
  hostileNames,
  MISSING,
  NAMES,
  sampleReport,
  sampleUnit,
} from '../golden/sample-reports.ts';
import { validate } from './validate.ts';

const scratch = makeScratch();
const path = join(import.meta.dirname, '../../docs/report.schema.json');
const document = schemaDocument();
const line = { $ref: '#/$defs/Line' };

const REPORTS: Readonly<Record<string, () => Report>> = {
  good: () => sampleReport([sampleUnit(NAMES, [])]),
  empty: () => sampleReport([sampleUnit([], [])]),
  'of every kind of finding': everyKind,
  'of hostile names': hostileNames,
  'of nothing found': () => sampleReport([], { skipped: [MISSING] }),
};

describe('the schema of the report', () => {
  it('is committed as it is written from the code', () => {
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(document);
  });

  it.each(Object.entries(REPORTS))('holds for a report %s, whole and by lines', (_, make) => {
    const report = make();
    expect(validate(document, JSON.parse([...jsonText(report)].join('')))).toEqual([]);
    for (const text of jsonLines(report)) expect(validate(document, JSON.parse(text), line)).toEqual([]);
  });

  it('holds for what the command prints of real, broken and locked files', async () => {
    const folder = join(scratch, 'CSDL_A');
    mkdirSync(folder);
    putPdfs(join(folder, '243_KQ_2016.pdf'), join(folder, '2016_244_TP.pdf'), join(folder, 'b.pdf'));
    writeFileSync(join(folder, 'bad.pdf'), 'no PDF');
    writeFileSync(join(folder, 'Thumbs.db'), '');
    for (const stage of ['scan', 'send']) {
      const { out } = await runSohoa(['check', folder, join(scratch, 'nothing'), '--json', '--stage', stage]);
      expect(validate(document, JSON.parse(out))).toEqual([]);
      const lines = await runSohoa(['check', folder, '--jsonl', '--stage', stage]);
      for (const text of lines.out.trimEnd().split('\n')) {
        expect(validate(document, JSON.parse(text), line)).toEqual([]);
      }
    }
  });

  it.each([
    ['a missing field', (report: Record<string, unknown>) => delete report['day'], '$.day is missing'],
    [
      'a field that is not told',
      (report: Record<string, unknown>) => (report['extra'] = 1),
      '$.extra is not in the schema',
    ],
    [
      'a wrong word',
      (report: Record<string, unknown>) => (report['stage'] = 'scanning'),
      '$.stage is none of',
    ],
    [
      'a wrong day',
      (report: Record<string, unknown>) => (report['day'] = '24/11/2026'),
      '$.day does not match',
    ],
    [
      'a wrong type',
      (report: Record<string, unknown>) => (report['partial'] = 'no'),
      '$.partial is no boolean',
    ],
  ])('does not hold with %s', (_, spoil, fault) => {
    const report: Record<string, unknown> = JSON.parse([...jsonText(everyKind())].join(''));
    spoil(report);
    expect(validate(document, report)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('the report as JSON', () => {
  it('is the same piece by piece as in one go', () => {
    const report = everyKind();
    expect(JSON.parse([...jsonText(report)].join(''))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('is never one string, however many files there are', () => {
    const pieces = [...jsonText(fifteenThousand())];
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThan(100_000);
  });
});
