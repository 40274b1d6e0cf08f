import { cellAddress, parseAddress } from '#domain/worksheet.ts';
import type { CellContent, CellEdit } from './cell-edit.ts';
import { isWithin, parseRange, rangeText, widened } from './cell-range.ts';
import { type CellKey, CellSearch, type CellSite, type FoundCells } from './cell-search.ts';
import { changedCell, formatFor, freshCell, refuseToReplace } from './cell-xml.ts';
import { editComments } from './edit-comments.ts';
import type { PackageParts } from './package-parts.ts';
import { Refused } from './refused.ts';
import { relationsOf } from './relations.ts';
import { SheetOutline } from './sheet-outline.ts';
import type { Splice } from './splice-text.ts';
import type { Gravity, StyleSheet } from './style-sheet.ts';
import { asOpening, attributeOf, tagsOf, withAttribute } from './xml-tags.ts';

/** What all edits of a workbook share. */
export interface EditScene {
  readonly parts: PackageParts;
  readonly styles: StyleSheet;
  readonly isFrom1904: boolean;
}

/** What an edit of a sheet means for the workbook. */
export interface SheetOutcome {
  readonly valueChanged: boolean;
  readonly hasFormulas: boolean;
  /** A formula gave way to a value. */
  readonly formulaGone: boolean;
}

interface Wanted extends CellKey {
  value: CellContent | undefined;
  fill: Gravity | null;
  readonly comments: string[];
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
function gather(edits: readonly CellEdit[], outline: SheetOutline): readonly Wanted[] {
  const cells = new Map<string, Wanted>();
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

function cellSplices(
  scene: EditScene,
  xml: string,
  outline: SheetOutline,
  found: FoundCells,
  touched: readonly Wanted[],
): readonly Splice[] {
  const splices: Splice[] = [];
  const fresh: { readonly site: CellSite; readonly text: string }[] = [];
  for (const [index, site] of found.sites.entries()) {
    const { value, fill } = touched[index] ?? { value: undefined, fill: null };
    const base = styleOf(xml, outline, site);
    const style = scene.styles.changed(base, { fill, format: formatFor(value) });
    const cell = { style, value, isFrom1904: scene.isFrom1904, prefix: outline.prefix };
    if (site.cell === null) {
      fresh.push({ site, text: freshCell(site, cell) });
      continue;
    }
    if (value !== undefined) refuseToReplace(xml, site, site.cell);
    splices.push(changedCell(xml, site.cell, cell));
  }
  const rows = [...Map.groupBy(fresh, ({ site }) => site.row).values()];
  const inserted = rows.flatMap(row => freshSplices(xml, outline.prefix, row));
  return [
    ...inData(xml, outline.prefix, found, inserted),
    ...splices,
    ...dimensionSplices(
      xml,
      outline,
      fresh.map(({ site }) => site),
    ),
  ];
}

function styleOf(xml: string, outline: SheetOutline, { cell, rowTag, column }: CellSite): number {
  if (cell !== null) return Number(attributeOf(xml, cell.open, 's') ?? 0);
  const isOwn = rowTag !== null && /^(?:1|true)$/.test(attributeOf(xml, rowTag, 'customFormat') ?? '');
  return isOwn ? Number(attributeOf(xml, rowTag, 's') ?? 0) : outline.columnStyle(column);
}

/** New cells of one row: into the row where it is, else with a row of their own. */
function freshSplices(
  xml: string,
  prefix: string,
  cells: readonly { readonly site: CellSite; readonly text: string }[],
): readonly Splice[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { row, rowTag, insertAt } = first.site;
  const all = cells.map(({ text }) => text).join('');
  if (rowTag === null) {
    return [{ start: insertAt, end: insertAt, text: `<${prefix}row r="${row}">${all}</${prefix}row>` }];
  }
  // How far a row reaches is a hint to who reads it, and would now be wrong.
  const tag = withAttribute(xml.slice(rowTag.start, rowTag.end), 'spans', null);
  const { start, end } = rowTag;
  if (rowTag.kind === 'empty') {
    return [{ start, end, text: `${asOpening(tag)}${all}</${prefix}row>` }];
  }
  const head = attributeOf(xml, rowTag, 'spans') === null ? [] : [{ start, end, text: tag }];
  return [...head, ...cells.map(({ site, text }) => ({ start: site.insertAt, end: site.insertAt, text }))];
}

/** In a sheet without any cell there is no place to put them yet. */
function inData(
  xml: string,
  prefix: string,
  { data }: FoundCells,
  inserted: readonly Splice[],
): readonly Splice[] {
  if (data.open.kind !== 'empty' || inserted.length === 0) return inserted;
  const { start, end } = data.open;
  const tag = asOpening(xml.slice(start, end));
  const rows = inserted.map(({ text }) => text).join('');
  return [{ start, end, text: `${tag}${rows}</${prefix}sheetData>` }];
}

/** Some readers look no further than the sheet says that it reaches. */
function dimensionSplices(
  xml: string,
  { dimension }: SheetOutline,
  fresh: readonly CellKey[],
): readonly Splice[] {
  const told = dimension === null ? null : attributeOf(xml, dimension, 'ref');
  const range = told === null ? null : parseRange(told);
  if (dimension === null || range === null) return [];
  const wide = rangeText(fresh.reduce(widened, range));
  if (fresh.length === 0 || wide === rangeText(range)) return [];
  const { start, end } = dimension;
  return [{ start, end, text: withAttribute(xml.slice(start, end), 'ref', wide) }];
}
