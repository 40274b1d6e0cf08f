import { describe, expect, it } from 'vitest';
import type { At, Finding } from '#domain/finding.ts';
import { Judge } from '#domain/judge.ts';
import type { ListEntry } from '#domain/list-facts.ts';
import { sampleList, sampleScan } from '#domain/sample-facts.ts';
import { type SampleRow, sampleRow } from '#domain/sample-rows.ts';
import { bk2021Profile } from '#regulations/profiles/bk-2021.ts';
import { findingsOf } from './findings-of.ts';
import { judgeFile } from './judge-file.ts';
import { judgeUnit } from './judge-unit.ts';

const ASKED = [
  'FN01',
  'FN02',
  'FN03',
  'FN04',
  'FN05',
  'FN06',
  'CD01',
  'CD03',
  'CD04',
  'FD02',
  'FD03',
  'FD04',
  'FD05',
];

function placeOf(at: At): string {
  return 'cell' in at ? at.cell : at.path.replace('CSDL_X/', '');
}

function tree({ number, at, echoes }: Finding): string {
  const below = echoes.map(echo => `${echo.number} ${placeOf(echo.at)}`).sort();
  return `${number} ${placeOf(at)}${below.length === 0 ? '' : ` > ${below.join(', ')}`}`;
}

/** Causes with what they explain, above information; and the verdicts of the dossiers. */
async function judge(rows: readonly ListEntry[], ...files: readonly string[]) {
  let digests = 0;
  const judging = new Judge(bk2021Profile, {
    ...{ stage: 'list', only: new Set(ASKED), skip: new Set<string>(), digest: () => `${digests++}` },
  });
  const unit = {
    ...{ folder: 'CSDL_X', path: 'CSDL_X', files: [], foreign: [], unread: [], list: sampleList(rows) },
    judged: files.map(name => judgeFile(judging, sampleScan({}, `CSDL_X/${name}`))),
  };
  const input = { unitCode: null, register: [], contact: null, day: '2026-11-24' };
  const report = await judgeUnit(judging, unit, input, new AbortController().signal);
  const told = [...findingsOf(report)].filter(({ severity }) => severity !== 'info');
  return { told: told.map(tree).sort((one, other) => (one < other ? -1 : 1)), report, findings: told };
}

const row = (change: Partial<SampleRow>): ListEntry =>
  sampleRow({ row: 3, code: '243', ...change, cells: { owner: 'Lý A', content: 'x', ...change.cells } });

const OLD = ['243_TP_2016.pdf', '243_KQ_2016.pdf'] as const;
const CODE = '000.00.01.H03-160105-1000';
const software = (code: string) => [`${code}_TP_2016.pdf`, `${code}_KQ_2016.pdf`] as const;

describe('list and folder that agree', () => {
  it('say nothing, whether cells name the files or not', async () => {
    expect((await judge([row({ names: OLD })], ...OLD)).told).toEqual([]);
    expect((await judge([row({})], ...OLD)).told).toEqual([]);
  });
});

describe('the cause of a name that is wrong', () => {
  it('is the cell’s and the file’s in one, where both bear it', async () => {
    const { told } = await judge([row({ names: ['243_2016_TP.pdf', OLD[1]] })], '243_2016_TP.pdf', OLD[1]);
    expect(told).toEqual(['FN02 H3 > FN02 243_2016_TP.pdf']);
  });

  it('is the file’s where the cell is right', async () => {
    const { told, report } = await judge([row({ names: OLD })], '243_2016_TP.pdf', OLD[1]);
    expect(told).toEqual(['FN02 243_2016_TP.pdf > FD03 H3']);
    expect(report.list?.verdict).toBe('failed');
  });

  it('is the cell’s where the file is right', async () => {
    const { told, report } = await judge([row({ names: ['243_2016_TP.pdf', OLD[1]] })], ...OLD);
    expect(told).toEqual(['FN02 H3 > FD03 H3']);
    expect(report.files.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
  });

  it('is both’s where they err in two ways', async () => {
    const { told } = await judge([row({ names: ['243_2016_TP.pdf', OLD[1]] })], '243_tp_2016.pdf', OLD[1]);
    expect(told).toEqual(['FN02 H3 > FD03 H3, FN03 243_tp_2016.pdf']);
  });

  it('leaves alone what Windows and a reader take for the same', async () => {
    expect((await judge([row({ names: OLD })], '243_TP_2016.PDF', '243 _KQ_2016.pdf')).told).toEqual([]);
  });

  it('is why a file of no row is in no row', async () => {
    expect((await judge([row({ names: OLD })], ...OLD, 'scan1.pdf')).told).toEqual([
      'FN01 scan1.pdf > FD02 scan1.pdf',
    ]);
  });

  it('is why the folder spells it otherwise', async () => {
    const { told } = await judge([row({ names: ['scan 1', OLD[1]] })], 'Scan1.pdf', OLD[1]);
    expect(told).toEqual(['FN01 H3 > FD03 H3, FN01 Scan1.pdf']);
  });
});

describe('the cause of a code that is wrong', () => {
  const OTHER = '000.00.01.H03-160105-1001';
  const at = { receivedOn: '2016-01-05' } as const;

  it('is one, of all names and files that contradict the row', async () => {
    const { told } = await judge(
      [row({ code: OTHER, names: software(CODE), changes: at })],
      ...software(CODE),
    );
    expect(told).toEqual([`FN06 H3 > FN06 ${software(CODE)[1]}, FN06 ${software(CODE)[0]}, FN06 T3`]);
  });

  it('is why a cell that follows it misses its file, and why that file’s name contradicts', async () => {
    const names = [software(CODE)[0], software(OTHER)[1]];
    const { told } = await judge([row({ code: OTHER, names, changes: at })], ...software(CODE));
    expect(told).toEqual([`FN06 H3 > FD03 T3, FN06 ${software(CODE)[1]}, FN06 ${software(CODE)[0]}`]);
  });

  it('that is another person’s is why the names contradict', async () => {
    const rows = [
      row({ code: CODE, names: software(CODE), changes: at }),
      row({ ...{ row: 4, code: CODE, names: software(OTHER), changes: at }, cells: { owner: 'Bàn B' } }),
    ];
    const { told, report } = await judge(rows, ...software(CODE), ...software(OTHER));
    expect(told).toEqual([
      `CD04 A4 > FN06 ${software(OTHER)[1]}, FN06 ${software(OTHER)[0]}, FN06 H4, FN06 T4`,
    ]);
    expect(report.dossiers.map(({ verdict }) => verdict)).toEqual(['passed', 'failed']);
  });

  it('that is none is why the names contradict', async () => {
    const { told } = await judge([row({ code: 'không rõ', names: OLD })], ...OLD);
    expect(told).toEqual(['CD01 A3 > FN06 243_KQ_2016.pdf, FN06 243_TP_2016.pdf, FN06 H3, FN06 T3']);
  });
});

describe('the cause of a day that is wrong', () => {
  it('is late entry for all rows, and for the years of their files, named or not', async () => {
    const code = '000.00.01.H03-210722-1000';
    const [tp, kq] = [`${code}_TP_2021.pdf`, `${code}_KQ_2021.pdf`];
    const old = { cells: { receivedOn: '2016-12-28' } };
    const other = '000.00.01.H03-210722-1001_KQ_2016.pdf';
    const rows = [
      row({ ...old, code, names: [tp] }),
      row({ ...old, row: 4, code: '000.00.01.H03-210722-1001' }),
    ];
    const { told, report } = await judge(rows, tp, kq, other);
    expect(told).toEqual([`CD03 A3 > FN05 ${kq}, FN05 ${tp}, FN05 H3`]);
    expect(report.dossiers.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
  });

  it('is the name’s own where it agrees with neither', async () => {
    const { told } = await judge([row({ names: ['243_TP_2014.pdf', OLD[1]] })], '243_TP_2014.pdf', OLD[1]);
    expect(told).toEqual(['FN05 H3 > FN05 243_TP_2014.pdf']);
  });
});

describe('the cause of a file that is missing', () => {
  it('is its cell, and that the row has no result', async () => {
    expect((await judge([row({ names: OLD })])).told).toEqual(['FD03 H3', 'FD03 T3 > FD05 T3']);
  });

  it('is its cell, where a file of no row is one slip away', async () => {
    const [tp, kq] = software(CODE);
    const slip = kq.replace('1000', '1010');
    const at = { receivedOn: '2016-01-05' } as const;
    const { told } = await judge([row({ code: CODE, names: [tp, kq], changes: at })], tp, slip);
    expect(told).toEqual([`FD03 T3 > FD02 ${slip}, FD05 T3`]);
  });

  it('is one slip in the code of all of them', async () => {
    const slip = software(CODE.replace('1000', '1010'));
    const at = { receivedOn: '2016-01-05' } as const;
    const named = await judge([row({ code: CODE, names: software(CODE), changes: at })], ...slip);
    expect(named.told).toEqual([`FD03 H3 > FD02 ${slip[1]}, FD02 ${slip[0]}, FD03 T3, FD05 T3`]);
    const bare = await judge([row({ code: CODE, changes: at })], ...slip);
    expect(bare.told).toEqual([`FD05 T3 > FD02 ${slip[1]}, FD02 ${slip[0]}`]);
  });

  it('is another row’s file named in its place', async () => {
    const rows = [
      row({ names: OLD }),
      row({ row: 4, code: '244', names: ['244_TP_2016.pdf', OLD[1]], cells: { owner: 'Bàn B' } }),
    ];
    const { told } = await judge(rows, ...OLD, '244_TP_2016.pdf');
    expect(told).toEqual(['FD04 T4 > FD05 T4, FN06 T4']);
  });

  it('is nothing else where no cell names one', async () => {
    expect((await judge([row({})], OLD[0])).told).toEqual(['FD05 T3']);
  });
});
