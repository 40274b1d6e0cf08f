import type { BoxMm } from '#domain/finding.ts';
import type { SealSighting } from '#domain/page-look.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import type { PaintWish } from '#engines/page/pictures/painted-page.ts';
import type { JudgedBytes, PagePainter } from '../ports/page-painter.ts';
import type { PictureEncoder } from '../ports/picture-encoder.ts';
import { marksOfLook } from './marks-of-look.ts';

export interface PaintPorts {
  readonly painter: PagePainter;
  readonly encoder: PictureEncoder;
}

/** What a picture shows: a whole page, or one seal of it. */
export type PictureSubject = 'page' | 'redSeal' | 'stampShape';

export interface LookPicture {
  /** From 1. */
  readonly page: number;
  readonly subject: PictureSubject;
  /** Of the page's seals or stamps, from 1, in the order of its look; 0 for a whole page. */
  readonly index: number;
  /** Null when it could not be painted. */
  readonly jpeg: Uint8Array<ArrayBuffer> | null;
}

/** As fine as what was looked at: 100 dots an inch. */
const PAGE_PIXELS_PER_MM = 100 / 25.4;
/** Fine enough to read the text on a seal's ring. */
const SEAL_PIXELS_PER_MM = 8;
const AROUND_SEAL_MM = 5;
const MOST_BYTES = 500_000;

interface Wanted extends Omit<LookPicture, 'jpeg'> {
  readonly wish: PaintWish;
}

/** Pictures of what was seen: each page with its marks, and each seal by itself, one page after the other. */
export async function* paintLooks(
  { painter, encoder }: PaintPorts,
  file: JudgedBytes,
  pages: readonly PageFacts[],
  signal: AbortSignal,
): AsyncGenerator<LookPicture> {
  for (const page of pages) {
    const wanted = wantedOf(page);
    const painted = await painter.paint(
      file,
      page,
      wanted.map(({ wish }) => wish),
      signal,
    );
    for (const [at, { wish: _, ...told }] of wanted.entries()) {
      const picture = painted[at] ?? null;
      yield { ...told, jpeg: picture === null ? null : await encoder.encode(picture, MOST_BYTES) };
    }
  }
}

function wantedOf(page: PageFacts): Wanted[] {
  const whole = { pixelsPerMm: PAGE_PIXELS_PER_MM, marks: marksOfLook(page) };
  return [
    { page: page.number, subject: 'page', index: 0, wish: whole },
    ...(page.look?.redSeals ?? []).map((seal, at) => wantedSeal(page, 'redSeal', at, seal)),
    ...(page.look?.stampShapes ?? []).map((seal, at) => wantedSeal(page, 'stampShape', at, seal)),
  ];
}

function wantedSeal(page: PageFacts, subject: PictureSubject, at: number, { boxMm }: SealSighting): Wanted {
  const wish = { cropMm: around(boxMm, AROUND_SEAL_MM), pixelsPerMm: SEAL_PIXELS_PER_MM, marks: [] };
  return { page: page.number, subject, index: at + 1, wish };
}

/** The same box with room on all sides. */
export function around({ x, y, width, height }: BoxMm, mm: number): BoxMm {
  return { x: x - mm, y: y - mm, width: width + 2 * mm, height: height + 2 * mm };
}
