import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { PaintedPage } from '#engines/page/pictures/painted-page.ts';
import { SharpPictureEncoder } from './sharp-picture-encoder.ts';

const encoder = new SharpPictureEncoder();

/** A picture whose pixels look like chance: the worst there is to make small. */
function noise(width: number, height: number): PaintedPage {
  let state = 1;
  const rgb = new Uint8Array(width * height * 3).map(() => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 255;
  });
  return { width, height, rgb, pixelsPerMm: 4 };
}

describe('a picture made small', () => {
  it('is a JPEG of the same size and colors', async () => {
    const rgb = new Uint8Array(30 * 20 * 3).map((_, at) => [200, 20, 30][at % 3] ?? 0);
    const jpeg = await encoder.encode({ width: 30, height: 20, rgb, pixelsPerMm: 4 }, 60_000);
    const { data, info } = await sharp(jpeg ?? [])
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ format: 'raw', width: 30, height: 20, channels: 3 });
    expect((await sharp(jpeg ?? []).metadata()).format).toBe('jpeg');
    const [red = 0, green = 0, blue = 0] = data;
    expect([Math.abs(red - 200), Math.abs(green - 20), Math.abs(blue - 30)].every(by => by < 8)).toBe(true);
  });

  it('is as good as its bytes allow', async () => {
    const picture = noise(200, 200);
    const sizes = await Promise.all(
      [1_000_000, 20_000].map(async most => (await encoder.encode(picture, most))?.length ?? 0),
    );
    const [free = 0, tight = 0] = sizes;
    expect(free).toBeGreaterThan(20_000);
    expect(tight).toBeLessThanOrEqual(20_000);
    expect(tight).toBeGreaterThan(0);
  });

  it('is none where it cannot be small enough, or there are no pixels', async () => {
    expect(await encoder.encode(noise(200, 200), 500)).toBeNull();
    const broken = { width: 10, height: 10, rgb: new Uint8Array(5), pixelsPerMm: 4 };
    expect(await encoder.encode(broken, 60_000)).toBeNull();
  });
});
