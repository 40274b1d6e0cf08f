import type { SealSighting } from '#domain/page-look.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { SURE } from '#domain/seen-page.ts';
import type { PageMark } from '#engines/page/pictures/painted-page.ts';
import { edgeBox } from './edge-box.ts';

/** How far from an edge writing that it cuts is looked for by a reader of the picture. */
export const CUT_MM = 5;

/** Everything that was seen at a place of the page: seals, stamps, cut writing, black borders. */
export function marksOfLook(page: PageFacts): PageMark[] {
  const { look } = page;
  if (look === null) return [];
  return [
    ...[...look.redSeals, ...look.stampShapes].map(markOfSeal),
    ...look.clipped.map(({ edge, confidence }): PageMark => {
      return { boxMm: edgeBox(page, edge, CUT_MM), kind: confidence >= SURE ? 'sure' : 'doubtful' };
    }),
    ...look.borders.map(({ edge, depthMm }): PageMark => {
      return { boxMm: edgeBox(page, edge, depthMm), kind: 'sure' };
    }),
  ];
}

export function markOfSeal({ boxMm, isClear }: SealSighting): PageMark {
  return { boxMm, kind: isClear ? 'sure' : 'doubtful' };
}
