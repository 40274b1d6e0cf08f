import { ContentFrame } from './content/content-frame.ts';
import type { ContentLibrary } from './content/content-library.ts';
import { GraphicsState } from './content/graphics-state.ts';
import { IDENTITY } from './content/matrix.ts';
import type { PageMarks } from './content/page-marks.ts';
import type { Resources } from './content/resources.ts';
import { walkContent } from './content/walk-content.ts';
import type { PageNode } from './page-tree.ts';
import { PdfLimitError } from './syntax/errors.ts';
import { type PdfObject, PdfStream } from './syntax/objects.ts';
import { arrayOf } from './syntax/typed-access.ts';

/** Paints a page's own content. Its streams are one: an operator may begin in one and end in the next. */
export function paintContent(
  library: ContentLibrary,
  marks: PageMarks,
  resources: Resources,
  page: PageNode,
): void {
  const parts = contentStreams(library, page.dict.get('Contents')).map(part => library.content(part));
  const [first = new Uint8Array()] = parts;
  walkContent(
    new ContentFrame({
      ...{ library, marks, resources },
      source: 'page',
      bytes: parts.length <= 1 ? first : joined(parts, library.doc.budget.limits.streamBytes),
      state: new GraphicsState(IDENTITY, marks.page),
      run: walkContent,
    }),
  );
}

function contentStreams(library: ContentLibrary, contents: PdfObject): readonly PdfStream[] {
  const parts = arrayOf(library.doc, contents) ?? [contents];
  library.spend(parts.length);
  return parts.flatMap(part => {
    const stream = library.doc.resolve(part);
    if (stream instanceof PdfStream) return stream;
    library.demand(part);
    return [];
  });
}

/** A line end between two streams keeps their words apart. Together they may be as long as one may be. */
function joined(parts: readonly Uint8Array[], most: number): Uint8Array {
  const length = parts.reduce((total, part) => total + part.length + 1, 0);
  if (length > most) throw new PdfLimitError('streamBytes');
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
    whole[at++] = 0x0a;
  }
  return whole;
}
