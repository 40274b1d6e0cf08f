import { daysAfter } from '../calendar-days.ts';
import { dayOf, type ListingRow, textOf } from '../listing.ts';
import { at, isMovable } from './change-row.ts';
import type { ListFault } from './list-fault.ts';

const WARNING = { severity: 'warning' } as const;

const hasEnd = (row: ListingRow): boolean => dayOf(row, 'expiresOn') !== null;
const isDecision = (row: ListingRow): boolean => textOf(row, 'resultNumber').includes('/QĐ-');

/** Faults of what a row says of the result. */
export const RESULT_FAULTS: readonly ListFault[] = [
  {
    name: 'a number and symbol without the stroke between',
    times: 7,
    isFit: isDecision,
    plant(row) {
      const number = textOf(row, 'resultNumber').replaceAll('/', ' ');
      row.cells.set('resultNumber', number);
      return [{ number: 'KQ01', case: 'fault', ...WARNING, at: at(row, 'resultNumber') }];
    },
  },
  {
    name: 'decided before it was received',
    times: 8,
    isFit: isMovable,
    plant(row) {
      const issuedOn = { day: daysAfter(dayOf(row, 'receivedOn') ?? '', -10) };
      row.cells.set('issuedOn', issuedOn);
      row.cells.set('effectiveOn', issuedOn);
      return [{ number: 'KQ02', case: 'received', ...WARNING, at: at(row, 'issuedOn') }];
    },
  },
  {
    name: 'in force before it was decided, and ended before it was in force',
    times: 4,
    isFit: hasEnd,
    plant(row) {
      const end = { day: daysAfter(dayOf(row, 'effectiveOn') ?? '', -30) };
      row.cells.set('expiresOn', end);
      // That it has expired by today is no second fault: the day itself cannot be right.
      const echoes = [{ number: 'KQ03', at: at(row, 'expiresOn') }] as const;
      return [{ number: 'KQ02', case: 'expiry', ...WARNING, at: at(row, 'expiresOn'), echoes }];
    },
  },
  {
    name: 'expired by the day of handover',
    times: 7,
    isFit: hasEnd,
    plant(row, { nth }) {
      row.cells.set('expiresOn', { day: daysAfter('2026-11-23', -40 * nth) });
      return [{ number: 'KQ03', case: 'fault', ...WARNING, at: at(row, 'expiresOn') }];
    },
  },
  {
    name: 'the number of another result of the year',
    times: 6,
    isFit: isDecision,
    plant(row, { partner, inOrder }) {
      const isLike = (other: ListingRow): boolean => textOf(other, 'content') === textOf(row, 'content');
      const [first, second] = inOrder(row, partner(isLike));
      second.cells.set('resultNumber', textOf(first, 'resultNumber'));
      return [{ number: 'KQ04', case: 'fault', ...WARNING, at: at(second, 'resultNumber') }];
    },
  },
  {
    name: 'for ever, and until a day',
    times: 4,
    isFit: row => textOf(row, 'expiresOn') === 'Vĩnh viễn',
    plant(row) {
      row.cells.set('expiresOn', 'Vĩnh viễn, đến 31/12/2031');
      // That it is no day follows from it.
      const echoes = [{ number: 'RW03', at: at(row, 'expiresOn') }] as const;
      return [{ number: 'KQ05', case: 'fault', ...WARNING, at: at(row, 'expiresOn'), echoes }];
    },
  },
];
