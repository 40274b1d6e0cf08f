import { describe, expect, it } from 'vitest';
import type { PageLook } from '#domain/page-look.ts';
import { sampleLook, samplePage, samplePdf, sampleSeal } from '#domain/sample-facts.ts';
import type { ExpectedSeal } from './expected.ts';
import { foundSeals } from './found-seals.ts';

const { boxMm } = sampleSeal();
const red: ExpectedSeal = { page: 1, isRed: true, boxMm };

const seen = (look: Partial<PageLook>) => samplePdf({ pages: [samplePage({ look: sampleLook(look) })] });

describe('the seals of a file', () => {
  it('are found where one is seen a few millimetres off', () => {
    const near = sampleSeal({ boxMm: { ...boxMm, x: boxMm.x + 5 }, isClear: false });
    expect(foundSeals([red], seen({ redSeals: [near] }))).toEqual([red]);
  });

  it.each<[string, Partial<PageLook>]>([
    ['nothing is seen', {}],
    [
      'what is seen stands elsewhere',
      { redSeals: [sampleSeal({ boxMm: { ...boxMm, x: boxMm.x - 15 }, isClear: false })] },
    ],
    ['what is seen is not red', { stampShapes: [sampleSeal({ isClear: false })] }],
  ])('are not found where %s', (_, look) => {
    expect(foundSeals([red], seen(look))).toEqual([]);
  });

  it('are not found on another page, nor where nobody could look', () => {
    expect(foundSeals([{ ...red, page: 2 }], seen({ redSeals: [sampleSeal({ isClear: false })] }))).toEqual(
      [],
    );
    expect(foundSeals([red], samplePdf())).toEqual([]);
    expect(foundSeals([red], { state: 'refused', cause: 'empty' })).toEqual([]);
  });

  it('are too many where one is told that was not planted; a doubt tells nothing', () => {
    expect(foundSeals([], seen({ redSeals: [sampleSeal()] }))).toEqual([red]);
    expect(foundSeals([], seen({ redSeals: [sampleSeal({ isClear: false })] }))).toEqual([]);
  });
});
