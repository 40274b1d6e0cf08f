import type { CellKind } from '../cell-head.ts';
import { damaged } from '../workbook-reading.ts';
import { unescapedText } from './escaped-text.ts';
import type { RichText } from './rich-text.ts';
import type { TextStore } from './text-store.ts';

/** What a cell's elements gave. */
export interface RawCell {
  /** The attribute `t`. */
  readonly type: string;
  /** Of `v`; null when there is none. */
  readonly value: string | null;
  /** Of `is`. */
  readonly inline: RichText | null;
}

export interface StoredValue {
  readonly kind: CellKind;
  readonly value: number;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;
/** Integers that a cell holds as they are: none of them begins with a zero of its own. */
const PLAIN_INTEGER = /^(?:0|[1-9]\d{0,8})$/;

/**
 * A cell's value as it is kept; null when it holds none.
 * @throws WorkbookFault when it is not of its type
 */
export function storedValue(cell: RawCell, texts: TextStore): StoredValue | null {
  const { type, value, inline } = cell;
  if (inline !== null) return ofText(texts.addInline(inline));
  if (value === null) return null;
  switch (type) {
    case 's':
      return value.trim() === '' ? null : ofText(sharedNumber(value, texts));
    case 'str':
    case 'inlineStr':
      return ofText(texts.intern(unescapedText(value)));
    case 'n':
      return ofNumber(value.trim(), texts);
    case 'b':
      return ofBoolean(value.trim());
    case 'e':
      return { kind: 'error', value: texts.intern(value.trim()) };
    case 'd':
      return value.trim() === '' ? null : { kind: 'isoDay', value: texts.intern(value.trim()) };
    default:
      throw damaged(`unknown type of a cell: ${type.slice(0, 40)}`);
  }
}

function ofText(value: number): StoredValue {
  return { kind: 'text', value };
}

function sharedNumber(value: string, texts: TextStore): number {
  const number = Number(value);
  if (!/^\s*\d+\s*$/.test(value) || number >= texts.sharedCount) {
    throw damaged(`shared text ${value.trim().slice(0, 40)} of ${texts.sharedCount}`);
  }
  return number;
}

function ofNumber(value: string, texts: TextStore): StoredValue | null {
  if (value === '') return null;
  if (PLAIN_INTEGER.test(value)) return { kind: 'integer', value: Number(value) };
  if (!NUMBER.test(value)) throw damaged(`no number: ${value.slice(0, 40)}`);
  return { kind: 'number', value: texts.intern(value) };
}

function ofBoolean(value: string): StoredValue | null {
  if (value === '') return null;
  if (!/^(?:[01]|true|false)$/.test(value)) throw damaged(`neither true nor false: ${value.slice(0, 40)}`);
  return { kind: 'boolean', value: value === '1' || value === 'true' ? 1 : 0 };
}
