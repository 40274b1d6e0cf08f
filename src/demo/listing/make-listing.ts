import { seededRandom } from '../seeded-random.ts';
import { type ExpectedListFinding, expectFindings } from './expected-listing.ts';
import { EVERY_FAULT } from './faults/every-fault.ts';
import { inventListing, type YearPlan } from './invent-listing.ts';
import type { Listing, ListingSheet } from './listing.ts';
import { naturalFindings } from './natural-findings.ts';
import { type PlacedSheet, placeSheet } from './place-sheet.ts';
import { FaultPlanter } from './plant-list-faults.ts';

/** Who writes the workbook: not every program can write every fault. */
export type ListWriter = 'sohoa' | 'openpyxl';

export interface MadeListing {
  readonly sheets: readonly PlacedSheet[];
  /** Names of what lies in the unit's folder. */
  readonly files: readonly string[];
  /** How many faults were planted, and of how many kinds: numbers of checks with their cases. */
  readonly faults: number;
  readonly kinds: readonly string[];
  readonly expected: readonly ExpectedListFinding[];
}

/** Six years, a thousand dossiers. */
export const SEEDED_YEARS: readonly YearPlan[] = [
  { year: 2015, rows: 130 },
  { year: 2016, rows: 150 },
  { year: 2018, rows: 170 },
  { year: 2019, rows: 180 },
  { year: 2020, rows: 180 },
  { year: 2021, rows: 190 },
];

/** A unit's list with every kind of fault in it, the folder that goes with it, and the truth about both. */
export function makeListing(seed: number, writer: ListWriter = 'sohoa'): MadeListing {
  const random = seededRandom(seed);
  const listing = withOwnColumns(inventListing(SEEDED_YEARS, random));
  const planter = new FaultPlanter(listing, random.fork('faults'));
  // What only some can write comes last: all else then falls on the same rows.
  for (const fault of EVERY_FAULT) if (fault.writer === undefined) planter.plant(fault);
  for (const fault of EVERY_FAULT) if (fault.writer === writer) planter.plant(fault);
  return gather(listing, planter);
}

function gather(listing: Listing, { planted, strays }: FaultPlanter): MadeListing {
  const sheets = listing.map(placeSheet);
  const findings = [...naturalFindings(listing), ...planted.flatMap(({ findings: own }) => own)];
  const faulty = planted.filter(({ findings: own }) => own.length > 0);
  return {
    sheets,
    files: [...listing.flatMap(({ rows }) => rows.flatMap(row => row.files)), ...strays],
    faults: faulty.length,
    kinds: [...new Set(findings.map(({ number, case: gravity }) => `${number} ${gravity}`))].sort(),
    expected: expectFindings(findings, sheets),
  };
}

/** One year has a column of the unit's own, another hides one. */
function withOwnColumns(listing: Listing): Listing {
  return listing.map((sheet): ListingSheet => {
    const { year, columns } = sheet;
    if (year === 2019) {
      const shelf = { role: null, header: 'Vị trí tủ, ngăn', over: '', width: 12 };
      return { ...sheet, columns: [...columns, shelf] };
    }
    if (year !== 2016) return sheet;
    return {
      ...sheet,
      columns: columns.map(column => (column.role === 'email' ? { ...column, isHidden: true } : column)),
    };
  });
}
