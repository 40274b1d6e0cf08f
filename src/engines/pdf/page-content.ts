import { ContentFrame } from './content/content-frame.ts';
import type { ContentLibrary } from './content/content-library.ts';
import { GraphicsState } from './content/graphics-state.ts';
import { IDENTITY } from './content/matrix.ts';
import type { PageMarks } from './content/page-marks.ts';
import type { Resources } from './content/resources.ts';
import { walkContent } from './content/walk-content.ts';
import type { PageNode } from './page-tree.ts';
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
      bytes: parts.length <= 1 ? first : joined(parts),
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
    if (stream === null) library.demand(part);
    return [];
  });
}

/** A line end between two streams keeps their words apart. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length + 1, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
    whole[at++] = 0x0a;
  }
  return whole;
}
