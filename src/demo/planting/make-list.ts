import { type ExpectedListFinding, expectFindings } from '../listing/expected-listing.ts';
import type { ListingRow, ListingSheet } from '../listing/listing.ts';
import { LISTING_COLUMNS } from '../listing/listing-columns.ts';
import { naturalFindings } from '../listing/natural-findings.ts';
import { type PlacedSheet, placeSheet } from '../listing/place-sheet.ts';
import type { PlantedFinding } from '../listing/planted-finding.ts';
import { type DossierPaper, inventDossierPaper } from '../papers/dossier-paper.ts';
import { UNIT_CODE } from '../papers/invented-people.ts';
import { BIRTH } from '../papers/procedures.ts';
import type { Random } from '../seeded-random.ts';
import { rowOfPapers, rowWithoutPapers } from './list-of-papers.ts';
import type { PlantedRow } from './planted-list.ts';
import type { PlantedDossier, PlantedUnit } from './planted-unit.ts';

/** The list of a made unit, and the truth about it. */
export interface MadeList {
  readonly name: string;
  readonly sheet: PlacedSheet;
  /** By the dossier's code; an older register's has none. */
  readonly rows: ReadonlyMap<string | null, ListingRow>;
  readonly findings: readonly ExpectedListFinding[];
}

/** Types the list from the same papers that are scanned, and plants its faults; null for a unit without one. */
export function makeList(
  unit: PlantedUnit,
  papers: ReadonlyMap<PlantedDossier, DossierPaper>,
  random: Random,
): MadeList | null {
  if (unit.list === undefined) return null;
  const rows = new Map<string | null, ListingRow>();
  const findings: PlantedFinding[] = [];
  for (const planted of unit.list.rows) {
    const [dossier, paper] = paperOf(planted, papers);
    rows.set(dossier.code, rowOfPapers(dossier, paper, planted.declares));
  }
  const old = rowWithoutPapers(inventDossierPaper(OLD_DOSSIER, random.fork('old')));
  rows.set(null, old);
  const sorted = [...Map.groupBy(rows.values(), ({ sector }) => sector).values()].flat();
  const sheet: ListingSheet = { name: 'Danh sách', year: 2021, columns: COLUMNS, rows: sorted };
  for (const planted of unit.list.rows) findings.push(...plantRow(planted, sheet, rows, random));
  findings.push(...naturalFindings([sheet]), ...missingPapers(old));
  const placed = placeSheet(sheet);
  return { name: unit.list.name, sheet: placed, rows, findings: expectFindings(findings, [placed]) };
}

const COLUMNS: ListingSheet['columns'] = [
  ...LISTING_COLUMNS,
  { role: null, header: 'Vị trí tủ, ngăn', over: '', width: 12 },
];

const OLD_DOSSIER = { code: `${UNIT_CODE}-160411-0001`, procedure: BIRTH };

function paperOf(
  { dossier: number }: PlantedRow,
  papers: ReadonlyMap<PlantedDossier, DossierPaper>,
): readonly [PlantedDossier, DossierPaper] {
  for (const pair of papers) if (pair[0].code === `${UNIT_CODE}-${number}`) return pair;
  throw new Error(`The unit has no dossier ${number}`);
}

/** A fault that needs another row is planted on this row and the one before it. */
function plantRow(
  { dossier, faults }: PlantedRow,
  sheet: ListingSheet,
  rows: ReadonlyMap<string | null, ListingRow>,
  random: Random,
): readonly PlantedFinding[] {
  const row = rows.get(`${UNIT_CODE}-${dossier}`);
  if (row === undefined) throw new Error(`The list has no row ${dossier}`);
  const before = sheet.rows[sheet.rows.indexOf(row) - 1] ?? row;
  const place = (one: ListingRow): number => sheet.rows.indexOf(one);
  const refuse = (): never => {
    throw new Error('The demo plants nothing in the row below, and strands no file');
  };
  return faults.flatMap(fault =>
    fault.plant(row, {
      ...{ sheet, nth: 0, random: random.fork(dossier), below: refuse, strand: refuse },
      partner: () => before,
      inOrder: (one, other) => (place(one) < place(other) ? [one, other] : [other, one]),
    }),
  );
}

/** Both names lead nowhere; that there is no result follows from it. */
function missingPapers(row: ListingRow): readonly PlantedFinding[] {
  const missing = { number: 'FD03', case: 'fault', severity: 'error' } as const;
  const result = { row, role: 'resultFile' } as const;
  return [
    { ...missing, at: { row, role: 'componentFile' } },
    { ...missing, at: result, echoes: [{ number: 'FD05', at: result }] },
  ];
}
