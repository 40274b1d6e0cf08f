import type { PdfFacts, PdfReading, RefusedPdf } from '#domain/pdf-facts.ts';
import { ActionFinder } from './action-finder.ts';
import { AttachmentFinder } from './attachments.ts';
import { ContentLibrary } from './content/content-library.ts';
import { readHiddenLayers } from './content/optional-content.ts';
import { countTrailingBytes } from './file-tail.ts';
import { findDocumentActions, findPageActions } from './find-actions.ts';
import { type FormReading, readFormFields } from './form-fields.ts';
import { isLinearizedFile } from './linearization.ts';
import { readPage } from './page-facts.ts';
import { PageProblem } from './page-problem.ts';
import { readPageTree } from './page-tree.ts';
import { effectiveVersion } from './pdf-version.ts';
import { shownText } from './shown-text.ts';
import { readSignatureFields } from './signature-fields.ts';
import type { Budget } from './syntax/budget.ts';
import { PdfError, PdfLimitError } from './syntax/errors.ts';
import type { PdfDict } from './syntax/objects.ts';
import { openPdf, type PdfDocument } from './syntax/pdf-document.ts';
import { arrayOf, dictOf, nameOf, textOf } from './syntax/typed-access.ts';
import { WidgetRegister } from './widget-register.ts';

export interface ReadingOptions {
  /** List each page's images as drawn. */
  readonly images?: boolean;
  readonly budget?: Budget;
}

/**
 * Reads all facts of a PDF, whatever the bytes are. Never throws for what a file contains: a file that
 * cannot be read is `refused`, one that asks for a password `locked`. `disagreements` is left empty: a
 * second reader fills it. Pixels are not looked at.
 */
export function readPdfFacts(bytes: Uint8Array, options: ReadingOptions = {}): PdfReading {
  try {
    const { budget } = options;
    const doc = openPdf(bytes, { mode: 'tolerant', ...(budget === undefined ? {} : { budget }) });
    return readDocument(doc, options.images === true);
  } catch (error) {
    return refusalOf(error);
  }
}

function readDocument(doc: PdfDocument, lists: boolean): PdfReading {
  const catalog = dictOf(doc, doc.trailer.get('Root'));
  const version = effectiveVersion(doc.header?.version ?? null, nameOf(doc, catalog?.get('Version') ?? null));
  if (doc.isLocked && doc.encryption !== null)
    return { state: 'locked', version, encryption: doc.encryption };
  if (catalog === null) throw new PdfError(doc.isTruncated ? 'cutOff' : 'damaged', 'no catalog');
  const read = readParts(doc, catalog, lists);
  const info = dictOf(doc, doc.trailer.get('Info'));
  return {
    state: 'read',
    version,
    encryption: doc.encryption,
    ...read,
    revisions: doc.revisions.map(({ xrefOffset, end, kind }) => ({ xrefOffset, end, kind })),
    isLinearized: isLinearizedFile(doc.bytes, doc.header?.offset ?? 0),
    leadingBytes: doc.header?.offset ?? 0,
    trailingBytes: countTrailingBytes(doc.bytes),
    producer: shownText(textOf(doc, info?.get('Producer') ?? null)),
    creator: shownText(textOf(doc, info?.get('Creator') ?? null)),
    disagreements: [],
  };
}

type Parts = Pick<
  PdfFacts,
  'pages' | 'scripts' | 'launches' | 'attachments' | 'hasForm' | 'signatures' | 'repairs'
>;

/** All that is found by walking: pages, and what hangs on them and on the catalog. */
function readParts(doc: PdfDocument, catalog: PdfDict, lists: boolean): Parts {
  const tree = readPageTree(doc, catalog);
  const acroForm = dictOf(doc, catalog.get('AcroForm'));
  const form = readFormFields(doc, acroForm);
  const library = new ContentLibrary(doc, readHiddenLayers(doc, catalog));
  const actions = new ActionFinder(doc);
  const attachments = new AttachmentFinder(doc);
  const widgets = new WidgetRegister(doc, tree.pages);
  findDocumentActions(doc, catalog, form, actions);
  attachments.visitCatalog(catalog);
  const pages = tree.pages.map((page, index) => {
    const number = index + 1;
    const { facts, geometry, annotations } = atPage(number, () => readPage(library, page, number, lists));
    findPageActions(page, number, annotations, form, actions);
    attachments.visitPage(page, annotations);
    widgets.visitPage(number, geometry, annotations);
    return facts;
  });
  const fields = [...form.fields, ...widgets.strays(form.numbers)];
  return {
    pages,
    scripts: [...actions.scripts],
    launches: [...actions.launches],
    attachments: attachments.names,
    hasForm: isForm(doc, acroForm, form),
    signatures: readSignatureFields(doc, catalog, fields, widget => widgets.placeOf(widget)),
    repairs: repairsOf(doc, tree.isMended, library.hasBrokenContent),
  };
}

/** Fields to sign are no form to fill in; an XFA form is one even where it lists no fields. */
function isForm(doc: PdfDocument, acroForm: PdfDict | null, { fields }: FormReading): boolean {
  const xfa = doc.resolve(acroForm?.get('XFA') ?? null);
  const isXfa = xfa !== null && (arrayOf(doc, xfa)?.length ?? 1) > 0;
  return isXfa || fields.some(({ type }) => type !== 'Sig');
}

function repairsOf(doc: PdfDocument, isTreeMended: boolean, isContentBroken: boolean): PdfFacts['repairs'] {
  const repairs = new Set(doc.repairs);
  if (isTreeMended) repairs.add('pageTree');
  if (isContentBroken) repairs.add('brokenObject');
  return [...repairs];
}

/** Says of a problem which page has it. */
function atPage<T>(number: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PdfError) || error instanceof PageProblem) throw error;
    throw new PageProblem(error.code, error.message, number, error.offset);
  }
}

/** Any other error is a defect of ours, and is thrown. */
function refusalOf(error: unknown): RefusedPdf {
  if (error instanceof PdfLimitError) return { state: 'refused', cause: 'limit', limit: error.limit };
  if (!(error instanceof PdfError)) throw error;
  return {
    state: 'refused',
    cause: error.code,
    ...(error instanceof PageProblem ? { page: error.page } : {}),
    ...(error.offset === null ? {} : { offset: error.offset }),
    detail: error.message,
  };
}
