import type { ListRefusal } from '#application/ports/list-reader.ts';
import type { PlainList } from '#application/read-list.ts';

/** Answered in turn, one list after the other. */
export interface ListRequest {
  readonly path: string;
}

export interface ListAnswer {
  readonly path: string;
  readonly list: PlainList | ListRefusal;
  /** What the worker still holds: its heap and the buffers outside of it. */
  readonly heldBytes: number;
}

export function isListRequest(message: unknown): message is ListRequest {
  return typeof message === 'object' && message !== null && 'path' in message && !('list' in message);
}

export function isListAnswer(message: unknown): message is ListAnswer {
  return typeof message === 'object' && message !== null && 'list' in message;
}

/** Every buffer in plain data, once each: handed over, not copied. */
export function buffersIn(data: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const rest = [data];
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
    } else rest.push(...partsOf(value));
  }
  return [...found];
}

function partsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter(inner => typeof inner === 'object' && inner !== null);
}
