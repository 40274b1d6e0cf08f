import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { htmlReport } from '#cli/html/html-report.ts';
import type { Report } from '#domain/report.ts';
import { viewOf } from '../golden/cases.ts';
import {
  cutOff,
  everyKind,
  fifteenThousand,
  NAMES,
  sampleReport,
  sampleUnit,
} from '../golden/sample-reports.ts';
import { useBrowser } from './browser.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-html-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const open = useBrowser();

function write(name: string, report: Report, lang: 'vi' | 'en' = 'vi'): string {
  const path = join(scratch, `${name}.html`);
  writeFileSync(path, htmlReport(viewOf(report, lang)));
  return pathToFileURL(path).href;
}

const every = write('every', everyKind());
const many = write('many', fifteenThousand());

describe('the HTML report', () => {
  it('shows the answer, what to do first, and the dossiers, worst first', async () => {
    const { page, noticed } = await open(every);
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    expect(await page.innerText('.answer')).toMatch(
      /4\s+✗ Không đạt\s+2\s+\? Chưa kết luận được\s+7\s+✓ Đạt/,
    );
    expect(await page.innerText('.work')).toContain('Quét lại 4 trang của 2 tệp');
    const headings = await page.locator('#list-dossiers h3').allInnerTexts();
    expect(headings).toHaveLength(13);
    expect(headings[0]).toContain('Không đạt');
    expect(headings.at(-1)).toContain('Đạt');
    expect(noticed).toEqual([]);
  });

  it('finds without accents, in names and in what is said', async () => {
    const { page } = await open(every);
    await page.fill('#words', 'do phan giai 149');
    await expect.poll(() => page.innerText('#shown')).toContain('1/13');
    expect(await page.locator('#list-dossiers .message').allInnerTexts()).toEqual([
      expect.stringContaining('Trang 3: độ phân giải 149,6 dpi'),
    ]);
    await page.fill('#words', '1007_tp');
    await expect.poll(() => page.locator('h4').first().innerText()).toContain('1007_TP');
    await page.fill('#words', 'không có gì như thế');
    await page.locator('#none-dossiers').waitFor({ state: 'visible' });
  });

  it('filters by verdict, level and fault, and clears', async () => {
    const { page } = await open(every);
    const shown = () => page.innerText('#shown');
    await page.selectOption('#verdict', 'undecided');
    expect(await shown()).toBe('Đang hiện 2/13 hồ sơ');
    await page.selectOption('#verdict', 'all');
    await page.selectOption('#number', 'PD04');
    expect(await shown()).toBe('Đang hiện 2/13 hồ sơ');
    await page.selectOption('#severity', 'warning');
    expect(await shown()).toBe('Đang hiện 0/13 hồ sơ');
    await page.click('#clear');
    expect(await shown()).toBe('Đang hiện 13/13 hồ sơ');
  });

  it('lists the pages for the scanner, the faults, the files and the provisions', async () => {
    const { page } = await open(every);
    await page.click('#tab-rescan');
    const rows = await page.locator('#list-rescan tr').allInnerTexts();
    expect(rows.map(row => row.split('\t').slice(1, 3).join(' '))).toEqual([
      ...[
        '000.00.01.H03-210722-1003_KQ_2021.pdf 2',
        '000.00.01.H03-210722-1004_KQ_2021.pdf 1-2, 3',
        '000.00.01.H03-210722-1007_TP_2021.pdf cả tệp',
      ],
    ]);
    await page.click('#tab-checks');
    await page.locator('summary', { hasText: 'PD04' }).click();
    await expect.poll(() => page.locator('details[open] .place').count()).toBe(3);
    await page.click('#tab-files');
    expect(await page.locator('#list-files tr').count()).toBe(25);
    await page.click('#tab-law');
    expect(await page.innerText('#law-PD04')).toContain('mục I.1');
  });

  it('opens a provision from the fault that it explains', async () => {
    const { page } = await open(every);
    await page.locator('a.number', { hasText: 'PD01' }).first().click();
    await page.locator('#law-PD01').waitFor({ state: 'visible' });
  });

  it('works by keyboard alone', async () => {
    const { page } = await open(every);
    await page.focus('#tab-dossiers');
    await page.keyboard.press('ArrowRight');
    expect(await page.getAttribute('#tab-rescan', 'aria-selected')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getAttribute('#tab-law', 'aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('words');
  });

  it('runs nothing that a name or a folder says, and shows what cannot be seen', async () => {
    const names = [
      '<script>alert(1)<script>.pdf',
      '"><img src=x onerror=alert(2)>.pdf',
      '<!--<script>.pdf',
      ']]>a\u202Efdp.pdf',
      'x\u2028y.pdf',
    ];
    const url = write('hostile', sampleReport([sampleUnit(names, names.map(cutOff))]));
    const { page, noticed } = await open(url);
    for (const tab of ['dossiers', 'rescan', 'checks', 'files']) await page.click(`#tab-${tab}`);
    expect(await page.locator('img, iframe, object').count()).toBe(0);
    expect(await page.innerText('#list-files')).toContain('a⟨U+202E⟩fdp.pdf');
    expect(noticed).toEqual([]);
  });

  it('lets no other script run, even one that got in', async () => {
    const { page, noticed } = await open(every);
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
    }`);
    expect(await page.title()).not.toBe('taken');
    expect(noticed.join()).toContain('Content Security Policy');
  });

  it('still gives the answer and what to do where scripts are off', async () => {
    const { page } = await open(every, { javaScriptEnabled: false });
    expect(await page.innerText('body')).toContain('Trình duyệt đang tắt JavaScript');
    expect(await page.innerText('.work')).toContain('Việc tiếp theo');
  });

  it('fits a phone', async () => {
    const { page } = await open(every, { viewport: { width: 360, height: 740 } });
    for (const tab of ['dossiers', 'rescan', 'checks', 'files', 'law']) {
      await page.click(`#tab-${tab}`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    }
  });

  it('reads in English, too', async () => {
    const { page } = await open(write('english', everyKind(), 'en'));
    expect(await page.innerText('body')).not.toMatch(/hồ sơ|tệp|trang/);
  });

  it('says so when nothing must be done', async () => {
    const { page } = await open(write('good', sampleReport([sampleUnit(NAMES, [])])));
    expect(await page.innerText('.answer')).toMatch(
      /0\s+✗ Không đạt\s+0\s+\? Chưa kết luận được\s+12\s+✓ Đạt/,
    );
  });
});

describe('the HTML report of 15,000 files', () => {
  it('stays below 20 MB', () => {
    expect(Buffer.byteLength(htmlReport(viewOf(fifteenThousand())))).toBeLessThan(20e6);
  });

  it('opens, filters and grows without delay', async () => {
    const { page, noticed } = await open(many);
    expect(await page.innerText('#shown')).toBe('Đang hiện 7.500/7.500 hồ sơ');
    expect(await page.locator('#list-dossiers article').count()).toBeLessThan(500);
    await page.selectOption('#number', 'FN02');
    expect(await page.innerText('#shown')).toBe('Đang hiện 300/7.500 hồ sơ');
    await page.locator('.more:visible').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('#list-dossiers article').count()).toBeGreaterThan(60);
    expect(noticed).toEqual([]);
  });

  it('prints everything that is filtered in, and nothing else', async () => {
    const { page } = await open(many);
    await page.selectOption('#number', 'FN02');
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('#list-dossiers article').count()).toBe(300);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tabs').isVisible()).toBe(false);
    expect(await page.locator('#list-dossiers article').last().isVisible()).toBe(true);
  });
});
