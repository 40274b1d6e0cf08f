import { formatFileName } from './file-name.ts';
import { foldLookAlikes } from './look-alikes.ts';
import { readFileName } from './read-file-name.ts';
import { twinKey, withoutHidden } from './text.ts';

/** Longer than any name that a disk holds: such a text is like nothing but itself. */
const LETTERS = 1024;

/**
 * Equal for names that are taken for the same in an office: letter case, normalization and spaces aside. A list that
 * writes one of them names the file that bears the other.
 */
export function sameNameKey(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase() : foldedName(name);
}

/** Of letters that have neither marks nor other forms; nearly all names are. */
const PLAIN = /^[\x21-\x7e]*$/;

function foldedName(name: string): string {
  return twinKey(name).replace(/\s+/gu, '');
}

/**
 * Equal for names that mean the same file: by what they say (code, part, year) where that can be read, whatever their
 * order and spelling; else by their letters without hidden ones, look-alikes, spaces and extension.
 */
export function likeNameKey(name: string): string {
  if (name.length > LETTERS) return name;
  const reading = readFileName(name);
  if (reading.state !== 'unrecognized') return formatFileName(reading.parts);
  return sameNameKey(foldLookAlikes(withoutHidden(name))).replace(/(?:\.pdf)+\.?$/, '');
}
