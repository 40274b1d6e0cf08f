import type { BoxMm } from '#domain/finding.ts';
import type { SignatureFieldFacts } from '#domain/pdf-facts.ts';
import type { FieldWidget, FormField } from './form-fields.ts';
import { shownText } from './shown-text.ts';
import { readSignedRange } from './signed-range.ts';
import { type PdfDict, type PdfObject, PdfRef } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { arrayOf, dictOf, nameOf } from './syntax/typed-access.ts';

/** Where a widget was met. */
export interface WidgetPlace {
  readonly page: number;
  readonly boxMm: BoxMm | null;
}

/** Finds the page of a widget: by its own object, or by the page that it names. */
export type WidgetPlaces = (widget: FieldWidget) => WidgetPlace | null;

/**
 * Signature fields, the empty ones too (without a byte range), and signatures that only the catalog's
 * permissions point to.
 */
export function readSignatureFields(
  doc: PdfDocument,
  catalog: PdfDict,
  fields: readonly FormField[],
  places: WidgetPlaces,
): readonly SignatureFieldFacts[] {
  const seen = new Set<number>();
  const facts = fields
    .filter(({ type, value }) => type === 'Sig' || (type === null && isSignature(doc, value)))
    .map(field => {
      if (field.value instanceof PdfRef) seen.add(field.value.number);
      const place = field.widgets.map(places).find(found => found !== null) ?? null;
      return readSignature(doc, shownText(field.name) ?? '', field.value, field.ref, place);
    });
  return [...facts, ...readPermissions(doc, catalog, seen)];
}

function isSignature(doc: PdfDocument, value: PdfObject): boolean {
  return arrayOf(doc, dictOf(doc, value)?.get('ByteRange') ?? null) !== null;
}

/** Certification and usage rights: signatures that may have no field. */
function readPermissions(
  doc: PdfDocument,
  catalog: PdfDict,
  seen: ReadonlySet<number>,
): readonly SignatureFieldFacts[] {
  const permissions = dictOf(doc, catalog.get('Perms'));
  const home = catalog.get('Perms') instanceof PdfRef ? catalog.get('Perms') : null;
  return ['DocMDP', 'UR', 'UR3'].flatMap(key => {
    const value = permissions?.get(key) ?? null;
    const isKnown = value instanceof PdfRef && seen.has(value.number);
    if (isKnown || dictOf(doc, value) === null) return [];
    return readSignature(doc, `Perms/${key}`, value, home instanceof PdfRef ? home : null, null);
  });
}

function readSignature(
  doc: PdfDocument,
  field: string,
  value: PdfObject,
  home: PdfRef | null,
  place: WidgetPlace | null,
): SignatureFieldFacts {
  const signature = dictOf(doc, value);
  const where = { page: place?.page ?? null, boxMm: place?.boxMm ?? null };
  if (signature === null) {
    const unsigned = { byteRange: null, coversWholeFile: false, signedEnd: null };
    return { field, subFilter: null, ...unsigned, isTimestamp: false, ...where };
  }
  const subFilter = nameOf(doc, signature.get('SubFilter'));
  return {
    ...{ field, subFilter },
    ...readSignedRange(doc, signature, value instanceof PdfRef ? value : home),
    isTimestamp: nameOf(doc, signature.get('Type')) === 'DocTimeStamp' || subFilter === 'ETSI.RFC3161',
    ...where,
  };
}
