import type { ColumnRole } from '#domain/list-facts.ts';
import { titleOf } from '../make-many.ts';
import { seededRandom } from '../seeded-random.ts';
import { EVERY_FAULT } from './faults/every-fault.ts';
import { inventListing } from './invent-listing.ts';
import { inventRow } from './invent-row.ts';
import { LISTED_PROCEDURES } from './listed-procedures.ts';
import type { Listing, ListingRow } from './listing.ts';
import { LISTING_COLUMNS } from './listing-columns.ts';
import { type PlacedSheet, placeSheet } from './place-sheet.ts';
import { FaultPlanter } from './plant-list-faults.ts';

/** Of the demo's thirty columns, those that a list of twenty does without. */
const LEFT_OUT: ReadonlySet<ColumnRole | null> = new Set([
  ...(['oldNumber', 'procedureCode', 'resultSummary', 'signer', 'signerTitle'] as const),
  ...(['effectiveOn', 'returnedOn', 'status', 'noRedSeal', 'note'] as const),
]);

const COLUMNS = LISTING_COLUMNS.filter(({ role }) => !LEFT_OUT.has(role));

/** Only rows that the software gave codes to: half of them before most faults of late entry, half after. */
const YEARS = [2018, 2019, 2020, 2021];

export interface ManyRowsOptions {
  readonly count: number;
  readonly seed: number;
  /** Share of rows with a fault, 0 to 1. */
  readonly faulty: number;
}

/** A list of twenty columns and very many rows, a worksheet for each of four years; the same options give the same list. */
export function makeManyRows({ count, seed, faulty }: ManyRowsOptions): readonly PlacedSheet[] {
  const random = seededRandom(seed);
  const rows = Math.ceil(count / YEARS.length);
  const listing = inventListing(
    YEARS.map((year, at) => ({ year, rows: Math.min(rows, count - at * rows) })),
    random,
  );
  plantShare(listing, count * faulty, seed);
  return listing.map(sheet => placeSheet({ ...sheet, columns: COLUMNS }));
}

/** As many of each kind as in the seeded list of a thousand, more or fewer of all alike. */
function plantShare(listing: Listing, wanted: number, seed: number): void {
  const faults = EVERY_FAULT.filter(fault => fault.writer === undefined);
  const each = wanted / faults.reduce((sum, { times }) => sum + times, 0);
  const planter = new FaultPlanter(listing, seededRandom(seed).fork('faults'));
  for (const fault of faults) planter.plant(fault, Math.round(fault.times * each));
}

/** The list of a folder that `makeManyFiles` made, nothing wrong in it: a row for each two files. */
export function makeRowsOfMany({
  count,
  seed,
}: Pick<ManyRowsOptions, 'count' | 'seed'>): readonly PlacedSheet[] {
  const random = seededRandom(seed);
  const rows: ListingRow[] = [];
  for (let index = 0; index < count; index += 2) rows.push(rowOfFiles(index, random.fork(`row ${index}`)));
  return [placeSheet({ name: 'Danh sách', year: 2021, columns: COLUMNS, rows })];
}

function rowOfFiles(index: number, random: ReturnType<typeof seededRandom>): ListingRow {
  const [code = '', , year = ''] = titleOf(index).split('_');
  const day = code.slice(14, 20);
  const receivedOn = `${year}-${day.slice(2, 4)}-${day.slice(4)}`;
  const plan = { index, code, receivedOn, serial: index + 1, saysReceipt: true };
  const row = inventRow({ ...plan, procedure: random.pick(LISTED_PROCEDURES) }, random);
  row.cells.set('componentFile', `${titleOf(index)}.pdf`);
  row.cells.set('resultFile', `${titleOf(index + 1)}.pdf`);
  return row;
}
