import type { JudgedBytes } from '#application/ports/page-painter.ts';
import type { PaintablePage, PaintedPage, PaintWish } from '#engines/page/pictures/painted-page.ts';

/** Answered in turn, one page after the other. */
export interface PaintRequest {
  readonly file: JudgedBytes;
  readonly page: PaintablePage;
  readonly wishes: readonly PaintWish[];
}

export interface PaintAnswer {
  readonly pictures: readonly (PaintedPage | null)[];
  /** What the worker still holds: its heap and the buffers outside of it. */
  readonly heldBytes: number;
}

export function isPaintRequest(message: unknown): message is PaintRequest {
  return typeof message === 'object' && message !== null && 'wishes' in message;
}

export function isPaintAnswer(message: unknown): message is PaintAnswer {
  return typeof message === 'object' && message !== null && 'pictures' in message;
}
