import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { addSampleImage, FULL_PAGE, samplePages } from '#demo/sample-pdf.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { makeScratch, runSohoa } from './run-sohoa.ts';
import { GOOD_DOSSIER, putFolder } from './scan-files.ts';

/** A file that was written just now is never remembered. */
const SETTLED_MS = 3_200;

const scratch = makeScratch();
const unit = putFolder(join(scratch, 'CSDL_UBND xã Phúc Lộc'), GOOD_DOSSIER);
const env = { XDG_CACHE_HOME: join(scratch, 'cache') };

const check = (...args: readonly string[]) => runSohoa(['check', unit, ...args], { env });

interface Told {
  readonly engines: Readonly<Record<string, string>>;
  readonly pages: readonly PageFacts[];
}

async function told(...args: readonly string[]): Promise<Told> {
  const { out } = await check('--json', ...args);
  const { engines, units } = JSON.parse(out);
  const files: readonly { readonly facts: { readonly pages: readonly PageFacts[] } }[] = units[0].files;
  return { engines, pages: files.flatMap(({ facts }) => facts.pages) };
}

describe('sohoa check', () => {
  beforeAll(() => new Promise(resolve => setTimeout(resolve, SETTLED_MS)));

  // In this order, with one cache: what one run remembers is no answer to the other.
  it('looks at every page, and says so', async () => {
    const { engines, pages } = await told();
    expect(engines).toMatchObject({ pixels: 'looked' });
    expect(pages.map(({ unseen }) => unseen)).toEqual([null, null]);
    expect(pages.every(({ look }) => look !== null)).toBe(true);
  });

  it.each(['once', 'again, remembering'])('looks at none with --no-pixels, and says so: %s', async () => {
    const { engines, pages } = await told('--no-pixels');
    expect(engines).toMatchObject({ pixels: 'unlooked' });
    expect(pages).toMatchObject([
      { look: null, unseen: 'notAsked' },
      { look: null, unseen: 'notAsked' },
    ]);
    const { err } = await check('--no-pixels', '--lang', 'en');
    const { out } = await check('--no-pixels', '--lang', 'en');
    expect(out + err).toContain('with --no-pixels, no page was looked at');
    expect((await check('--lang', 'en')).out).not.toContain('--no-pixels');
  });

  it('still knows what it saw', async () => {
    expect((await told()).pages.every(({ look }) => look !== null)).toBe(true);
  });
});

describe('sohoa facts', () => {
  const file = join(unit, Object.keys(GOOD_DOSSIER)[0] ?? '');
  const pageOf = async (...args: readonly string[]) =>
    JSON.parse((await runSohoa(['facts', file, '--json', ...args])).out).pdf.pages[0];

  it('looks, unless told not to', async () => {
    expect(await pageOf()).toMatchObject({ unseen: null, look: { isColorless: expect.any(Boolean) } });
    expect(await pageOf('--no-pixels')).toMatchObject({ unseen: 'notAsked', look: null });
  });
});

describe('Ctrl-C while pages are looked at', () => {
  it('ends soon, and tells what is known by then', async () => {
    const folder = join(scratch, 'CSDL_UBND xã Dài');
    mkdirSync(folder);
    const data = zlibSync(new Uint8Array(3000 * 3000 * 3).fill(222));
    const image = { width: 3000, height: 3000, space: '/DeviceRGB', extra: '/Filter /FlateDecode', data };
    const long = samplePages(builder => {
      const objects = { Im: addSampleImage(builder, image) };
      return Array.from({ length: 400 }, () => ({ content: FULL_PAGE, objects }));
    });
    writeFileSync(join(folder, '1_KQ_2016.pdf'), 'no PDF');
    for (const number of [2, 3, 4]) writeFileSync(join(folder, `${number}_KQ_2016.pdf`), long);
    const child = spawn(join(import.meta.dirname, '../../sohoa'), ['check', folder, '--json', '--no-cache'], {
      ...{ env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'ignore'] },
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    const ended = new Promise(resolve => child.once('close', resolve));
    await new Promise(resolve => setTimeout(resolve, 4_000));
    child.kill('SIGINT');
    const began = performance.now();
    expect(await ended).toBe(130);
    expect(performance.now() - began).toBeLessThan(4_000);
    const report = JSON.parse(out);
    expect(report.partial).toBe(true);
    expect(report.units[0].files).toMatchObject([{ path: expect.stringContaining('1_KQ_2016.pdf') }]);
  });
});
