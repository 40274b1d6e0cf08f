import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeScratch, runSohoa } from './run-sohoa.ts';

const scratch = makeScratch();
const DARK = join(import.meta.dirname, '../../corpus/pdf/not-too-dark/fail-weak-lamp.pdf');

async function picturesIn(name: string, ...more: readonly string[]): Promise<number> {
  const html = join(scratch, name);
  const { err } = await runSohoa(['check', DARK, '--only', 'PD14', '--html', html, ...more]);
  expect(err).not.toContain('Error');
  return readFileSync(html, 'utf8').split('data:image/jpeg;base64,').length - 1;
}

describe('sohoa check --html', () => {
  it('shows the page that a finding is about', async () => {
    expect(await picturesIn('seen.html')).toBe(1);
  });

  it('shows none where no page was to be looked at', async () => {
    expect(await picturesIn('unseen.html', '--no-pixels')).toBe(0);
  });
});
