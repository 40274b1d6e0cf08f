import type { ColumnRole } from '#domain/list-facts.ts';
import type { Random } from '../seeded-random.ts';
import { workDay } from './calendar-days.ts';
import { inventRow, type RowPlan, softwareCode } from './invent-row.ts';
import { LISTED_PROCEDURES, type ListedProcedure } from './listed-procedures.ts';
import type { Listing, ListingRow, ListingSheet } from './listing.ts';
import { LISTING_COLUMNS } from './listing-columns.ts';

/** Software gives codes from here on; before, each register counted for itself. */
const FIRST_SOFTWARE_YEAR = 2018;

/** Received so early that everything ends within the year. */
const DAYS_OF_RECEIPT = 235;

export interface YearPlan {
  readonly year: number;
  readonly rows: number;
}

/**
 * A unit's list without a fault, a worksheet for each year.
 * Codes, numbers of results and people differ by the way they are counted, never by luck.
 */
export function inventListing(years: readonly YearPlan[], random: Random): Listing {
  let first = 0;
  return years.map(({ year, rows }) => {
    const sheet = inventYear({ year, rows }, first, random.fork(`year ${year}`));
    first += rows;
    return sheet;
  });
}

function inventYear({ year, rows: count }: YearPlan, first: number, random: Random): ListingSheet {
  const register = new Register(year, Math.ceil(count / DAYS_OF_RECEIPT));
  const rows: ListingRow[] = [];
  for (let index = 0; index < count; index++) {
    const own = random.fork(`row ${index}`);
    const procedure = own.pick(LISTED_PROCEDURES);
    rows.push(inventRow({ index: first + index, ...register.enter(index, procedure, own) }, own));
  }
  const sectors = [...new Set(LISTED_PROCEDURES.map(({ sector }) => sector))];
  const sorted = sectors.flatMap(sector => {
    const group = rows.filter(row => row.sector === sector);
    writeDittos(group);
    return group;
  });
  return { name: `Năm ${year}`, year, columns: LISTING_COLUMNS, rows: sorted };
}

/** Counts as the unit's registers do: by day, by sector, by kind of result. */
class Register {
  readonly #year: number;
  readonly #perDay: number;
  readonly #codes = new Map<string, number>();
  readonly #results = new Map<string, number>();

  constructor(year: number, perDay: number) {
    this.#year = year;
    this.#perDay = perDay;
  }

  enter(index: number, procedure: ListedProcedure, random: Random): Omit<RowPlan, 'index'> {
    const receivedOn = workDay(this.#year, Math.floor(index / this.#perDay));
    const serial = next(this.#results, procedure.procedureCode);
    const isOld = this.#year < FIRST_SOFTWARE_YEAR;
    const saysReceipt = !isOld || random.next() < 0.6;
    const plan = { procedure, receivedOn, serial, saysReceipt };
    if (!isOld) {
      // A counter that runs on from day to day is in use, too: ordinals need not begin with 1.
      const ordinal = (index % this.#perDay) + 1 + (this.#perDay === 1 ? random.whole(0, 8) : 0);
      return { ...plan, code: softwareCode(receivedOn, ordinal) };
    }
    return { ...plan, ...this.#oldCode(procedure, random) };
  }

  /** The register's number, plain or behind its sector, with or without the year; or a provisional code. */
  #oldCode({ prefix }: ListedProcedure, random: Random): Pick<RowPlan, 'code' | 'oldNumber'> {
    const number = next(this.#codes, prefix);
    const chance = random.next();
    if (chance < 0.1) {
      const provisional = String(next(this.#codes, 'TAM')).padStart(4, '0');
      const oldNumber = prefix === '' ? `${number}` : `${prefix}.${number}`;
      return { code: `TAM-${this.#year}-${provisional}`, oldNumber };
    }
    if (prefix !== '') return { code: `${prefix}.${number}` };
    return { code: chance < 0.2 ? `${number}/${this.#year}` : number };
  }
}

function next(counts: Map<string, number>, name: string): number {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count;
}

/** Rows between two runs of ditto marks. */
const APART = 30;
const RUN = 4;
const REPEATED: readonly ColumnRole[] = ['issuingAuthority', 'signer', 'signerTitle'];
const DITTOS: readonly [string, string, string] = ['nt', '-nt-', '"'];

/** What the whole group has alike is now and then not written again. */
function writeDittos(group: readonly ListingRow[]): void {
  for (let start = 5; start + RUN < group.length; start += APART) {
    const mark = DITTOS[Math.floor(start / APART) % DITTOS.length] ?? 'nt';
    for (const [at, row] of group.slice(start, start + RUN).entries()) {
      row.isOfDittoRun = true;
      if (at > 0) for (const role of REPEATED) row.cells.set(role, mark);
    }
  }
}
