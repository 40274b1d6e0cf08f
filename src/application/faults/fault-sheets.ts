import { folderOf, lastPart } from '#domain/file-path.ts';
import type { Finding } from '#domain/finding.ts';
import type { FileReport, Report, UnitReport } from '#domain/report.ts';
import { visibleText } from '#domain/text.ts';
import type { CellStyle, Sheet, SheetRow, StyledCell } from '#engines/xlsx/writing/sheet.ts';
import { digestReport } from '../digest/digest-report.ts';
import { foldedMessage } from '../digest/fold-pages.ts';
import { isOfList, type Told } from '../digest/told.ts';
import { unitNameOf } from '../lists/list-places.ts';
import type { FaultTelling } from './fault-telling.ts';
import { FAULT_WORDS } from './fault-words.ts';
import { rowHeight } from './row-height.ts';

export interface FaultListInput {
  readonly report: Report;
  /** The profile's title. */
  readonly profile: string;
  readonly telling: FaultTelling;
}

/** More than anyone reads, less than a worksheet holds. */
const MAX_ROWS = 200_000;

/** Of the texts behind a row's number, the one that its gravity fills. */
const FAULT_COLUMN = 2;

/**
 * The papers of what is to be mended: the files, with the six columns that an archive's check asks for,
 * and, where lists were judged, what is wrong in them, dossier by dossier.
 * Errors and warnings only; an echo is told under its cause. A file that failed by a fault told at the list is among the files,
 * since it is one that does not meet the demands.
 */
export function faultSheets(input: FaultListInput, maxRows = MAX_ROWS): readonly Sheet[] {
  const serious = digestReport(input.report).all.filter(({ folded }) => folded.first.severity !== 'info');
  const filesOf = new Map(
    input.report.units.map(unit => [unit, new Map(unit.files.map(file => [file.path, file]))]),
  );
  const files = serious.flatMap(told => (isOfList(told) ? failedWith(told, filesOf) : [told]));
  const sheets = [faultSheet(input, FAULT_WORDS.files, files, { placeCells: fileCells, maxRows })];
  if (!input.report.units.some(({ list }) => list !== null)) return sheets;
  const rows = serious.filter(isOfList);
  return [...sheets, faultSheet(input, FAULT_WORDS.rows, rows, { placeCells: rowCells, maxRows })];
}

type FilesOfUnit = ReadonlyMap<UnitReport, ReadonlyMap<string, FileReport>>;

/** The files that an error told at the list makes fail, each with that error. */
function failedWith(told: Told, filesOf: FilesOfUnit): Told[] {
  const echoes = told.folded.all.flatMap(finding => finding.echoes);
  const paths = new Set(echoes.filter(({ severity }) => severity === 'error').map(({ at }) => at.path));
  return [...paths].flatMap(path => {
    const file = filesOf.get(told.unit)?.get(path);
    return file === undefined ? [] : [{ ...told, file }];
  });
}

type SheetWords = typeof FAULT_WORDS.files;

/** What stands between a fault's number and its words. */
type PlaceCells = (told: Told, telling: FaultTelling) => readonly [string, string];

function faultSheet(
  input: FaultListInput,
  words: SheetWords,
  all: readonly Told[],
  { placeCells, maxRows }: { readonly placeCells: PlaceCells; readonly maxRows: number },
): Sheet {
  const head = headRows(input, words, all);
  const rows = all
    .slice(0, maxRows)
    .map((told, index) => faultRow(told, index + 1, input.telling, { words, placeCells }));
  const left = all.length - rows.length;
  const foot = [...(all.length === 0 ? [words.none] : []), ...(left > 0 ? [FAULT_WORDS.more(left)] : [])];
  const merges = head.slice(0, -1).map((_, index) => `A${index + 1}:F${index + 1}`);
  return {
    ...{
      name: words.sheet,
      columns: words.widths.map(width => ({ width })),
      headerRow: head.length,
      hasFilter: rows.length > 0,
      merges,
    },
    rows: [...head, ...rows, ...foot.map(line => ({ cells: [null, line] }))],
  };
}

function headRows({ report, profile }: FaultListInput, words: SheetWords, all: readonly Told[]): SheetRow[] {
  const units = report.units.flatMap(({ folder }) =>
    folder === null ? [] : [visibleText(unitNameOf(folder) || folder)],
  );
  const errors = all.filter(({ folded }) => folded.first.severity === 'error').length;
  const lines = [
    FAULT_WORDS.unit(units),
    FAULT_WORDS.judged(report.day, profile),
    FAULT_WORDS.counted(errors, all.length - errors),
    ...(report.partial ? [FAULT_WORDS.partial] : []),
  ];
  return [
    { cells: [{ value: words.title, style: 'title' }], height: 26 },
    ...lines.map((line): SheetRow => ({ cells: [{ value: line, style: 'subtitle' }], height: 18 })),
    { cells: words.columns.map((value): StyledCell => ({ value, style: 'header' })), height: 32 },
  ];
}

function faultRow(
  told: Told,
  ordinal: number,
  telling: FaultTelling,
  { words, placeCells }: { readonly words: SheetWords; readonly placeCells: PlaceCells },
): SheetRow {
  const { first } = told.folded;
  const [one, other] = placeCells(told, telling);
  const texts = [one, other, faultText(told, telling), telling.citation(first), telling.advice(first)];
  const styled = texts.map((value, index): StyledCell => {
    return { value, style: index === FAULT_COLUMN ? styleOf(first) : 'text' };
  });
  return {
    cells: [{ value: ordinal, style: 'centered' }, ...styled],
    height: rowHeight(texts, words.widths.slice(1)),
  };
}

function styleOf({ severity, outcome }: Finding): CellStyle {
  return severity === 'error' && outcome === 'failed' ? 'error' : 'warning';
}

/** What was found, and, below, what it explains. */
function faultText({ folded }: Told, telling: FaultTelling): string {
  const { first } = folded;
  const echoes = telling.echoes(folded);
  const message = `${FAULT_WORDS.gravity(first)}${foldedMessage(folded).vi} (${first.number})`;
  return echoes === '' ? message : `${message}\n${echoes}`;
}

/** Name, and the folder that it lies in. */
function fileCells({ file, folded }: Told): readonly [string, string] {
  const path = file?.path ?? folded.first.at.path;
  return [visibleText(lastPart(path)), visibleText(folderOf(path) || '.')];
}

/** The dossier's code, and the cell. */
function rowCells(told: Told, telling: FaultTelling): readonly [string, string] {
  const { dossier, folded } = told;
  const code = dossier === null ? FAULT_WORDS.ofList : visibleText(dossier.code ?? FAULT_WORDS.noCode);
  return [code, 'cell' in folded.first.at ? visibleText(telling.place(told)) : FAULT_WORDS.noCell];
}
