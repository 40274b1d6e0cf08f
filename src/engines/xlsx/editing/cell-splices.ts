import type { CellContent } from './cell-edit.ts';
import { parseRange, rangeText, widened } from './cell-range.ts';
import type { CellKey, CellSite, FoundCells } from './cell-search.ts';
import { changedCell, formatFor, freshCell, refuseToReplace } from './cell-xml.ts';
import type { PackageParts } from './package-parts.ts';
import type { SheetOutline } from './sheet-outline.ts';
import type { Splice } from './splice-text.ts';
import type { Gravity, StyleSheet } from './style-sheet.ts';
import { asOpening, attributeOf, withAttribute } from './xml-tags.ts';

/** What all edits of a workbook share. */
export interface EditScene {
  readonly parts: PackageParts;
  readonly styles: StyleSheet;
  readonly isFrom1904: boolean;
}

/** What one cell is to be. */
export interface WantedCell extends CellKey {
  value: CellContent | undefined;
  fill: Gravity | null;
  readonly comments: string[];
}

/** What is to be changed in a sheet's text so that its cells are as wanted; `touched` in the order of `found.sites`. */
export function cellSplices(
  scene: EditScene,
  xml: string,
  outline: SheetOutline,
  found: FoundCells,
  touched: readonly WantedCell[],
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
