import type { CheckNumber } from '#domain/finding.ts';
import type { ColumnRole } from '#domain/list-facts.ts';
import { daysAfter } from '../calendar-days.ts';
import { dayOf, type ListingRow, textOf } from '../listing.ts';
import type { PlantedEcho, Spot } from '../planted-finding.ts';

export const at = (row: ListingRow, role: ColumnRole): Spot => ({ row, role });

const DAYS = ['receivedOn', 'dueOn', 'issuedOn', 'effectiveOn', 'returnedOn'] as const;
const FILE_ROLES = ['componentFile', 'resultFile'] as const;

export type FileRole = (typeof FILE_ROLES)[number];

/** Its code came from the software. */
export const hasSoftwareCode = (row: ListingRow): boolean => textOf(row, 'code').startsWith('000.');

/** Received between February and September: its days can move a little without leaving the year. */
export function isMovable(row: ListingRow): boolean {
  const month = Number(dayOf(row, 'receivedOn')?.slice(5, 7) ?? 0);
  return month >= 2 && month <= 9;
}

/** Moves every day of the row by so many days, but for those that are left out. */
export function moveDays(row: ListingRow, days: number, but: readonly ColumnRole[] = []): void {
  for (const role of DAYS) {
    const day = dayOf(row, role);
    if (day !== null && !but.includes(role)) row.cells.set(role, { day: daysAfter(day, days) });
  }
}

/** Gives the file that a cell names another name, in the folder and in the cell. */
export function renameFile(row: ListingRow, role: FileRole, rename: (name: string) => string): string {
  const before = textOf(row, role);
  const name = rename(before);
  row.cells.set(role, name);
  const place = row.files.indexOf(before);
  if (place >= 0) row.files[place] = name;
  return name;
}

/** Gives the row another code, and its files their names after it. */
export function recode(row: ListingRow, code: string, year?: number): void {
  row.cells.set('code', code);
  for (const role of namedRoles(row)) {
    renameFile(row, role, name => {
      const [, rest = '', filed = ''] = /_(TP|KQ)_(\d{4})\.pdf$/.exec(name) ?? [];
      return `${code}_${rest}_${year ?? filed}.pdf`;
    });
  }
}

/** The cells in which the row names files. */
export const namedRoles = (row: ListingRow): readonly FileRole[] =>
  FILE_ROLES.filter(role => textOf(row, role) !== '');

/** What a cause explains of every name in the row: the same number at the cell, and at the file that bears the name. */
export function echoesOfNames(row: ListingRow, number: CheckNumber): readonly PlantedEcho[] {
  return namedRoles(row).flatMap(role => [{ number, at: at(row, role) }, ...echoOfFile(row, role, number)]);
}

/** The same fault of the file that the cell names, if it lies in the folder. */
export function echoOfFile(row: ListingRow, role: FileRole, number: CheckNumber): readonly PlantedEcho[] {
  const file = textOf(row, role);
  return row.files.includes(file) ? [{ number, at: { file } }] : [];
}
