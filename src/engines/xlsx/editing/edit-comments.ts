import { parseAddress } from '#domain/worksheet.ts';
import { addBoxes, type CommentBox, newBoxes, usedBlocks } from './comment-boxes.ts';
import { addComments, newCommentsXml } from './comments-part.ts';
import { declareExtension, declarePart } from './content-types.ts';
import type { PackageParts } from './package-parts.ts';
import { Refused } from './refused.ts';
import { addRelation, type Relation, relationsOf } from './relations.ts';
import type { SheetOutline } from './sheet-outline.ts';
import type { Splice } from './splice-text.ts';
import { attributesOf } from './xml-tags.ts';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const BOXES_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet's part, its text and what stands around its cells. */
export interface EditedSheet {
  readonly path: string;
  readonly xml: string;
  readonly outline: SheetOutline;
}

/**
 * Adds comments to a sheet, and the boxes that show them, to the parts that it has for them or to new ones.
 * Returns what is to be put into the sheet itself.
 * @param comments by address
 * @throws Refused when the sheet's comments are not kept as Excel keeps them
 */
export function editComments(
  parts: PackageParts,
  sheet: EditedSheet,
  comments: ReadonlyMap<string, string>,
): readonly Splice[] {
  if (comments.size === 0) return [];
  const relations = relationsOf(parts, sheet.path);
  const drawing = drawingOf(relations, sheet);
  const known = relations.find(({ kind, isOutside }) => kind === 'comments' && !isOutside)?.target;
  const path = known ?? addCommentsPart(parts, sheet.path);
  const boxes = addComments(parts, path, comments).map(address => boxOf(address, comments));
  if (boxes.length === 0) return [];
  const block = firstFreeBlock(parts);
  if (drawing !== null) {
    parts.put(drawing, addBoxes(parts.text(drawing), boxes, block));
    return [];
  }
  return [addDrawing(parts, sheet, newBoxes(boxes, block))];
}

/** The part with the sheet's boxes; null when it has none. */
function drawingOf(relations: readonly Relation[], { path, xml, outline }: EditedSheet): string | null {
  const tag = outline.legacyDrawing;
  if (tag === null) return null;
  const id = [...attributesOf(xml, tag)].find(([name]) => name.endsWith(':id'))?.[1];
  const target = relations.find(relation => relation.id === id)?.target;
  if (target === undefined) throw new Refused('missingPart', `drawing of ${path}`);
  return target;
}

function addCommentsPart(parts: PackageParts, sheet: string): string {
  const path = freePath(parts, number => `xl/comments${number}.xml`);
  parts.put(path, newCommentsXml());
  declarePart(parts, path, COMMENTS_TYPE);
  addRelation(parts, sheet, 'comments', path);
  return path;
}

function addDrawing(parts: PackageParts, { path: sheet, outline }: EditedSheet, vml: string): Splice {
  const path = freePath(parts, number => `xl/drawings/vmlDrawing${number}.vml`);
  parts.put(path, vml);
  declareExtension(parts, 'vml', BOXES_TYPE);
  const id = addRelation(parts, sheet, 'vmlDrawing', path);
  const at = outline.drawingAt;
  const text = `<${outline.prefix}legacyDrawing xmlns:r="${RELATIONS}" r:id="${id}"/>`;
  return { start: at, end: at, text };
}

function freePath(parts: PackageParts, path: (number: number) => string): string {
  let number = 1;
  while (parts.has(path(number))) number += 1;
  return path(number);
}

function firstFreeBlock(parts: PackageParts): number {
  const drawings = parts.names.filter(name => /\.vml$/i.test(name));
  return Math.max(0, ...drawings.flatMap(name => usedBlocks(parts.text(name)))) + 1;
}

function boxOf(address: string, comments: ReadonlyMap<string, string>): CommentBox {
  const cell = parseAddress(address);
  if (cell === null) throw new Refused('noSuchCell', address);
  return { ...cell, text: comments.get(address) ?? '' };
}
