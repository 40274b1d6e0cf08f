import { type PdfDict, type PdfObject, PdfRef } from '../syntax/objects.ts';
import type { PdfDocument } from '../syntax/pdf-document.ts';
import { arrayOf, dictOf, nameOf } from '../syntax/typed-access.ts';

/** Layers that a document's default view does not show, by object number. */
export type HiddenLayers = ReadonlySet<number>;

/** Reads the default configuration only: what a reader sees who changes nothing. */
export function readHiddenLayers(doc: PdfDocument, catalog: PdfDict | null): HiddenLayers {
  const properties = dictOf(doc, catalog?.get('OCProperties') ?? null);
  const view = dictOf(doc, properties?.get('D') ?? null);
  const hidden = new Set<number>();
  if (nameOf(doc, view?.get('BaseState') ?? null) === 'OFF') {
    for (const number of layerNumbers(doc, properties?.get('OCGs') ?? null)) hidden.add(number);
    for (const number of layerNumbers(doc, view?.get('ON') ?? null)) hidden.delete(number);
  }
  for (const number of layerNumbers(doc, view?.get('OFF') ?? null)) hidden.add(number);
  return hidden;
}

function layerNumbers(doc: PdfDocument, object: PdfObject): readonly number[] {
  return (arrayOf(doc, object) ?? []).flatMap(item => (item instanceof PdfRef ? item.number : []));
}

/**
 * Whether content that belongs to `object` (a layer, or a membership of several) is hidden.
 * A membership's visibility expression (/VE) is not followed: such content counts as shown.
 */
export function isHiddenBy(hidden: HiddenLayers, doc: PdfDocument, object: PdfObject): boolean {
  if (hidden.size === 0) return false;
  if (object instanceof PdfRef && hidden.has(object.number)) return true;
  const membership = dictOf(doc, object);
  if (membership === null || membership.get('VE') !== null) return false;
  const member = membership.get('OCGs');
  const layers =
    member instanceof PdfRef && hidden.has(member.number) ? [member.number] : layerNumbers(doc, member);
  if (layers.length === 0) return false;
  const off = layers.filter(number => hidden.has(number)).length;
  switch (nameOf(doc, membership.get('P'))) {
    case 'AllOn':
      return off > 0;
    case 'AnyOff':
      return off === 0;
    case 'AllOff':
      return off < layers.length;
    default: // AnyOn
      return off === layers.length;
  }
}
