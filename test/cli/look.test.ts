import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { samplePages } from '#demo/sample-pdf.ts';
import { makeScratch, runSohoa } from './run-sohoa.ts';
import { colorScan } from './scan-files.ts';

const scratch = makeScratch();

/** A unit of one file of two pages, in a place of its own. */
function makePlace(name: string): { readonly place: string; readonly unit: string; readonly scan: string } {
  const place = join(scratch, name);
  const unit = join(place, 'CSDL_UBND xã Phúc Lộc');
  mkdirSync(unit, { recursive: true });
  const scan = join(unit, '243_KQ_2016.pdf');
  writeFileSync(
    scan,
    samplePages(() => [{ content: '1 0 0 rg 72 72 72 72 re f' }, {}]),
  );
  return { place, unit, scan };
}

const isJpeg = (path: string) => readFileSync(path).subarray(0, 3).toString('hex') === 'ffd8ff';

describe('sohoa look', () => {
  it('writes a picture of each page into a new folder where the user stands', async () => {
    const { place, unit, scan } = makePlace('new');
    const { code, out } = await runSohoa(['look', scan], { cwd: place });
    expect(code).toBe(0);
    expect(out).toContain('Trang 1: 203,2 × 254 mm');
    expect(out).toContain('Đã ghi 2 ảnh vào «243_KQ_2016-anh».');
    const names = readdirSync(join(place, '243_KQ_2016-anh')).sort();
    expect(names).toEqual(['243_KQ_2016-trang-1.jpg', '243_KQ_2016-trang-2.jpg']);
    expect(names.every(name => isJpeg(join(place, '243_KQ_2016-anh', name)))).toBe(true);
    expect(readdirSync(unit)).toEqual(['243_KQ_2016.pdf']);
  });

  it('never writes over what is there', async () => {
    const { place, scan } = makePlace('again');
    const run = (...more: readonly string[]) => runSohoa(['look', scan, ...more], { cwd: place });
    await run();
    expect((await run()).out).toContain('«243_KQ_2016-anh-2»');
    writeFileSync(join(place, 'note.txt'), 'mine');
    await run('--out', 'out', '--page', '2');
    const first = readFileSync(join(place, 'out/243_KQ_2016-trang-2.jpg'));
    writeFileSync(join(place, 'out/243_KQ_2016-trang-2.jpg'), 'mine');
    await run('--out', 'out', '--page', '2');
    expect(readFileSync(join(place, 'out/243_KQ_2016-trang-2.jpg'), 'utf8')).toBe('mine');
    expect(readFileSync(join(place, 'out/243_KQ_2016-trang-2-2.jpg')).equals(first)).toBe(true);
  });

  it('keeps pictures out of a unit’s scans', async () => {
    const { place, unit, scan } = makePlace('kept out');
    const refused = await runSohoa(['look', scan, '--out', join(unit, 'anh/trong')], { cwd: place });
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('nằm trong thư mục hồ sơ «CSDL_UBND xã Phúc Lộc»');
    expect((await runSohoa(['look', '243_KQ_2016.pdf'], { cwd: unit })).code).toBe(0);
    expect(readdirSync(unit)).toEqual(['243_KQ_2016.pdf']);
    expect(readdirSync(place).sort()).toEqual(['243_KQ_2016-anh', 'CSDL_UBND xã Phúc Lộc']);
  });

  it('prints as JSON what was seen, why not, and where each picture is', async () => {
    const { place, scan } = makePlace('json');
    const { out } = await runSohoa(['look', scan, '--json', '--lang', 'en'], { cwd: place });
    const told: unknown = JSON.parse(out);
    expect(told).toMatchObject({
      path: scan,
      pages: [
        { number: 1, look: null, unseen: 'notScanned' },
        { number: 2, look: null },
      ],
      pictures: [
        { page: 1, subject: 'page', index: 0, path: join('243_KQ_2016-pictures', '243_KQ_2016-page-1.jpg') },
        { page: 2 },
      ],
    });
  });

  it.each([
    [['--page', 'ba'], '«ba» của --page không phải số trang.'],
    [['--page', '3'], 'Không có trang 3: tệp có 2 trang.'],
    [['--out', '/dev/null/anh'], 'Không ghi được ảnh vào «/dev/null/anh» (ENOTDIR).'],
  ])('says what is wrong with %j', async (more, sentence) => {
    const { place, scan } = makePlace(`wrong ${more.at(-1)?.replaceAll('/', '')}`);
    const { code, err } = await runSohoa(['look', scan, ...more], { cwd: place });
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(readdirSync(place)).toHaveLength(1);
  });

  it('says why a file cannot be looked at, and ends with 2', async () => {
    const { place } = makePlace('no pdf');
    writeFileSync(join(place, 'note.pdf'), 'dear center');
    const { code, out } = await runSohoa(['look', 'note.pdf'], { cwd: place });
    expect(code).toBe(2);
    expect(out).toContain('Không có số đo');
    expect(readdirSync(place)).not.toContain('note-anh');
  });

  it('needs one file', async () => {
    expect((await runSohoa(['look'])).err).toContain('Ví dụ: sohoa look 243_TP_2016.pdf');
    expect((await runSohoa(['look', '--help'])).out).toContain('Cách dùng: sohoa look');
    writeFileSync(join(scratch, 'a.pdf'), colorScan());
    expect((await runSohoa(['look', join(scratch, 'a.pdf'), join(scratch, 'b.pdf')])).code).toBe(2);
  });
});
