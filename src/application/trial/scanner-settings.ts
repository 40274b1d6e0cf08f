import type { CheckNumber, Finding } from '#domain/finding.ts';

/** What an officer sets at a scanner, in the order in which wrong ones are best mended. */
export const SCANNER_SETTINGS = [
  'format',
  'password',
  'color',
  'resolution',
  'paper',
  'brightness',
  'edges',
  'skew',
  'orientation',
  'version',
  'borders',
] as const;

export type ScannerSetting = (typeof SCANNER_SETTINGS)[number];

const SETTING_OF: Readonly<Partial<Record<CheckNumber, ScannerSetting>>> = {
  PD01: 'format',
  PD02: 'version',
  PD03: 'password',
  PD04: 'resolution',
  PD05: 'color',
  PD09: 'paper',
  PD11: 'orientation',
  PD12: 'skew',
  PD14: 'brightness',
  PD15: 'brightness',
};

/** The setting that made a finding; null where no setting did. */
export function settingOf({
  number,
  case: gravity,
}: Pick<Finding, 'number' | 'case'>): ScannerSetting | null {
  if (number === 'PD13') return gravity === 'border' ? 'borders' : 'edges';
  return SETTING_OF[number] ?? null;
}
