import type { ColumnRole, DayReading, ListEntry } from '../list-facts.ts';
import { proposeDay, serialDay } from './propose-day.ts';
import { type WrittenCell, writtenCell } from './written-cell.ts';

/** Columns that hold days. */
export const DAY_ROLES = [
  ...(['receivedOn', 'dueOn', 'issuedOn', 'effectiveOn', 'expiresOn', 'returnedOn'] as const),
] satisfies readonly ColumnRole[];

export type DayRole = (typeof DAY_ROLES)[number];

/** What has happened when a list is handed over. */
const PAST: ReadonlySet<ColumnRole> = new Set(['receivedOn', 'issuedOn', 'returnedOn'] as const);

/** Day, month and year, each with digits: a way to write a day, so the day does not exist. */
const FORM_OF_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?:\d{2})?$/;

export interface DayFault {
  readonly entry: ListEntry;
  readonly role: DayRole;
  readonly written: WrittenCell;
  readonly gravity: 'unreadable' | 'serial' | 'partial' | 'future';
  /** `impossible`: no such day in any calendar. */
  readonly why: 'form' | 'impossible' | 'month' | 'year' | 'serial' | 'future';
  /** yyyy-mm-dd; null when none can be made out. */
  readonly proposal: string | null;
}

/** What is wrong with one day of a row, as it reads; null when nothing is, or the cell is another's ditto. */
export function dayFault(
  entry: ListEntry,
  role: DayRole,
  reading: DayReading,
  today: string,
): DayFault | null {
  const kind = kindOf(role, reading, today);
  if (kind === null) return null;
  const written = writtenCell(entry, role);
  if (written === null) return null;
  const found = { entry, role, written };
  if (kind !== 'unreadable') {
    const gravity = kind === 'future' ? 'future' : 'partial';
    return { ...found, gravity, why: kind, proposal: null };
  }
  const { cell, text } = written;
  const serial = cell.type === 'number' ? serialDay(cell.raw) : null;
  if (serial !== null) return { ...found, gravity: 'serial', why: 'serial', proposal: serial };
  const why = FORM_OF_DAY.test(text) ? 'impossible' : 'form';
  return { ...found, gravity: 'unreadable', why, proposal: proposeDay(text) };
}

function kindOf(
  role: DayRole,
  reading: DayReading,
  today: string,
): 'unreadable' | 'month' | 'year' | 'future' | null {
  switch (reading.state) {
    case 'empty':
      return null;
    case 'day':
      return PAST.has(role) && reading.day > today ? 'future' : null;
    case 'permanent':
      return role === 'expiresOn' ? null : 'unreadable';
    default:
      return reading.state;
  }
}
