import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportPictures } from '#application/pictures/paint-report.ts';
import { htmlReport } from '#cli/html/html-report.ts';
import { findProfile } from '#cli/options/check-numbers.ts';
import { paintPictures } from '#cli/paint-pictures.ts';
import { viewReport } from '#cli/report-view.ts';
import { samplePages } from '#demo/sample-pdf.ts';
import type { BoxMm, Finding } from '#domain/finding.ts';
import type { FileReport, Report } from '#domain/report.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { FOLDER, sampleFinding, sampleReport, sampleUnit } from '../golden/sample-reports.ts';
import { useBrowser } from './browser.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-pictures-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const open = useBrowser();

const NAME = '000.00.01.H03-210722-1000_KQ_2021.pdf';
const PATH = `${FOLDER}/${NAME}`;
const INCH = 25.4;

/** A red square of an inch on a page that is turned, cropped and measured in units of its own: where people see it. */
const SEEN: BoxMm = { x: 16 * INCH, y: INCH, width: 2 * INCH, height: 2 * INCH };
const TURNED = '/MediaBox [0 0 576 720] /CropBox [36 0 576 684] /Rotate 90 /UserUnit 2';

function makeFile(pages: number): Uint8Array {
  const first = { content: '1 0 0 rg 72 576 72 72 re f', page: TURNED };
  return samplePages(() => [first, ...Array.from({ length: pages - 1 }, () => ({}))]);
}

const stamp = sampleFinding({
  ...{ number: 'PD05', case: 'stamp', at: { path: PATH, page: 1, boxMm: SEEN } },
  ...{ outcome: 'undecided', reason: 'person', message: { vi: 'Trang 1 có hình con dấu.', en: 'A stamp.' } },
});

const upsideDown = (page: number): Finding =>
  sampleFinding({
    ...{ number: 'PD11', severity: 'warning', case: 'turned', at: { path: PATH, page } },
    message: { vi: `Trang ${page} bị ngược đầu.`, en: `Page ${page} is upside down.` },
  });

/** A report on the file as it lies on disk. */
function reportOf(findings: readonly Finding[], pages: number): Report {
  const bytes = makeFile(pages);
  mkdirSync(join(scratch, FOLDER), { recursive: true });
  writeFileSync(join(scratch, PATH), bytes);
  const unit = sampleUnit([NAME], findings);
  const files = unit.files.map((file): FileReport => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...file, sha256, bytes: bytes.length, facts: readPdfFacts(bytes) };
  });
  return sampleReport([{ ...unit, folder: join(scratch, FOLDER), files }]);
}

async function paint(report: Report): Promise<ReportPictures> {
  const signal = new AbortController().signal;
  return paintPictures(report, 2, { signal, onProgress: () => undefined });
}

function write(name: string, report: Report, pictures: ReportPictures, lang: 'vi' | 'en' = 'vi'): string {
  const contact = { office: 'Trung tâm CNTT&TT', phone: '02093.810.777' };
  const view = viewReport(report, findProfile(null), { lang, contact, notes: [], pictures });
  const path = join(scratch, `${name}.html`);
  writeFileSync(path, htmlReport(view));
  return pathToFileURL(path).href;
}

/** Pixels of a picture along a line across it at a share of its height, each red, green, blue. */
function rowOf(page: Page, index: number, share: number): Promise<number[][]> {
  return page.evaluate(`(() => {
    const image = document.querySelectorAll('.picture img')[${index}];
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth; canvas.height = image.naturalHeight;
    const drawn = canvas.getContext('2d');
    drawn.drawImage(image, 0, 0);
    const { data } = drawn.getImageData(0, Math.round(${share} * canvas.height), canvas.width, 1);
    return Array.from({ length: canvas.width }, (_, x) => [...data.slice(4 * x, 4 * x + 3)]);
  })()`);
}

const isRed = ([red = 0, green = 0, blue = 0]: readonly number[]) => red > 200 && green < 90 && blue < 90;
const isFrame = ([red = 0, , blue = 0]: readonly number[]) => red < 100 && blue > 200;

/** "white frame white red …": what a line across a picture meets, and where each begins. */
function met(row: readonly (readonly number[])[]): (readonly [string, number])[] {
  const kinds = row.map(pixel => (isRed(pixel) ? 'red' : isFrame(pixel) ? 'frame' : 'other'));
  return kinds.flatMap((kind, x) => (kind === kinds[x - 1] ? [] : [[kind, x] as const]));
}

describe('a finding’s picture in the HTML report', () => {
  let report: Report;
  let pictures: ReportPictures;
  beforeAll(async () => {
    report = reportOf([stamp], 1);
    pictures = await paint(report);
  });

  it('shows the page with its frame at the right place, and what it frames by itself, larger', async () => {
    const { page, noticed } = await open(write('stamp', report, pictures));
    await expect.poll(() => page.locator('.picture img').count()).toBe(2);
    expect(await page.locator('.picture figcaption').allInnerTexts()).toEqual([
      'Trang 1',
      'Trang 1, phóng to',
    ]);
    const [width, height] = [(2 * 684 * INCH) / 72, (2 * 540 * INCH) / 72];
    const across = await rowOf(page, 0, (SEEN.y + SEEN.height / 2) / height);
    const things = met(across).filter(([kind]) => kind !== 'other');
    expect(things.map(([kind]) => kind)).toEqual(['frame', 'red', 'frame']);
    const px = 560 / width;
    const expected = [SEEN.x * px - 6, SEEN.x * px, (SEEN.x + SEEN.width) * px + 2];
    for (const [at, [, x]] of things.entries()) expect(Math.abs(x - (expected[at] ?? 0))).toBeLessThan(2.5);
    const larger = await rowOf(page, 1, 0.5);
    expect(met(larger).map(([kind]) => kind)).toEqual(['other', 'red', 'other']);
    expect(noticed).toEqual([]);
  });

  it('says in words what it shows', async () => {
    const { page } = await open(write('words', report, pictures));
    await expect.poll(() => page.locator('.picture img').count()).toBe(2);
    const images = await page.locator('.picture img').all();
    const texts = await Promise.all(images.map(image => image.getAttribute('alt')));
    expect(texts).toEqual([
      `Ảnh trang 1 của tệp ${NAME}; chỗ nói đến có khung xanh`,
      `Ảnh phóng to chỗ nói đến trên trang 1 của tệp ${NAME}`,
    ]);
    const english = await open(write('english', report, pictures, 'en'));
    expect(await english.page.getAttribute('.picture img', 'alt')).toContain('Picture of page 1 of the file');
  });

  it('grows at a click, by keyboard too, and fits a phone', async () => {
    const { page } = await open(write('phone', report, pictures), { viewport: { width: 360, height: 740 } });
    const image = page.locator('.picture img').first();
    const small = (await image.boundingBox())?.width ?? 0;
    await page.locator('.zoom').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('.zoom', 'aria-expanded')).toBe('true');
    expect((await image.boundingBox())?.width).toBeGreaterThan(small);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.locator('.zoom').first().click();
    expect((await image.boundingBox())?.width).toBe(small);
  });

  it('is ready when the report is printed, no higher than 7 cm', async () => {
    const { page } = await open(write('print', report, pictures));
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getAttribute('.picture img', 'loading')).toBe('eager');
    const box = await page.locator('.picture img').first().boundingBox();
    expect(box?.height).toBeLessThanOrEqual((70 / INCH) * 96 + 1);
  });

  it('is not there where the file is no longer the one that was judged', async () => {
    writeFileSync(join(scratch, PATH), 'another');
    const { page } = await open(write('changed', report, await paint(report)));
    expect(await page.locator('.picture').count()).toBe(0);
    expect(await page.innerText('.others')).toContain('Còn 1 trang, xem bằng: sohoa look "');
  });
});

describe('the pictures of many pages', () => {
  it('are shown up to eight beside one fault; the others are told, with the command that shows them', async () => {
    const pages = Array.from({ length: 11 }, (_, at) => at + 1);
    const report = reportOf(pages.map(upsideDown), pages.length);
    const { page } = await open(write('many', report, await paint(report)));
    await expect.poll(() => page.locator('.picture').count()).toBe(8);
    expect(await page.innerText('.others')).toBe(
      `Còn 3 trang, xem bằng: sohoa look "${join(scratch, PATH)}" --page 9,10,11`,
    );
  });

  it('are not told of where none were to be made', async () => {
    const report = reportOf([upsideDown(1)], 1);
    const { page } = await open(write('none', report, { ofFindings: new Map(), diskPaths: new Map() }));
    expect(await page.locator('.picture, .others').count()).toBe(0);
  });
});
