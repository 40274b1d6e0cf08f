/**
 * Writes src/regulations/index.ts from the file names beside it, because neither a browser nor a bundle can
 * read a directory. `--check` only says whether it would differ.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatted, writeGenerated } from './write-generated.ts';

const FOLDER = join(import.meta.dirname, '../src/regulations');
/** Files of the folder that are no texts. */
const OTHER = new Set(['index', 'severities']);

const texts = namesIn('.').filter(name => !OTHER.has(name));
const profiles = namesIn('profiles');

const source = `// Written by scripts/generate-regulations.ts from the names of the files beside it; do not edit.
import type { Profile, Regulation } from '#domain/regulation.ts';
${[
  ...texts.map(name => ({ from: `./${name}.ts`, what: exportOf(name) })),
  ...profiles.map(name => ({ from: `./profiles/${name}.ts`, what: `${exportOf(name)}Profile` })),
]
  .sort((one, other) => (one.from < other.from ? -1 : 1))
  .map(({ from, what }) => `import { ${what} } from '${from}';`)
  .join('\n')}

export const REGULATIONS: readonly Regulation[] = [${texts.map(exportOf).join(', ')}];

export const PROFILES: readonly Profile[] = [${profiles.map(name => `${exportOf(name)}Profile`).join(', ')}];
`;

writeGenerated('src/regulations/index.ts', formatted('index.ts', source));

function namesIn(folder: string): string[] {
  return readdirSync(join(FOLDER, folder))
    .flatMap(name => /^(?<stem>.+)(?<!\.test)\.ts$/.exec(name)?.groups?.['stem'] ?? [])
    .sort();
}

/** bk-2021 → bk2021. */
function exportOf(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
