import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventPage } from '#demo/pages/invent-page.ts';
import type { PageFacts, PdfReading } from '#domain/pdf-facts.ts';
import { HOSTILE_PICTURES } from '../hostile/pictures/all-pictures.ts';
import { useBrowser } from '../html/browser.ts';
import { readAndLook } from './read-and-look.ts';

const ROOT = join(import.meta.dirname, '../..');
const PDFIUM = join(ROOT, 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm');
const JPEG = join(ROOT, 'src/engines/jpeg/jpeg-decoder.wasm');
const INVENTED = 16;

/** What is refused or broken in a moment; what takes until the time is up proves nothing here. */
const BROKEN = /^(too-large|lying|noise|one-|twelve|forty-megapixels$|a-|no-)/;

const open = useBrowser();
let here: readonly PdfReading[];
let there: readonly PdfReading[];

/** The engines as one script, which a browser runs as `engines`. */
async function joined(): Promise<string> {
  const bundle = await rolldown({
    ...{ input: join(import.meta.dirname, 'read-and-look.ts'), cwd: ROOT, platform: 'browser' },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'engines', codeSplitting: false });
  return output[0].code;
}

beforeAll(async () => {
  const files: Uint8Array[] = [];
  for (let at = 0; at < INVENTED; at++) files.push((await inventPage(`same in browser ${at}`, 'tuning')).pdf);
  for (const { name, make } of HOSTILE_PICTURES) if (BROKEN.test(name)) files.push(make());
  const given = [files.map(base64), base64(readFileSync(PDFIUM)), base64(readFileSync(JPEG))] as const;
  here = JSON.parse(await readAndLook(...given));
  const { page } = await open('about:blank');
  await page.addScriptTag({ content: await joined() });
  there = JSON.parse(String(await page.evaluate(`engines.readAndLook(...${JSON.stringify(given)})`)));
}, 300_000);

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

const pagesOf = (readings: readonly PdfReading[]): readonly PageFacts[] =>
  readings.flatMap(reading => (reading.state === 'read' ? reading.pages : []));

describe('what the engines tell of the same bytes', () => {
  it('is the same in Node and in a browser, to the last digit', () => {
    expect(there).toEqual(here);
  });

  it('tells of looks here, and of what could not be looked at', () => {
    const pages = pagesOf(here);
    expect(pages.filter(({ look }) => look !== null).length).toBeGreaterThanOrEqual(INVENTED);
    expect(new Set(pages.map(({ unseen }) => unseen))).toEqual(
      new Set([null, 'imagePixels', 'notDrawn', 'notScanned']),
    );
  });
});
