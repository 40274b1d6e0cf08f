import { describe, expect, it } from 'vitest';
import { sampleLook, samplePage, sampleSeal } from '#domain/sample-facts.ts';
import type { PaintWish } from '#engines/page/pictures/painted-page.ts';
import type { PagePainter } from '../ports/page-painter.ts';
import type { PictureEncoder } from '../ports/picture-encoder.ts';
import { marksOfLook } from './marks-of-look.ts';
import { type LookPicture, paintLooks } from './paint-looks.ts';

const FILE = { path: 'a.pdf', sizeBytes: 1, sha256: 'x' };
const NEVER = new AbortController().signal;

/** Paints a pixel for each wish, none for pages that `fails` names, and remembers what was asked. */
class PixelPainter implements PagePainter {
  readonly asked: (readonly PaintWish[])[] = [];
  readonly #fails: number;

  constructor(fails = 0) {
    this.#fails = fails;
  }

  async paint(_: unknown, page: { readonly number: number }, wishes: readonly PaintWish[]) {
    this.asked.push(wishes);
    const pixel = { width: 1, height: 1, rgb: new Uint8Array(3), pixelsPerMm: 1 };
    return wishes.map(() => (page.number === this.#fails ? null : pixel));
  }
}

const encoder: PictureEncoder = { encode: async () => new Uint8Array([7]) };

async function all(painter: PagePainter, pages: Parameters<typeof paintLooks>[2]) {
  const pictures: LookPicture[] = [];
  for await (const picture of paintLooks({ painter, encoder }, FILE, pages, NEVER)) pictures.push(picture);
  return pictures;
}

describe('pictures of what was seen', () => {
  const seal = sampleSeal();
  const stamp = sampleSeal({ isClear: false });
  const page = samplePage({ look: sampleLook({ redSeals: [seal, seal], stampShapes: [stamp] }) });

  it('are the page and each of its seals', async () => {
    const pictures = await all(new PixelPainter(), [page]);
    expect(pictures.map(({ subject, index }) => [subject, index])).toEqual([
      ['page', 0],
      ['redSeal', 1],
      ['redSeal', 2],
      ['stampShape', 1],
    ]);
    expect(pictures.every(({ jpeg }) => jpeg?.[0] === 7)).toBe(true);
  });

  it('mark what was seen on the page, and show a seal bare, with room around', async () => {
    const painter = new PixelPainter();
    await all(painter, [page]);
    const [[whole, crop] = []] = painter.asked;
    expect(whole?.marks.map(({ kind }) => kind)).toEqual(['sure', 'sure', 'doubtful']);
    expect(crop).toMatchObject({ cropMm: { x: 115, y: 205, width: 46, height: 46 }, marks: [] });
  });

  it('are told as missing where they could not be painted, and the next page is painted', async () => {
    const pages = [samplePage(), samplePage({ number: 2 })];
    const pictures = await all(new PixelPainter(1), pages);
    expect(pictures.map(({ page: number, jpeg }) => [number, jpeg === null])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});

describe('the marks of a page', () => {
  it('are none where nobody has looked', () => {
    expect(marksOfLook(samplePage())).toEqual([]);
  });

  it.each([
    ['top', { x: 0, y: 0, width: 210, height: 3 }],
    ['right', { x: 207, y: 0, width: 3, height: 297 }],
    ['bottom', { x: 0, y: 294, width: 210, height: 3 }],
    ['left', { x: 0, y: 0, width: 3, height: 297 }],
  ] as const)('lie along the %s edge for a black border there', (edge, boxMm) => {
    const look = sampleLook({ borders: [{ edge, depthMm: 3 }] });
    expect(marksOfLook(samplePage({ look }))).toEqual([{ boxMm, kind: 'sure' }]);
  });

  it('are doubtful for writing that is not surely cut', () => {
    const clipped = [
      { edge: 'left', confidence: 0.9 },
      { edge: 'right', confidence: 0.2 },
    ] as const;
    expect(marksOfLook(samplePage({ look: sampleLook({ clipped }) })).map(({ kind }) => kind)).toEqual([
      'sure',
      'doubtful',
    ]);
  });
});
