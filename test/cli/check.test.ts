import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallPdf } from '../ports/fact-reader.contract.ts';
import { makeScratch, putPdfs, type Ran, runSohoa } from './run-sohoa.ts';

const scratch = makeScratch();
let made = 0;

/** A unit's folder with files of the given names, whole PDFs unless a text is given. */
function unit(files: Readonly<Record<string, string | null>>, name = 'CSDL_UBND xã Phúc Lộc'): string {
  made += 1;
  const folder = join(scratch, `${made}`, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    if (text === null) putPdfs(join(folder, file));
    else writeFileSync(join(folder, file), text);
  }
  return folder;
}

const GOOD = { '243_TP_2016.pdf': null, '244_KQ_2016.pdf': null };

describe('the exit code of sohoa check', () => {
  const check = async (folder: string, ...args: readonly string[]) =>
    (await runSohoa(['check', folder, ...args])).code;

  it('is 0 where nothing must be mended', async () => {
    expect(await check(unit(GOOD), '--skip', 'PD01,FD07')).toBe(0);
  });

  it('is 1 for an error, and 0 when that check is left out', async () => {
    const folder = unit({ ...GOOD, '2016_245_KQ.pdf': 'no PDF' });
    expect(await check(folder, '--only', 'PD01')).toBe(1);
    expect(await check(folder, '--only', 'PD02')).toBe(0);
  });

  it('counts warnings only when asked to', async () => {
    const folder = unit(GOOD);
    expect(await check(folder, '--only', 'FD07')).toBe(0);
    expect(await check(folder, '--only', 'FD07', '--fail-on', 'warning')).toBe(1);
  });

  it('is 2 when a named path is missing, and the rest is judged', async () => {
    const { code, out } = await runSohoa(['check', join(scratch, 'CSDL_X'), unit(GOOD)]);
    expect(code).toBe(2);
    expect(out).toContain('Không có tệp hay thư mục nào ở đường dẫn này.');
    expect(out).toContain('2 tệp, 2 trang');
  });
});

describe('sohoa check', () => {
  it('says of an empty folder and of one without PDFs what to do', async () => {
    for (const folder of [unit({}), unit({ 'note.txt': 'x' })]) {
      const { out, code } = await runSohoa(['check', folder]);
      expect(out).toContain('Không thấy tệp PDF nào');
      expect(out).toContain('chép các tệp quét vào thư mục CSDL_tendonvi');
      expect(code).toBe(0);
    }
  });

  it('tells what an unreadable file and an unreadable folder need', async () => {
    const folder = unit(GOOD);
    mkdirSync(join(folder, 'kín'));
    for (const path of [join(folder, '243_TP_2016.pdf'), join(folder, 'kín')]) chmodSync(path, 0);
    const nobody = 65_534;
    const cache = join(scratch, 'nobody');
    mkdirSync(cache);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) {
      for (const path of [scratch, folder, join(folder, '..')]) chmodSync(path, 0o755);
      chownSync(cache, nobody, nobody);
    }
    const env = { XDG_CACHE_HOME: cache };
    const { out, code } = await runSohoa(['check', folder], isRoot ? { env, uid: nobody } : { env });
    chmodSync(join(folder, 'kín'), 0o755);
    expect(out).toContain('Không có quyền đọc tệp này');
    expect(out).toContain('Tài khoản đang dùng không có quyền đọc.');
    expect(code).toBe(2);
  });

  it('never opens pipes, never follows links, and says that they are there', async () => {
    const folder = unit(GOOD);
    execFileSync('mkfifo', [join(folder, '245_KQ_2016.pdf')]);
    symlinkSync('/etc/passwd', join(folder, '246_KQ_2016.pdf'));
    symlinkSync('.', join(folder, 'vòng'));
    const { out } = await runSohoa(['check', folder, '--json']);
    const report = JSON.parse(out);
    const [{ files, findings }] = report.units;
    expect(files.map((file: { path: string }) => file.path)).toHaveLength(2);
    const foreign = findings.filter((finding: { number: string }) => finding.number === 'FD06');
    expect(foreign).toHaveLength(3);
  });

  it('judges a link that the user names herself', async () => {
    const link = join(scratch, 'CSDL_liên kết');
    symlinkSync(unit(GOOD), link);
    expect(JSON.parse((await runSohoa(['check', link, '--json'])).out).units[0].files).toHaveLength(2);
  });

  it('finds and reads names whose bytes are no UTF-8', async () => {
    const folder = unit(GOOD);
    const bytes = Buffer.concat([
      Buffer.from(`${folder}/24`),
      Buffer.from([0xe1]),
      Buffer.from('_KQ_2016.pdf'),
    ]);
    writeFileSync(bytes, readFileSync(join(folder, '243_TP_2016.pdf')));
    const { out } = await runSohoa(['check', folder, '--json']);
    const file = JSON.parse(out).units[0].files.find((one: { path: string }) => one.path.includes('\\xE1'));
    expect(file).toMatchObject({ facts: { state: 'read' } });
  });

  it('leaves every byte and every time stamp as it was', async () => {
    const folder = unit(GOOD);
    const paths = readdirSync(folder).map(name => join(folder, name));
    // Read longer ago than written: any ordinary reading would now move the time of access.
    for (const path of paths) utimesSync(path, 1_500_000_000, 1_600_000_000);
    const state = () =>
      paths.map(path => {
        const { size, mtimeNs, ctimeNs, atimeNs, ino, mode } = statSync(path, { bigint: true });
        return [path, size, mtimeNs, ctimeNs, atimeNs, ino, mode].join(' ');
      });
    const before = state();
    await runSohoa(['check', folder, '--no-cache']);
    expect(state()).toEqual(before);
    for (const path of paths) expect(new Uint8Array(readFileSync(path))).toEqual(smallPdf());
    expect(readdirSync(folder)).toHaveLength(paths.length);
  });

  it('says that a cache which cannot be used is no fault', async () => {
    const blocked = join(scratch, 'blocked');
    writeFileSync(blocked, '');
    const folder = unit(GOOD);
    const { out, code } = await runSohoa(['check', folder, '--only', 'PD02'], {
      env: { XDG_CACHE_HOME: blocked },
    });
    expect(out).toContain('Ghi chú: không ghi nhớ được kết quả đọc tệp (ENOTDIR)');
    expect(code).toBe(0);
  });

  it('prints the same when its output is read by another program, without color or progress', async () => {
    const { out, err } = await runSohoa(['check', unit(GOOD)]);
    expect(err).toBe('');
    expect(/\p{Cc}/u.test(out.replaceAll('\n', ''))).toBe(false);
  });
});

describe('sohoa check --jsonl', () => {
  it('prints typed lines: dossiers and files unit by unit, the summary last', async () => {
    const { out } = await runSohoa(['check', unit({ ...GOOD, 'scan.pdf': 'no PDF' }), '--jsonl']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.map(line => line.type)).toEqual([
      ...['dossier', 'dossier', 'dossier', 'file', 'file', 'file', 'summary'],
    ]);
    expect(lines.at(-1)).toMatchObject({
      schema: 'sohoa-report/1',
      partial: false,
      units: [{ findings: [] }],
    });
    expect(lines.find(line => line.path?.endsWith('scan.pdf'))?.findings.length).toBeGreaterThan(0);
  });
});

describe('a reader that goes away', () => {
  it('is no fault of the program’s: it ends quietly with its own code', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at + 1}_KQ_2016.pdf`, 'x']));
    const folder = unit(files);
    const child = spawn('sh', ['-c', '"$0" check "$1" --jsonl; echo "code $?" >&2', './sohoa', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise(resolve => child.on('close', resolve));
    expect(err).toBe('code 1\n');
  });
});

describe('Ctrl-C', () => {
  /** Large empty files: reading each takes a while, making them does not. */
  const slow = (count: number) => {
    const folder = unit(GOOD);
    for (let at = 0; at < count; at += 1) {
      const path = join(folder, `${1000 + at}_KQ_2016.pdf`);
      writeFileSync(path, '');
      truncateSync(path, 300 * 1024 ** 2);
    }
    return folder;
  };
  const timed = async (ran: Promise<Ran>) => {
    const began = performance.now();
    return { ...(await ran), took: performance.now() - began };
  };

  it('tells what is known, marked as incomplete, and ends with 130', async () => {
    const folder = slow(60);
    const run = runSohoa(['check', folder, '--no-cache', '--jobs', '1'], { signals: [['SIGINT', 1_500]] });
    const { code, out, took } = await timed(run);
    expect(out).toMatch(/Đã dừng: mới kiểm tra \d+\/62 tệp, kết quả chưa đầy đủ\./);
    expect(code).toBe(130);
    expect(took).toBeLessThan(4_500);
  });

  it('marks a report for machines as partial, too', async () => {
    const run = runSohoa(['check', slow(60), '--no-cache', '--jobs', '1', '--json'], {
      signals: [['SIGTERM', 1_500]],
    });
    const { code, out } = await run;
    const report = JSON.parse(out);
    expect(report.partial).toBe(true);
    const stopped = report.skipped.filter((one: { reason: string }) => one.reason === 'stopped').length;
    expect(stopped + report.units[0].files.length).toBe(62);
    expect(code).toBe(130);
  });
});
