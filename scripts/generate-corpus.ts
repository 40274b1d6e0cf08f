/**
 * Writes the PDFs under corpus/, byte for byte the same each time; `--check` only says which would differ
 * or should not be there. The lists of names under corpus/name are written by hand.
 */
import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CORPUS_FILES } from './corpus/corpus-files.ts';
import { SEEN_FILES } from './corpus/seen-files.ts';
import { SeenPaper } from './corpus/seen-paper.ts';
import { writeGenerated } from './write-generated.ts';

const CORPUS = join(import.meta.dirname, '../corpus');

for (const [path, make] of Object.entries(CORPUS_FILES)) await write(path, make());

const paper = await SeenPaper.open();
for (const [path, make] of Object.entries(SEEN_FILES)) await write(path, await make(paper));

const known = new Set([...Object.keys(CORPUS_FILES), ...Object.keys(SEEN_FILES)]);
for (const entry of readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })) {
  const path = entry.replaceAll('\\', '/');
  if (!path.endsWith('.pdf') || known.has(path)) continue;
  console.error(`corpus/${path} is written by no generator: add it to scripts/corpus/corpus-files.ts`);
  process.exitCode = 1;
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(CORPUS, path)), { recursive: true });
  writeGenerated(`corpus/${path}`, bytes);
}
