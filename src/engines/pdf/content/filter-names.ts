import type { PdfDict } from '../syntax/objects.ts';
import type { PdfDocument } from '../syntax/pdf-document.ts';
import { arrayOf, nameOf } from '../syntax/typed-access.ts';

/** What inline images may call their filters. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['AHx', 'ASCIIHexDecode'],
  ['A85', 'ASCII85Decode'],
  ['LZW', 'LZWDecode'],
  ['Fl', 'FlateDecode'],
  ['RL', 'RunLengthDecode'],
  ['CCF', 'CCITTFaxDecode'],
  ['DCT', 'DCTDecode'],
]);

/** A stream's filters in the order of decoding, by their long names. */
export function filterNames(doc: PdfDocument, dict: PdfDict): readonly string[] {
  const value = doc.resolve(dict.get('Filter') ?? dict.get('F'));
  const parts = arrayOf(doc, value) ?? [value];
  return parts.flatMap(part => {
    const name = nameOf(doc, part);
    return name === null ? [] : [SHORT.get(name) ?? name];
  });
}
