import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeScratch, runSohoa } from '../cli/run-sohoa.ts';
import { MAKEABLE } from '../tricky/tricky-folder.ts';

const scratch = makeScratch();
const folder = join(scratch, 'CSDL_UBND xã Khó');

/** Everything the system knows of a path that reading or writing could move. */
function stampsOf(path: string): string {
  const { size, mtimeNs, ctimeNs, atimeNs, birthtimeNs, ino, mode, nlink } = statSync(path, { bigint: true });
  return [path, size, mtimeNs, ctimeNs, atimeNs, birthtimeNs, ino, mode, nlink].join(' ');
}

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('sohoa check, over every tricky file there is', () => {
  beforeAll(() => {
    mkdirSync(folder);
    for (const { name, make } of MAKEABLE) writeFileSync(join(folder, `${name}.pdf`), make());
  });

  it('leaves no byte and no time stamp changed, and puts nothing beside them', async () => {
    const paths = readdirSync(folder).map(name => join(folder, name));
    const digests = paths.map(digestOf);
    // Read before it was written last: any ordinary reading would now move the time of access.
    for (const path of paths) utimesSync(path, 1_500_000_000, 1_600_000_000);
    const stamps = paths.map(stampsOf);
    const { mtimeNs, ctimeNs } = statSync(folder, { bigint: true });
    await runSohoa(['check', folder, '--no-cache', '--html', join(scratch, 'report.html')]);
    expect(paths.map(stampsOf)).toEqual(stamps);
    expect(paths.map(digestOf)).toEqual(digests);
    const after = statSync(folder, { bigint: true });
    expect([after.mtimeNs, after.ctimeNs]).toEqual([mtimeNs, ctimeNs]);
    expect(readdirSync(folder)).toHaveLength(MAKEABLE.length);
  });

  it('has an answer for each, and crashes on none', async () => {
    const { out, code } = await runSohoa(['check', folder, '--json', '--no-cache']);
    const files: { path: string; facts: { state: string; cause?: string } }[] =
      JSON.parse(out).units[0].files;
    expect(files).toHaveLength(MAKEABLE.length);
    for (const { name, truth } of MAKEABLE) {
      const facts = files.find(({ path }) => path.endsWith(`/${name}.pdf`))?.facts;
      expect([name, facts?.state]).toEqual([name, truth.state]);
      expect(facts?.cause).not.toBe('crashed');
    }
    expect(code).toBe(1);
  });
});
