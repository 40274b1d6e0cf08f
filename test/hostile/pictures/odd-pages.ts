import { joinBytes } from '#demo/pdf-builder.ts';
import { samplePages } from '#demo/sample-pdf.ts';
import type { HostilePicture, PictureOutcome } from './hostile-picture.ts';
import { page, pageOf, SCAN } from './hostile-picture.ts';

const sized = (
  name: string,
  about: string,
  entries: string,
  answers: readonly PictureOutcome[],
): HostilePicture => ({ name, about, answers, make: () => page(SCAN, { page: entries }) });

/** Pages and pictures of sizes that nobody expects. */
export const ODD_PAGES: readonly HostilePicture[] = [
  sized('no-size', 'a page without size', '/MediaBox [0 0 0 0]', [
    'seen',
    'notDrawn',
    'notScanned',
    'disagreement',
  ]),
  sized('a-speck', 'a page of a hundredth of a point', '/MediaBox [0 0 0.01 0.01]', [
    'seen',
    'notDrawn',
    'notScanned',
    'disagreement',
  ]),
  sized(
    'a-field',
    'a page of 14,400 points in units of 75,000',
    '/MediaBox [0 0 14400 14400] /UserUnit 75000',
    ['seen', 'notScanned'],
  ),
  sized('a-thread', 'a page as thin as a thread', '/MediaBox [0 0 0.5 14400]', [
    'seen',
    'notScanned',
    'disagreement',
  ]),
  sized('beyond-numbers', 'a page beyond all numbers', '/MediaBox [0 0 1e38 1e38]', [
    'seen',
    'notScanned',
    'disagreement',
    'notDrawn',
  ]),
  {
    ...{ name: 'one-pixel', about: 'one pixel that covers the page', answers: ['seen'] },
    make: () => page({ width: 1, height: 1, data: Uint8Array.from([200]) }),
  },
  {
    ...{ name: 'no-pixel', about: 'an image without rows', answers: ['notScanned', 'notDrawn'] },
    make: () => page({ width: 100, height: 0, data: '' }),
  },
  {
    ...{
      name: 'flattened',
      about: 'an image drawn without height',
      answers: ['notScanned', 'notDrawn', 'seen'],
    },
    make: () => page(SCAN, { content: 'q 576 0 0 0 0 0 cm /Im Do Q' }),
  },
  {
    ...{
      name: 'far-away',
      about: 'an image drawn beyond all numbers',
      answers: ['notScanned', 'notDrawn', 'seen'],
    },
    make: () => page(SCAN, { content: 'q 1e30 0 0 1e30 -5e29 -5e29 cm /Im Do Q' }),
  },
  {
    ...{
      name: 'one-bad-page',
      about: 'a file whose first page alone cannot be drawn',
      answers: ['notDrawn'],
    },
    make: () =>
      samplePages(builder => [
        pageOf(builder, {
          width: 800,
          height: 1000,
          extra: '/Filter /DCTDecode',
          data: joinBytes('no JPEG'),
        }),
        pageOf(builder, SCAN),
      ]),
  },
];
