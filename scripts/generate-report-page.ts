/**
 * Joins the modules of the HTML report's script into the one file that is written into each report.
 * Node strips the types; the modules' own names must differ, since they come to stand side by side.
 */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { formatted, writeGenerated } from './write-generated.ts';

// Stripping types is called experimental; nobody needs to read that at every run.
process.removeAllListeners('warning');

const FOLDER = join(import.meta.dirname, '../src/cli/html/page');
const IMPORT = /^import (?:type )?\{[^}]*\} from '\.\/([a-z-]+)\.ts';\n/gm;

const modules: string[] = [];
gather('main');
assertDistinctNames();
const body = modules.map(plainScript).join('\n');
const head = '// Written by scripts/generate-report-page.ts from src/cli/html/page; do not edit.';
writeGenerated(
  'src/cli/html/assets/report-page.js',
  formatted('report-page.js', `${head}\n(() => {\n${body}\n})();\n`),
);

/** What a module imports comes before it. */
function gather(name: string): void {
  if (modules.includes(name)) return;
  for (const [line, imported = ''] of sourceOf(name).matchAll(IMPORT)) {
    if (!line.startsWith('import type')) gather(imported);
  }
  if (!modules.includes(name)) modules.push(name);
}

function assertDistinctNames(): void {
  const names = modules.flatMap(name => [
    ...sourceOf(name).matchAll(/^(?:export )?(?:async )?(?:function|class|const|let) (\w+)/gm),
  ]);
  const seen = new Set<string>();
  for (const [, name = ''] of names) {
    if (seen.has(name)) throw new Error(`Two modules of the report page declare ${name}`);
    seen.add(name);
  }
}

function plainScript(name: string): string {
  const source = sourceOf(name).replace(IMPORT, '');
  return stripTypeScriptTypes(source)
    .replace(/^export /gm, '')
    .replace(/[ \t]+$/gm, '');
}

function sourceOf(name: string): string {
  return readFileSync(join(FOLDER, `${name}.ts`), 'utf8');
}
