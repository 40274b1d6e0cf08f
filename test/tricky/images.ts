import { deflateSync } from 'node:zlib';
import { joinBytes } from '#demo/pdf-builder.ts';
import { ascii, type Objects } from './objects.ts';

export interface ImageSpec {
  readonly width: number;
  readonly height: number;
  readonly bits?: number;
  /** Components that the data hold for each pixel. */
  readonly components?: number;
  /** As written in the dictionary; null to write none. */
  readonly space?: string | null;
  /** Further entries. */
  readonly extra?: string;
  /** The bytes of the samples, repeated. */
  readonly fill?: readonly number[];
}

export const sampleBytes = ({ width, height, bits = 8, components = 1 }: ImageSpec): number =>
  Math.ceil((width * bits * components) / 8) * height;

/** Red enough that nobody takes it for gray. */
const RED = [0xc8, 0x20, 0x30];

export function samples(spec: ImageSpec): Uint8Array {
  const fill = spec.fill ?? (spec.components === 3 ? RED : [0x7f]);
  const bytes = new Uint8Array(sampleBytes(spec));
  for (let at = 0; at < bytes.length; at++) bytes[at] = fill[at % fill.length] ?? 0;
  return bytes;
}

export function imageDict(spec: ImageSpec): string {
  const { width, height, bits = 8, space = '/DeviceGray', extra = '' } = spec;
  const color = space === null ? '' : `/ColorSpace ${space}`;
  const size = `/Width ${width} /Height ${height} /BitsPerComponent ${bits}`;
  return `/Type /XObject /Subtype /Image ${size} ${color} ${extra}`;
}

/** An image XObject of one value, deflated. */
export function flateImage(pdf: Objects, spec: ImageSpec): number {
  return pdf.stream(`${imageDict(spec)} /Filter /FlateDecode`, deflateSync(samples(spec)));
}

export const grayImage = (pdf: Objects, width: number, height: number, extra = ''): number =>
  flateImage(pdf, { width, height, extra });

export const rgbImage = (pdf: Objects, width: number, height: number, extra = ''): number =>
  flateImage(pdf, { width, height, components: 3, space: '/DeviceRGB', extra });

/** A 1-bit image; `extra` may make it a stencil. */
export const bilevelImage = (pdf: Objects, width: number, height: number): number =>
  flateImage(pdf, { width, height, bits: 1, fill: [0xff] });

/** Paints the fill color where its bits are 0. */
export const stencil = (pdf: Objects, width: number, height: number): number =>
  flateImage(pdf, { width, height, bits: 1, space: null, extra: '/ImageMask true', fill: [0xaa] });

/** An image whose data are already encoded. */
export function encodedImage(pdf: Objects, spec: ImageSpec, filter: string, data: Uint8Array): number {
  return pdf.stream(`${imageDict(spec)} /Filter ${filter}`, data);
}

/** CCITT Group 4, all white: every row one bit "the same as above". */
export function whiteGroup4(height: number): Uint8Array {
  const bits = `${'1'.repeat(height)}000000000001000000000001`;
  const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, byte => Number.parseInt(byte, 2));
}

/** JBIG2 as PDF embeds it: one page-information segment, white by default. */
export function whiteJbig2(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(30);
  const view = new DataView(bytes.buffer);
  view.setUint8(4, 48);
  view.setUint8(6, 1);
  view.setUint32(7, 19);
  view.setUint32(11, width);
  view.setUint32(15, height);
  return bytes;
}

/** Run-length data of one byte value. */
export function runLength(length: number, value: number): Uint8Array {
  const pairs: number[] = [];
  for (let left = length; left > 0; left -= Math.min(left, 128)) {
    const run = Math.min(left, 128);
    pairs.push(...(run === 1 ? [0, value] : [257 - run, value]));
  }
  return Uint8Array.from([...pairs, 128]);
}

export const asciiHex = (bytes: Uint8Array): Uint8Array => joinBytes(Buffer.from(bytes).toString('hex'), '>');

/** A minimal ICC profile: its header says the number of channels by a color space signature. */
export function iccProfile(signature: 'GRAY' | 'RGB ' | 'CMYK'): Uint8Array {
  const bytes = new Uint8Array(132);
  new DataView(bytes.buffer).setUint32(0, bytes.length);
  bytes.set(Uint8Array.from([2, 0x40]), 8);
  bytes.set(ascii(`prtr${signature}XYZ `), 12);
  bytes.set(ascii('acsp'), 36);
  return bytes;
}
