import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addSampleImage, FULL_PAGE, samplePdf } from '#demo/sample-pdf.ts';
import { makeScratch, runSohoa } from './run-sohoa.ts';

const scratch = makeScratch();

/** A page whose image is there, white but for a black bar. */
function scan(dpi: number, space: 'RGB' | 'Gray'): Uint8Array {
  const [width, height, channels] = [8 * dpi, 10 * dpi, space === 'RGB' ? 3 : 1];
  const pixels = new Uint8Array(width * height * channels).fill(250);
  pixels.fill(20, Math.round(0.4 * pixels.length), Math.round(0.42 * pixels.length));
  const image = { width, height, space: `/Device${space}`, extra: '/Filter /FlateDecode' };
  return samplePdf(builder => ({
    content: FULL_PAGE,
    objects: { Im: addSampleImage(builder, { ...image, data: zlibSync(pixels) }) },
  }));
}

function put(name: string, content: Uint8Array | string): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

describe('sohoa trial', () => {
  it('ends with 0 where no setting is wrong, and says so in its last line', async () => {
    const { code, out } = await runSohoa(['trial', put('good.pdf', scan(200, 'RGB'))]);
    expect(out).toMatch(/✓ Độ phân giải +200 dpi/);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^Kết luận: thiết lập /);
    expect(code).toBe(0);
  });

  it('ends with 1 where one is, and names it first', async () => {
    const path = put('coarse.pdf', scan(100, 'RGB'));
    const { code, out } = await runSohoa(['trial', path]);
    expect(code).toBe(1);
    expect(out).toContain('cần đổi thiết lập, theo thứ tự: 1. Độ phân giải');
    expect(JSON.parse((await runSohoa(['trial', path, '--json'])).out)).toMatchObject({
      ...{ path, profile: 'bk-2021', changes: ['resolution', 'paper'], pageCount: 1 },
    });
  });

  it('judges by the profile that was named', async () => {
    const path = put('gray.pdf', scan(200, 'Gray'));
    expect((await runSohoa(['trial', path])).code).toBe(0);
    const strict = await runSohoa(['trial', path, '--profile', 'tt02-2019', '--lang', 'en']);
    expect(strict.code).toBe(1);
    expect(strict.out).toContain('first things first: 1. Color mode');
  });

  it('ends with 2 where there is nothing to judge', async () => {
    for (const args of [['trial'], ['trial', join(scratch, 'gone.pdf')], ['trial', scratch]]) {
      expect((await runSohoa(args)).code).toBe(2);
    }
    expect((await runSohoa(['trial', put('photo.pdf', 'ÿØÿà')])).code).toBe(1);
    expect((await runSohoa(['trial', '--help'])).out).toContain('Cách dùng: sohoa trial');
  });
});
