import type { Random } from '../seeded-random.ts';
import type { ListFault, Planting } from './faults/list-fault.ts';
import type { Listing, ListingRow, ListingSheet } from './listing.ts';
import type { PlantedFinding } from './planted-finding.ts';

export interface Planted {
  readonly fault: ListFault;
  readonly findings: readonly PlantedFinding[];
}

/** Breaks rows of a list, each at most once, and lays astray what no row has. */
export class FaultPlanter {
  /** Files that no row has. */
  readonly strays: string[] = [];
  readonly planted: Planted[] = [];
  readonly #free: Set<ListingRow>;
  readonly #sheetOf = new Map<ListingRow, ListingSheet>();
  readonly #placeOf = new Map<ListingRow, number>();
  readonly #random: Random;

  constructor(listing: Listing, random: Random) {
    this.#random = random;
    const rows: ListingRow[] = [];
    for (const sheet of listing) {
      for (const [place, row] of sheet.rows.entries()) {
        this.#sheetOf.set(row, sheet);
        this.#placeOf.set(row, place);
        if (!row.isOfDittoRun) rows.push(row);
      }
    }
    this.#free = new Set(shuffled(rows, random.fork('order')));
  }

  /** @throws Error when no row is left that fits. */
  plant(fault: ListFault, times = fault.times): void {
    for (let nth = 0; nth < times; nth++) {
      const fits = (row: ListingRow): boolean =>
        fault.isFit(row) && (fault.takesBelow !== true || this.#freeBelow(row) !== null);
      const row = this.#take(fault, fits);
      const findings = fault.plant(row, this.#plantingFor(fault, row, nth));
      this.planted.push({ fault, findings });
    }
  }

  #plantingFor(fault: ListFault, row: ListingRow, nth: number): Planting {
    const sheet = this.#sheetIn(row);
    const place = (one: ListingRow): number => this.#placeOf.get(one) ?? 0;
    return {
      ...{ sheet, nth, random: this.#random.fork(`${fault.name} ${nth}`) },
      partner: isFit => this.#take(fault, other => this.#sheetIn(other) === sheet && isFit(other)),
      inOrder: (one, other) => (place(one) < place(other) ? [one, other] : [other, one]),
      below: upper => {
        const lower = this.#freeBelow(upper);
        if (lower === null) throw new Error(`${fault.name}: no row below`);
        this.#free.delete(lower);
        return lower;
      },
      strand: name => {
        this.strays.push(name);
      },
    };
  }

  #take({ name }: ListFault, isFit: (row: ListingRow) => boolean): ListingRow {
    for (const row of this.#free) {
      if (!isFit(row)) continue;
      this.#free.delete(row);
      return row;
    }
    throw new Error(`No row is left for: ${name}`);
  }

  #freeBelow(row: ListingRow): ListingRow | null {
    const { rows } = this.#sheetIn(row);
    const lower = rows[(this.#placeOf.get(row) ?? 0) + 1];
    return lower !== undefined && lower.sector === row.sector && this.#free.has(lower) ? lower : null;
  }

  #sheetIn(row: ListingRow): ListingSheet {
    const sheet = this.#sheetOf.get(row);
    if (sheet === undefined) throw new Error('A row of no sheet');
    return sheet;
  }
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map(item => ({ item, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
