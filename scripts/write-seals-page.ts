/**
 * Writes docs/seals.md and its pictures from what a campaign kept:
 * `node scripts/write-seals-page.ts --from FILE --set trial --seed S [--to FOLDER]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileEngines } from '#adapters/workers/compile-wasm.ts';
import { inventPage } from '#demo/pages/invent-page.ts';
import { createPictureTools, type PictureTools } from '#engines/page/picture-tools.ts';
import { renderPage } from '#engines/page/render-page.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { createPdfium, type Pdfium } from '#engines/pdfium/pdfium.ts';
import { type HardPage, hardestPages } from './campaign/pages/hardest-pages.ts';
import { picturePage } from './campaign/pages/picture-page.ts';
import { readOutcomes } from './campaign/pages/read-outcomes.ts';
import { sealsPage } from './campaign/pages/seals-page.ts';

const HARDEST = 20;

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    set: { type: 'string', default: 'trial' },
    seed: { type: 'string', default: '' },
    to: { type: 'string', default: 'docs' },
  },
});

async function pictureOf(
  pdfium: Pdfium,
  tools: PictureTools,
  { outcome }: HardPage,
  set: 'tuning' | 'trial',
): Promise<Uint8Array> {
  const { pdf, truth } = await inventPage(outcome.seed, set);
  const facts = readPdfFacts(pdf);
  const page = facts.state === 'read' ? facts.pages[0] : undefined;
  const { document } = pdfium.open(pdf);
  const picture = page === undefined ? null : renderPage(pdfium, document, page, tools);
  pdfium.close(document);
  if (picture === null) throw new Error(`Page ${outcome.seed} cannot be drawn`);
  return picturePage(picture, truth, outcome.look);
}

if (values.from === undefined) {
  console.error('Usage: write-seals-page.ts --from FILE --set trial|tuning --seed SEED [--to FOLDER]');
  process.exitCode = 2;
} else {
  const set = values.set === 'tuning' ? 'tuning' : 'trial';
  const isOfRun = (seed: string): boolean => values.seed === '' || seed.startsWith(`${values.seed}-`);
  const outcomes = readOutcomes(readFileSync(values.from, 'utf8')).filter(({ seed }) => isOfRun(seed));
  const hardest = hardestPages(outcomes, HARDEST);
  const folder = join(values.to, 'seals');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const code = await compileEngines();
  const pdfium = await createPdfium(code.pdfium);
  const tools = createPictureTools(code.jpeg);
  const pictures: string[] = [];
  for (const [at, page] of hardest.entries()) {
    const name = `${String(at + 1).padStart(2, '0')}.jpg`;
    writeFileSync(join(folder, name), await pictureOf(pdfium, tools, page, set));
    pictures.push(name);
  }
  const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const run = { set, seed: values.seed, commit, day };
  writeFileSync(join(values.to, 'seals.md'), sealsPage(run, outcomes, hardest, pictures));
}
