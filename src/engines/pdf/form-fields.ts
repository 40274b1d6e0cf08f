import { PdfDict, type PdfObject, PdfRef } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { arrayOf, dictOf, nameOf, textOf } from './syntax/typed-access.ts';

/** Where a field can be seen. */
export interface FieldWidget {
  readonly dict: PdfDict;
  readonly ref: PdfRef | null;
}

/** A field that has no fields below it. */
export interface FormField {
  /** Partial names from the top, joined by points. */
  readonly name: string;
  /** Tx, Btn, Ch, Sig; null where it is missing. */
  readonly type: string | null;
  /** As written: mostly a reference. */
  readonly value: PdfObject;
  readonly dict: PdfDict;
  readonly ref: PdfRef | null;
  readonly widgets: readonly FieldWidget[];
}

export interface FormReading {
  readonly fields: readonly FormField[];
  /** Every node of the tree, fields and widgets, by object number. */
  readonly numbers: ReadonlySet<number>;
}

const MOST_NODES = 50_000;
const DEEPEST = 64;

/** The fields of a form. A node that was met before is not entered again, what nests too deep is left out. */
export function readFormFields(doc: PdfDocument, form: PdfDict | null): FormReading {
  const walk = new FieldWalk(doc);
  for (const object of arrayOf(doc, form?.get('Fields') ?? null) ?? []) walk.visit(object, TOP, 0);
  return { fields: walk.fields, numbers: walk.numbers };
}

interface Inherited {
  readonly name: string;
  readonly type: string | null;
  readonly value: PdfObject;
}

const TOP: Inherited = { name: '', type: null, value: null };

class FieldWalk {
  readonly fields: FormField[] = [];
  readonly numbers = new Set<number>();
  readonly #doc: PdfDocument;
  #nodes = 0;

  constructor(doc: PdfDocument) {
    this.#doc = doc;
  }

  visit(object: PdfObject, above: Inherited, depth: number): void {
    const node = this.#enter(object);
    if (node === null || depth > DEEPEST) return;
    const { dict, ref } = node;
    const own = this.#inherit(dict, above);
    const kids = arrayOf(this.#doc, dict.get('Kids')) ?? [];
    const fields = kids.filter(kid => dictOf(this.#doc, kid)?.get('T') !== null);
    if (fields.length > 0 && kids.length > 0) {
      for (const kid of fields) this.visit(kid, own, depth + 1);
      return;
    }
    const widgets = kids.flatMap(kid => this.#enter(kid) ?? []);
    this.fields.push({ ...own, dict, ref, widgets: kids.length === 0 ? [node] : widgets });
  }

  /** Null for what is no dictionary, was met before, or is one too many. */
  #enter(object: PdfObject): FieldWidget | null {
    const ref = object instanceof PdfRef ? object : null;
    if (++this.#nodes > MOST_NODES || (ref !== null && this.numbers.has(ref.number))) return null;
    const dict = this.#doc.resolve(object);
    if (!(dict instanceof PdfDict)) return null;
    if (ref !== null) this.numbers.add(ref.number);
    return { dict, ref };
  }

  #inherit(dict: PdfDict, above: Inherited): Inherited {
    const part = textOf(this.#doc, dict.get('T'));
    return {
      name: [above.name, part ?? ''].filter(name => name !== '').join('.'),
      type: nameOf(this.#doc, dict.get('FT')) ?? above.type,
      value: dict.get('V') ?? above.value,
    };
  }
}
