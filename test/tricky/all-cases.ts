import type { TrickyCase } from './case.ts';
import { ACTIONS } from './cases/actions.ts';
import { CODECS } from './cases/codecs.ts';
import { COLORS } from './cases/colors.ts';
import { CONTENT_STREAMS } from './cases/content-streams.ts';
import { DAMAGES } from './cases/damages.ts';
import { ENCRYPTIONS } from './cases/encryptions.ts';
import { INLINE_IMAGES } from './cases/inline-images.ts';
import { KINDS } from './cases/kinds.ts';
import { LAYERS } from './cases/layers.ts';
import { MADE_BY_QPDF } from './cases/made-by-qpdf.ts';
import { NESTING } from './cases/nesting.ts';
import { NOT_PDFS } from './cases/not-pdfs.ts';
import { PAGE_BOXES } from './cases/page-boxes.ts';
import { RESOLUTIONS } from './cases/resolutions.ts';
import { ROTATIONS } from './cases/rotations.ts';
import { SIGNATURES } from './cases/signatures.ts';
import { STRUCTURES } from './cases/structures.ts';
import { SURROUNDINGS } from './cases/surroundings.ts';

export const TRICKY_CASES: readonly TrickyCase[] = [
  ...PAGE_BOXES,
  ...ROTATIONS,
  ...RESOLUTIONS,
  ...LAYERS,
  ...COLORS,
  ...CODECS,
  ...INLINE_IMAGES,
  ...NESTING,
  ...KINDS,
  ...CONTENT_STREAMS,
  ...STRUCTURES,
  ...SURROUNDINGS,
  ...DAMAGES,
  ...ENCRYPTIONS,
  ...MADE_BY_QPDF,
  ...ACTIONS,
  ...SIGNATURES,
  ...NOT_PDFS,
];
