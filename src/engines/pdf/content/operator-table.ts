import type { ContentFrame } from './content-frame.ts';

/** What one operator does; its operands are asked of the frame's scanner. */
export type Operation = (frame: ContentFrame) => void;

export type Operations = Readonly<Record<string, Operation>>;
