import { UNIT_CODE, UNIT_FOLDER } from '../papers/invented-people.ts';
import { PROCEDURES, type Procedure } from '../papers/procedures.ts';
import {
  BORN_DIGITAL,
  CARELESS_FEEDING,
  CUT_OFF,
  FAX_BILEVEL,
  type Fault,
  FLATE_BILEVEL,
  GRAY,
  GRAY_AS_RGB,
  GRAY_BEHIND_STRADDLED,
  LOOK_ALIKE_NAME,
  LOW_RESOLUTION,
  LOWER_CASE_NAME,
  NOTHING_PAINTED,
  OLD_VERSION,
  OWNER_PASSWORD,
  PIXELS_AS_POINTS,
  SAME_BYTES,
  SWAPPED_NAME,
  UPPER_CASE_EXTENSION,
  USER_PASSWORD,
} from './faults.ts';
import { PLANTED_LIST, type PlantedList } from './planted-list.ts';
import { HONEST, type ScanSetting, type Side } from './scan-setting.ts';

export interface PlantedFile {
  /** In the unit's folder. */
  readonly name: string;
  readonly sides: readonly Side[];
  readonly setting: ScanSetting;
  readonly faults: readonly Fault[];
  /** Name of an earlier file whose bytes this one has. */
  readonly copyOf?: string;
}

export interface PlantedDossier {
  readonly code: string;
  readonly procedure: Procedure;
  readonly component: PlantedFile;
  readonly result: PlantedFile;
}

export interface PlantedUnit {
  readonly folder: string;
  readonly dossiers: readonly PlantedDossier[];
  /** Files that a computer left behind. */
  readonly foreign: readonly string[];
  readonly list?: PlantedList;
}

interface Plan {
  readonly sides: readonly Side[];
  /** Beside the honest setting, and no fault. */
  readonly with?: Partial<ScanSetting>;
  readonly faults?: readonly Fault[];
  readonly copyOf?: string;
}

const fileNameOf = (code: string, part: 'TP' | 'KQ'): string => `${code}_${part}_20${code.slice(14, 16)}.pdf`;

/** One dossier by its number after the unit code, the procedure it is about, and how its two files are made. */
export function plantDossier(
  number: string,
  procedure: number,
  component: Plan,
  result: Plan,
): PlantedDossier {
  const code = `${UNIT_CODE}-${number}`;
  return {
    code,
    procedure: PROCEDURES[procedure] ?? PROCEDURES[0],
    component: plantFile(fileNameOf(code, 'TP'), component),
    result: plantFile(fileNameOf(code, 'KQ'), result),
  };
}

function plantFile(rightName: string, { sides, with: own, faults = [], copyOf }: Plan): PlantedFile {
  const setting: ScanSetting = Object.assign({}, HONEST, own, ...faults.map(fault => fault.setting));
  const name = faults.reduce((made, fault) => fault.rename?.(made) ?? made, rightName);
  return { name, sides, setting, faults, ...(copyOf === undefined ? {} : { copyOf }) };
}

const RESULT: Plan = { sides: ['result'] };
const TWICE_SCANNED = '210713-0001';

/** Fourteen dossiers, 28 files: the first five give nothing to mend. */
export const PLANTED_UNIT: PlantedUnit = {
  folder: UNIT_FOLDER,
  dossiers: [
    plantDossier('210705-0001', 0, { sides: ['form', 'household'] }, { ...RESULT, with: { dpi: 300 } }),
    plantDossier(
      '210706-0002',
      1,
      { sides: ['form', 'minutes', 'emptyBack'] },
      { ...RESULT, with: { recognizesText: true, version: '1.7' } },
    ),
    plantDossier(
      '210708-0001',
      2,
      { sides: ['form', 'emptyBack'], with: { dpi: 300 }, faults: [GRAY] },
      RESULT,
    ),
    plantDossier(
      '210712-0003',
      3,
      { sides: ['form', 'household', 'minutes', 'emptyBack'], with: { placing: 'turnedImage' } },
      { ...RESULT, with: { placing: 'rotatedPage' } },
    ),
    plantDossier(TWICE_SCANNED, 4, { sides: ['form', 'minutes'], faults: [GRAY_AS_RGB] }, RESULT),
    plantDossier(
      '210715-0002',
      4,
      { sides: ['form', 'household'], with: { dpi: 300 }, faults: [GRAY] },
      { ...RESULT, faults: [SAME_BYTES], copyOf: fileNameOf(`${UNIT_CODE}-${TWICE_SCANNED}`, 'KQ') },
    ),
    plantDossier(
      '210719-0004',
      0,
      { sides: ['form', 'household'], faults: [FAX_BILEVEL] },
      { ...RESULT, faults: [LOW_RESOLUTION] },
    ),
    plantDossier(
      '210721-0001',
      5,
      { sides: ['form', 'nothing', 'minutes'], faults: [NOTHING_PAINTED] },
      { ...RESULT, faults: [OLD_VERSION] },
    ),
    plantDossier(
      '210722-0005',
      2,
      { sides: ['form', 'minutes'], faults: [PIXELS_AS_POINTS] },
      { ...RESULT, faults: [BORN_DIGITAL, UPPER_CASE_EXTENSION] },
    ),
    plantDossier(
      '210723-0001',
      3,
      { sides: ['form', 'household'], faults: [USER_PASSWORD] },
      { ...RESULT, faults: [OWNER_PASSWORD] },
    ),
    plantDossier(
      '210726-0002',
      1,
      { sides: ['form', 'minutes'], faults: [FLATE_BILEVEL, SWAPPED_NAME] },
      { ...RESULT, faults: [CUT_OFF] },
    ),
    plantDossier(
      '210728-0003',
      5,
      { sides: ['form', 'household'], faults: [LOWER_CASE_NAME] },
      { ...RESULT, faults: [LOOK_ALIKE_NAME] },
    ),
    plantDossier(
      '210727-0002',
      4,
      { sides: ['form', 'minutes'], faults: [CARELESS_FEEDING] },
      { ...RESULT, faults: [GRAY] },
    ),
    plantDossier(
      '210728-0005',
      1,
      { sides: ['minutes', 'household', 'form'], faults: [GRAY_BEHIND_STRADDLED] },
      { ...RESULT, faults: [GRAY_AS_RGB] },
    ),
  ],
  foreign: ['Thumbs.db'],
  list: PLANTED_LIST,
};

/** Every file of a unit, dossier by dossier. */
export const filesOf = (unit: PlantedUnit): readonly PlantedFile[] =>
  unit.dossiers.flatMap(({ component, result }) => [component, result]);
