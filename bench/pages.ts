import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileEngines } from '#adapters/workers/compile-wasm.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { lookAtPage } from '#engines/page/look-at-page.ts';
import { createPictureTools, type PictureTools } from '#engines/page/picture-tools.ts';
import { renderPage } from '#engines/page/render-page.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { createPdfium, type Pdfium } from '#engines/pdfium/pdfium.ts';
import { median, runProcess, spread } from './measure.ts';

/**
 * The same folder by `sohoa check`, which looks at every page, and by the office script with a small picture
 * of each page, at which somebody would still have to look; in turn, start-up included, no cache.
 */
export async function compareWithPictures(folder: string, files: number, rounds: number): Promise<string[]> {
  const rivals = {
    'sohoa check, looking': () => runProcess('./sohoa', ['check', '--no-cache', '--json', folder]),
    'office script + pdftoppm -r 72': () => runProcess('sh', ['bench/office-script-with-pixels.sh', folder]),
  };
  const seconds = new Map<string, number[]>(Object.keys(rivals).map(name => [name, []]));
  const peaks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(rivals)) {
      const ran = await run();
      seconds.get(name)?.push(ran.seconds);
      if (name.startsWith('sohoa')) peaks.push(ran.peakMegabytes);
    }
  }
  const ours = seconds.get('sohoa check, looking') ?? [];
  return [
    `| ${files} files, ${rounds} rounds in turn | seconds | × the time of sohoa |`,
    '|---|--:|--:|',
    ...[...seconds].map(([name, took]) => {
      const ratio = took.map((value, round) => value / (ours[round] ?? Number.NaN));
      return `| ${name} | ${spread(took)} | ${spread(ratio)} |`;
    }),
    '',
    `Peak memory of sohoa: ${spread(peaks, 0)} MB.`,
  ];
}

/** What one page costs, in CPU time of this process: drawing it, and looking at the picture. */
export async function measurePages(folder: string): Promise<string[]> {
  const code = await compileEngines();
  const pdfium = await createPdfium(code.pdfium);
  const tools = createPictureTools(code.jpeg);
  const costs = new Map<string, { readonly drawing: number[]; readonly looking: number[] }>();
  for (const name of readdirSync(folder).filter(each => each.endsWith('.pdf'))) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const facts = readPdfFacts(bytes);
    if (facts.state !== 'read') continue;
    const { document } = pdfium.open(bytes);
    for (const page of facts.pages) measurePage({ pdfium, document, page, tools }, costs);
    pdfium.close(document);
  }
  return [
    '| pages | count | drawing, ms CPU | looking, ms CPU | both, median |',
    '|---|--:|--:|--:|--:|',
    ...[...costs].sort().map(([kind, { drawing, looking }]) => {
      const both = median(drawing.map((value, at) => value + (looking[at] ?? 0)));
      return `| ${kind} | ${drawing.length} | ${spread(drawing, 0)} | ${spread(looking, 0)} | ${both.toFixed(0)} |`;
    }),
  ];
}

type Costs = Map<string, { readonly drawing: number[]; readonly looking: number[] }>;

interface OpenPage {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly page: PageFacts;
  readonly tools: PictureTools;
}

function measurePage({ pdfium, document, page, tools }: OpenPage, costs: Costs): void {
  if (page.kind !== 'scan' || page.dpi === null) return;
  const began = cpuMilliseconds();
  tools.buffers.reclaim();
  const picture = renderPage(pdfium, document, page, tools);
  const drawn = cpuMilliseconds();
  if (picture === null) return;
  lookAtPage(picture, page.storedMode, tools.buffers);
  const kind = `${page.colorMode}, ${Math.round(page.dpi)} dpi`;
  const own = costs.get(kind) ?? { drawing: [], looking: [] };
  own.drawing.push(drawn - began);
  own.looking.push(cpuMilliseconds() - drawn);
  costs.set(kind, own);
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Is memory flat while every page is looked at? `folders` holds paths by their number of files, ascending. */
export async function measureLookingGrowth(folders: ReadonlyMap<number, string>): Promise<string[]> {
  const lines: string[] = [];
  for (const [files, folder] of folders) {
    const { seconds, peakMegabytes } = await runProcess('./sohoa', [
      'check',
      '--no-cache',
      '--jsonl',
      folder,
    ]);
    lines.push(`| ${files} | ${seconds.toFixed(0)} | ${peakMegabytes.toFixed(0)} |`);
  }
  return ['| files, three pages each | seconds | peak MB |', '|--:|--:|--:|', ...lines];
}
