import type { ColorMode } from '#domain/pdf-facts.ts';
import { readable, scanned, type TrickyCase } from '../case.ts';
import { flateImage, type ImageSpec, iccProfile } from '../images.ts';
import type { Objects } from '../objects.ts';
import { FULL, FULL_PAGE_IMAGE, pdfOf } from '../page.ts';

type SpaceOf = (pdf: Objects) => string;

interface ColorCase {
  readonly name: string;
  readonly mode: ColorMode;
  readonly about: string;
  readonly space: string | SpaceOf;
  readonly spec?: Partial<ImageSpec>;
}

const hex = (entries: readonly (readonly number[])[]): string =>
  `<${Buffer.from(entries.flat()).toString('hex')}>`;

const ramp = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.round((index * 255) / (count - 1)));

const GRAY_PALETTE = hex(ramp(16).map(v => [v, v, v]));
const COLOR_PALETTE = hex(ramp(16).map(v => [v, 0x20, 255 - v]));

const icc =
  (channels: number, signature: 'GRAY' | 'RGB ' | 'CMYK'): SpaceOf =>
  pdf =>
    `[/ICCBased ${pdf.stream(`/N ${channels}`, iccProfile(signature))} 0 R]`;

const tint = (inputs: number, outputs: readonly string[], body: string): SpaceOf => {
  const domain = '0 1 '.repeat(inputs);
  return pdf =>
    `${pdf.stream(`/FunctionType 4 /Domain [${domain}] /Range [${outputs.map(() => '0 1').join(' ')}]`, body)} 0 R`;
};

const separation =
  (name: string, base: string, zero: string, one: string): SpaceOf =>
  pdf => {
    const tinted = pdf.add(`<< /FunctionType 2 /Domain [0 1] /C0 [${zero}] /C1 [${one}] /N 1 >>`);
    return `[/Separation ${name} ${base} ${tinted} 0 R]`;
  };

const deviceN =
  (names: string, inputs: number, base: string, outputs: readonly string[], body: string): SpaceOf =>
  pdf =>
    `[/DeviceN [${names}] ${base} ${tint(inputs, outputs, body)(pdf)}]`;

const WHITE_POINT = '<< /WhitePoint [0.9505 1 1.089] >>';

const CASES: readonly ColorCase[] = [
  {
    name: 'gray-1-bit',
    mode: 'bilevel',
    about: 'one bit of gray as bilevel',
    space: '/DeviceGray',
    spec: { bits: 1 },
  },
  {
    name: 'gray-2-bit',
    mode: 'gray',
    about: 'two bits of gray as gray',
    space: '/DeviceGray',
    spec: { bits: 2 },
  },
  {
    name: 'gray-16-bit',
    mode: 'gray',
    about: 'sixteen bits of gray',
    space: '/DeviceGray',
    spec: { bits: 16 },
  },
  {
    ...{ name: 'rgb-16-bit', mode: 'color', about: 'sixteen bits of color', space: '/DeviceRGB' },
    spec: { bits: 16, components: 3, fill: [0xc8, 0x11, 0x20, 0x22, 0x30, 0x33] },
  },
  { name: 'rgb', mode: 'color', about: 'red, green and blue', space: '/DeviceRGB', spec: { components: 3 } },
  {
    ...{ name: 'cmyk', mode: 'color', about: 'four inks', space: '/DeviceCMYK' },
    spec: { components: 4, fill: [0, 0xe0, 0xd0, 0x10] },
  },
  {
    ...{ name: 'inverted-decode', mode: 'bilevel', about: 'one bit with black and white exchanged' },
    ...{ space: '/DeviceGray', spec: { bits: 1, extra: '/Decode [1 0]' } },
  },
  {
    ...{ name: 'cal-rgb', mode: 'color', about: 'calibrated color', space: `[/CalRGB ${WHITE_POINT}]` },
    spec: { components: 3 },
  },
  { name: 'cal-gray', mode: 'gray', about: 'calibrated gray', space: `[/CalGray ${WHITE_POINT}]` },
  { name: 'icc-1', mode: 'gray', about: 'a profile of one channel as gray', space: icc(1, 'GRAY') },
  {
    ...{
      name: 'icc-1-bilevel',
      mode: 'bilevel',
      about: 'one bit through a profile of one channel as bilevel',
    },
    ...{ space: icc(1, 'GRAY'), spec: { bits: 1 } },
  },
  {
    name: 'icc-3',
    mode: 'color',
    about: 'a profile of three channels',
    space: icc(3, 'RGB '),
    spec: { components: 3 },
  },
  {
    ...{ name: 'icc-4', mode: 'color', about: 'a profile of four channels', space: icc(4, 'CMYK') },
    spec: { components: 4, fill: [0, 0xe0, 0xd0, 0x10] },
  },
  {
    ...{ name: 'lab', mode: 'color', about: 'lightness and two axes of color' },
    space: '[/Lab << /WhitePoint [0.9505 1 1.089] /Range [-100 100 -100 100] >>]',
    spec: { components: 3, fill: [0x80, 0xd0, 0xb0] },
  },
  {
    ...{ name: 'indexed-color', mode: 'color', about: 'a palette of colors' },
    ...{ space: `[/Indexed /DeviceRGB 15 ${COLOR_PALETTE}]`, spec: { bits: 4, fill: [0x37] } },
  },
  {
    ...{ name: 'indexed-gray', mode: 'gray', about: 'a palette that holds only grays as gray' },
    ...{ space: `[/Indexed /DeviceRGB 15 ${GRAY_PALETTE}]`, spec: { bits: 4, fill: [0x37] } },
  },
  {
    ...{
      name: 'indexed-black-white',
      mode: 'bilevel',
      about: 'a palette of black and white in one bit as bilevel',
    },
    ...{ space: '[/Indexed /DeviceRGB 1 <000000FFFFFF>]', spec: { bits: 1, fill: [0x55] } },
  },
  {
    ...{ name: 'indexed-stream', mode: 'color', about: 'a palette of colors that stands in a stream' },
    space: pdf =>
      `[/Indexed /DeviceRGB 3 ${pdf.stream('', Uint8Array.from([0, 0, 0, 255, 0, 0, 0, 255, 0, 255, 255, 255]))} 0 R]`,
    spec: { bits: 2, fill: [0x1b] },
  },
  {
    ...{ name: 'indexed-gray-base', mode: 'gray', about: 'a palette over gray as gray' },
    ...{ space: '[/Indexed /DeviceGray 3 <0055AAFF>]', spec: { bits: 2, fill: [0x1b] } },
  },
  {
    ...{ name: 'indexed-icc', mode: 'color', about: 'a palette over a profile' },
    space: pdf => `[/Indexed ${icc(3, 'RGB ')(pdf)} 15 ${COLOR_PALETTE}]`,
    spec: { bits: 4, fill: [0x37] },
  },
  {
    ...{ name: 'separation-black', mode: 'gray', about: 'black ink alone as gray' },
    space: separation('/Black', '/DeviceGray', '1', '0'),
  },
  {
    ...{ name: 'separation-red', mode: 'color', about: 'red ink alone as color' },
    space: separation('/Seal#20Red', '/DeviceRGB', '1 1 1', '0.8 0 0.1'),
  },
  {
    ...{ name: 'device-n-process', mode: 'color', about: 'several inks as color', spec: { components: 4 } },
    space: deviceN('/Cyan /Magenta /Yellow /Black', 4, '/DeviceCMYK', ['c', 'm', 'y', 'k'], '{ }'),
  },
  {
    ...{ name: 'device-n-black', mode: 'gray', about: 'black as the only one of several inks as gray' },
    space: deviceN('/Black', 1, '/DeviceCMYK', ['c', 'm', 'y', 'k'], '{ 0 exch 0 exch 0 exch }'),
  },
];

function fileOfColor({ space, spec }: ColorCase): Uint8Array {
  return pdfOf(pdf => {
    const written = typeof space === 'string' ? space : space(pdf);
    const image = flateImage(pdf, { ...FULL_PAGE_IMAGE, space: written, ...spec });
    return { content: FULL, xobjects: { Im: image } };
  });
}

export const COLORS: readonly TrickyCase[] = CASES.map(colored => ({
  name: `color-${colored.name}`,
  about: colored.about,
  truth: readable(scanned({ colorMode: colored.mode })),
  make: () => fileOfColor(colored),
}));
