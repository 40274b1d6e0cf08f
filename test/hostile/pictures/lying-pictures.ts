import { addSampleImage, samplePdf } from '#demo/sample-pdf.ts';
import { jpeg } from '../../tricky/jpeg.ts';
import { codestream } from '../../tricky/jpx.ts';
import type { HostilePicture } from './hostile-picture.ts';
import { FLATE, noise, page, pageOf, SCAN, zeros } from './hostile-picture.ts';

const FAX = '/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 65000 /Rows 65000 >>';
const TOO_LARGE = [
  ['flate', FLATE, zeros(1000)],
  ['fax', FAX, noise(50)],
  ['jbig2', '/Filter /JBIG2Decode', noise(50)],
  ['jpx', '/Filter /JPXDecode', noise(50)],
].map(
  ([name, extra, data]): HostilePicture => ({
    name: `too-large-${name}`,
    about: `an image of 65,000 by 65,000 pixels (${name})`,
    answers: ['imagePixels'],
    make: () => page({ width: 65_000, height: 65_000, extra: String(extra), data: data ?? '' }),
  }),
);

const LYING: readonly HostilePicture[] = [
  {
    ...{
      name: 'lying-jpeg',
      about: 'a JPEG far larger than the file says',
      answers: ['imagePixels', 'notDrawn'],
    },
    make: () =>
      page({
        ...{ width: 800, height: 1000, extra: '/Filter /DCTDecode' },
        data: jpeg({ width: 65_000, height: 65_000, color: [200], frame: 0xc2 }).subarray(0, 2000),
      }),
  },
  {
    ...{ name: 'lying-jpx', about: 'JPEG 2000 far larger than the file says' },
    answers: ['imagePixels', 'notDrawn', 'memory'],
    make: () =>
      page({
        ...{ width: 800, height: 1000, space: '/DeviceRGB', extra: '/Filter /JPXDecode' },
        data: codestream({ width: 60_000, height: 60_000, components: 3 }),
      }),
  },
  {
    ...{ name: 'lying-jbig2', about: 'JBIG2 whose page is far larger than the file says' },
    answers: ['notDrawn', 'memory'],
    make: () => page({ width: 800, height: 1000, bits: 1, extra: '/Filter /JBIG2Decode', data: vastJbig2() }),
  },
  {
    ...{ name: 'many-symbols', about: 'JBIG2 with a dictionary of four thousand million symbols' },
    answers: ['notDrawn', 'memory'],
    make: () =>
      page({ width: 800, height: 1000, bits: 1, extra: '/Filter /JBIG2Decode', data: symbolBomb() }),
  },
  {
    ...{ name: 'vast-mask', about: 'a small image behind a mask of 65,000 by 65,000' },
    answers: ['seen', 'notDrawn', 'memory', 'imagePixels'],
    make: () =>
      samplePdf(builder => {
        const mask = addSampleImage(builder, {
          width: 65_000,
          height: 65_000,
          extra: FLATE,
          data: zeros(1000),
        });
        return pageOf(builder, { ...SCAN, extra: `${FLATE} /SMask ${mask} 0 R` });
      }),
  },
];

const BROKEN = [
  ['/DCTDecode', 8],
  ['/JPXDecode', 8],
  ['/JBIG2Decode', 1],
  ['/FlateDecode', 8],
  ['/LZWDecode', 8],
  ['/RunLengthDecode', 8],
].map(([filter, bits]): HostilePicture => {
  const stored = { bits: Number(bits), extra: `/Filter ${filter}`, data: noise(200_000) };
  return {
    name: `noise-${String(filter).slice(1)}`,
    about: `noise that says it is ${filter}`,
    answers: ['notDrawn', 'seen'],
    make: () => page({ width: 1600, height: 2000, ...stored }),
  };
});

/** Pictures that are not what they say. */
export const LYING_PICTURES: readonly HostilePicture[] = [...TOO_LARGE, ...LYING, ...BROKEN];

const u32 = (value: number): readonly number[] => [24, 16, 8, 0].map(bits => (value >>> bits) & 0xff);

/** Page information of 60,000 by 60,000, and a region over all of it. */
function vastJbig2(): Uint8Array {
  const size = [...u32(60_000), ...u32(60_000), ...u32(0), ...u32(0)];
  const start = [...u32(0), 48, 0, 1, ...u32(19), ...size, 0, 0, 0];
  return Uint8Array.from([...start, ...u32(1), 38, 0, 1, ...u32(18 + 100), ...size, 0, 1, ...noise(100)]);
}

/** A symbol dictionary that claims as many symbols as there are numbers. */
function symbolBomb(): Uint8Array {
  const size = [...u32(800), ...u32(1000), ...u32(0), ...u32(0)];
  const start = [...u32(0), 48, 0, 1, ...u32(19), ...size, 0, 0, 0];
  const adaptive = [3, 0xff, 0xfd, 0xff, 2, 0xfe, 0xfe, 0xfe];
  const body = [0, 0, ...adaptive, ...u32(0xffff_ffff), ...u32(0xffff_ffff), ...noise(200)];
  return Uint8Array.from([...start, ...u32(1), 0, 0, 1, ...u32(body.length), ...body]);
}
