import type { CheckNumber, Severity, UndecidedReason } from '#domain/finding.ts';
import { cellAddress } from '#domain/worksheet.ts';
import { addressIn, type PlacedSheet } from './place-sheet.ts';
import type { PlantedEcho, PlantedFinding, Spot } from './planted-finding.ts';

/** What must be said of a list and its folder; places are `Năm 2018!H4`, or the name of a file. */
export interface ExpectedListFinding {
  readonly at: string;
  readonly number: CheckNumber;
  readonly case: string;
  readonly severity: Severity;
  readonly undecided?: UndecidedReason;
  /** Of what is said once of several. */
  readonly count?: number;
  /** `FN06 Năm 2018!H4`. */
  readonly echoes?: readonly string[];
  /** What a fix writes into the cell; null: there is none. */
  readonly sets?: string | null;
}

/** Gives each planted finding its place, and puts together what is said once. In the order of the list. */
export function expectFindings(
  planted: readonly PlantedFinding[],
  sheets: readonly PlacedSheet[],
): readonly ExpectedListFinding[] {
  const places = new Places(sheets);
  const sorted = planted.toSorted((one, other) => places.orderOf(one.at) - places.orderOf(other.at));
  const groups = Map.groupBy(sorted, (finding, index) => places.groupOf(finding, index));
  return [...groups.values()].map(group => expectOne(group, places)).sort(byPlaceAndNumber);
}

function expectOne(group: readonly PlantedFinding[], places: Places): ExpectedListFinding {
  const [first] = group;
  if (first === undefined) throw new Error('A group of none');
  const { number, case: gravity, severity, undecided, sets } = first;
  const echoes = group.flatMap(({ echoes: own = [] }) => own.map(echo => places.nameOfEcho(echo)));
  return {
    ...{ at: places.nameOf(first.at), number, case: gravity, severity },
    ...(undecided === undefined ? {} : { undecided }),
    ...(group.length === 1 ? {} : { count: group.length }),
    ...(echoes.length === 0 ? {} : { echoes: echoes.sort() }),
    ...(sets === undefined ? {} : { sets }),
  };
}

export function byPlaceAndNumber(one: ExpectedListFinding, other: ExpectedListFinding): number {
  const key = ({ at, number, case: gravity }: ExpectedListFinding): string => `${at} ${number} ${gravity}`;
  return key(one) < key(other) ? -1 : 1;
}

class Places {
  readonly #sheets: ReadonlyMap<string, PlacedSheet>;

  constructor(sheets: readonly PlacedSheet[]) {
    this.#sheets = new Map(sheets.map(sheet => [sheet.name, sheet]));
  }

  nameOf(spot: Spot): string {
    if ('file' in spot) return spot.file;
    if ('column' in spot) return `${spot.sheet.name}!${cellAddress(this.#headerOf(spot), spot.column)}`;
    const placed = this.#sheetOf(spot);
    const cell = addressIn(placed, spot.row, spot.role);
    if (cell === null) throw new Error(`${placed.name} has no column ${spot.role}`);
    return `${placed.name}!${cell}`;
  }

  nameOfEcho({ number, at }: PlantedEcho): string {
    return `${number} ${this.nameOf(at)}`;
  }

  /** Sheet by sheet, row by row. */
  orderOf(spot: Spot): number {
    if (!('row' in spot)) return 0;
    const placed = this.#sheetOf(spot);
    return [...this.#sheets.keys()].indexOf(placed.name) * 1_048_576 + placed.rowOf(spot.row);
  }

  groupOf({ number, case: gravity, at, once }: PlantedFinding, index: number): string {
    if (once === undefined) return String(index);
    return `${number} ${gravity} ${once === 'column' ? this.#columnOf(at) : ''}`;
  }

  #columnOf(at: Spot): string {
    if ('file' in at) return at.file;
    return 'row' in at ? `${this.#sheetOf(at).name} ${at.role}` : `${at.sheet.name} ${at.column}`;
  }

  #sheetOf({ row }: Extract<Spot, { row: unknown }>): PlacedSheet {
    for (const sheet of this.#sheets.values()) if (sheet.has(row)) return sheet;
    throw new Error('A row that stands on no sheet');
  }

  #headerOf({ sheet }: Extract<Spot, { column: unknown }>): number {
    return this.#sheets.get(sheet.name)?.headerRow ?? 0;
  }
}
