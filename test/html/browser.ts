import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** A real browser for one test file; pages are closed with it. */
export function useBrowser(): (url: string, options?: BrowserContextOptions) => Promise<OpenPage> {
  let browser: Browser | null = null;
  beforeAll(async () => {
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => browser?.close());
  return async (url, options) => {
    if (browser === null) throw new Error('No browser');
    const page = await (await browser.newContext(options)).newPage();
    const noticed: string[] = [];
    page.on('pageerror', error => noticed.push(String(error)));
    page.on('console', message => noticed.push(message.text()));
    page.on('dialog', dialog => noticed.push(`dialog ${dialog.message()}`));
    page.on('request', request => {
      if (request.url() !== url) noticed.push(`request ${request.url()}`);
    });
    await page.goto(url);
    return { page, noticed };
  };
}

export interface OpenPage {
  readonly page: Page;
  /** Errors, messages, dialogs, requests: a sound report gives none. */
  readonly noticed: readonly string[];
}
