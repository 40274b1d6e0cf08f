import type { CheckNumber } from '#domain/finding.ts';
import { softwareCode } from '../invent-row.ts';
import { type ListingRow, textOf } from '../listing.ts';
import { at, echoOfFile, hasSoftwareCode, isMovable, renameFile } from './change-row.ts';
import type { ListFault } from './list-fault.ts';

const ERROR = { severity: 'error' } as const;
const WARNING = { severity: 'warning' } as const;

const any = (): boolean => true;
const hasComponent = (row: ListingRow): boolean => textOf(row, 'componentFile') !== '';

/** Cell and file bear the same wrong name: one fault, told at the cell. `sets` is the right name. */
function misnamed(
  name: string,
  times: number,
  {
    number,
    gravity,
    severity = 'error',
    rename,
    isMended = true,
  }: {
    readonly number: CheckNumber;
    readonly gravity: string;
    readonly severity?: 'error' | 'info';
    readonly isMended?: boolean;
    rename(right: string): string;
  },
): ListFault {
  return {
    name,
    times,
    isFit: hasSoftwareCode,
    plant(row) {
      const right = textOf(row, 'resultFile');
      renameFile(row, 'resultFile', rename);
      const echoes = echoOfFile(row, 'resultFile', number);
      const sets = isMended ? right : null;
      return [{ number, case: gravity, severity, at: at(row, 'resultFile'), echoes, sets }];
    },
  };
}

/** Faults of file names, and of list and folder side by side. */
export const FILE_FAULTS: readonly ListFault[] = [
  misnamed('a name that says nothing of its dossier', 5, {
    // The row itself says code, part and year.
    ...{ number: 'FN01', gravity: 'form' },
    rename: name => `Quet ${name.slice(14, 25)}.pdf`,
  }),
  misnamed('a second result’s ordinal', 4, {
    ...{ number: 'FN01', gravity: 'ordinal', severity: 'info', isMended: false },
    rename: name => name.replace('_KQ_', '_KQ2_'),
  }),
  misnamed('year and part swapped', 8, {
    ...{ number: 'FN02', gravity: 'fault' },
    rename: name => name.replace(/_KQ_(\d{4})/, '_$1_KQ'),
  }),
  misnamed('the part in small letters', 4, {
    ...{ number: 'FN03', gravity: 'fault' },
    rename: name => name.replace('_KQ_', '_kq_'),
  }),
  misnamed('a Cyrillic letter in the part', 3, {
    ...{ number: 'FN03', gravity: 'fault' },
    rename: name => name.replace('_KQ_', '_\u041aQ_'),
  }),
  misnamed('the extension twice', 4, {
    ...{ number: 'FN04', gravity: 'doubleExtension' },
    rename: name => `${name}.pdf`,
  }),
  misnamed('no extension', 3, {
    ...{ number: 'FN04', gravity: 'missingExtension' },
    rename: name => name.replace('.pdf', ''),
  }),
  misnamed('the extension in capitals', 4, {
    ...{ number: 'FN04', gravity: 'extensionCase', severity: 'info' },
    rename: name => name.replace('.pdf', '.PDF'),
  }),
  {
    name: 'another year than that of receipt',
    times: 7,
    isFit: row => hasSoftwareCode(row) && isMovable(row),
    plant(row) {
      renameFile(row, 'resultFile', name =>
        name.replace(/_20(\d\d)\.pdf/, (_, year) => `_${2000 + Number(year) - 5}.pdf`),
      );
      const echoes = echoOfFile(row, 'resultFile', 'FN05');
      return [{ number: 'FN05', case: 'other', ...ERROR, at: at(row, 'resultFile'), echoes }];
    },
  },
  {
    name: 'a code that is not the row’s, nor any other’s',
    times: 7,
    isFit: hasComponent,
    plant(row, { nth, sheet }) {
      renameFile(
        row,
        'resultFile',
        () => `${softwareCode(`${sheet.year}-12-30`, 800 + nth)}_KQ_${sheet.year}.pdf`,
      );
      const echoes = echoOfFile(row, 'resultFile', 'FN06');
      return [{ number: 'FN06', case: 'fault', ...ERROR, at: at(row, 'resultFile'), echoes }];
    },
  },
  {
    name: 'a file that no row has',
    times: 8,
    isFit: any,
    plant(_, { nth, sheet, strand }) {
      const file = `${softwareCode(`${sheet.year}-12-29`, 700 + nth)}_KQ_${sheet.year}.pdf`;
      strand(file);
      return [{ number: 'FD02', case: 'fault', ...WARNING, at: { file } }];
    },
  },
  {
    name: 'a component named that is not there',
    times: 7,
    isFit: hasComponent,
    plant(row) {
      row.files.splice(row.files.indexOf(textOf(row, 'componentFile')), 1);
      return [{ number: 'FD03', case: 'fault', ...ERROR, at: at(row, 'componentFile') }];
    },
  },
  {
    name: 'a result named that is not there',
    times: 6,
    isFit: any,
    plant(row) {
      row.files.splice(row.files.indexOf(textOf(row, 'resultFile')), 1);
      const echoes = [{ number: 'FD05', at: at(row, 'resultFile') }] as const;
      return [{ number: 'FD03', case: 'fault', ...ERROR, at: at(row, 'resultFile'), echoes }];
    },
  },
  {
    name: 'the result’s file of another row',
    times: 5,
    isFit: hasSoftwareCode,
    plant(row, { partner, inOrder }) {
      const [first, second] = inOrder(row, partner(hasSoftwareCode));
      second.files.splice(second.files.indexOf(textOf(second, 'resultFile')), 1);
      second.cells.set('resultFile', textOf(first, 'resultFile'));
      // That the name bears another code, and that the row has no result of its own, follows from it.
      const echoes = [
        { number: 'FN06', at: at(second, 'resultFile') },
        { number: 'FD05', at: at(second, 'resultFile') },
      ] as const;
      return [{ number: 'FD04', case: 'fault', ...ERROR, at: at(second, 'resultFile'), echoes }];
    },
  },
  {
    name: 'no result, and no reason why',
    times: 7,
    isFit: any,
    plant(row) {
      row.files.splice(row.files.indexOf(textOf(row, 'resultFile')), 1);
      row.cells.delete('resultFile');
      return [{ number: 'FD05', case: 'fault', ...ERROR, at: at(row, 'resultFile') }];
    },
  },
  {
    name: 'no result, with a reason: no fault',
    times: 3,
    isFit: any,
    plant(row) {
      row.files.splice(row.files.indexOf(textOf(row, 'resultFile')), 1);
      row.cells.delete('resultFile');
      row.cells.set('reason', 'Công dân rút hồ sơ');
      return [];
    },
  },
];
