import { describe, expect, it } from 'vitest';
import { defineCheck } from '#domain/check.ts';
import type { FileFacts } from '#domain/facts.ts';
import { Judge } from '#domain/judge.ts';
import type { ListEntry, ListFacts } from '#domain/list-facts.ts';
import { cellAt, rowAt } from '#domain/list-places.ts';
import { demand, type Profile } from '#domain/regulation.ts';
import { sampleEntry, sampleList, sampleScan } from '#domain/sample-facts.ts';
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

const ofList = defineCheck({
  ...{ ...about, number: 'CD04', id: 'code/of-list', subject: 'list' },
  *inspect({ entries }, _: null) {
    for (const entry of entries)
      if (entry.code === 'twice')
        yield { outcome: 'failed', at: cellAt(entry, 'code'), case: 'fault', values: {} };
  },
});
const ofRow = defineCheck({
  ...{ ...about, number: 'RW01', id: 'row/of-row', subject: 'dossier' },
  *inspect({ row }, _: null) {
    if (row?.code === 'venom') throw new Error('row breaks');
    if (row?.code === '') yield { outcome: 'failed', at: rowAt(row), case: 'fault', values: {} };
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
        ...[demand('I', ofList, null), demand('I', ofRow, null)],
      ],
    },
  ],
  severities: { PD01: 'error', PD04: 'error', FN07: 'warning', FD01: 'info', CD04: 'error', RW01: 'error' },
};

const INPUT = { unitCode: '000.17', register: [], contact: null, day: '2026-11-24' };

const scan = (name: string, producer = 'good'): FileFacts => sampleScan({ producer }, `CSDL_X/${name}`);

interface Run {
  readonly unread: readonly string[];
  readonly signal: AbortSignal;
  readonly list: ListFacts | null;
}

async function judge(
  facts: readonly FileFacts[],
  { unread = [], signal = new AbortController().signal, list = null }: Partial<Run> = {},
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
    list,
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

const listOf = (...codes: readonly string[]) =>
  sampleList(codes.map((code, index) => sampleEntry({ code, row: index + 3 }, { code })));

describe('judging a unit with a list', () => {
  it('asks the list and each row, with files or without, and tells each row’s faults at its dossier', async () => {
    const list = listOf('1', 'twice', '', '2');
    const { report } = await judge([scan('1_KQ_2016.pdf'), scan('1_TP_2016.pdf')], { list });
    expect(
      report.dossiers.map(({ key, row, files, verdict, findings }) => [
        ...[key, row, files.length, verdict, findings.map(({ number }) => number).join()],
      ]),
    ).toEqual([
      ...[
        ['Danh sách!3', 3, 2, 'passed', ''],
        ['Danh sách!4', 4, 0, 'failed', 'CD04'],
      ],
      ...[
        ['Danh sách!5', 5, 0, 'failed', 'RW01'],
        ['Danh sách!6', 6, 0, 'passed', ''],
      ],
    ]);
    expect(report.list).toMatchObject({ path: 'danh-sach.xlsx', verdict: 'failed', findings: [] });
  });

  it('asks the list, but not a half-read row, when it was stopped', async () => {
    const list = listOf('1', 'twice', '');
    const { report } = await judge([], { list, unread: ['1_KQ_2016.pdf', '1_TP_2016.pdf'] });
    expect(report.dossiers.map(({ findings }) => findings.map(({ number }) => number).join())).toEqual([
      ...['', 'CD04', 'RW01'],
    ]);
    expect(report.findings).toEqual([]);
  });

  it('lets no row pass whose check breaks: the question stays open there, or fails the row’s files', async () => {
    const { report: alone } = await judge([], { list: listOf('venom', '1') });
    expect(alone.dossiers.map(({ verdict }) => verdict)).toEqual(['undecided', 'passed']);
    expect(alone.dossiers[0]?.findings).toMatchObject([
      { severity: 'error', outcome: 'undecided', reason: 'limits', at: { worksheet: 'Danh sách' } },
    ]);
    const named: ListEntry['names'] = [
      { role: 'resultFile', name: '1_KQ_2016.pdf', cell: 'T3', isAlone: true },
    ];
    const { report } = await judge([scan('1_KQ_2016.pdf')], {
      list: sampleList([sampleEntry({ code: 'venom', names: named })]),
    });
    expect(report.dossiers).toMatchObject([{ row: 3, verdict: 'failed' }]);
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
    expect(Object.keys(summary.checks)).toEqual(['FD01', 'FN07', 'PD01', 'PD04', 'RW01']);
  });
});
