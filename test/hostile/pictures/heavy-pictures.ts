import { addSampleForm, addSampleImage, FULL_PAGE, samplePdf } from '#demo/sample-pdf.ts';
import { codestream } from '../../tricky/jpx.ts';
import type { HostilePicture } from './hostile-picture.ts';
import { cover, FLATE, page, pageOf, SCAN, zeros } from './hostile-picture.ts';
import { scanBomb } from './scan-bomb.ts';

const LARGE: readonly HostilePicture[] = [
  {
    ...{
      name: 'forty-megapixels',
      about: 'forty million pixels of color from a few bytes',
      answers: ['seen'],
    },
    make: () =>
      page({ width: 6300, height: 6300, space: '/DeviceRGB', extra: FLATE, data: zeros(6300 * 6300 * 3) }),
  },
  {
    ...{
      name: 'forty-megapixels-cmyk',
      about: 'forty million pixels of four inks',
      answers: ['seen', 'memory'],
    },
    make: () =>
      page({ width: 6300, height: 6300, space: '/DeviceCMYK', extra: FLATE, data: zeros(6300 * 6300 * 4) }),
  },
  {
    ...{
      name: 'twelve-megapixels-jpx',
      about: 'twelve million pixels of JPEG 2000',
      answers: ['seen', 'notDrawn'],
    },
    make: () =>
      page({
        ...{ width: 3400, height: 3500, space: '/DeviceRGB', extra: '/Filter /JPXDecode' },
        data: codestream({ width: 3400, height: 3500, components: 3 }),
      }),
  },
  {
    ...{
      name: 'scan-bomb',
      about: 'a progressive JPEG of thousands of scans',
      answers: ['time', 'notDrawn', 'seen'],
    },
    make: () =>
      page({ width: 6000, height: 6000, extra: '/Filter /DCTDecode', data: scanBomb(6000, 6000, 20_000) }),
  },
];

const MANY: readonly HostilePicture[] = [
  {
    ...{
      name: 'ten-thousand-times',
      about: 'a scan drawn 10,000 times',
      answers: ['seen', 'time', 'notDrawn'],
    },
    make: () => page(SCAN, { content: cover(10_000) }),
  },
  {
    ...{
      name: 'ten-thousand-images',
      about: '10,000 images on a page',
      answers: ['seen', 'time', 'notDrawn'],
    },
    make: () =>
      samplePdf(builder => {
        const small = { width: 40, height: 40, data: new Uint8Array(1600).fill(200) };
        const names = Array.from({ length: 10_000 }, (_, at) => `I${at}`);
        const objects = Object.fromEntries(names.map(name => [name, addSampleImage(builder, small)]));
        const place = (at: number) => `${(at % 100) * 5.76} ${Math.floor(at / 100) * 7.2}`;
        const content = names.map((name, at) => `q 5.76 0 0 7.2 ${place(at)} cm /${name} Do Q`).join('\n');
        return { content, objects };
      }),
  },
  {
    ...{ name: 'many-inline', about: '3,000 inline images', answers: ['seen', 'time', 'notDrawn'] },
    make: () => {
      const inline = 'q 576 0 0 720 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q\n';
      return page(SCAN, { content: inline.repeat(3_000) });
    },
  },
  {
    ...{
      name: 'nested-groups',
      about: 'transparency groups within each other',
      answers: ['seen', 'notDrawn', 'time'],
    },
    make: () =>
      samplePdf(builder => {
        const group = '/BBox [0 0 576 720] /Group << /S /Transparency /I true >>';
        let inner = addSampleImage(builder, SCAN);
        for (let depth = 0; depth < 30; depth++) {
          const resources = `/Resources << /XObject << /Im ${inner} 0 R >> >>`;
          inner = addSampleForm(builder, `${group} ${resources}`, depth === 0 ? FULL_PAGE : '/Im Do /Im Do');
        }
        return { content: '/Im Do', objects: { Im: inner } };
      }),
  },
  {
    ...{ name: 'endless-tiles', about: 'a pattern of a hundredth of a point over a scan' },
    answers: ['seen', 'time', 'notDrawn', 'memory'],
    make: () =>
      samplePdf(builder => {
        const cell = '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.01 /YStep 0.01';
        const tile = builder.stream(`/Type /Pattern ${cell} /Resources << >>`, '0 0 1 1 re f');
        const content = `${FULL_PAGE}/Pattern cs /P scn 0 0 576 720 re f`;
        return pageOf(builder, SCAN, { content, resources: `/Pattern << /P ${tile} 0 R >>` });
      }),
  },
];

/** Pictures that cost time or memory. */
export const HEAVY_PICTURES: readonly HostilePicture[] = [...LARGE, ...MANY];
