import { MAX_COLUMNS, MAX_ROW } from '#domain/worksheet.ts';
import type { CellKey } from './cell-search.ts';
import { Refused } from './refused.ts';

/** A box to be shown over the sheet while the mouse rests on its cell. */
export interface CommentBox extends CellKey {
  readonly text: string;
}

/** Boxes that Excel numbers in one block. */
const BLOCK = 1024;

const SPACES = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
];

/** Blocks of numbers that a drawing's boxes use already. */
export function usedBlocks(vml: string): readonly number[] {
  const maps = [...vml.matchAll(/<\w{1,9}:idmap\b[^<>]{0,500}\bdata\s*=\s*["']([\d, ]*)["']/g)];
  const named = maps.flatMap(([, data = '']) => data.split(',').map(Number));
  const shapes = [...vml.matchAll(/\b(?:id|spid)\s*=\s*["']_x0000_s(\d{1,9})["']/g)];
  return [...named, ...shapes.map(([, id]) => Math.floor(Number(id) / BLOCK))].filter(Number.isInteger);
}

/** A new drawing of boxes, numbered from a block on that no other drawing uses. */
export function newBoxes(boxes: readonly CommentBox[], firstBlock: number): string {
  const blocks = blocksFor(boxes.length, firstBlock).join(',');
  return [
    `<xml ${SPACES.join(' ')}>`,
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks}"/></o:shapelayout>`,
    noteType(''),
    boxesXml(boxes, firstBlock, ''),
    '</xml>',
  ].join('');
}

/**
 * Adds boxes to a drawing as Excel and others write it, which need not be well-formed XML.
 * @throws Refused for what is no drawing
 */
export function addBoxes(vml: string, boxes: readonly CommentBox[], firstBlock: number): string {
  const end = vml.lastIndexOf('</xml>');
  const root = /<xml\b[^<>]{0,2000}>/.exec(vml)?.[0];
  if (end < 0 || root === undefined) throw new Refused('unreadablePart', 'a drawing of comments');
  const blocks = blocksFor(boxes.length, firstBlock);
  const mapped = vml.replace(
    /(<\w{1,9}:idmap\b[^<>]{0,500}\bdata\s*=\s*["'][\d, ]*\d)/,
    `$1,${blocks.join(',')}`,
  );
  const at = end + mapped.length - vml.length;
  // Some writers name the spaces at each element anew, in letters of their own.
  const spaces = SPACES.filter(space => !root.includes(space)).map(space => ` ${space}`);
  const type = /\bid\s*=\s*["']_x0000_t202["']/.test(vml) ? '' : noteType(spaces.join(''));
  return mapped.slice(0, at) + type + boxesXml(boxes, firstBlock, spaces.join('')) + mapped.slice(at);
}

function noteType(spaces: string): string {
  return [
    `<v:shapetype${spaces} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">`,
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
  ].join('');
}

function blocksFor(count: number, first: number): readonly number[] {
  return Array.from({ length: Math.ceil(count / (BLOCK - 1)) }, (_, index) => first + index);
}

function boxesXml(boxes: readonly CommentBox[], firstBlock: number, spaces: string): string {
  return boxes.map((box, index) => boxXml(box, shapeNumber(firstBlock, index), spaces)).join('');
}

/** The first number of each block is the block's own. */
function shapeNumber(firstBlock: number, index: number): number {
  const block = firstBlock + Math.floor(index / (BLOCK - 1));
  return block * BLOCK + 1 + (index % (BLOCK - 1));
}

function boxXml(box: CommentBox, number: number, spaces: string): string {
  return [
    `<v:shape${spaces} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" `,
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>',
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchorOf(box)}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${box.row - 1}</x:Row><x:Column>${box.column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

/** Letters in a line of a box four columns wide, about. */
const LINE_LETTERS = 40;

/** Column, its points, row, its points: of the left upper and the right lower corner; beside the cell, within the sheet. */
function anchorOf({ row, column, text }: CommentBox): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / LINE_LETTERS), 1);
  const height = Math.min(Math.max(lines, 4), 20);
  const left = Math.min(column + 1, MAX_COLUMNS - 5);
  const top = Math.max(Math.min(row - 2, MAX_ROW - height - 1), 0);
  return `${left}, 15, ${top}, 10, ${left + 4}, 15, ${top + height}, 4`;
}
