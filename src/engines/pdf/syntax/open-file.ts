import type { Budget } from './budget.ts';
import { PdfError } from './errors.ts';
import { type FileHeader, findHeader } from './file-frame.ts';
import { FileView, unlock, viewOfRevisions } from './file-view.ts';
import { ObjectStore } from './object-store.ts';
import { PdfDict } from './objects.ts';
import { readXrefChain } from './read-xref-chain.ts';
import { addCompressed, chooseTrailer, rebuildXref } from './rebuild-xref.ts';
import { Source } from './source.ts';

/** How far the pages can be reached. */
type Reach = 'nothing' | 'catalog' | 'pages';

/**
 * Opens a file by its cross-reference; where that leads to no pages, tolerant, by a scan for objects.
 * Throws PdfError and PdfLimitError.
 */
export function openFile(bytes: Uint8Array, mode: 'tolerant' | 'strict', budget: Budget): FileView {
  if (bytes.length === 0) throw new PdfError('empty', 'no bytes');
  const header = findHeader(bytes);
  if (mode === 'strict') return openStrictly(new Source(bytes, budget, true), header);
  const view = openByChain(new Source(bytes, budget, false), header);
  if (view !== null && reachOf(view) === 'pages') return view;
  const rebuilt = openByScan(new Source(bytes, budget, false), header);
  if (isBetter(rebuilt, view)) return rebuilt;
  if (view !== null && reachOf(view) === 'catalog') return view;
  throw refusal(rebuilt, header);
}

function openStrictly(source: Source, header: FileHeader | null): FileView {
  if (header === null) throw new PdfError('notPdf', 'no header');
  const view = openRevisions(source, header);
  if (reachOf(view) === 'nothing') throw new PdfError('damaged', 'no catalog');
  return view;
}

/** Null when the cross-reference is broken; a loop or too deep nesting in it is no matter of mending. */
function openByChain(source: Source, header: FileHeader | null): FileView | null {
  try {
    return openRevisions(source, header);
  } catch (error) {
    if (error instanceof PdfError && error.code === 'damaged') return null;
    throw error;
  }
}

function openRevisions(source: Source, header: FileHeader | null): FileView {
  const revisions = readXrefChain(source, header);
  const trailer = revisions.at(-1)?.trailer;
  if (trailer === undefined) throw new PdfError('damaged', 'no trailer');
  return viewOfRevisions(source, header, revisions, trailer);
}

function openByScan(source: Source, header: FileHeader | null): FileView {
  const rebuilt = rebuildXref(source);
  source.repairs.add('xrefRebuilt');
  const store = new ObjectStore(source, rebuilt.entries);
  const encrypted = rebuilt.trailers.find(dict => dict.get('Encrypt') !== null);
  const encryption = encrypted === undefined ? null : unlock(source, store, encrypted);
  addCompressed(source, rebuilt, store);
  store.forget();
  const trailer = chooseTrailer(rebuilt, store) ?? new PdfDict(new Map(), 0, 0);
  const { entries, isTruncated } = rebuilt;
  return new FileView({ source, store, header, trailer, revisions: [], entries, encryption, isTruncated });
}

function reachOf(view: FileView): Reach {
  const root = view.trailer.get('Root');
  const catalog = view.resolve(root);
  // A locked file may hide its catalog in an object stream.
  if (view.isLocked && catalog === null && root !== null) return 'pages';
  if (!(catalog instanceof PdfDict)) return 'nothing';
  return view.resolve(catalog.get('Pages')) instanceof PdfDict ? 'pages' : 'catalog';
}

function isBetter(rebuilt: FileView, view: FileView | null): boolean {
  const reach = reachOf(rebuilt);
  if (reach === 'nothing' || (rebuilt.header === null && reach !== 'pages')) return false;
  return reach === 'pages' || view === null || reachOf(view) === 'nothing';
}

function refusal(rebuilt: FileView, header: FileHeader | null): PdfError {
  if (header === null) return new PdfError('notPdf', 'no header and no pages');
  const code = rebuilt.isTruncated ? 'cutOff' : 'damaged';
  return new PdfError(code, 'no catalog was found');
}
