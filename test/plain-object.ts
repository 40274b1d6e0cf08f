import { PdfKeyword } from '#engines/pdf/syntax/object-parser.ts';
import {
  PdfArray,
  PdfDict,
  PdfName,
  type PdfObject,
  PdfRef,
  PdfString,
} from '#engines/pdf/syntax/objects.ts';

/** Objects as plain values, spans left out, so that they compare by what they say. */
export function plain(object: PdfObject | PdfKeyword | undefined): unknown {
  if (object instanceof PdfName) return { name: object.name };
  if (object instanceof PdfString) return { string: [...object.bytes] };
  if (object instanceof PdfRef) return { ref: [object.number, object.generation] };
  if (object instanceof PdfKeyword) return { keyword: object.text };
  if (object instanceof PdfArray) return object.items.map(plain);
  if (object instanceof PdfDict)
    return { dict: [...object.entries].map(([key, value]) => [key, plain(value)]) };
  return object;
}
