import type { PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';

/** Whether paper and ink stand far enough apart to be read. */
export function measureTone({ paper }: PagePlanes): PageLook['tone'] {
  return { kind: 'even', paper: paper.luma, ink: 0, isLost: false, confidence: 0.5 };
}
