import { describe, expect, it } from 'vitest';
import { judgeFile } from '#application/judge-file.ts';
import { judgeUnit } from '#application/judge-unit.ts';
import { Judge } from '#domain/judge.ts';
import { recognizeList } from '#domain/list/recognize-list.ts';
import type { UnitReport } from '#domain/report.ts';
import { sampleScan } from '#domain/sample-facts.ts';
import { type SampleCell, sampleWorksheet } from '#domain/sample-worksheet.ts';
import { bk2021Profile } from '#regulations/profiles/bk-2021.ts';
import { EXPECTED, SAMPLE, type SampleValue } from './sample-list.ts';
import { byPlace, whatCounts } from './told-of.ts';

const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function cellOf(value: SampleValue, daysAre: 'text' | 'day'): SampleCell {
  if (value === null) return '';
  if (typeof value === 'number') return { type: 'number', shown: `${value}`, raw: `${value}` };
  const [, day, month, year] = DAY.exec(value) ?? [];
  if (daysAre === 'text' || day === undefined || month === undefined) return value;
  return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

async function judgeSample(files: readonly string[], daysAre: 'text' | 'day'): Promise<UnitReport> {
  const last = Math.max(...Object.keys(SAMPLE.rows).map(Number));
  const rows = Array.from({ length: last }, (_, index) =>
    (SAMPLE.rows[index + 1] ?? []).map(value => cellOf(value, daysAre)),
  );
  const found = recognizeList(
    'danh-sach.xlsx',
    [sampleWorksheet(rows, { name: SAMPLE.worksheet })],
    new Map(),
  );
  if (found.state !== 'list') throw new Error('the list is not recognized');
  let digests = 0;
  const judge = new Judge(bk2021Profile, {
    ...{ stage: 'list', only: null, skip: new Set<string>(), digest: () => `${digests++}` },
  });
  const { folder } = SAMPLE;
  const unit = {
    ...{ folder, path: folder, files: [], foreign: [], unread: [], list: found.list },
    judged: files.map(name => judgeFile(judge, sampleScan({}, `${folder}/${name}`))),
  };
  const input = { unitCode: null, register: [], contact: null, day: '2026-11-24' };
  return judgeUnit(judge, unit, input, new AbortController().signal);
}

describe.each(['text', 'day'] as const)('the letter’s three sample rows, with days as %s', daysAre => {
  it('give what is expected of them, their files well made', async () => {
    const report = await judgeSample(SAMPLE.files, daysAre);
    expect(whatCounts(report, EXPECTED.withFiles)).toEqual([...EXPECTED.withFiles].sort(byPlace));
  });

  it('give besides what is missing, without their files', async () => {
    const report = await judgeSample([], daysAre);
    expect(whatCounts(report, EXPECTED.withoutFiles)).toEqual([...EXPECTED.withoutFiles].sort(byPlace));
  });

  it('are three dossiers, each with its file, none of them good', async () => {
    const { dossiers, list } = await judgeSample(SAMPLE.files, daysAre);
    expect(dossiers.map(({ row, files, verdict }) => [row, files.length, verdict])).toEqual([
      ...[
        [3, 1, 'failed'],
        [4, 1, 'failed'],
        [5, 1, 'failed'],
      ],
    ]);
    expect(list?.verdict).toBe('failed');
  });
});
