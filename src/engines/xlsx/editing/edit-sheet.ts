import { cellAddress, parseAddress } from '#domain/worksheet.ts';
import type { CellEdit } from './cell-edit.ts';
import { isWithin, parseRange, rangeText } from './cell-range.ts';
import { type CellKey, CellSearch } from './cell-search.ts';
import { cellSplices, type EditScene, type WantedCell } from './cell-splices.ts';
import { editComments } from './edit-comments.ts';
import type { PackageParts } from './package-parts.ts';
import { Refused } from './refused.ts';
import { relationsOf } from './relations.ts';
import { SheetOutline } from './sheet-outline.ts';
import type { Gravity } from './style-sheet.ts';
import { attributeOf, tagsOf } from './xml-tags.ts';

/** What an edit of a sheet means for the workbook. */
export interface SheetOutcome {
  readonly valueChanged: boolean;
  readonly hasFormulas: boolean;
  /** A formula gave way to a value. */
  readonly formulaGone: boolean;
}

const GRAVEST: readonly Gravity[] = ['error', 'warning', 'info'];

/** Changes one sheet's part where its cells are changed, and nowhere else. */
export function editSheet(scene: EditScene, path: string, edits: readonly CellEdit[]): SheetOutcome {
  const { parts } = scene;
  const xml = parts.text(path);
  const outline = new SheetOutline(xml, path);
  for (const tag of tagsOf(xml, path)) outline.take(tag);
  const wanted = gather(edits, outline);
  const touched = wanted.filter(({ value, fill }) => value !== undefined || fill !== null);
  const search = new CellSearch(xml, path, touched);
  for (const tag of tagsOf(xml, path)) search.take(tag);
  const found = search.found();
  const valued = touched.filter(({ value }) => value !== undefined);
  refuseTableHeads(parts, path, valued);
  refuseWithin(found.arrays, valued, 'sharedFormula');
  const comments = new Map(
    wanted
      .filter(each => each.comments.length > 0)
      .map(each => [cellAddress(each.row, each.column), each.comments.join('\n\n')]),
  );
  const splices = [
    ...cellSplices(scene, xml, outline, found, touched),
    ...editComments(parts, { path, xml, outline }, comments),
  ];
  parts.splice(path, splices);
  const replaced = found.sites.filter(
    (site, index) => touched[index]?.value !== undefined && site.cell?.formula,
  );
  return {
    ...{ valueChanged: valued.length > 0, hasFormulas: found.hasFormulas },
    formulaGone: replaced.length > 0,
  };
}

/** The edits of each cell together, in order; a mark on a cell that is hidden under another goes to the one seen. */
function gather(edits: readonly CellEdit[], outline: SheetOutline): readonly WantedCell[] {
  const cells = new Map<string, WantedCell>();
  for (const { cell, value, fill, comment } of edits) {
    const own = parseAddress(cell);
    if (own === null) throw new Refused('noSuchCell', cell);
    const { row, column } = seenCell(own, outline);
    if (value !== undefined && (row !== own.row || column !== own.column)) throw new Refused('merged', cell);
    const key = cellAddress(row, column);
    const known = cells.get(key) ?? { row, column, value: undefined, fill: null, comments: [] };
    cells.set(key, known);
    known.value = value ?? known.value;
    known.fill = GRAVEST.find(gravity => gravity === fill || gravity === known.fill) ?? null;
    if (comment !== undefined) known.comments.push(comment);
  }
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

function seenCell(key: CellKey, { merges }: SheetOutline): CellKey {
  const merge = merges.find(range => isWithin(key, range));
  return merge === undefined ? key : { row: merge.firstRow, column: merge.firstColumn };
}

function refuseTableHeads(parts: PackageParts, path: string, valued: readonly CellKey[]): void {
  if (valued.length === 0) return;
  const tables = relationsOf(parts, path).filter(({ kind, isOutside }) => kind === 'table' && !isOutside);
  const heads = tables.flatMap(({ target }) => {
    const xml = parts.text(target);
    const [root] = tagsOf(xml, target);
    const range = root === undefined ? null : parseRange(attributeOf(xml, root, 'ref') ?? '');
    const rows = root === undefined ? 0 : Number(attributeOf(xml, root, 'headerRowCount') ?? 1);
    return range === null || rows === 0 ? [] : [rangeText({ ...range, lastRow: range.firstRow + rows - 1 })];
  });
  refuseWithin(heads, valued, 'tableHead');
}

function refuseWithin(
  ranges: readonly string[],
  keys: readonly CellKey[],
  reason: 'sharedFormula' | 'tableHead',
): void {
  const parsed = ranges.map(parseRange).filter(range => range !== null);
  const hit = keys.find(key => parsed.some(range => isWithin(key, range)));
  if (hit !== undefined) throw new Refused(reason, cellAddress(hit.row, hit.column));
}
