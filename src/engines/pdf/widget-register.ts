import type { Annotation } from './annotations.ts';
import type { FieldWidget, FormField } from './form-fields.ts';
import { type PageGeometry, toShownMm } from './page-geometry.ts';
import type { PageNode } from './page-tree.ts';
import { rectOf } from './paint-annotations.ts';
import type { WidgetPlace } from './signature-fields.ts';
import { type PdfDict, PdfRef } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { nameOf, textOf } from './syntax/typed-access.ts';

/** Remembers on which page each signature's widget lies, and finds those that no form lists. */
export class WidgetRegister {
  readonly #doc: PdfDocument;
  readonly #pages: readonly PageNode[];
  readonly #geometries: PageGeometry[] = [];
  readonly #pageOf = new Map<number, number>();
  readonly #signatures: Annotation[] = [];

  constructor(doc: PdfDocument, pages: readonly PageNode[]) {
    this.#doc = doc;
    this.#pages = pages;
  }

  visitPage(number: number, geometry: PageGeometry, annotations: readonly Annotation[]): void {
    this.#geometries.push(geometry);
    for (const annotation of annotations) {
      if (nameOf(this.#doc, annotation.dict.get('Subtype')) !== 'Widget') continue;
      if (annotation.ref !== null) this.#pageOf.set(annotation.ref.number, number);
      if (nameOf(this.#doc, annotation.dict.get('FT')) === 'Sig') this.#signatures.push(annotation);
    }
  }

  /** Signature fields that lie on a page but hang in no form's tree. */
  strays(listed: ReadonlySet<number>): readonly FormField[] {
    return this.#signatures
      .filter(({ ref }) => ref !== null && !listed.has(ref.number))
      .map(({ dict, ref }) => ({
        name: textOf(this.#doc, dict.get('T')) ?? '',
        type: 'Sig',
        value: dict.get('V'),
        ...{ dict, ref, widgets: [{ dict, ref }] },
      }));
  }

  placeOf({ dict, ref }: FieldWidget): WidgetPlace | null {
    const page = this.#pageOf.get(ref?.number ?? 0) ?? this.#namedPage(dict);
    const geometry = this.#geometries[(page ?? 0) - 1];
    if (page === null || geometry === undefined) return null;
    const rect = rectOf({ doc: this.#doc }, dict);
    return { page, boxMm: rect === null ? null : toShownMm(geometry, rect) };
  }

  /** The page that the widget itself names. */
  #namedPage(dict: PdfDict): number | null {
    const named = dict.get('P');
    if (!(named instanceof PdfRef)) return null;
    const index = this.#pages.findIndex(({ ref }) => ref?.number === named.number);
    return index < 0 ? null : index + 1;
  }
}
