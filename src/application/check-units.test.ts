import { describe, expect, it } from 'vitest';
import { defineCheck } from '#domain/check.ts';
import type { PdfReading } from '#domain/pdf-facts.ts';
import { demand, type Profile } from '#domain/regulation.ts';
import { samplePages, samplePdf } from '#domain/sample-facts.ts';
import type { CheckInput, CheckPorts } from './check-input.ts';
import { checkUnits } from './check-units.ts';
import { MemoryFactCache } from './memory/memory-fact-cache.ts';
import { MemoryWorkFolder } from './memory/memory-work-folder.ts';
import type { FactReader } from './ports/fact-reader.ts';
import type { Progress } from './progress.ts';

const words = { vi: 'x', en: 'x' };

/** Complains of a text in the producer's name, at each of the four subjects. */
const about = { stage: 'scan', title: words, asks: words, cases: ['fault'] } as const;
const example = { case: 'fault', values: {} } as const;
const explain = () => ({ message: words, advice: words });

const wholeFile = defineCheck({
  ...{ ...about, number: 'PD01', id: 'pdf/readable', subject: 'file', example, explain },
  *inspect({ path, pdf }, _: null) {
    if (pdf.state === 'refused') yield { outcome: 'failed', at: { path }, case: 'fault', values: {} };
  },
});
const pages = defineCheck({
  ...{ ...about, number: 'PD04', id: 'pdf/pages', subject: 'pdf', example, explain },
  *inspect({ path, pdf }, _: null) {
    if (pdf.producer === 'poison') throw new Error('a check that breaks');
    if (pdf.producer === 'low') yield { outcome: 'failed', at: { path, page: 1 }, case: 'fault', values: {} };
  },
});
const pair = defineCheck({
  ...{ ...about, number: 'FN07', id: 'name/pair', subject: 'dossier', example, explain },
  *inspect({ files }, _: null) {
    const [only, second] = files;
    if (only !== undefined && second === undefined)
      yield { outcome: 'failed', at: { path: only.path }, case: 'fault', values: {} };
  },
});
const folderName = defineCheck({
  ...{ ...about, number: 'FD01', id: 'folder/name', subject: 'unit', example, explain },
  *inspect({ folder }, _: null) {
    if (folder === 'wrong') yield { outcome: 'failed', at: { path: folder }, case: 'fault', values: {} };
  },
});
const signed = defineCheck({
  ...{ ...about, number: 'SG01', id: 'signature/there', subject: 'pdf', stage: 'send', example, explain },
  *inspect({ path }, _: null) {
    yield { outcome: 'failed', at: { path }, case: 'fault', values: {} };
  },
});

const PROFILE: Profile = {
  ...{ id: 'bk-2021', title: words },
  texts: [
    {
      ...{ id: 't', title: words, from: '2021-01-01', replaces: [], provisions: /^I$/ },
      rules: [
        ...[demand('I', wholeFile, null), demand('I', pages, null), demand('I', pair, null)],
        ...[demand('I', folderName, null), demand('I', signed, null)],
      ],
    },
  ],
  severities: { PD01: 'error', PD04: 'error', FN07: 'warning', FD01: 'error', SG01: 'error' },
};

const INPUT: Omit<CheckInput, 'roots'> = {
  ...{ profile: PROFILE, stage: 'list', day: '2026-11-24', only: null, skip: new Set<string>() },
  ...{ unitCode: null, contact: null, engines: { pdf: '1' } },
};

/** Reads a file's text as the name of its producer; `bad` is no PDF, `hang` waits to be stopped. */
class TextReader implements FactReader {
  readonly asked: string[] = [];
  readonly #folder: MemoryWorkFolder;

  constructor(folder: MemoryWorkFolder) {
    this.#folder = folder;
  }

  async read(path: string, sizeBytes: number, signal: AbortSignal) {
    this.asked.push(path);
    const content = await this.#folder.read(path, 1e9);
    const text = content.state === 'read' ? new TextDecoder().decode(content.bytes) : content.code;
    if (text === 'hang') {
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    }
    const pdf: PdfReading =
      text === 'bad'
        ? { state: 'refused', cause: 'notPdf' }
        : samplePdf({ producer: text, pages: samplePages({}, {}) });
    const stamp = content.state === 'read' ? content.look.stamp : null;
    return { reading: { sha256: `sha of ${text}`, sizeBytes, pdf }, stamp };
  }
}

function world(files: Readonly<Record<string, string>>) {
  const folder = new MemoryWorkFolder();
  for (const [path, text] of Object.entries(files)) folder.put(path, text);
  const reader = new TextReader(folder);
  let digests = 0;
  const ports: CheckPorts = {
    ...{ folder, reader, cache: new MemoryFactCache() },
    digest: text => `${text.length}-${digests++}`,
  };
  const stop = new AbortController();
  const progress: Progress[] = [];
  const check = (path = 'CSDL_A', change: Partial<CheckInput> = {}) =>
    checkUnits(
      ports,
      { ...INPUT, roots: [{ path, name: path }], ...change },
      { signal: stop.signal, onProgress: told => progress.push(told) },
    );
  return { folder, reader, stop, progress, check };
}

const GOOD = { 'CSDL_A/1_KQ_2016.pdf': 'good', 'CSDL_A/1_TP_2016.pdf': 'good' };

describe('checking units', () => {
  it('reports files, dossiers, pages and what comes later', async () => {
    const { check } = world({ ...GOOD, 'CSDL_A/2_KQ_2016.pdf': 'low', 'CSDL_A/scan.pdf': 'bad' });
    const report = await check();
    const [unit] = report.units;
    expect(
      unit?.files.map(file => [file.path, file.verdict, file.findings.map(({ number }) => number)]),
    ).toEqual([
      ['CSDL_A/1_KQ_2016.pdf', 'passed', []],
      ['CSDL_A/1_TP_2016.pdf', 'passed', []],
      ['CSDL_A/2_KQ_2016.pdf', 'failed', ['PD04', 'FN07']],
      ['CSDL_A/scan.pdf', 'failed', ['PD01', 'FN07']],
    ]);
    expect(
      unit?.dossiers.map(dossier => [dossier.key, dossier.code, dossier.files.length, dossier.verdict]),
    ).toEqual([
      ['1', '1', 2, 'passed'],
      ['2', '2', 1, 'failed'],
      ['CSDL_A/scan.pdf', null, 1, 'failed'],
    ]);
    expect(report.summary).toMatchObject({
      ...{ files: { passed: 2, failed: 2, undecided: 0 }, dossiers: { passed: 1, failed: 2, undecided: 0 } },
      ...{ pages: 6, next: { SG01: 3 }, findings: { error: 2, warning: 2, info: 0 } },
    });
    expect(report).toMatchObject({ partial: false, profile: 'bk-2021', stage: 'list', day: '2026-11-24' });
  });

  it('asks the unit as a whole', async () => {
    const { check } = world({ 'wrong/1_KQ_2016.pdf': 'good' });
    expect((await check('wrong')).units[0]?.findings.map(({ number }) => number)).toEqual(['FD01']);
  });

  it('does not read again what has not changed, and reads what has', async () => {
    const { check, reader, folder } = world(GOOD);
    const first = await check();
    expect(await check()).toEqual(first);
    expect(reader.asked).toHaveLength(2);
    folder.put('CSDL_A/1_KQ_2016.pdf', 'low');
    expect((await check()).summary.files.failed).toBe(1);
    expect(reader.asked).toHaveLength(3);
  });

  it('tells how far it is, to the last file', async () => {
    const { check, progress } = world(GOOD);
    await check();
    expect(progress[0]).toEqual({ step: 'find' });
    expect(progress.at(-1)).toEqual({ step: 'read', done: 2, total: 2, remembered: 0 });
    await check();
    expect(progress.at(-1)).toEqual({ step: 'read', done: 2, total: 2, remembered: 2 });
  });

  it('lets no broken check stop the rest, nor pass its file', async () => {
    const { check } = world({ ...GOOD, 'CSDL_A/2_KQ_2016.pdf': 'poison', 'CSDL_A/3_KQ_2016.pdf': 'low' });
    const { units } = await check();
    expect(units[0]?.files.map(file => [file.verdict, 'cause' in file.facts && file.facts.cause])).toEqual([
      ...[
        ['passed', false],
        ['passed', false],
        ['failed', 'crashed'],
        ['failed', false],
      ],
    ]);
  });

  it('keeps what is known when stopped, counts the rest, and blames nobody for what was not reached', async () => {
    const { check, stop } = world({ ...GOOD, 'CSDL_A/2_KQ_2016.pdf': 'low', 'CSDL_A/2_TP_2016.pdf': 'hang' });
    setTimeout(() => stop.abort(), 30);
    const report = await check();
    expect(report.partial).toBe(true);
    expect(report.units[0]?.files.map(file => file.path)).toEqual([
      ...['CSDL_A/1_KQ_2016.pdf', 'CSDL_A/1_TP_2016.pdf', 'CSDL_A/2_KQ_2016.pdf'],
    ]);
    expect(report.skipped).toMatchObject([{ path: 'CSDL_A/2_TP_2016.pdf', reason: 'stopped' }]);
    const numbers = report.units[0]?.files.flatMap(file => file.findings.map(({ number }) => number));
    expect(numbers).toEqual(['PD04']);
  });

  it('asks only, or all but, what was chosen', async () => {
    const { check } = world({ 'CSDL_A/2_KQ_2016.pdf': 'low' });
    const only = await check('CSDL_A', { only: new Set(['PD04']) });
    const skipped = await check('CSDL_A', { skip: new Set(['PD04', 'SG01']) });
    const numbersOf = (report: Awaited<ReturnType<typeof check>>) =>
      report.units[0]?.files.flatMap(file => file.findings.map(({ number }) => number));
    expect([numbersOf(only), numbersOf(skipped), skipped.summary.next]).toEqual([['PD04'], ['FN07'], {}]);
  });
});
