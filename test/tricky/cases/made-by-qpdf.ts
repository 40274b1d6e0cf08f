import { readable, scanned, type TrickyCase } from '../case.ts';
import { grayImage } from '../images.ts';
import { FULL, pdfOf } from '../page.ts';
import { throughQpdf } from '../qpdf-made.ts';

const threePages = (): Uint8Array =>
  pdfOf(pdf => {
    const image = grayImage(pdf, 800, 1000);
    return [0, 90, 180].map(rotate => ({
      ...{ content: FULL, xobjects: { Im: image } },
      attributes: `/MediaBox [0 0 288 360] /Rotate ${rotate}`,
    }));
  });

const truthOfThree = [
  scanned(),
  scanned({ rotation: 90, widthMm: 127, heightMm: 101.6 }),
  scanned({ rotation: 180 }),
];

export const MADE_BY_QPDF: readonly TrickyCase[] = [
  {
    name: 'linearized',
    about: 'a file laid out for the web as one revision, for all its two end marks',
    ...{
      madeBy: 'qpdf',
      truth: readable(truthOfThree, { isLinearized: true, revisions: [{ kind: 'table' }] }),
    },
    make: () => throughQpdf(threePages(), '--linearize'),
  },
  {
    name: 'linearized-object-streams',
    about: 'the same with cross-reference streams',
    ...{
      madeBy: 'qpdf',
      truth: readable(truthOfThree, { isLinearized: true, revisions: [{ kind: 'stream' }] }),
    },
    make: () => throughQpdf(threePages(), '--linearize', '--object-streams=generate'),
  },
  {
    name: 'qdf',
    about: 'a file laid out for human eyes',
    ...{ madeBy: 'qpdf', truth: readable(truthOfThree) },
    make: () => throughQpdf(threePages(), '--qdf'),
  },
];
