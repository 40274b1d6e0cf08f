import type { DrawnImage } from '#domain/pdf-facts.ts';
import { PdfError } from '../syntax/errors.ts';
import { PdfStream } from '../syntax/objects.ts';
import { nameOf } from '../syntax/typed-access.ts';
import type { ContentFrame } from './content-frame.ts';
import { describeInlineImage } from './describe-image.ts';
import { type ContentProbe, readInlineImage } from './inline-image.ts';
import type { Operations } from './operator-table.ts';
import { paintForm } from './paint-form.ts';
import { paintImage } from './paint-image.ts';

/** `isOperator` tells which words content is made of: after an inline image only such may follow. */
export function objectOperators(isOperator: (code: number) => boolean): Operations {
  return { Do: paintObject, BI: frame => paintInlineImage(frame, isOperator) };
}

function paintObject(frame: ContentFrame): void {
  const { library, resources, scanner } = frame;
  if (frame.isHidden) return;
  const reference = resources.find('XObject', scanner.name());
  const object = library.doc.resolve(reference);
  if (!(object instanceof PdfStream)) {
    library.demand(reference);
    return;
  }
  if (library.isHidden(object.dict.get('OC'))) return;
  const subtype = nameOf(library.doc, object.dict.get('Subtype'));
  if (subtype === 'Image') paintImageObject(frame, object);
  else if (subtype === 'Form') paintForm(frame, object, within(frame.source, 'form'));
}

/** Annotations, patterns and glyphs keep their name for what lies within them. */
function within(source: DrawnImage['source'], inner: DrawnImage['source']): DrawnImage['source'] {
  return source === 'page' ? inner : source;
}

function paintImageObject(frame: ContentFrame, stream: PdfStream): void {
  const image = frame.library.image(stream, frame.resources);
  if (image === null) return;
  if (image.isCutOff) throw new PdfError('cutOff', 'image data is cut off', stream.dataStart);
  paintImage(frame, image, frame.source);
}

function paintInlineImage(frame: ContentFrame, isOperator: (code: number) => boolean): void {
  const { scanner, library, resources } = frame;
  const probe: ContentProbe = { isOperator, spend: count => library.spend(count) };
  const inline = readInlineImage(scanner.bytes, scanner.position, library.doc.budget, probe);
  if (inline === null) return;
  scanner.position = inline.next;
  if (frame.isHidden) return;
  const image = describeInlineImage(library.doc, inline.dict, inline.data, resources.lookupSpace);
  if (image !== null) paintImage(frame, image, within(frame.source, 'inline'));
}
