import { type MadeListing, makeListing } from '#demo/listing/make-listing.ts';

export const SEED = 20_261_124;

/** The unit's own: the codes of its dossiers begin so. */
export const UNIT_CODE = '000.17.29.H03';

/** Of handover. */
export const DAY = '2026-11-24';

type Truth = Pick<MadeListing, 'faults' | 'kinds' | 'expected'> & {
  readonly seed: number;
  readonly day: string;
  readonly unitCode: string;
  readonly files: number;
};

/** What was planted, and what follows from the rules; written down before anything judges it. */
export function seededListTruth(): Truth {
  const { faults, kinds, expected, files } = makeListing(SEED);
  return { seed: SEED, day: DAY, unitCode: UNIT_CODE, files: files.length, faults, kinds, expected };
}
