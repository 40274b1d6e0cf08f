import { deflateSync } from 'node:zlib';
import type { PdfBuilder } from '#demo/pdf-builder.ts';
import {
  addSampleImage,
  FULL_PAGE,
  type SampleImage,
  type SampleParts,
  samplePdf,
} from '#demo/sample-pdf.ts';
import type { UnseenCause } from '#domain/page-look.ts';

/** What became of a page's picture: seen, or why not. */
export type PictureOutcome = 'seen' | UnseenCause;

/** A file whose pictures take time or memory, or lie. */
export interface HostilePicture {
  readonly name: string;
  /** Completes "ends with a verdict on …". */
  readonly about: string;
  /** Any of these is right, of the first page. */
  readonly answers: readonly PictureOutcome[];
  make(): Uint8Array;
}

export const FLATE = '/Filter /FlateDecode';
export const noise = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  for (let at = 0, state = 7; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
};

/** One page that an image covers. */
export function page(image: SampleImage, more: Omit<SampleParts, 'objects'> = {}): Uint8Array {
  return samplePdf(builder => pageOf(builder, image, more));
}

export function pageOf(
  builder: PdfBuilder,
  image: SampleImage,
  more: Omit<SampleParts, 'objects'> = {},
): SampleParts {
  return { content: FULL_PAGE, objects: { Im: addSampleImage(builder, image) }, ...more };
}

/** An honest little scan: what lies about it is what matters. */
export const SCAN: SampleImage = {
  ...{ width: 800, height: 1000, space: '/DeviceRGB', extra: FLATE },
  data: deflateSync(new Uint8Array(800 * 1000 * 3).fill(222)),
};
export const zeros = (length: number): Uint8Array => deflateSync(new Uint8Array(length));
export const cover = (times: number): string => FULL_PAGE.repeat(times);
