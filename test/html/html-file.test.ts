import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HtmlFile } from '#cli/html/html-file.ts';
import { UsageError } from '#cli/options/usage-error.ts';
import { viewOf } from '../golden/cases.ts';
import { everyKind, NAMES, sampleReport, sampleUnit } from '../golden/sample-reports.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-html-file-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let made = 0;
function emptyFolder(): string {
  made += 1;
  const folder = join(scratch, `${made}`);
  mkdirSync(folder);
  return folder;
}

const good = viewOf(sampleReport([sampleUnit(NAMES, [])]));

describe('the file of the HTML report', () => {
  it('is written whole, with nothing left beside it', async () => {
    const folder = emptyFolder();
    expect(await HtmlFile.at(join(folder, 'bao-cao.html')).write(good)).toBeNull();
    expect(readdirSync(folder)).toEqual(['bao-cao.html']);
    expect(readFileSync(join(folder, 'bao-cao.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });

  it('replaces an earlier report', async () => {
    const path = join(emptyFolder(), 'bao-cao.html');
    await HtmlFile.at(path).write(viewOf(everyKind()));
    const before = readFileSync(path, 'utf8');
    expect(await HtmlFile.at(path).write(good)).toBeNull();
    expect(readFileSync(path, 'utf8')).not.toBe(before);
  });

  it('never replaces anything else', () => {
    const path = join(emptyFolder(), 'thesis.html');
    writeFileSync(path, '<!doctype html><title>my thesis</title>');
    expect(() => HtmlFile.at(path)).toThrow(UsageError);
    expect(readFileSync(path, 'utf8')).toContain('my thesis');
  });

  it('says before any work that a folder stands there', () => {
    expect(() => HtmlFile.at(emptyFolder())).toThrow(/could not be written \(EISDIR\)/);
  });

  it('says before any work that its folder is not there', () => {
    expect(() => HtmlFile.at(join(emptyFolder(), 'missing', 'bao-cao.html'))).toThrow(/\(ENOENT\)/);
  });

  it('says afterwards that the place cannot be written, without throwing', async () => {
    const folder = emptyFolder();
    const file = HtmlFile.at(join(folder, 'bao-cao.html'));
    rmSync(folder, { recursive: true });
    const fault = await file.write(good);
    expect(fault?.words.vi).toContain('Không ghi được báo cáo');
    expect(fault?.words.vi).toContain('ENOENT');
  });
});
