import type { DossierFacts, FileFacts, ReadableFile, UnitFacts } from './facts.ts';
import { lastPart } from './file-path.ts';
import type { ColumnRole, DayReading, ListEntry, ListFacts, ListTable } from './list-facts.ts';
import type { PageLook, SealSighting } from './page-look.ts';
import type { PageFacts, PdfFacts, SignatureFieldFacts } from './pdf-facts.ts';
import { type CellFacts, type CellPlace, cellAddress } from './worksheet.ts';

/** An A4 page, scanned in color at 300 dpi, not looked at; changed as a test needs it. */
export function samplePage(changes: Partial<PageFacts> = {}): PageFacts {
  return {
    ...{ number: 1, kind: 'scan', dpi: 300, colorMode: 'color', widthMm: 210, heightMm: 297, rotation: 0 },
    ...{ userUnit: 1, pixelWidth: 2480, pixelHeight: 3508, imageCount: 1, hasTextLayer: false },
    ...{ storedMode: changes.colorMode === undefined ? 'color' : changes.colorMode, look: null },
    ...{ unseen: changes.look ? null : 'notAsked', limit: null },
    ...changes,
  };
}

/** Pages numbered from 1. */
export function samplePages(...changes: readonly Partial<PageFacts>[]): readonly PageFacts[] {
  return changes.map((change, index) => samplePage({ number: index + 1, ...change }));
}

/** What looking at a page of plain text finds. */
export function sampleLook(changes: Partial<PageLook> = {}): PageLook {
  return {
    ...{ redSeals: [], stampShapes: [], isColorless: false, coloredShare: 0 },
    ...{ blank: { isBlank: false, inkShare: 0.05, confidence: 1 }, skew: { degrees: 0, confidence: 1 } },
    ...{ turn: { degrees: 0, confidence: 1 }, clipped: [], borders: [] },
    ...{ tone: { kind: 'even', paper: 250, ink: 40, isLost: false, confidence: 1 } },
    ...changes,
  };
}

/** A round seal in the lower right of an A4 page, seen clearly. */
export function sampleSeal(changes: Partial<SealSighting> = {}): SealSighting {
  return {
    ...{ shape: 'round', boxMm: { x: 120, y: 210, width: 36, height: 36 }, sizeMm: 36, edge: null },
    ...{ confidence: 0.97, isClear: true },
    ...changes,
  };
}

/** An unsigned PDF 1.7 of one sample page in which nothing is wrong. */
export function samplePdf(changes: Partial<PdfFacts> = {}): PdfFacts {
  return {
    ...{ state: 'read', version: { header: '1.7', catalog: null, effective: '1.7' }, encryption: null },
    ...{ pages: [samplePage()], scripts: [], launches: [], attachments: [], hasForm: false, signatures: [] },
    ...{ revisions: [{ xrefOffset: 900, end: 1000, kind: 'table' }], isLinearized: false, leadingBytes: 0 },
    ...{ trailingBytes: 0, producer: null, creator: null, repairs: [], disagreements: [] },
    ...changes,
  };
}

/** A readable file of the unit `CSDL_X`, named in order. */
export function sampleScan(pdf: Partial<PdfFacts> = {}, path = 'CSDL_X/243_TP_2016.pdf'): ReadableFile {
  return { path, name: lastPart(path), sizeBytes: 1000, sha256: `digest of ${path}`, pdf: samplePdf(pdf) };
}

/** A file of which only the name matters. */
export function sampleFile(path: string, changes: Partial<FileFacts> = {}): FileFacts {
  return { ...sampleScan({}, path), ...changes };
}

/** A field signed over the whole file. */
export function sampleSignature(changes: Partial<SignatureFieldFacts> = {}): SignatureFieldFacts {
  return {
    ...{ field: 'Signature1', subFilter: 'adbe.pkcs7.detached', byteRange: [0, 400, 600, 400] },
    ...{ coversWholeFile: true, signedEnd: 1000, isTimestamp: false, page: 1, boxMm: null },
    ...changes,
  };
}

/** What a sample row holds: texts by role, each in the letter's own column; no column where a role is not named. */
export type SampleCells = Partial<Readonly<Record<ColumnRole, string | Partial<CellFacts>>>>;

/** Row 3 of the sheet «Danh sách». Texts stand in cells as typed; days among them are read where they are yyyy-mm-dd. */
export function sampleEntry(changes: Partial<ListEntry> = {}, cells: SampleCells = {}): ListEntry {
  const row = changes.row ?? 3;
  const cellOf = (role: ColumnRole): CellFacts | null => {
    const given = cells[role];
    if (given === undefined || given === '') return null;
    return sampleCell(addressOf(row, role), typeof given === 'string' ? { shown: given } : given);
  };
  return {
    ...{
      path: 'danh-sach.xlsx',
      worksheet: 'Danh sách',
      row,
      code: '243',
      receivedOn: '2016-12-28',
      names: [],
    },
    filedYear: { year: 2016, by: 'receivedOn' },
    declares: { noRedSeal: false, photocopy: false },
    text: role => cellOf(role)?.shown.normalize('NFC').trim() ?? '',
    cell: cellOf,
    address: role => (role in cells ? addressOf(row, role) : null),
    day: role => sampleDay(cellOf(role)),
    ...changes,
  };
}

/** A cell of text, or of what `changes` says. */
export function sampleCell(address: string, changes: Partial<CellFacts> = {}): CellFacts {
  const shown = changes.shown ?? 'x';
  return {
    ...{ address, shown, raw: shown, type: 'text', day: null, numberFormat: 'General' },
    ...{ fontName: 'Times New Roman', formula: null },
    ...changes,
  };
}

function sampleDay(cell: CellFacts | null): DayReading {
  if (cell === null) return { state: 'empty' };
  const day = cell.day ?? /^\d{4}-\d{2}-\d{2}$/.exec(cell.shown)?.[0] ?? null;
  return day === null ? { state: 'unreadable' } : { state: 'day', day, isText: cell.type === 'text' };
}

function addressOf(row: number, role: ColumnRole): string {
  return cellAddress(row, SAMPLE_COLUMNS.indexOf(role));
}

/** The letter's A to J, then the result. */
const SAMPLE_COLUMNS: readonly ColumnRole[] = [
  ...(['code', 'applicant', 'owner', 'email', 'phone', 'address', 'content'] as const),
  ...(['componentFile', 'receivedOn', 'dueOn', 'resultName', 'resultNumber', 'resultSummary'] as const),
  ...(['issuingAuthority', 'issuedOn', 'signer', 'signerTitle', 'effectiveOn', 'expiresOn'] as const),
  ...(['resultFile', 'returnedOn', 'status', 'note', 'ordinal', 'oldNumber', 'identityNumber'] as const),
  ...(['procedureCode', 'resultType', 'noRedSeal', 'scanSource', 'reason'] as const),
];

export function sampleTable(
  entries: readonly ListEntry[] = [sampleEntry()],
  changes: Partial<ListTable> = {},
): ListTable {
  const { cell = () => null } = changes;
  const table: ListTable = {
    ...{ worksheet: 'Danh sách', headerRow: 2, entries, merges: [], isHidden: false },
    ...{ otherRows: [], hiddenRows: [], filteredRows: [], hiddenColumns: [], formulas: [], errors: [], cell },
    shown: (row, column) => cell(row, column)?.shown ?? '',
    textPlaces: wants => textPlacesOf(table, wants),
    columns: SAMPLE_COLUMNS.map((role, index) => ({ index, header: role, role })),
    ...changes,
  };
  return table;
}

function textPlacesOf({ entries, columns, cell }: ListTable, wants: (shown: string) => boolean): CellPlace[] {
  return entries.flatMap(({ row }) =>
    columns.flatMap(({ index: column }) => {
      const found = cell(row, column);
      return found?.type === 'text' && wants(found.shown) ? [{ row, column }] : [];
    }),
  );
}

/** One table of these entries, beside the unit `CSDL_X`. */
export function sampleList(
  entries: readonly ListEntry[] = [sampleEntry()],
  changes: Partial<ListTable> = {},
): ListFacts {
  return { path: 'danh-sach.xlsx', tables: [sampleTable(entries, changes)], entries };
}

export function sampleDossier(files: readonly FileFacts[], row: ListEntry | null = null): DossierFacts {
  return { key: '243', code: '243', row, files };
}

/** A unit whose every file is a dossier of its own. */
export function sampleUnit(files: readonly FileFacts[], changes: Partial<UnitFacts> = {}): UnitFacts {
  return {
    ...{ folder: 'CSDL_X', path: '/media/usb/CSDL_X', list: null, foreign: [] },
    ...{ unitCode: null, register: [], contact: null, day: '2026-11-24' },
    dossiers: files.map(file => ({ ...sampleDossier([file]), key: file.path })),
    ...changes,
  };
}
