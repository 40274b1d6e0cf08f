import type { ColumnRole } from '#domain/list-facts.ts';
import { daysAfter, spokenDay } from '../calendar-days.ts';
import { softwareCode } from '../invent-row.ts';
import { dayOf, type ListingRow, textOf } from '../listing.ts';
import { asTcvn3, asVni } from '../old-encodings.ts';
import { at, hasSoftwareCode, isMovable, recode } from './change-row.ts';
import type { ListFault } from './list-fault.ts';

const ERROR = { severity: 'error' } as const;
const WARNING = { severity: 'warning' } as const;
const INFO = { severity: 'info' } as const;

const any = (): boolean => true;
const isReceived = (row: ListingRow): boolean => dayOf(row, 'receivedOn') !== null;

/** Six digits that no other fault of the list uses. */
const tail = (nth: number): string => String(700_000 + nth).padStart(6, '0');

/** A required cell that is empty. */
function empty(role: ColumnRole, times: number, also: readonly ColumnRole[] = []): ListFault {
  return {
    name: `nothing in the column ${role}`,
    times,
    isFit: isReceived,
    plant(row) {
      for (const each of [role, ...also]) row.cells.delete(each);
      return [{ number: 'RW01', case: 'cell', ...ERROR, at: at(row, role) }];
    },
  };
}

/** A telephone number that is none as it stands. `sets` is the number that it must have been. */
function phone(
  name: string,
  times: number,
  gravity: string,
  make: (nth: number) => { typed: string | number; sets: string | null },
): ListFault {
  return {
    name,
    times,
    isFit: any,
    plant(row, { nth }) {
      const { typed, sets } = make(nth);
      row.cells.set('phone', typed);
      const severity = gravity === 'oldPrefix' ? 'info' : 'warning';
      return [{ number: 'RW02', case: gravity, severity, at: at(row, 'phone'), sets }];
    },
  };
}

/** Faults of what a row says of people, days and places. */
export const ROW_FAULTS: readonly ListFault[] = [
  empty('content', 4),
  empty('owner', 4),
  empty('issuingAuthority', 3),
  empty('issuedOn', 3),
  // Either of the two is enough; none is a fault.
  empty('resultNumber', 3, ['resultName']),
  phone('a mobile number whose zero Excel dropped', 8, 'lostZero', nth => ({
    ...{ typed: Number(`912${tail(nth)}`), sets: `0912${tail(nth)}` },
  })),
  phone('a number of eleven digits whose zero Excel dropped', 6, 'lostZero', nth => ({
    ...{ typed: Number(`165${tail(nth)}1`), sets: `035${tail(nth)}1` },
  })),
  phone('a number that lost its zero and a digit', 6, 'short', nth => ({
    ...{ typed: Number(`165${tail(nth)}`), sets: null },
  })),
  phone('a typed number that lacks a digit', 4, 'short', nth => ({
    ...{ typed: `0912${tail(nth).slice(1)}`, sets: null },
  })),
  phone('a number with a digit too many', 4, 'long', nth => ({ typed: `0912${tail(nth)}5`, sets: null })),
  phone('the letter O for zeros', 3, 'letters', nth => ({
    ...{ typed: `0912 7OO ${100 + nth}`, sets: `0912700${100 + nth}` },
  })),
  phone('a prefix that no telephone has', 3, 'unknown', nth => ({ typed: `051${tail(nth)}0`, sets: null })),
  phone('a prefix that was replaced in 2018', 4, 'oldPrefix', nth => ({
    ...{ typed: `0165${tail(nth)}2`, sets: `035${tail(nth)}2` },
  })),
  {
    name: 'a day typed as text',
    times: 6,
    isFit: isReceived,
    plant(row, { sheet }) {
      row.cells.set('dueOn', spokenDay(dayOf(row, 'dueOn') ?? ''));
      const column = sheet.columns.findIndex(({ role }) => role === 'dueOn');
      return [{ number: 'RW03', case: 'text', ...INFO, at: { sheet, column }, once: 'column' }];
    },
  },
  {
    name: 'a required day that no calendar has',
    times: 5,
    isFit: isReceived,
    plant(row, { sheet }) {
      row.cells.set('issuedOn', `31/4/${sheet.year}`);
      return [{ number: 'RW03', case: 'required', ...ERROR, at: at(row, 'issuedOn') }];
    },
  },
  {
    name: 'another day that no calendar has',
    times: 5,
    isFit: isReceived,
    plant(row, { sheet }) {
      row.cells.set('dueOn', `32/12/${sheet.year}`);
      return [{ number: 'RW03', case: 'unreadable', ...WARNING, at: at(row, 'dueOn') }];
    },
  },
  {
    name: 'promised before it was received',
    times: 8,
    isFit: isMovable,
    plant(row) {
      row.cells.set('dueOn', { day: daysAfter(dayOf(row, 'receivedOn') ?? '', -3) });
      return [{ number: 'RW04', case: 'fault', ...WARNING, at: at(row, 'dueOn') }];
    },
  },
  {
    name: 'an e-mail address that is none',
    times: 6,
    isFit: any,
    plant(row, { nth }) {
      row.cells.set('email', ['nguoinop.example.com', 'nguoinop@', 'a@b@example.com'][nth % 3] ?? '');
      return [{ number: 'RW05', case: 'form', ...WARNING, at: at(row, 'email'), sets: null }];
    },
  },
  {
    name: 'a space in an e-mail address',
    times: 2,
    isFit: any,
    plant(row) {
      row.cells.set('email', 'nguoi nop@example.com');
      const sets = 'nguoinop@example.com';
      return [{ number: 'RW05', case: 'slip', ...WARNING, at: at(row, 'email'), sets }];
    },
  },
  {
    name: 'an address in TCVN3, in its font',
    times: 6,
    isFit: any,
    plant(row) {
      const address = textOf(row, 'address');
      row.cells.set('address', { text: asTcvn3(address), font: '.VnTime' });
      return [{ number: 'RW06', case: 'font', ...WARNING, at: at(row, 'address'), sets: address }];
    },
  },
  {
    name: 'an address in VNI, in its font',
    times: 5,
    isFit: any,
    plant(row) {
      const address = textOf(row, 'address');
      row.cells.set('address', { text: asVni(address), font: 'VNI-Times' });
      return [{ number: 'RW06', case: 'font', ...WARNING, at: at(row, 'address'), sets: address }];
    },
  },
  {
    name: 'spaces around and within a name',
    times: 8,
    isFit: row => textOf(row, 'owner') === textOf(row, 'applicant'),
    plant(row, { nth }) {
      const name = textOf(row, 'owner');
      const isAround = nth % 2 === 0;
      row.cells.set('owner', isAround ? ` ${name}\u00a0` : name.replace(' ', '\n'));
      const gravity = isAround ? 'spaces' : 'lineBreak';
      return [{ number: 'RW07', case: gravity, ...INFO, at: at(row, 'owner'), sets: name }];
    },
  },
  {
    name: 'a number that Excel shortened',
    times: 4,
    isFit: any,
    plant(row, { nth }) {
      row.cells.set('phone', `9.1${nth + 2}E+08`);
      // That it is no telephone number follows from it.
      const echoes = [{ number: 'RW02', at: at(row, 'phone') }] as const;
      return [{ number: 'RW09', case: 'lost', ...WARNING, at: at(row, 'phone'), sets: null, echoes }];
    },
  },
  {
    name: 'one person, one procedure, one day, two codes',
    times: 6,
    isFit: hasSoftwareCode,
    plant(row, { nth, partner, inOrder }) {
      const isLike = (other: ListingRow): boolean =>
        hasSoftwareCode(other) && textOf(other, 'content') === textOf(row, 'content');
      const [first, second] = inOrder(row, partner(isLike));
      for (const [role, value] of first.cells) {
        if (!['code', 'resultNumber', 'componentFile', 'resultFile'].includes(role))
          second.cells.set(role, value);
      }
      recode(second, softwareCode(dayOf(first, 'receivedOn') ?? '', 900 + nth));
      return [{ number: 'RW10', case: 'fault', ...WARNING, at: at(second, 'code') }];
    },
  },
  {
    name: 'an identity number of eleven digits',
    times: 5,
    isFit: row => textOf(row, 'identityNumber').startsWith('999'),
    plant(row) {
      row.cells.set('identityNumber', textOf(row, 'identityNumber').slice(0, -1));
      return [{ number: 'RW11', case: 'length', ...WARNING, at: at(row, 'identityNumber') }];
    },
  },
  {
    name: 'a tax number whose last digit does not prove it',
    times: 3,
    isFit: row => textOf(row, 'owner').startsWith('Hợp tác xã'),
    plant(row) {
      const right = textOf(row, 'identityNumber');
      row.cells.set('identityNumber', `${right.slice(0, -1)}${(Number(right.at(-1)) + 1) % 10}`);
      return [{ number: 'RW11', case: 'taxCheck', ...WARNING, at: at(row, 'identityNumber') }];
    },
  },
];
