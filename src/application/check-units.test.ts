import { describe, expect, it } from 'vitest';
import { GOOD, world } from './sample-world.ts';

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
    expect(progress.at(-1)).toEqual({ step: 'read', done: 2, total: 2, remembered: 0, pages: 0 });
    await check();
    expect(progress.at(-1)).toEqual({ step: 'read', done: 2, total: 2, remembered: 2, pages: 0 });
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
