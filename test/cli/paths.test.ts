import { createHash } from 'node:crypto';
import { copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeScratch, runSohoa } from './run-sohoa.ts';
import { CODE, colorScan, GOOD_DOSSIER, putFolder, reportOf } from './scan-files.ts';

const scratch = makeScratch();
const KQ = `${CODE}_KQ_2021.pdf`;
const TP = `${CODE}_TP_2021.pdf`;

/** Which units a run found, each with its files' names. */
async function unitsIn(cwd: string, ...paths: readonly string[]) {
  const ran = await runSohoa(['check', ...paths, '--json'], { cwd });
  const units = reportOf(ran).units.map(({ folder, files }) => [folder, files.map(({ path }) => path)]);
  return { units, code: ran.code };
}

describe('sohoa check finds', () => {
  const place = join(scratch, 'ổ đĩa của văn thư');
  const name = 'CSDL_UBND xã Phúc Lộc';
  putFolder(join(place, name), GOOD_DOSSIER);
  putFolder(join(place, name, '2021'), { '243_KQ_2016.pdf': colorScan('243') });
  const inUnit = [`${name}/${KQ}`, `${name}/${TP}`, `${name}/2021/243_KQ_2016.pdf`];

  it('a folder by its name alone, from where the user stands', async () => {
    expect((await unitsIn(place, name)).units).toEqual([[name, inUnit]]);
  });

  it('the folder that the user stands in', async () => {
    expect((await unitsIn(join(place, name), '.')).units).toEqual([['.', inUnit]]);
  });

  it('each file once, however often and however it is named', async () => {
    const paths = [`${name}/${KQ}`, `./${name}/2021`, join(place, name), name, `${name}/`, '.'];
    expect((await unitsIn(place, ...paths)).units).toEqual([[name, inUnit]]);
    expect((await unitsIn(place, `${name}/${KQ}`, `./${name}/${KQ}`)).units).toEqual([
      [null, [`${name}/${KQ}`]],
    ]);
  });

  it('each unit of a stick', async () => {
    const stick = join(scratch, 'USB');
    for (const unit of ['CSDL_A', 'CSDL_B']) putFolder(join(stick, unit), GOOD_DOSSIER);
    expect((await unitsIn(scratch, 'USB')).units.map(([folder]) => folder)).toEqual([
      ...['USB/CSDL_A', 'USB/CSDL_B'],
    ]);
  });

  it('a unit whose name a Mac wrote', async () => {
    const decomposed = name.normalize('NFD');
    putFolder(join(scratch, 'mac', decomposed), GOOD_DOSSIER);
    const { units, code } = await unitsIn(join(scratch, 'mac'), decomposed);
    expect(units).toMatchObject([[decomposed, { length: 2 }]]);
    expect(code).toBe(0);
  });
});

describe('sohoa check', () => {
  it('goes on past paths that lead nowhere, and ends with 2', async () => {
    putFolder(join(scratch, 'around/CSDL_A'), GOOD_DOSSIER);
    symlinkSync('circle', join(scratch, 'around/circle'));
    symlinkSync('gone', join(scratch, 'around/dangling'));
    const ran = await runSohoa(['check', 'circle', 'gone', 'CSDL_A', 'dangling', '/dev/null', '--json'], {
      cwd: join(scratch, 'around'),
    });
    const { skipped, summary } = reportOf(ran);
    expect(skipped.map(({ path, reason }) => `${reason} ${path}`)).toEqual([
      ...['notSupported circle', 'missing gone', 'notSupported dangling', 'notSupported /dev/null'],
    ]);
    expect(summary.files.passed).toBe(2);
    expect(ran.code).toBe(2);
  });

  it('takes a folder named x.pdf for a folder', async () => {
    const unit = putFolder(join(scratch, 'folders/CSDL_A'), GOOD_DOSSIER);
    mkdirSync(join(unit, 'x.pdf'));
    putFolder(join(unit, 'y.pdf'), { '243_KQ_2016.pdf': colorScan('y') });
    const [report] = reportOf(await runSohoa(['check', unit, '--json'])).units;
    expect(report?.files.map(({ path }) => path)).toContain('CSDL_A/y.pdf/243_KQ_2016.pdf');
    const foreign = report?.findings.filter(({ number }) => number === 'FD06').map(({ at }) => at.path);
    expect(foreign).toEqual(['CSDL_A/x.pdf']);
    expect((await runSohoa(['check', join(unit, 'x.pdf')])).out).toContain('Không thấy tệp PDF nào');
  });

  it('judges a file by its content, and blames its wrong extension', async () => {
    const unit = putFolder(join(scratch, 'wrong/CSDL_A'), {
      ...GOOD_DOSSIER,
      [`${CODE}_KQ2_2021.doc`]: colorScan('doc'),
      '243_KQ_2016.pdf': 'Word text',
    });
    const alone = reportOf(await runSohoa(['check', join(unit, `${CODE}_KQ2_2021.doc`), '--json']));
    expect(alone.units[0]?.files).toMatchObject([{ facts: { state: 'read' } }]);
    const report = reportOf(await runSohoa(['check', unit, '--json'])).units[0];
    expect(report?.findings.filter(({ number }) => number === 'FD06').map(({ at }) => at.path)).toEqual([
      `CSDL_A/${CODE}_KQ2_2021.doc`,
    ]);
    const text = report?.files.find(({ path }) => path.endsWith('243_KQ_2016.pdf'));
    expect(text).toMatchObject({ verdict: 'failed', facts: { state: 'refused', cause: 'notPdf' } });
  });

  it('writes nothing anywhere but in its cache folder', async () => {
    const world = join(scratch, 'world');
    const unit = putFolder(join(world, 'data/CSDL_A'), { ...GOOD_DOSSIER, 'bad.pdf': 'x' });
    const [home, tmp, cwd] = ['home', 'tmp', 'cwd'].map(name => putFolder(join(world, name), {}));
    copyFileSync(join(unit, KQ), join(world, 'cwd', KQ));
    const before = treeOf(world);
    const env = { HOME: home ?? '', TMPDIR: tmp ?? '', XDG_CACHE_HOME: '' };
    const ran = [];
    for (const args of [['check', unit, KQ], ['check', unit, '--jsonl'], ['facts', KQ], ['rules']]) {
      ran.push((await runSohoa(args, { cwd: cwd ?? '', env })).code);
    }
    expect(ran).toEqual([1, 1, 0, 0]);
    const after = treeOf(world);
    const made = Object.keys(after).filter(path => !(path in before));
    expect(made.filter(path => !path.startsWith('home/.cache/sohoa/'))).toEqual(
      ['home/.cache', 'home/.cache/sohoa'].filter(path => made.includes(path)),
    );
    expect(made.length).toBeGreaterThan(2);
    for (const path of Object.keys(before)) if (path !== 'home') expect(after[path]).toBe(before[path]);
  });
});

/** Every path with its size, times and content. */
function treeOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names.map(name => {
      const path = join(root, name);
      const { mode, size, mtimeNs, ctimeNs, ino } = lstatSync(path, { bigint: true });
      const isFile = lstatSync(path).isFile();
      const content = isFile ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
      return [name, [mode, size, mtimeNs, ctimeNs, ino, content].join(' ')];
    }),
  );
}
