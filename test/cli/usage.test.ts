import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeScratch, putPdfs, runSohoa } from './run-sohoa.ts';

const scratch = makeScratch();

describe('sohoa', () => {
  it.each([
    [['chek', 'X'], 'Không có lệnh «chek». Ý bạn là «check»?'],
    [['check'], 'Chưa cho biết kiểm tra thư mục nào.'],
    [['check', 'X', '--stge', 'scan'], 'Không có tùy chọn --stge. Ý bạn là «--stage»?'],
    [['check', 'X', '--stage', 'scn'], '«scn» của --stage không dùng được. Ý bạn là «scan»?'],
    [['check', 'X', '--profile', 'bk2021'], 'Ý bạn là «bk-2021»?'],
    [['check', 'X', '--only', 'PD04,PD5'], '«PD5» của --only không dùng được.'],
    [['check', 'X', '--day', '30/02/2026'], '«30/02/2026» của --day không phải một ngày có thật.'],
    [['check', 'X', '--jobs', 'all'], '«all» của --jobs không dùng được: cần một số từ 1 đến 64.'],
    [['check', 'X', '--html'], 'Thiếu giá trị sau --html.'],
    [['check', 'X', '--html', '--json'], 'Thiếu giá trị sau --html.'],
    [['check', 'X', '--json', '--jsonl'], 'Chỉ chọn một trong hai: --json hoặc --jsonl.'],
    [['check', 'X', '--json=yes'], 'Tùy chọn --json không nhận giá trị'],
    [['check', 'X', '--lang', 'fr'], '«fr» của --lang không dùng được.'],
    [['facts'], 'Cần đúng một tệp.'],
    [['facts', 'nothing.pdf'], '«nothing.pdf»: Không có tệp hay thư mục nào ở đường dẫn này.'],
    [['facts', 'src'], '«src» là thư mục. Để kiểm tra cả thư mục: sohoa check "src"'],
    [['rules', 'PD99'], '«PD99» của rules không dùng được.'],
    [['help', 'chck'], 'Ý bạn là «check»?'],
  ])('says what is wrong with %j in one sentence, and ends with 2', async (args, sentence) => {
    const { code, out, err } = await runSohoa(args);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect([code, out]).toEqual([2, '']);
  });

  it('says it in English when asked to', async () => {
    const { err } = await runSohoa(['check', 'X', '--stage', 'scn', '--lang', 'en']);
    expect(err).toContain('Value “scn” of --stage cannot be used. Did you mean “scan”?');
  });

  it.each([
    [['--help'], 'sohoa check THƯ_MỤC...'],
    [[], 'sohoa check THƯ_MỤC...'],
    [['help'], 'sohoa check THƯ_MỤC...'],
    [['check', '--help'], 'Cách dùng: sohoa check'],
    [['check', 'X', '-h'], 'Cách dùng: sohoa check'],
    [['help', 'facts'], 'Cách dùng: sohoa facts'],
    [['rules', '--help', '--lang', 'en'], 'Usage: sohoa rules'],
    [['--help', '--lang', 'en'], 'Usage'],
  ])('helps with %j', async (args, sentence) => {
    const { code, out } = await runSohoa(args);
    expect(out).toContain(sentence);
    expect(code).toBe(0);
  });

  it('tells its version', async () => {
    expect(await runSohoa(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^sohoa \d+\.\d+\.\d+\n$/),
    });
  });

  it('lists what is checked, and explains one fault', async () => {
    expect((await runSohoa(['rules'])).out).toContain('PD04  Độ phân giải tối thiểu');
    const { out, code } = await runSohoa(['rules', 'pd04']);
    expect(out).toContain('Căn cứ');
    expect(out).toContain('mục I.1');
    expect(code).toBe(0);
  });

  it('runs from any folder, through a chain of links', async () => {
    const root = join(import.meta.dirname, '../..');
    const bin = join(scratch, 'thư mục có dấu cách');
    mkdirSync(bin);
    symlinkSync(join(root, 'sohoa'), join(bin, 'first'));
    symlinkSync('first', join(bin, 'sohoa'));
    const { spawnSync } = await import('node:child_process');
    const done = spawnSync(join(bin, 'sohoa'), ['--version'], { cwd: scratch, encoding: 'utf8' });
    expect([done.status, done.stdout]).toEqual([0, expect.stringContaining('sohoa')]);
  });

  it('says how to install what is missing', async () => {
    const { copyFileSync } = await import('node:fs');
    const { spawnSync } = await import('node:child_process');
    const bare = join(scratch, 'bare');
    mkdirSync(bare);
    copyFileSync(join(import.meta.dirname, '../../sohoa'), join(bare, 'sohoa'));
    const done = spawnSync('sh', [join(bare, 'sohoa'), 'check', 'X'], { encoding: 'utf8' });
    expect([done.status, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain('npm run demo');
  });
});

describe('sohoa facts', () => {
  it('tells what was measured, for a person and for a machine', async () => {
    const [path = ''] = putPdfs(join(scratch, 'a.pdf'));
    const told = await runSohoa(['facts', path]);
    expect(told.out).toContain('Trang 1: trống · 209,9 × 297 mm');
    expect(told.code).toBe(0);
    const { out } = await runSohoa(['facts', path, '--json']);
    expect(JSON.parse(out)).toMatchObject({ path, pdf: { state: 'read', pages: [{ images: [] }] } });
  });

  it('ends with 2 when the file gives no facts, and says why', async () => {
    const { out, code } = await runSohoa(['facts', join(import.meta.dirname, 'usage.test.ts')]);
    expect(out).toContain('không phải PDF');
    expect(code).toBe(2);
  });
});
