import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vietnamDay } from '#application/ports/clock.ts';
import { makeScratch, runSohoa } from './run-sohoa.ts';
import { CODE, coarseScan, GOOD_DOSSIER, grayScan, numbersIn, putFolder, reportOf } from './scan-files.ts';

const scratch = makeScratch();
const good = putFolder(join(scratch, 'good/CSDL_UBND xã Phúc Lộc'), GOOD_DOSSIER);
const gray = putFolder(join(scratch, 'gray/CSDL_UBND xã Phúc Lộc'), {
  ...GOOD_DOSSIER,
  [`${CODE}_KQ_2021.pdf`]: grayScan(),
});
const mixed = putFolder(join(scratch, 'mixed/CSDL_UBND_xã_Phúc_Lộc'), {
  ...GOOD_DOSSIER,
  [`${CODE}_KQ_2021.pdf`]: coarseScan(),
  '243_2016_KQ.pdf': grayScan(),
  'phiếu trình.pdf': 'no PDF at all',
  'ghi chú.txt': 'x',
});

const judge = async (folder: string, ...args: readonly string[]) =>
  reportOf(await runSohoa(['check', folder, '--json', ...args]));

describe('sohoa check', () => {
  it('passes a good dossier, and says that signing comes next', async () => {
    const { code, out } = await runSohoa(['check', good]);
    expect(code).toBe(0);
    expect(out).toContain('Đạt cả 1 hồ sơ (2 tệp).');
    expect(out).toContain('Chờ ký số 2 tệp');
  });

  it.each([
    [[], 0],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'undecided'], 1],
    [['--fail-on', 'warning'], 1],
  ])('of what nobody can say yet, with %j, ends with %i', async (args, code) => {
    expect((await runSohoa(['check', gray, '--only', 'PD05', '--no-pixels', ...args])).code).toBe(code);
  });

  it('fails no run for what is only information', async () => {
    const ran = await runSohoa(['check', good, '--only', 'PD09', '--fail-on', 'warning', '--json']);
    expect(reportOf(ran).summary.findings.info).toBeGreaterThan(0);
    expect(ran.code).toBe(0);
  });
});

describe('sohoa check --stage', () => {
  it('send asks for signatures, file by file', async () => {
    const ran = await runSohoa(['check', good, '--stage', 'send', '--json']);
    const report = reportOf(ran);
    const signatures = report.units[0]?.files.map(file => file.findings.map(({ number }) => number));
    expect(signatures?.every(numbers => numbers.includes('SG01'))).toBe(true);
    expect(report).toMatchObject({ stage: 'send', summary: { next: {} } });
    expect(ran.code).toBe(1);
  });

  it('scan leaves names for later, but counts them', async () => {
    const report = await judge(mixed, '--stage', 'scan');
    expect(numbersIn(report).filter(number => !number.startsWith('PD'))).toEqual([]);
    expect(Object.keys(report.summary.next).some(number => number.startsWith('FN'))).toBe(true);
  });
});

describe('sohoa check --only and --skip', () => {
  it('ask what was chosen, however it is written', async () => {
    expect(numbersIn(await judge(mixed, '--only', 'pd01, PD04', '--only', 'fn02'))).toEqual([
      ...['FN02', 'PD01', 'PD04'],
    ]);
  });

  it('leave out what was named, and nothing else', async () => {
    const all = numbersIn(await judge(mixed, '--profile', 'tt02-2019'));
    expect(all).toEqual(expect.arrayContaining(['PD01', 'PD04', 'PD05']));
    expect(numbersIn(await judge(mixed, '--profile', 'tt02-2019', '--skip', 'PD01,PD05'))).toEqual(
      all.filter(number => number !== 'PD01' && number !== 'PD05'),
    );
  });
});

describe('sohoa check --profile', () => {
  it('judges by the text that it names', async () => {
    const [letter, circular] = [await judge(gray), await judge(gray, '--profile', 'tt02-2019')];
    expect([letter.profile, circular.profile]).toEqual(['bk-2021', 'tt02-2019']);
    const outcomes = [letter, circular].map(
      ({ units }) =>
        units[0]?.files.flatMap(file => file.findings).find(({ number }) => number === 'PD05')?.outcome,
    );
    expect(outcomes).toEqual([undefined, 'failed']);
  });
});

describe('sohoa check --day', () => {
  it('takes a day as it is written in either country', async () => {
    expect((await judge(good, '--day', '2/1/2027')).day).toBe('2027-01-02');
    expect((await judge(good, '--day', '2027-01-02')).day).toBe('2027-01-02');
  });

  it('is today in Vietnam unless told, wherever the machine stands', async () => {
    const days = new Set([vietnamDay({ now: Date.now })]);
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const { day } = reportOf(await runSohoa(['check', good, '--json'], { env: { TZ } }));
      days.add(vietnamDay({ now: Date.now }));
      expect(days).toContain(day);
    }
  });
});

describe('sohoa check --lang en', () => {
  /** What bears a name of its own in Vietnam keeps it, and what is to be written into a list. */
  const NAMES =
    /Bắc Kạn|Trung tâm CNTT&TT|phiếu trình|ghi chú|CSDL_UBND[ _]xã[ _]Phúc[ _]Lộc|«không có dấu đỏ»|«Ghi chú»/g;
  const vietnamese = (text: string) =>
    text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(NAMES, '')
      .split(' ')
      .filter(word => /\p{M}|[đĐ]/u.test(word.normalize('NFD')));

  it.each([
    [[mixed]],
    [[mixed, '--stage', 'send']],
    [[gray, '--profile', 'tt02-2019']],
    [[join(scratch, 'gone')]],
    [[scratch, '--only', 'FD06']],
  ])('of %j speaks English only', async args => {
    const { out, err } = await runSohoa(['check', ...args, '--lang', 'en']);
    expect(out.length).toBeGreaterThan(100);
    expect(vietnamese(out + err)).toEqual([]);
  });

  it('speaks English in its help and its complaints', async () => {
    for (const args of [
      ['check', '--help'],
      ['rules'],
      ['check'],
      ['check', '--stgae', 'scan', 'X'],
      ['facts'],
    ]) {
      const { out, err } = await runSohoa([...args, '--lang', 'en']);
      expect(vietnamese(out + err)).toEqual([]);
    }
  });
});
