import { createBudget } from './syntax/budget.ts';
import { PdfError, PdfLimitError } from './syntax/errors.ts';
import { ObjectParser } from './syntax/object-parser.ts';
import { PdfDict } from './syntax/objects.ts';

/** A linearization dictionary is small; a first object of more parts is none. */
const MOST_OBJECTS = 100;
/** Values read before the first object's dictionary: its number, its generation, `obj`. */
const BEFORE = 3;

/**
 * Whether a file is linearized: its first object says so, and names the length that the file has. After an
 * update the length is another, and readers no longer rely on it.
 */
export function isLinearizedFile(bytes: Uint8Array, headerOffset: number): boolean {
  const parser = new ObjectParser(bytes, {
    budget: createBudget({ objects: MOST_OBJECTS }),
    start: headerOffset,
    end: Math.min(bytes.length, headerOffset + 1024),
    syntax: 'file',
  });
  try {
    for (let count = 0; count < BEFORE; count++) parser.next();
    const first = parser.next();
    if (!(first instanceof PdfDict) || first.get('Linearized') === null) return false;
    const length = first.get('L');
    return length === bytes.length || length === bytes.length - headerOffset;
  } catch (error) {
    if (error instanceof PdfError || error instanceof PdfLimitError) return false;
    throw error;
  }
}
