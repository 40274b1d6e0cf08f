import type { Annotation } from './annotations.ts';
import { type Box, boxFrom, transformBox } from './content/box.ts';
import { ContentFrame } from './content/content-frame.ts';
import type { ContentLibrary } from './content/content-library.ts';
import { GraphicsState } from './content/graphics-state.ts';
import { IDENTITY, type Matrix } from './content/matrix.ts';
import type { PageMarks } from './content/page-marks.ts';
import { formBox, formMatrix, paintForm } from './content/paint-form.ts';
import type { Resources } from './content/resources.ts';
import { walkContent } from './content/walk-content.ts';
import { type PdfDict, PdfStream } from './syntax/objects.ts';
import { arrayOf, dictOf, integerOf, nameOf, numberOf, streamOf } from './syntax/typed-access.ts';

/** Flags of an annotation that no one sees on the screen: Hidden and NoView. */
const UNSEEN = 0b10_0010;

/** Paints what annotations show of themselves; those without an appearance leave no mark here. */
export function paintAnnotations(
  library: ContentLibrary,
  marks: PageMarks,
  resources: Resources,
  annotations: readonly Annotation[],
): void {
  for (const { dict } of annotations) {
    library.spend(1);
    const appearance = isSeen(library, dict) ? normalAppearance(library, dict) : null;
    const rect = rectOf(library, dict);
    if (appearance === null || rect === null) continue;
    const matrix = placement(library, appearance, rect);
    if (matrix === null) continue;
    const frame = new ContentFrame({
      ...{ library, marks, resources },
      source: 'annotation',
      bytes: new Uint8Array(),
      state: new GraphicsState(matrix, marks.page),
      run: walkContent,
    });
    paintForm(frame, appearance, 'annotation');
  }
}

/** Where an annotation lies in the page's user space; null where it has no extent. */
export function rectOf({ doc }: Pick<ContentLibrary, 'doc'>, dict: PdfDict): Box | null {
  return boxFrom((arrayOf(doc, dict.get('Rect')) ?? []).map(part => numberOf(doc, part)));
}

/** A pop-up belongs to another annotation and opens only when that is clicked. */
function isSeen(library: ContentLibrary, dict: PdfDict): boolean {
  const { doc } = library;
  const flags = integerOf(doc, dict.get('F')) ?? 0;
  if ((flags & UNSEEN) !== 0 || nameOf(doc, dict.get('Subtype')) === 'Popup') return false;
  return !library.isHidden(dict.get('OC'));
}

/** The normal appearance, of the current state where there are several. */
function normalAppearance({ doc }: ContentLibrary, dict: PdfDict): PdfStream | null {
  const normal = doc.resolve(dictOf(doc, dict.get('AP'))?.get('N') ?? null);
  if (normal instanceof PdfStream) return normal;
  const state = nameOf(doc, dict.get('AS'));
  return state === null ? null : streamOf(doc, dictOf(doc, normal)?.get(state) ?? null);
}

/**
 * The matrix that fits the appearance's box, as its own matrix turns it, into the rectangle
 * (ISO 32000-1, 12.5.5); null where the box is flat.
 */
function placement(library: ContentLibrary, appearance: PdfStream, rect: Box): Matrix | null {
  const box = formBox(library, appearance);
  if (box === null) return [...IDENTITY];
  const turned = transformBox(formMatrix(library, appearance), box);
  const across = (rect.x1 - rect.x0) / (turned.x1 - turned.x0);
  const up = (rect.y1 - rect.y0) / (turned.y1 - turned.y0);
  if (!(Number.isFinite(across) && Number.isFinite(up))) return null;
  return [across, 0, 0, up, rect.x0 - turned.x0 * across, rect.y0 - turned.y0 * up];
}
