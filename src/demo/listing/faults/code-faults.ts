import { softwareCode } from '../invent-row.ts';
import { dayOf, textOf } from '../listing.ts';
import { at, echoesOfNames, hasSoftwareCode, isMovable, moveDays, recode } from './change-row.ts';
import type { ListFault } from './list-fault.ts';

const ERROR = { severity: 'error' } as const;
const WARNING = { severity: 'warning' } as const;
const INFO = { severity: 'info' } as const;

const isOwnYear = (row: Parameters<ListFault['isFit']>[0]): boolean => hasSoftwareCode(row) && isMovable(row);

/** Faults of the column «Mã hồ sơ». Files keep the right code unless it says otherwise. */
export const CODE_FAULTS: readonly ListFault[] = [
  {
    name: 'no code, though the files bear one',
    times: 7,
    isFit: hasSoftwareCode,
    plant(row) {
      const code = textOf(row, 'code');
      row.cells.delete('code');
      return [{ number: 'CD01', case: 'missing', ...WARNING, at: at(row, 'code'), sets: code }];
    },
  },
  {
    name: 'an ordinal of three digits',
    times: 7,
    isFit: hasSoftwareCode,
    plant(row) {
      const code = textOf(row, 'code');
      row.cells.set('code', code.slice(0, -1));
      const echoes = echoesOfNames(row, 'FN06');
      return [{ number: 'CD01', case: 'form', ...ERROR, at: at(row, 'code'), sets: code, echoes }];
    },
  },
  {
    name: 'a code in small letters',
    times: 6,
    isFit: hasSoftwareCode,
    plant(row) {
      const code = textOf(row, 'code');
      row.cells.set('code', code.toLowerCase());
      return [{ number: 'CD01', case: 'spelling', ...WARNING, at: at(row, 'code'), sets: code }];
    },
  },
  {
    name: 'a day in the code that no calendar has',
    times: 6,
    isFit: hasSoftwareCode,
    plant(row) {
      const code = textOf(row, 'code');
      row.cells.set('code', `${code.slice(0, 16)}0230${code.slice(20)}`);
      const echoes = echoesOfNames(row, 'FN06');
      return [{ number: 'CD02', case: 'impossible', ...ERROR, at: at(row, 'code'), echoes }];
    },
  },
  {
    name: 'a day in the code that is yet to come',
    times: 5,
    isFit: hasSoftwareCode,
    plant(row, { nth }) {
      row.cells.set('code', softwareCode('2027-01-05', nth + 1));
      const echoes = echoesOfNames(row, 'FN06');
      return [{ number: 'CD02', case: 'future', ...ERROR, at: at(row, 'code'), echoes }];
    },
  },
  {
    name: 'received a few days beside the day in the code',
    times: 8,
    isFit: isOwnYear,
    plant(row, { nth }) {
      // Filed online on a Friday evening, received on Monday; or entered before the papers came.
      moveDays(row, nth % 2 === 0 ? 3 : -2);
      return [{ number: 'CD03', case: 'near', ...INFO, at: at(row, 'code') }];
    },
  },
  {
    name: 'received weeks after the day in the code',
    times: 6,
    isFit: isOwnYear,
    plant(row, { nth }) {
      moveDays(row, 15 + nth);
      return [{ number: 'CD03', case: 'far', ...WARNING, at: at(row, 'code') }];
    },
  },
  {
    name: 'entered years later, under the code and the year of entry',
    times: 10,
    // Years before the software too: that is where late entry comes from.
    isFit: row => dayOf(row, 'receivedOn') !== null && (dayOf(row, 'receivedOn') ?? '') < '2020',
    plant(row, { nth, sheet }) {
      recode(row, softwareCode('2022-03-15', nth + 1 + (sheet.year % 100) * 10), 2022);
      const echoes = echoesOfNames(row, 'FN05');
      return [{ number: 'CD03', case: 'late', ...WARNING, at: at(row, 'code'), echoes, once: 'list' }];
    },
  },
  {
    name: 'the code of another person’s row',
    times: 6,
    isFit: hasSoftwareCode,
    plant(row, { partner, inOrder }) {
      const [first, second] = inOrder(row, partner(hasSoftwareCode));
      const code = textOf(second, 'code');
      second.cells.set('code', textOf(first, 'code'));
      const echoes = echoesOfNames(second, 'FN06');
      return [{ number: 'CD04', case: 'person', ...ERROR, at: at(second, 'code'), sets: code, echoes }];
    },
  },
  {
    name: 'a row twice',
    times: 5,
    isFit: hasSoftwareCode,
    plant(row, { partner, inOrder }) {
      const [first, second] = inOrder(row, partner(hasSoftwareCode));
      second.cells.clear();
      for (const [role, value] of first.cells) second.cells.set(role, value);
      second.files.length = 0;
      // That person, day, number and files are the same, too, is what makes it a double: nothing more is said.
      return [{ number: 'CD04', case: 'double', ...ERROR, at: at(second, 'code') }];
    },
  },
  {
    name: 'a code that another unit’s software gave',
    times: 6,
    isFit: hasSoftwareCode,
    plant(row) {
      recode(row, textOf(row, 'code').replace('000.17.29.', '000.18.29.'));
      return [{ number: 'CD05', case: 'fault', ...INFO, at: at(row, 'code') }];
    },
  },
  {
    name: 'the procedure’s code for the dossier’s',
    times: 6,
    isFit: hasSoftwareCode,
    plant(row) {
      row.cells.set('code', `${textOf(row, 'procedureCode')}.000.00.00.H03`);
      const echoes = echoesOfNames(row, 'FN06');
      return [{ number: 'CD07', case: 'fault', ...ERROR, at: at(row, 'code'), echoes }];
    },
  },
];
