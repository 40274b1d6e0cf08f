/**
 * Joins the program's several hundred small files into a few, in dist/: an office PC, and its virus scanner,
 * opens three files quicker than three hundred. Without dist/ the same program runs from its sources.
 */
import { cpSync, rmSync } from 'node:fs';
import { build } from 'rolldown';
import { engineVersion } from '../src/adapters/cache/engine-version.ts';

/** As deep below the root as the sources that look for the root. */
const OUT = 'dist/program/cli';

/** What a thread runs: a file each. */
const PROGRAMS = {
  main: 'src/cli/main.ts',
  'fact-worker': 'src/adapters/workers/fact-worker.ts',
  'list-worker': 'src/adapters/workers/list-worker.ts',
  'paint-worker': 'src/adapters/workers/paint-worker.ts',
};

rmSync('dist', { recursive: true, force: true });
for (const [name, input] of Object.entries(PROGRAMS)) {
  await build({
    input: { [name]: input },
    platform: 'node',
    // A program of the machine's own kind, loaded only where pictures are wanted.
    external: ['sharp'],
    transform: { define: { ENGINE_VERSION: JSON.stringify(engineVersion()) } },
    // Parts loaded on demand stay in the one file, and still run only when asked for.
    output: { dir: OUT, format: 'esm', entryFileNames: '[name].js', codeSplitting: false },
    logLevel: 'warn',
  });
}
cpSync('src/cli/html/assets', `${OUT}/assets`, { recursive: true });
