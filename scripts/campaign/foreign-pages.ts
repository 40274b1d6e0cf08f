/**
 * Looks at the labelled pages that others made: `node scripts/campaign/foreign-pages.ts --from DIR`.
 * docs/foreign-pages.md says which repositories hold them. Files are known by their digests, wherever they lie.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { compileEngines } from '#adapters/workers/compile-wasm.ts';
import { writeScanPdf } from '#demo/scanning/scan-pdf.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { lookAtPages } from '#engines/page/look-at-pages.ts';
import { createPictureTools, type PictureTools } from '#engines/page/picture-tools.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { PdfiumSupply } from '#engines/pdfium/pdfium-supply.ts';
import { comparePage, type LabelledPage, readLabels, tellFigures, type Verdict } from './labelled-pages.ts';

const A4_WIDTH_INCHES = 210 / 25.4;

/** A picture as a page of A4 width, as a person would have scanned it. */
async function asPdf(jpeg: Buffer, title: string): Promise<Uint8Array> {
  const { width = 1, height = 1, channels = 3 } = await sharp(jpeg).metadata();
  const space = channels === 1 ? '/DeviceGray' : '/DeviceRGB';
  const entries = `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode`;
  const image = { width, height, entries, data: new Uint8Array(jpeg) };
  return writeScanPdf({ title, pages: [{ image, dpi: width / A4_WIDTH_INCHES }] });
}

interface Engines {
  readonly supply: PdfiumSupply;
  readonly tools: PictureTools;
}

async function lookAtFile(
  { supply, tools }: Engines,
  path: string,
  sha256: string,
): Promise<readonly PageFacts[]> {
  const content = readFileSync(path);
  const isPdf = extname(path).toLowerCase() === '.pdf';
  const bytes = isPdf ? new Uint8Array(content) : await asPdf(content, sha256);
  const facts = readPdfFacts(bytes);
  return facts.state === 'read' ? (await lookAtPages(supply, bytes, facts, { tools })).pages : [];
}

async function run(from: string, labels: readonly LabelledPage[]): Promise<void> {
  const wanted = Map.groupBy(labels, ({ sha256 }) => sha256);
  const { pdfium, jpeg } = await compileEngines();
  const supply = new PdfiumSupply(Promise.resolve(pdfium));
  const tools = createPictureTools(jpeg);
  const verdicts: Verdict[] = [];
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter(each => /\.(?:pdf|jpe?g)$/i.test(each)).sort()) {
    const path = join(from, name);
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    const own = wanted.get(sha256);
    if (own === undefined) continue;
    wanted.delete(sha256);
    const pages = await lookAtFile({ supply, tools }, path, sha256);
    for (const label of own) verdicts.push(comparePage(label, pages[label.page - 1] ?? null));
  }
  const missing = [...wanted.values()].flat().length;
  console.log(tellFigures(verdicts, missing).join('\n'));
}

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (values.from === undefined) {
  console.error('Usage: foreign-pages.ts --from DIR');
  process.exitCode = 2;
} else {
  await run(values.from, readLabels());
}
