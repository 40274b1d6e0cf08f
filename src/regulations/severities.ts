import type { SeverityTable } from '#domain/regulation.ts';

/**
 * How grave each fault is where a profile says nothing else. The cases of a number are its check's own.
 * Names: what a person and every machine still read as the letter's name is information, all else an error.
 */
export const SEVERITIES = {
  FN01: { form: 'error', ordinal: 'info' },
  FN02: 'error',
  FN03: 'error',
  FN04: {
    unportable: 'error',
    hidden: 'error',
    copy: 'error',
    doubleExtension: 'error',
    missingExtension: 'error',
    separator: 'error',
    trailingDot: 'error',
    spaces: 'info',
    decomposed: 'info',
    extensionCase: 'info',
  },
  FN05: { asCode: 'warning', other: 'error' },
  FN06: 'error',
  FN07: 'error',
  FD01: { name: 'error', subfolder: 'warning' },
  FD06: { litter: 'info', placeholder: 'warning' },
  FD07: 'warning',
  CD01: {
    ...{ form: 'error', spelling: 'warning', column: 'warning' },
    ...{ missing: 'warning', provisional: 'info' },
  },
  CD02: 'error',
  CD05: 'info',
  CD06: 'info',
  CD07: 'error',
  RW02: {
    ...{ lostZero: 'warning', letters: 'warning', short: 'warning', long: 'warning', unknown: 'warning' },
    ...{ oldPrefix: 'info', landline: 'info' },
  },
  RW06: 'warning',
  RW01: 'error',
  RW08: 'warning',
  RW12: 'info',
  PD01: 'error',
  PD02: 'error',
  PD03: { user: 'error', owner: 'warning' },
  PD04: 'error',
  PD05: 'error',
  PD06: 'info',
  PD07: 'info',
  PD08: { script: 'error', launch: 'error', attachment: 'warning' },
  PD09: { size: 'info', box: 'error' },
  PD10: 'error',
  SG01: 'error',
} as const satisfies SeverityTable;
