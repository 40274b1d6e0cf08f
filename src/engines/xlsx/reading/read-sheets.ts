import type { CellRange } from '#domain/worksheet.ts';
import type { CellStyle, WorkbookData, WorksheetData } from '../workbook-data.ts';
import { damaged, WorkbookFault } from '../workbook-reading.ts';
import type { PackageReader } from './package-reader.ts';
import type { Relationship } from './relationship-reader.ts';
import { RootNames } from './root-names.ts';
import { ScopedNames } from './scoped-names.ts';
import { SharedTextReader } from './shared-text-reader.ts';
import type { SheetContext } from './sheet-context.ts';
import { SheetReader } from './sheet-reader.ts';
import { StyleReader } from './style-reader.ts';
import { TableReader } from './table-reader.ts';
import { TextStore } from './text-store.ts';
import { type SheetMention, WorkbookReader } from './workbook-reader.ts';

/** What cells look like where the workbook says nothing of it. */
const PLAIN: CellStyle = { numberFormat: 'General', fontName: null };

/**
 * Reads the workbook that a package holds, its parts found by what they are to each other, not by their names.
 * @throws WorkbookFault
 */
export async function readSheets(reader: PackageReader): Promise<WorkbookData> {
  const main = await findMain(reader);
  const book = new WorkbookReader(reader.limits.worksheets);
  await reader.read(main, new ScopedNames(book));
  const related = await reader.relationships(main);
  const mentions = worksheetsOf(book.sheets, related);
  const { styles, byCellFormat } = await readStyles(reader, related);
  const texts = new TextStore();
  const shared = partOfKind(related, 'sharedStrings');
  if (shared !== null) await reader.read(shared, new RootNames(new SharedTextReader(texts), 'sst'));
  const worksheets: WorksheetData[] = [];
  let cellsLeft = reader.limits.cells;
  for (const { mention, part } of mentions) {
    const sheet = await readSheet(reader, part, { texts, byCellFormat, limits: reader.limits, cellsLeft });
    cellsLeft -= sheet.starts.at(-1) ?? 0;
    worksheets.push({ ...sheet, name: mention.name, isHidden: mention.isHidden });
  }
  const kept = styles.length === 0 ? [PLAIN] : styles;
  return { date1904: book.date1904, ...texts.finish(), styles: kept, worksheets };
}

async function findMain(reader: PackageReader): Promise<string> {
  const related = await reader.relationships('');
  const main = partOfKind(related, 'officeDocument');
  if (main !== null && !main.endsWith('.bin')) return main;
  if (main === null && reader.has('[Content_Types].xml')) throw damaged('_rels/.rels: no workbook');
  throw new WorkbookFault('notWorkbook', main ?? 'a zip of something else');
}

/** The one part of this kind; null when there is none. */
function partOfKind(related: readonly Relationship[], kind: string): string | null {
  const found = related.filter(relationship => relationship.kind === kind);
  if (found.length > 1) throw damaged(`${kind}: more than one`);
  if (found[0]?.part === null) throw damaged(`${kind}: outside of the file`);
  return found[0]?.part ?? null;
}

interface SheetPart {
  readonly mention: SheetMention;
  readonly part: string;
}

/** In the order of their tabs; charts, dialogs and macros are left out. */
function worksheetsOf(
  sheets: readonly SheetMention[],
  related: readonly Relationship[],
): readonly SheetPart[] {
  const byId = new Map(related.map(relationship => [relationship.id, relationship]));
  if (byId.size < related.length) throw damaged('two relationships of one name');
  const seen = new Set<string>();
  const worksheets: SheetPart[] = [];
  for (const mention of sheets) {
    // What is a sheet by name only: a module of macros of Excel 5.
    if (mention.relationshipId === '') continue;
    const relationship = byId.get(mention.relationshipId);
    const part = relationship?.part ?? null;
    if (relationship === undefined || part === null) throw damaged(`the sheet ${mention.name} has no part`);
    if (relationship.kind !== 'worksheet') continue;
    if (seen.has(part.toLowerCase())) throw damaged(`${part}: two sheets in one`);
    seen.add(part.toLowerCase());
    worksheets.push({ mention, part });
  }
  if (worksheets.length === 0)
    throw new WorkbookFault('noWorksheets', `${sheets.length} sheets of other kinds`);
  return worksheets;
}

async function readStyles(
  reader: PackageReader,
  related: readonly Relationship[],
): Promise<ReturnType<StyleReader['finish']>> {
  const part = partOfKind(related, 'styles');
  const styles = new StyleReader(reader.limits.formats);
  if (part !== null) await reader.read(part, new ScopedNames(styles));
  return styles.finish();
}

async function readSheet(
  reader: PackageReader,
  part: string,
  context: SheetContext,
): Promise<ReturnType<SheetReader['finish']>> {
  const sheet = new SheetReader(context);
  await reader.read(part, new RootNames(sheet, 'worksheet'));
  const read = sheet.finish();
  return { ...read, filters: [...read.filters, ...(await tableFilters(reader, part))] };
}

/** Of tables within the sheet, which have filters of their own. */
async function tableFilters(reader: PackageReader, part: string): Promise<readonly CellRange[]> {
  const filters: CellRange[] = [];
  const related = await reader.relationships(part);
  const tables = related.flatMap(({ kind, part: table }) =>
    kind === 'table' && table !== null ? [table] : [],
  );
  for (const table of new Set(tables)) {
    const tableReader = new TableReader();
    await reader.read(table, new RootNames(tableReader, 'table'));
    filters.push(...tableReader.filters);
  }
  return filters;
}
