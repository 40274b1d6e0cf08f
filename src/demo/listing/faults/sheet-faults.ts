import { textOf } from '../listing.ts';
import { at, hasSoftwareCode } from './change-row.ts';
import type { ListFault } from './list-fault.ts';

const WARNING = { severity: 'warning' } as const;

const any = (): boolean => true;

/** Faults of the sheet rather than of what is written on it. */
export const SHEET_FAULTS: readonly ListFault[] = [
  {
    name: 'an address that two rows share as one cell',
    times: 4,
    takesBelow: true,
    isFit: any,
    plant(row, { below }) {
      const lower = below(row);
      row.mergedDown.add('address');
      lower.cells.delete('address');
      return [{ number: 'RW08', case: 'merged', ...WARNING, at: at(row, 'address'), once: 'column' }];
    },
  },
  {
    name: 'a row that somebody hid',
    times: 4,
    // Not where rows are filtered out, too: the workbook could not tell one from the other.
    isFit: hasSoftwareCode,
    plant(row) {
      row.hiddenBy = 'person';
      return [{ number: 'RW08', case: 'hiddenRows', ...WARNING, at: at(row, 'code'), once: 'column' }];
    },
  },
  {
    name: 'a formula where a name should stand',
    times: 5,
    isFit: any,
    plant(row) {
      const name = textOf(row, 'applicant');
      row.cells.set('applicant', { formula: `"${name}"`, last: name });
      return [{ number: 'RW08', case: 'formula', ...WARNING, at: at(row, 'applicant'), once: 'column' }];
    },
  },
  {
    name: 'an error value',
    times: 4,
    writer: 'openpyxl',
    isFit: any,
    plant(row) {
      row.cells.set('address', { error: '#REF!' });
      return [{ number: 'RW08', case: 'errorValue', ...WARNING, at: at(row, 'address'), once: 'column' }];
    },
  },
  {
    name: 'a row that a filter left out',
    times: 3,
    writer: 'openpyxl',
    isFit: row => !hasSoftwareCode(row),
    plant(row) {
      row.hiddenBy = 'filter';
      return [{ number: 'RW08', case: 'filteredRows', ...WARNING, at: at(row, 'code'), once: 'column' }];
    },
  },
];
