import { faultNamed } from '../listing/faults/every-fault.ts';
import type { ListFault } from '../listing/faults/list-fault.ts';

/** A row of the demo's list, and what was done to it. */
export interface PlantedRow {
  /** Number of its dossier after the unit's code: `210705-0001`. */
  readonly dossier: string;
  readonly faults: readonly ListFault[];
  /** What it says of its paper, where the scan cannot. */
  readonly declares?: 'noRedSeal' | 'photocopy';
}

export interface PlantedList {
  /** Beside the unit's folder. */
  readonly name: string;
  readonly rows: readonly PlantedRow[];
}

const row = (dossier: string, faults: readonly string[], declares?: PlantedRow['declares']): PlantedRow => ({
  ...{ dossier, faults: faults.map(faultNamed) },
  ...(declares === undefined ? {} : { declares }),
});

/**
 * The list of the demo's unit: a row for each dossier but one, whose files then have none, and a last row, of a
 * dossier from an older register, without files.
 */
export const PLANTED_LIST: PlantedList = {
  name: 'danh-sach.xlsx',
  rows: [
    row('210705-0001', ['a mobile number whose zero Excel dropped']),
    row('210706-0002', ['promised before it was received']),
    row('210708-0001', ['the code of another person’s row']),
    row('210713-0001', ['an address in TCVN3, in its font']),
    row('210715-0002', ['an e-mail address that is none'], 'noRedSeal'),
    row('210719-0004', ['spaces around and within a name'], 'photocopy'),
    row('210721-0001', ['a number and symbol without the stroke between']),
    row('210722-0005', ['a day typed as text']),
    row('210723-0001', ['nothing in the column issuingAuthority']),
    row('210726-0002', ['an identity number of eleven digits']),
    row('210728-0003', ['received weeks after the day in the code']),
    row('210727-0002', []),
    row('210728-0005', []),
  ],
};

/** Number in the older register of the dossier whose files are missing. */
export const OLD_NUMBER = 243;
