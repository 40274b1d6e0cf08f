import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What decides the facts of given bytes, and the shape in which they are kept. */
const SOURCES = [
  'src/engines',
  ...['src/domain/pdf-facts.ts', 'src/domain/page-look.ts', 'src/domain/with-look.ts'],
  'src/application/read-facts.ts',
];

/** Put in when the program is joined into few files, which stand apart from the sources. */
declare const ENGINE_VERSION: string | undefined;

/** Digest of the engines' sources and packages: facts of equal versions are interchangeable. */
export function engineVersion(root: string = ROOT): string {
  if (typeof ENGINE_VERSION === 'string') return ENGINE_VERSION;
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(source => sourceFiles(root, source))) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  for (const name of runtimePackages(root)) hash.update(`${name}@${packageVersion(name, root)}\0`);
  return hash.digest('hex').slice(0, 16);
}

/** Version of an installed package, e.g. "2.15.1". */
export function packageVersion(name: string, root: string = ROOT): string {
  return String(readJson(join(root, 'node_modules', name, 'package.json'))['version']);
}

/** All that the program needs to run are byte libraries of the engines. */
function runtimePackages(root: string): string[] {
  return Object.keys(Object(readJson(join(root, 'package.json'))['dependencies']));
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  return Object(JSON.parse(readFileSync(file, 'utf8')));
}

function sourceFiles(root: string, source: string): string[] {
  if (source.endsWith('.ts')) return [source];
  return readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
    .map(name => `${source}/${name.replaceAll('\\', '/')}`)
    .filter(name => /\.(?:ts|wasm)$/.test(name) && !name.endsWith('.test.ts'))
    .sort();
}
