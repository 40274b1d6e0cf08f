import type { PdfDict, PdfStream } from '../syntax/objects.ts';
import { dictOf } from '../syntax/typed-access.ts';
import type { Box } from './box.ts';
import { ContentFrame } from './content-frame.ts';
import { GraphicsState } from './graphics-state.ts';
import { IDENTITY } from './matrix.ts';
import { PageMarks } from './page-marks.ts';

/**
 * Walks a stream once in a space of its own (a pattern's cell, a glyph), so that what it paints can be
 * put on the page as often as it is used.
 */
export function captureMarks(
  frame: ContentFrame,
  stream: PdfStream,
  box: Box,
  resources: PdfDict | null,
): PageMarks {
  const { library, run, source } = frame;
  return library.captured(stream, () => {
    const marks = new PageMarks(box);
    const bytes = library.content(stream);
    const own = resources ?? dictOf(library.doc, stream.dict.get('Resources'));
    library.enter(stream, () =>
      run(
        new ContentFrame({
          ...{ library, marks, bytes, run, source },
          resources: library.resources(own, frame.resources),
          state: new GraphicsState(IDENTITY, box),
        }),
      ),
    );
    return marks;
  });
}

/** Something other than images was painted. */
export function hasOtherMarks(marks: PageMarks): boolean {
  return marks.text !== null || marks.drawing !== null || marks.hasPaperColor;
}
