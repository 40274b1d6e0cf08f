import { describe, expect, it } from 'vitest';
import { defineCheck } from '#domain/check.ts';
import type { FileFacts } from '#domain/facts.ts';
import { Judge } from '#domain/judge.ts';
import { demand, type Profile } from '#domain/regulation.ts';
import { sampleScan } from '#domain/sample-facts.ts';
import { judgeFile } from './judge-file.ts';
import { judgeUnit } from './judge-unit.ts';
import { summarize } from './summarize.ts';

const words = { vi: 'x', en: 'x' };
const about = {
  stage: 'scan',
  title: words,
  asks: words,
  cases: ['fault'],
  example: { case: 'fault', values: {} },
  explain: () => ({ message: words, advice: words }),
} as const;

const fault = (path: string) => ({ outcome: 'failed', at: { path }, case: 'fault', values: {} }) as const;

const readable = defineCheck({
  ...{ ...about, number: 'PD01', id: 'pdf/readable', subject: 'file' },
  *inspect({ path, pdf }, _: null) {
    if (pdf.state === 'refused') yield fault(path);
  },
});
const pages = defineCheck({
  ...{ ...about, number: 'PD04', id: 'pdf/pages', subject: 'pdf' },
  *inspect({ path, pdf }, _: null) {
    if (pdf.producer === 'poison') throw new Error('pages break');
    if (pdf.producer === 'coarse') yield fault(path);
  },
});
const together = defineCheck({
  ...{ ...about, number: 'FN07', id: 'name/together', subject: 'dossier' },
  *inspect({ files }, _: null) {
    if (files.some(({ pdf }) => 'producer' in pdf && pdf.producer === 'venom'))
      throw new Error('dossier breaks');
    const [first] = files;
    if (files.length === 1 && first !== undefined) yield fault(first.path);
  },
});
const whole = defineCheck({
  ...{ ...about, number: 'FD01', id: 'folder/whole', subject: 'unit' },
  *inspect({ folder, foreign, day, unitCode }, _: null) {
    if (folder !== null && foreign.length > 0) yield fault(`${folder} ${unitCode} ${day}`);
  },
});

const PROFILE: Profile = {
  ...{ id: 'bk-2021', title: words },
  texts: [
    {
      ...{ id: 't', title: words, from: '2021-01-01', replaces: [], provisions: /^I$/ },
      rules: [
        ...[demand('I', whole, null), demand('I', together, null)],
        ...[demand('I', pages, null), demand('I', readable, null)],
      ],
    },
  ],
  severities: { PD01: 'error', PD04: 'error', FN07: 'warning', FD01: 'info' },
};

const INPUT = { unitCode: '000.17', contact: null, day: '2026-11-24' };

const scan = (name: string, producer = 'good'): FileFacts => sampleScan({ producer }, `CSDL_X/${name}`);

async function judge(
  facts: readonly FileFacts[],
  { unread = [], signal = new AbortController().signal }: { unread?: string[]; signal?: AbortSignal } = {},
) {
  let digests = 0;
  const judging = new Judge(PROFILE, {
    ...{ stage: 'send', only: null, skip: new Set<string>(), digest: () => `${digests++}` },
  });
  const unit = {
    ...{
      folder: 'CSDL_X',
      path: '/usb/CSDL_X',
      files: [],
      judged: facts.map(file => judgeFile(judging, file)),
    },
    foreign: [{ path: 'CSDL_X/Thumbs.db', kind: 'file' } as const],
    unread: unread.map(name => ({ diskPath: name, path: `CSDL_X/${name}`, name })),
  };
  const report = await judgeUnit(judging, unit, INPUT, signal);
  const told = Object.fromEntries(
    report.files.map(({ path, findings }) => [path.slice(7), findings.map(({ number }) => number)]),
  );
  return { report, told, summary: summarize([report], judging) };
}

describe('judging a unit', () => {
  it('asks files, pages, dossiers, and the unit with its day and code', async () => {
    const { report, told } = await judge([
      scan('1_KQ_2016.pdf'),
      scan('1_TP_2016.pdf'),
      scan('2_KQ_2016.pdf'),
    ]);
    expect(told).toEqual({ '1_KQ_2016.pdf': [], '1_TP_2016.pdf': [], '2_KQ_2016.pdf': ['FN07'] });
    expect(report.findings.map(({ at }) => at.path)).toEqual(['CSDL_X 000.17 2026-11-24']);
    expect(report.folder).toBe('/usb/CSDL_X');
  });

  it('blames no dossier and no unit of which a part was not reached', async () => {
    const { report, told } = await judge([scan('1_KQ_2016.pdf'), scan('2_KQ_2016.pdf')], {
      unread: ['1_TP_2016.pdf'],
    });
    expect(told).toEqual({ '1_KQ_2016.pdf': [], '2_KQ_2016.pdf': ['FN07'] });
    expect(report.findings).toEqual([]);
  });

  it('blames no unit whose finding was stopped, though each found file was read', async () => {
    expect((await judge([scan('1_KQ_2016.pdf')], { signal: AbortSignal.abort() })).report.findings).toEqual(
      [],
    );
  });
});

describe('a check that breaks', () => {
  it('on a file fails that one, and not the one beside it', async () => {
    const { report, told } = await judge([scan('1_KQ_2016.pdf', 'poison'), scan('1_TP_2016.pdf')]);
    expect(told).toEqual({ '1_KQ_2016.pdf': ['PD01'], '1_TP_2016.pdf': [] });
    expect(report.files[0]?.facts).toMatchObject({ cause: 'crashed', detail: 'Error: pages break' });
    expect(report.files.map(({ verdict }) => verdict)).toEqual(['failed', 'passed']);
    expect(report.dossiers.map(({ verdict }) => verdict)).toEqual(['failed']);
  });

  it('on a dossier passes none of its files, and leaves the other dossiers alone', async () => {
    const { told } = await judge([
      ...[scan('1_KQ_2016.pdf', 'venom'), scan('1_TP_2016.pdf')],
      ...[scan('2_KQ_2016.pdf'), scan('2_TP_2016.pdf')],
    ]);
    expect(told).toEqual({
      ...{ '1_KQ_2016.pdf': ['PD01'], '1_TP_2016.pdf': ['PD01'] },
      ...{ '2_KQ_2016.pdf': [], '2_TP_2016.pdf': [] },
    });
  });

  it('among thousands costs one', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => [
      scan(`${at}_KQ_2016.pdf`),
      scan(`${at}_TP_2016.pdf`),
    ]);
    const { summary } = await judge([...many.flat(), scan('9999_KQ_2016.pdf', 'poison')]);
    expect(summary.files).toEqual({ passed: 2_000, failed: 1, undecided: 0 });
  });
});

describe('the summary', () => {
  it('counts files, dossiers, pages and bytes, and lists checks in order', async () => {
    const { summary } = await judge([
      ...[scan('1_KQ_2016.pdf'), scan('1_TP_2016.pdf')],
      ...[scan('2_KQ_2016.pdf', 'coarse'), scan('2_TP_2016.pdf', 'poison')],
    ]);
    expect(summary).toMatchObject({
      ...{ files: { passed: 2, failed: 2, undecided: 0 }, dossiers: { passed: 1, failed: 1, undecided: 0 } },
      ...{ pages: 3, bytes: 4_000, findings: { error: 2, warning: 0, info: 1 } },
      checks: { FN07: { passed: 2 } },
    });
    expect(Object.keys(summary.checks)).toEqual(['FD01', 'FN07', 'PD01', 'PD04']);
  });
});
