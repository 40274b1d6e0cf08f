import type { Listing, ListingRow } from './listing.ts';
import { textOf } from './listing.ts';
import type { PlantedFinding } from './planted-finding.ts';

const INFO = { severity: 'info' } as const;

/** A register's number, perhaps behind its sector, perhaps with its year. */
const OLD_NUMBER = /^(?:[A-Z]{2}\.)?\d+(?:\/\d{4})?$/;

/** What is lawful in an honest list, and still told once so that it is not forgotten. */
export function naturalFindings(listing: Listing): readonly PlantedFinding[] {
  return listing.flatMap(sheet => [
    ...sheet.rows
      .filter(row => OLD_NUMBER.test(textOf(row, 'code')))
      .map(row => onCode(row, 'CD06', 'fault')),
    ...sheet.rows
      .filter(row => textOf(row, 'code').startsWith('TAM-'))
      .map(row => onCode(row, 'CD01', 'provisional')),
    ...sheet.columns.flatMap(({ role, isHidden }, column): PlantedFinding[] => {
      const at = { sheet, column };
      if (role === null) return [{ number: 'RW12', case: 'unknown', ...INFO, at }];
      return isHidden === true
        ? [{ number: 'RW08', case: 'hiddenColumns', severity: 'warning', at, once: 'list' }]
        : [];
    }),
  ]);
}

function onCode(row: ListingRow, number: 'CD01' | 'CD06', gravity: string): PlantedFinding {
  return { number, case: gravity, ...INFO, at: { row, role: 'code' }, once: 'list' };
}
