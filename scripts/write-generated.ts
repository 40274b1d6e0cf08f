import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * Writes a committed file, or with `--check` on the command line only says whether it would differ and lets
 * the program fail if so. `path` is relative to the repository.
 */
export function writeGenerated(path: string, content: string | Uint8Array): void {
  const target = join(ROOT, path);
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  if (read(target)?.equals(bytes) === true) return;
  if (process.argv.includes('--check')) {
    console.error(`${relative(ROOT, target)} is not what its generator writes: run npm run generate`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(target, bytes);
  console.log(`wrote ${path}`);
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** TypeScript as the repository formats it, so that a generated file passes the same gate as all others. */
export function formatted(name: string, source: string): string {
  const biome = join(ROOT, 'node_modules/.bin/biome');
  const options = { input: source, encoding: 'utf8', cwd: ROOT } as const;
  const { status, stdout, stderr } = spawnSync(biome, ['format', `--stdin-file-path=${name}`], options);
  if (status !== 0) throw new Error(`biome could not format ${name}: ${stderr}`);
  return stdout;
}
