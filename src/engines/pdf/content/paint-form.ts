import type { DrawnImage } from '#domain/pdf-facts.ts';
import type { PdfStream } from '../syntax/objects.ts';
import { arrayOf, dictOf, numberOf } from '../syntax/typed-access.ts';
import { type Box, boxFrom, intersectBoxes, transformBox } from './box.ts';
import { ContentFrame } from './content-frame.ts';
import type { ContentLibrary } from './content-library.ts';
import { IDENTITY, type Matrix, matrixFrom, multiply } from './matrix.ts';

/** What setting up a form takes, in operators. */
const COST = 10;

/** Walks a form: its matrix before the current one, clipped to its box, with resources of its own. */
export function paintForm(frame: ContentFrame, form: PdfStream, source: DrawnImage['source']): void {
  const { library, marks, resources, run } = frame;
  library.spend(COST);
  const bytes = library.content(form);
  const state = frame.state.copy();
  state.matrix = multiply(formMatrix(library, form), state.matrix);
  const box = formBox(library, form);
  if (box !== null) state.clip = intersectBoxes(state.clip, transformBox(state.matrix, box));
  const own = library.resources(dictOf(library.doc, form.dict.get('Resources')), resources);
  library.enter(form, () =>
    run(new ContentFrame({ library, marks, resources: own, source, bytes, state, run })),
  );
}

export function formMatrix({ doc }: ContentLibrary, form: PdfStream): Matrix {
  const numbers = (arrayOf(doc, form.dict.get('Matrix')) ?? []).map(part => numberOf(doc, part));
  return matrixFrom(numbers) ?? IDENTITY;
}

/** Null where the form has no usable box: then nothing is clipped. */
export function formBox({ doc }: ContentLibrary, form: PdfStream): Box | null {
  return boxFrom((arrayOf(doc, form.dict.get('BBox')) ?? []).map(part => numberOf(doc, part)));
}
