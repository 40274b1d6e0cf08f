import type { ListRecognition } from '#domain/list/recognize-list.ts';
import type { ListEntry, ListTable } from '#domain/list-facts.ts';
import { cellAddress } from '#domain/worksheet.ts';
import type { TableTruth } from './list-plan.ts';

/** What was recognized, said in the form of the truth: of each table what its truth asks about. */
export function truthSeen(found: ListRecognition, truths: readonly TableTruth[]): readonly TableTruth[] {
  if (found.state !== 'list') return [];
  return found.list.tables.map((table, at) => tableSeen(table, truths[at]));
}

function tableSeen(table: ListTable, truth: TableTruth | undefined): TableTruth {
  const entryAt = (row: number): ListEntry | undefined => table.entries.find(entry => entry.row === row);
  const { texts = [], names = [], declares = [] } = truth ?? {};
  return {
    worksheet: table.worksheet,
    headerRow: table.headerRow,
    roles: rolesSeen(table),
    rows: table.entries.map(({ row }) => row),
    texts: texts.map(({ row, role }) => ({ row, role, text: entryAt(row)?.text(role) ?? 'no dossier' })),
    names: names.map(({ row }) => ({ row, names: entryAt(row)?.names.map(({ name }) => name) ?? [] })),
    declares: declares.map(({ row }) => ({
      row,
      ...(entryAt(row)?.declares ?? { noRedSeal: false, photocopy: false }),
    })),
    hiddenRows: table.hiddenRows,
    errors: table.errors.map(({ row, column }) => cellAddress(row, column)),
    isHidden: table.isHidden,
  };
}

function rolesSeen({ columns }: ListTable): TableTruth['roles'] {
  const last = columns.at(-1)?.index ?? -1;
  return Array.from({ length: last + 1 }, (_, at) => columns.find(({ index }) => index === at)?.role);
}
