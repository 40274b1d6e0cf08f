/**
 * Writes every committed file that is made from code; with `--check` only says which would differ.
 * Each generator is a script `generate-*.ts` beside this one and understands `--check` itself.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const generators = readdirSync(import.meta.dirname).filter(name => /^generate-.+\.ts$/.test(name));
if (generators.length === 0)
  throw new Error('No generators found: the check would be green because it saw nothing');
for (const name of generators.sort()) {
  const { status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, name), ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}
