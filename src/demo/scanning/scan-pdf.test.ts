import { describe, expect, it } from 'vitest';
import { Glass } from './glass.ts';
import { storePixels } from './scan-image.ts';
import { type Placing, type ScanFile, type ScanPage, writeScanPdf } from './scan-pdf.ts';
import type { RgbPixels } from './scanner-look.ts';

/** Upright: red top left, the rest white; higher than wide, so that a turn shows. */
const PAPER: RgbPixels = { width: 120, height: 200, rgb: new Uint8ClampedArray(120 * 200 * 3).fill(255) };
for (let y = 0; y < 60; y++) {
  for (let x = 0; x < 40; x++) PAPER.rgb.set([200, 0, 0], (y * 120 + x) * 3);
}

async function pageOf(placing: Placing): Promise<ScanPage> {
  const sideways = placing === 'rotatedPage' || placing === 'turnedImage';
  return { image: await storePixels(PAPER, { storage: 'color', quality: 90, sideways }), dpi: 72, placing };
}

const fileOf = async (placing: Placing, more: Partial<ScanFile> = {}): Promise<Uint8Array> =>
  writeScanPdf({ pages: [await pageOf(placing)], title: 'a', ...more });

/** Red where the shown page is red: corners in reading order. */
async function redCorners(pdf: Uint8Array): Promise<{ size: string; corners: boolean[] }> {
  const { width, height, rgbx } = (await Glass.lay(pdf)).look(0, 72);
  const isRed = (x: number, y: number): boolean => (rgbx[(y * width + x) * 4 + 1] ?? 255) < 90;
  const [right, bottom] = [width - 10, height - 10];
  return {
    size: `${width}x${height}`,
    corners: [isRed(10, 10), isRed(right, 10), isRed(10, bottom), isRed(right, bottom)],
  };
}

describe('a scan as PDF', () => {
  it.each(['upright', 'rotatedPage', 'turnedImage', 'pixelsAsPoints'] as const)(
    'shows the paper upright when it was placed %s',
    async placing => {
      expect(await redCorners(await fileOf(placing))).toEqual({
        size: '120x200',
        corners: [true, false, false, false],
      });
    },
  );

  it('opens without a password when only the owner set one, and shows the page', async () => {
    const pdf = await fileOf('upright', { version: '1.6', passwords: { user: '', owner: 'secret' } });
    expect((await redCorners(pdf)).corners).toEqual([true, false, false, false]);
  });

  it('does not open without the password of its user', async () => {
    const pdf = await fileOf('upright', { version: '1.6', passwords: { user: 'secret', owner: 'more' } });
    await expect(Glass.lay(pdf)).rejects.toThrow('cannot open');
  });

  it('is the same bytes for the same input, other bytes for another title', async () => {
    expect(await fileOf('upright')).toEqual(await fileOf('upright'));
    expect(await fileOf('upright', { title: 'b' })).not.toEqual(await fileOf('upright'));
  });

  it('refuses a text layer behind a password, whose font it would not lock', async () => {
    const page = { ...(await pageOf('upright')), text: [] };
    const passwords = { user: '', owner: 'secret' };
    expect(() => writeScanPdf({ pages: [page], title: 'a', passwords })).toThrow('text layer');
  });
});
