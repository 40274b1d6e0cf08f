import { beforeAll, describe, expect, it } from 'vitest';
import { compileTestJpeg } from '../../../test/load-pdfium.ts';
import { jpeg } from '../../../test/tricky/jpeg.ts';
import { JpegDecoder, type JpegWish, smallSize } from './jpeg-decoder.ts';

const SIZE = { width: 100, height: 60 };
const COLOR = [200, 128, 128] as const;
const wish = (eighths = 8): JpegWish => ({ ...SIZE, channels: 3, eighths });
const room = (of: JpegWish) => new Uint8Array(smallSize(of).width * smallSize(of).height * 4);

let decoder: JpegDecoder;
let image: Uint8Array;

beforeAll(async () => {
  decoder = new JpegDecoder(await compileTestJpeg());
  image = jpeg({ ...SIZE, color: COLOR });
});

/** The same size in another process (SOF3): predictor 1 instead of frequencies. */
function lossless(): Uint8Array {
  const data = jpeg({ ...SIZE, color: COLOR, frame: 0xc3 });
  const scan = data.findIndex((byte, at) => byte === 0xff && data[at + 1] === 0xda);
  data.set([1, 0, 0], scan + 4 + 1 + 2 * 3);
  return data;
}

describe('a JPEG image', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is decoded to %i eighths of its size, all of it', eighths => {
    const pixels = room(wish(eighths));
    expect(pixels).toHaveLength(Math.ceil((100 * eighths) / 8) * Math.ceil((60 * eighths) / 8) * 4);
    expect(decoder.decode(image, wish(eighths), pixels)).toBe(true);
    // Brightness 200 without any color is gray.
    expect(new Set(pixels.filter((_, at) => at % 4 < 3))).toEqual(new Set([200]));
  });

  it.each<[string, Partial<JpegWish>]>([
    ['another width', { width: 99 }],
    ['another height', { height: 61 }],
    ['other channels', { channels: 1 }],
  ])('of %s than was told is left alone', (_, other) => {
    const told = { ...wish(), ...other };
    const pixels = room({ ...told, width: 120, height: 80 });
    expect(decoder.decode(image, told, pixels)).toBe(false);
    expect(pixels.every(byte => byte === 0)).toBe(true);
  });

  it.each<[string, (data: Uint8Array) => Uint8Array]>([
    ['cut off', data => data.slice(0, -20)],
    ['empty', () => new Uint8Array()],
    ['no image', () => new TextEncoder().encode('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
    ['coded without loss, which cannot be scaled', lossless],
    ['coded by arithmetic', () => jpeg({ ...SIZE, color: COLOR, frame: 0xc9 })],
    ['without its tables', data => data.slice(0, 2)],
  ])('that is %s is refused, and the next one decoded all the same', (_, spoil) => {
    expect(decoder.decode(spoil(image), wish(4), room(wish(4)))).toBe(false);
    expect(decoder.decode(image, wish(), room(wish()))).toBe(true);
  });

  it('is not decoded into less room than it needs', () => {
    expect(() => decoder.decode(image, wish(), new Uint8Array(100))).toThrow(RangeError);
  });

  it('is decoded a thousand times in the memory of one', () => {
    const pixels = room(wish(4));
    for (let time = 0; time < 1000; time++) expect(decoder.decode(image, wish(4), pixels)).toBe(true);
  });
});
