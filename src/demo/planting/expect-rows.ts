import type { Severity } from '#domain/finding.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { ExpectedListFinding } from '../listing/expected-listing.ts';
import { textOf } from '../listing/listing.ts';
import { addressIn } from '../listing/place-sheet.ts';
import type { Expected, ExpectedDossier, ExpectedFinding, ExpectedUnitFinding } from './expected.ts';
import type { MadeList } from './make-list.ts';
import type { PlantedRow } from './planted-list.ts';
import type { PlantedDossier, PlantedFile, PlantedUnit } from './planted-unit.ts';
import { verdictOf } from './weigh-findings.ts';

/** What a dossier is known by, and what its row says and suffers. */
interface ExpectedRow {
  readonly key: string;
  readonly code: string | null;
  /** Of the row alone; absent when there is none. */
  readonly verdict?: Verdict;
  readonly declares?: PlantedRow['declares'];
}

/** The truth about a unit's list, as far as its dossiers and files need it. */
export interface ExpectedRows {
  readonly list: Expected['list'];
  /** Of the list and its rows. */
  readonly findings: readonly ExpectedUnitFinding[];
  readonly withoutFiles: readonly ExpectedDossier[];
  of(dossier: PlantedDossier): ExpectedRow;
  hasNames(dossier: PlantedDossier): boolean;
  /** What each file of the dossier suffers because no row has it. */
  ofFile(dossier: PlantedDossier): readonly ExpectedFinding[];
  /** What weighs on a file though it is told at a cell. */
  echoesAt(path: string): readonly Pick<ExpectedFinding, 'outcome' | 'severity'>[];
}

export function expectRows(unit: PlantedUnit, list: MadeList | null): ExpectedRows {
  return list === null ? NO_LIST : new RowsOfList(unit, list);
}

const NO_LIST: ExpectedRows = {
  ...{ list: null, findings: [], withoutFiles: [] },
  of: ({ code }) => ({ key: code, code }),
  hasNames: () => false,
  ofFile: () => [],
  echoesAt: () => [],
};

class RowsOfList implements ExpectedRows {
  readonly findings: readonly ExpectedUnitFinding[];
  readonly #unit: PlantedUnit;
  readonly #made: MadeList;

  constructor(unit: PlantedUnit, made: MadeList) {
    this.#unit = unit;
    this.#made = made;
    const ofNames = unit.dossiers.flatMap(dossier => this.#misnamed(dossier));
    this.findings = [...made.findings.map(finding => this.#asUnitFinding(finding)), ...ofNames];
  }

  get list(): Expected['list'] {
    return { path: this.#made.name, verdict: verdictOf(this.findings) };
  }

  /** The dossier of the older register. */
  get withoutFiles(): readonly ExpectedDossier[] {
    const { key, code, verdict = 'passed' } = this.#rowOf(null);
    return [{ key, code, verdict, files: [] }];
  }

  of({ code }: PlantedDossier): ExpectedRow {
    return this.#made.rows.has(code) ? this.#rowOf(code) : { key: code, code };
  }

  hasNames({ code }: PlantedDossier): boolean {
    return this.#made.rows.has(code);
  }

  ofFile({ code }: PlantedDossier): readonly ExpectedFinding[] {
    if (this.#made.rows.has(code)) return [];
    return [{ number: 'FD02', case: 'fault', outcome: 'failed', severity: 'warning' }];
  }

  echoesAt(path: string): readonly Pick<ExpectedFinding, 'outcome' | 'severity'>[] {
    return this.findings.flatMap(({ echoes = [], outcome }) =>
      echoes.filter(echo => echo.endsWith(` ${path}`)).map(echo => ({ outcome, severity: gravityOf(echo) })),
    );
  }

  #rowOf(dossier: string | null): ExpectedRow {
    const { rows, sheet, name } = this.#made;
    const row = rows.get(dossier);
    if (row === undefined) throw new Error(`The list has no row of ${dossier}`);
    const number = sheet.rowOf(row);
    const own = this.findings.filter(({ path, cell }) => path === name && rowIn(cell) === number);
    const source = textOf(row, 'scanSource');
    const declares = row.cells.has('noRedSeal')
      ? 'noRedSeal'
      : source === 'Bản chụp'
        ? 'photocopy'
        : undefined;
    return {
      ...{ key: `${sheet.name}!${number}`, code: textOf(row, 'code'), verdict: verdictOf(own) },
      ...(declares === undefined ? {} : { declares }),
    };
  }

  #asUnitFinding({
    at,
    number,
    case: gravity,
    severity,
    echoes = [],
  }: ExpectedListFinding): ExpectedUnitFinding {
    const named = echoes.map(echo => this.#withFolder(echo)).sort();
    return {
      ...{ path: this.#made.name, cell: at, number, case: gravity, outcome: 'failed', severity },
      ...(named.length === 0 ? {} : { echoes: named }),
    };
  }

  #withFolder(echo: string): string {
    return echo.includes('!') ? echo : echo.replace(' ', ` ${this.#unit.folder}/`);
  }

  /** A name that is wrong both on disk and in the cell is told at the cell. */
  #misnamed(dossier: PlantedDossier): readonly ExpectedUnitFinding[] {
    const { component, result } = dossier;
    return [
      ...this.#misnamedAt(dossier, component, 'componentFile'),
      ...this.#misnamedAt(dossier, result, 'resultFile'),
    ];
  }

  #misnamedAt(
    { code }: PlantedDossier,
    file: PlantedFile,
    role: 'componentFile' | 'resultFile',
  ): readonly ExpectedUnitFinding[] {
    const { rows, sheet, name } = this.#made;
    const row = rows.get(code);
    if (row === undefined) return [];
    const cell = `${sheet.name}!${addressIn(sheet, row, role)}`;
    return file.faults
      .flatMap(fault => fault.expects(file.sides))
      .filter(({ number }) => number.startsWith('FN'))
      .map(finding => ({
        ...{ path: name, cell, ...finding },
        echoes: [`${finding.number} ${this.#unit.folder}/${file.name}`],
      }));
  }
}

/** How grave an echo of these faults is. */
function gravityOf(echo: string): Severity {
  return echo.startsWith('FN04') ? 'info' : 'error';
}

function rowIn(cell: string | undefined): number {
  return Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);
}
