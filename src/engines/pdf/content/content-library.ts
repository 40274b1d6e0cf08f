import { isCutObject } from '../cut-object.ts';
import { PdfError, PdfLimitError } from '../syntax/errors.ts';
import type { PdfDict, PdfObject, PdfStream } from '../syntax/objects.ts';
import type { PdfDocument } from '../syntax/pdf-document.ts';
import { describeImage } from './describe-image.ts';
import type { ImageDescription } from './image-description.ts';
import { type HiddenLayers, isHiddenBy } from './optional-content.ts';
import type { PageMarks } from './page-marks.ts';
import { Resources } from './resources.ts';

/** Decoded content that is kept for its next use: forms and glyphs that many pages share. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** How many pages' worth of operators one file may take. */
const FILE_PAGES = 4;

/** The object's number: objects may be read anew, so that their identity tells nothing. */
type StreamKey = number | PdfStream;

function keyOf(stream: PdfStream): StreamKey {
  return stream.owner?.number ?? stream;
}

/** What the pages of one document share while they are walked: decoded streams, images, counters. */
export class ContentLibrary {
  readonly doc: PdfDocument;
  /** A content stream was damaged, and only its beginning could be read. */
  hasBrokenContent = false;
  /** The operators of the whole file are spent, not only those of a page. */
  isSpent = false;
  readonly #hidden: HiddenLayers;
  readonly #images = new Map<StreamKey, ImageDescription | null>();
  readonly #resources = new Map<PdfDict, Resources>();
  readonly #contents = new Map<StreamKey, Uint8Array>();
  readonly #captured = new Map<StreamKey, PageMarks>();
  readonly #open = new Set<StreamKey>();
  #keptBytes = 0;
  #pageOperators = 0;
  #fileOperators = 0;

  constructor(doc: PdfDocument, hidden: HiddenLayers) {
    this.doc = doc;
    this.#hidden = hidden;
  }

  beginPage(): void {
    this.#pageOperators = 0;
  }

  /** Counts work in operators. Throws PdfLimitError past a page's cap, and past the file's. */
  spend(count: number): void {
    const cap = this.doc.budget.limits.operators;
    this.#pageOperators += count;
    this.#fileOperators += count;
    if (this.#pageOperators <= cap && this.#fileOperators <= cap * FILE_PAGES) return;
    this.isSpent = this.#fileOperators > cap * FILE_PAGES;
    throw new PdfLimitError('operators');
  }

  isHidden(layer: PdfObject): boolean {
    return isHiddenBy(this.#hidden, this.doc, layer);
  }

  resources(dict: PdfDict | null, fallback: Resources | null): Resources {
    if (dict === null) return fallback ?? new Resources(this.doc, null, null);
    const known = this.#resources.get(dict);
    if (known !== undefined) return known;
    const made = new Resources(this.doc, dict, fallback);
    this.#resources.set(dict, made);
    return made;
  }

  /** An image object, described once however often it is drawn. */
  image(stream: PdfStream, resources: Resources): ImageDescription | null {
    const key = keyOf(stream);
    const known = this.#images.get(key);
    if (known !== undefined) return known;
    const described = describeImage(this.doc, stream, resources.lookupSpace);
    this.#images.set(key, described);
    return described;
  }

  /** A content stream's decoded bytes. Throws PdfError('cutOff') where the file ends within it. */
  content(stream: PdfStream): Uint8Array {
    const key = keyOf(stream);
    const known = this.#contents.get(key);
    if (known !== undefined) return known;
    const { bytes, isComplete, remaining } = this.doc.decode(stream);
    if (this.doc.isCutOff(stream) || (!isComplete && this.doc.isTruncated)) {
      throw new PdfError('cutOff', 'content is cut off', stream.dataStart);
    }
    const isReadable = remaining.length === 0;
    if (!(isComplete && isReadable)) this.hasBrokenContent = true;
    const content = isReadable ? bytes : new Uint8Array();
    if (this.#keptBytes + content.length <= KEPT_BYTES) {
      this.#keptBytes += content.length;
      this.#contents.set(key, content);
    }
    return content;
  }

  /** Throws PdfError('cutOff') where the end of a truncated file took what a reference points to. */
  demand(reference: PdfObject): void {
    if (isCutObject(this.doc, reference)) throw new PdfError('cutOff', 'an object is missing or cut off');
  }

  /** What a pattern's cell or a glyph paints, found once. */
  captured(stream: PdfStream, capture: () => PageMarks): PageMarks {
    const key = keyOf(stream);
    const known = this.#captured.get(key);
    if (known !== undefined) return known;
    const marks = capture();
    this.#captured.set(key, marks);
    return marks;
  }

  /** Walks into a stream. Throws PdfError where it is already being walked, or too many are. */
  enter(stream: PdfStream, walk: () => void): void {
    const key = keyOf(stream);
    if (this.#open.has(key)) throw new PdfError('loop', 'content draws itself', stream.dataStart);
    if (this.#open.size >= this.doc.budget.limits.nesting) {
      throw new PdfError('tooDeep', 'content within content', stream.dataStart);
    }
    this.#open.add(key);
    try {
      walk();
    } finally {
      this.#open.delete(key);
    }
  }
}
