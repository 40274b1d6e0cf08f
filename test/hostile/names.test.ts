import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeScratch, putPdfs, runSohoa } from '../cli/run-sohoa.ts';

const scratch = makeScratch();
const ROOT = join(import.meta.dirname, '../..');

/** 83 letters of three bytes and the ending: 253 of the 255 bytes that a name may have. */
const LONGEST = `${'ệ'.repeat(83)}.pdf`;

const NAMES: Readonly<Record<string, string>> = {
  'a line break': 'trang\n1\r.pdf',
  'an escape that clears the screen': 'a\x1b[2J\x1b[31m.pdf',
  'a bell and a delete': 'a\x07\x7f.pdf',
  'a C1 control': 'a\u009b31m.pdf',
  'a right-to-left override': '243_KQ_2016\u202efdp.exe.pdf',
  'bidi isolates': 'a\u2066b\u2069.pdf',
  'a zero-width space': '243\u200b_KQ_2016.pdf',
  'a line separator': 'a\u2028b.pdf',
  'letters taken apart': 'Giấy khai sinh.pdf'.normalize('NFD'),
  'the same letters as one': 'Giấy khai sinh.pdf'.normalize('NFC'),
  '253 bytes': LONGEST,
  'a device of Windows': 'CON.pdf',
  'another device of Windows': 'aux.pdf',
  'a colon': 'C:x.pdf',
  'a backslash': 'a\\..\\b.pdf',
  'a leading dash': '--html=x.pdf',
  markup: '<img src=x onerror=alert(1)>".pdf',
  'nothing but an ending': '..pdf',
  'a dollar and back-ticks': '$(id)`id`.pdf',
};

const made = Object.values(NAMES);
const folder = join(scratch, 'CSDL_UBND xã Thử');

function makeFolder(): void {
  mkdirSync(folder);
  putPdfs(...made.map(name => join(folder, name)));
}

makeFolder();

/** What no screen and no page may get raw: controls, and what turns or hides text. */
const UNSAFE = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** What an HTML file may hold besides: it is lines of text. */
const withoutLines = (text: string): string => text.replaceAll('\n', '');

describe('hostile file names', () => {
  it('all come through the report for machines, spelled as on disk', async () => {
    const { out, code } = await runSohoa(['check', folder, '--json', '--no-cache']);
    const [unit] = JSON.parse(out).units;
    const paths: string[] = unit.files.map((file: { path: string }) => file.path);
    expect(paths).toHaveLength(made.length);
    expect(new Set(paths)).toEqual(new Set(made.map(name => `CSDL_UBND xã Thử/${name}`)));
    expect(unit.files.every((file: { facts: { state: string } }) => file.facts.state === 'read')).toBe(true);
    expect(code).toBe(1);
  });

  it('do not break a report that has a line for each file', async () => {
    const { out } = await runSohoa(['check', folder, '--jsonl', '--no-cache']);
    const types = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).type);
    expect(types.filter(type => type === 'file')).toHaveLength(made.length);
  });

  it.each(['vi', 'en'])('reach a terminal only in a form that is safe there (%s)', async lang => {
    const { out, err } = await runSohoa(['check', folder, '--no-cache', '--lang', lang]);
    expect(UNSAFE.exec(withoutLines(out + err))).toBeNull();
    expect(out).toMatch(/⟨U\+[0-9A-F]{4}⟩/);
  });

  it('reach the HTML report only in a form that is safe there', async () => {
    const html = join(scratch, 'report.html');
    await runSohoa(['check', folder, '--no-cache', '--html', html]);
    const page = readFileSync(html, 'utf8');
    expect(UNSAFE.exec(withoutLines(page))).toBeNull();
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('onerror');
  });

  it('are never proposed again: a proposal is a plain name in the same folder', async () => {
    const { out } = await runSohoa(['check', folder, '--json', '--no-cache']);
    const targets = [...out.matchAll(/"kind":"rename","from":"(?:[^"\\]|\\.)*","to":"((?:[^"\\]|\\.)*)"/g)];
    const parsed: string[] = targets.map(([, to]) => JSON.parse(`"${to}"`));
    expect(parsed.length).toBeGreaterThan(0);
    for (const to of parsed) {
      expect(to).toMatch(/^CSDL_UBND xã Thử\/[^/\\:*?"<>|\p{Cc}\p{Cf}]+\.pdf$/u);
      expect(to).toBe(to.normalize('NFC'));
    }
  });

  it('may be given on the command line, each for itself', async () => {
    for (const name of made) {
      const { out, code } = await runSohoa(['check', join(folder, name), '--json', '--no-cache']);
      expect(JSON.parse(out).units[0].files).toHaveLength(1);
      expect(code).toBe(1);
    }
  });

  it('cost nothing to files beside them: the folder is as it was', () => {
    expect(new Set(readdirSync(folder))).toEqual(new Set(made));
  });
});

describe('what is called .pdf and is no file', () => {
  it('is told as foreign, and neither opened nor waited for', async () => {
    const odd = join(scratch, 'CSDL_UBND xã Lạ');
    mkdirSync(join(odd, 'thư mục.pdf'), { recursive: true });
    const server = createServer().listen(join(odd, 'ổ cắm.pdf'));
    await new Promise(resolve => server.once('listening', resolve));
    const { out } = await runSohoa(['check', odd, '--json', '--no-cache']);
    server.close();
    const [unit] = JSON.parse(out).units;
    const foreign = unit.findings.filter(({ number }: { number: string }) => number === 'FD06');
    expect(unit.files).toEqual([]);
    expect(foreign.length).toBeGreaterThanOrEqual(1);
  });
});

/** Sparse files: long to read, quick to make. */
function slowFiles(name: string, count: number): readonly string[] {
  const slow = join(scratch, name);
  mkdirSync(slow);
  return Array.from({ length: count }, (_, at) => {
    const path = join(slow, `${at + 1}_KQ_2016.pdf`);
    writeFileSync(path, '%PDF-1.7\n');
    truncateSync(path, 400 * 1024 ** 2);
    return path;
  });
}

/** Runs the check, and acts as soon as the first of its files is seen open. */
async function whileReading(paths: readonly string[], act: () => void): Promise<Map<string, string>> {
  const [first = ''] = paths;
  const args = ['src/cli/main.ts', 'check', join(first, '..'), '--json', '--no-cache', '--jobs', '1'];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  const ended = new Promise(resolve => child.on('close', resolve));
  const opened = `/proc/${child.pid}/fd`;
  while (child.exitCode === null && !isOpen(opened, first)) {
    await new Promise(resolve => setTimeout(resolve, 2));
  }
  act();
  await ended;
  const files: { path: string; facts: { state: string; cause?: string } }[] = JSON.parse(out).units[0].files;
  return new Map(files.map(({ path, facts }) => [path.split('/').at(-1) ?? '', facts.cause ?? facts.state]));
}

function isOpen(descriptors: string, path: string): boolean {
  try {
    return readdirSync(descriptors).some(name => {
      try {
        return readlinkSync(join(descriptors, name)) === path;
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}

/** Only Linux tells which files another process holds open. */
const SEES_OPEN_FILES = existsSync('/proc/self/fd');

describe.runIf(SEES_OPEN_FILES)('a folder that is not still', () => {
  it('has a file vanish that was listed: the file is told, the others are read', async () => {
    const paths = slowFiles('CSDL_Biến mất', 4);
    const causes = await whileReading(paths, () => {
      for (const path of paths.slice(2)) rmSync(path);
    });
    expect([...causes.keys()]).toHaveLength(4);
    expect(causes.get('3_KQ_2016.pdf')).toBe('vanished');
    expect(causes.get('4_KQ_2016.pdf')).toBe('vanished');
    expect(causes.get('2_KQ_2016.pdf')).not.toBe('vanished');
  });

  it('has a file still being written: nothing is said of what it holds', async () => {
    const paths = slowFiles('CSDL_Đang ghi', 2);
    const causes = await whileReading(paths, () => appendFileSync(paths[0] ?? '', 'x'));
    expect(causes.get('1_KQ_2016.pdf')).toBe('beingWritten');
    expect(causes.get('2_KQ_2016.pdf')).not.toBe('beingWritten');
  });
});
