import { CODE_FAULTS } from './code-faults.ts';
import { FILE_FAULTS } from './file-faults.ts';
import type { ListFault } from './list-fault.ts';
import { RESULT_FAULTS } from './result-faults.ts';
import { ROW_FAULTS } from './row-faults.ts';
import { SHEET_FAULTS } from './sheet-faults.ts';

export const EVERY_FAULT: readonly ListFault[] = [
  ...[...CODE_FAULTS, ...RESULT_FAULTS, ...FILE_FAULTS, ...ROW_FAULTS, ...SHEET_FAULTS],
];

/** @throws Error when no fault is called so. */
export function faultNamed(name: string): ListFault {
  const fault = EVERY_FAULT.find(each => each.name === name);
  if (fault === undefined) throw new Error(`No fault is called “${name}”`);
  return fault;
}
