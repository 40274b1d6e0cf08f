import { zlibSync } from 'fflate';
import sharp from 'sharp';
import { encodeGroup4 } from './ccitt-group4.ts';
import { type RgbPixels, toBilevel, toGray } from './scanner-look.ts';

/** How a scanner stores a page. `grayAsRgb` spends three channels on no color. */
export const STORAGES = ['color', 'gray', 'grayAsRgb', 'group4', 'flateBilevel'] as const;

export type Storage = (typeof STORAGES)[number];

/** A picture ready to be a PDF image object. */
export interface ScanImage {
  readonly width: number;
  readonly height: number;
  /** Color space, bits and filter, as the image's dictionary has them. */
  readonly entries: string;
  readonly data: Uint8Array;
}

export interface Storing {
  readonly storage: Storage;
  /** JPEG quality. */
  readonly quality: number;
  /** Turn the pixels a quarter to the left first: a sheet fed sideways. */
  readonly sideways?: boolean;
  /** Of one bit a pixel: what is darker is ink. */
  readonly threshold?: number;
}

const GRAY = '/ColorSpace /DeviceGray /BitsPerComponent';
const JPEG = '/Filter /DCTDecode';

/** Encodes pixels the way the scanner was set. */
export async function storePixels(
  page: RgbPixels,
  { storage, quality, sideways, threshold }: Storing,
): Promise<ScanImage> {
  const pixels = sideways ? turnLeft(page) : page;
  const { width, height } = pixels;
  const size = { width, height };
  if (storage === 'color') {
    const data = await jpeg(pixels.rgb, { ...size, channels: 3 }, quality);
    return { ...size, entries: `/ColorSpace /DeviceRGB /BitsPerComponent 8 ${JPEG}`, data };
  }
  const gray = toGray(pixels);
  if (storage === 'gray') {
    return {
      ...size,
      entries: `${GRAY} 8 ${JPEG}`,
      data: await jpeg(gray, { ...size, channels: 1 }, quality),
    };
  }
  if (storage === 'grayAsRgb') {
    const data = await jpeg(tripled(gray), { ...size, channels: 3 }, quality);
    return { ...size, entries: `/ColorSpace /DeviceRGB /BitsPerComponent 8 ${JPEG}`, data };
  }
  const bits = toBilevel(gray, width, threshold);
  if (storage === 'group4') {
    const parms = `/DecodeParms << /K -1 /Columns ${width} /Rows ${height} >>`;
    const entries = `${GRAY} 1 /Filter /CCITTFaxDecode ${parms}`;
    return { ...size, entries, data: encodeGroup4(bits, width, height) };
  }
  return {
    ...size,
    entries: `${GRAY} 1 /Decode [1 0] /Filter /FlateDecode`,
    data: zlibSync(bits, { level: 6 }),
  };
}

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

async function jpeg(
  pixels: Uint8Array | Uint8ClampedArray,
  raw: Shape,
  quality: number,
): Promise<Uint8Array> {
  const image = sharp(pixels, { raw });
  const shaped = raw.channels === 1 ? image.toColourspace('b-w') : image;
  return new Uint8Array(await shaped.jpeg({ quality, chromaSubsampling: '4:2:0' }).toBuffer());
}

function tripled(gray: Uint8Array): Uint8Array {
  const rgb = new Uint8Array(gray.length * 3);
  for (let at = 0; at < rgb.length; at++) rgb[at] = gray[Math.floor(at / 3)] ?? 0;
  return rgb;
}

function turnLeft({ width, height, rgb }: RgbPixels): RgbPixels {
  const turned = new Uint8ClampedArray(rgb.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 3;
      turned.set(rgb.subarray(from, from + 3), ((width - 1 - x) * height + y) * 3);
    }
  }
  return { width: height, height: width, rgb: turned };
}
