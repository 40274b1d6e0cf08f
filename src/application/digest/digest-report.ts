import type { Finding, Severity } from '#domain/finding.ts';
import type { DossierReport, Report, UnitReport } from '#domain/report.ts';
import { foldPages, kindOf, TOLD_SINGLY } from './fold-pages.ts';
import { firstOf } from './plan-work.ts';
import { countPlaces, isOfList, type Told } from './told.ts';

/** One kind of fault, wherever it stands. */
export interface Kind {
  readonly first: Finding;
  readonly told: readonly Told[];
}

/** Faults of one dossier as its reader counts them: a fault on ten pages is one. */
export interface FaultCounts {
  readonly failed: number;
  readonly undecided: number;
  readonly warning: number;
}

export interface DossierDigest {
  readonly unit: UnitReport;
  readonly dossier: DossierReport;
  /** Errors that are this dossier's own; those shared by many files are in `common`. */
  readonly told: readonly Told[];
  readonly counts: FaultCounts;
  /** Where there are several errors, the one to begin with. */
  readonly first: Told | null;
}

/** A report as a person reads it: what many share first, then dossier by dossier, worst first. */
export interface ReportDigest {
  /** Everything, folded file by file. */
  readonly all: readonly Told[];
  /** Errors of a unit as a whole. */
  readonly ofUnits: readonly Told[];
  /** Errors of a list as a whole. */
  readonly ofLists: readonly Told[];
  /** Errors that more than five files or cells share. */
  readonly common: readonly Kind[];
  /** Dossiers that did not pass, worst first. */
  readonly dossiers: readonly DossierDigest[];
  readonly warnings: readonly Kind[];
  readonly infos: readonly Kind[];
}

export function digestReport(report: Report): ReportDigest {
  const told = report.units.flatMap(toldOf);
  const errors = told.filter(isOf('error'));
  const shared = new Map([...kindsOf(errors)].filter(([, { told: all }]) => countPlaces(all) > TOLD_SINGLY));
  const own = errors.filter(({ folded }) => !shared.has(kindOf(folded.first)));
  return {
    all: told,
    ofUnits: own.filter(one => one.dossier === null && !isOfList(one)),
    ofLists: own.filter(one => one.dossier === null && isOfList(one)),
    common: worstFirst(shared.values()),
    dossiers: dossiersOf(report, told, own),
    warnings: worstFirst(kindsOf(told.filter(isOf('warning'))).values()),
    infos: worstFirst(kindsOf(told.filter(isOf('info'))).values()),
  };
}

function toldOf(unit: UnitReport): Told[] {
  const files = new Map(unit.files.map(file => [file.path, file]));
  const whole = [...foldPages(unit.list?.findings ?? []), ...foldPages(unit.findings)].map(folded => {
    return { unit, dossier: null, file: null, folded };
  });
  const inner = unit.dossiers.flatMap(dossier => [
    ...foldPages(dossier.findings).map(folded => ({ unit, dossier, file: null, folded })),
    ...dossier.files.flatMap(path => {
      const file = files.get(path) ?? null;
      return foldPages(file?.findings ?? []).map(folded => ({ unit, dossier, file, folded }));
    }),
  ]);
  return [...whole, ...inner];
}

function isOf(severity: Severity): (told: Told) => boolean {
  return ({ folded }) => folded.first.severity === severity;
}

function kindsOf(told: readonly Told[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [key, all] of Map.groupBy(told, ({ folded }) => kindOf(folded.first))) {
    const [one] = all;
    if (one !== undefined) kinds.set(key, { first: one.folded.first, told: all });
  }
  return kinds;
}

/** Failed before undecided, then what concerns most, then by number. */
function worstFirst(kinds: Iterable<Kind>): Kind[] {
  const rank = ({ first }: Kind) => (first.outcome === 'failed' ? 0 : 1);
  return [...kinds].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      other.told.length - one.told.length ||
      (one.first.number < other.first.number ? -1 : 1),
  );
}

function dossiersOf(report: Report, everything: readonly Told[], own: readonly Told[]): DossierDigest[] {
  const allOf = Map.groupBy(everything, ({ dossier }) => dossier);
  const ownOf = Map.groupBy(own, ({ dossier }) => dossier);
  const digests = report.units.flatMap(unit =>
    unit.dossiers
      .filter(({ verdict }) => verdict !== 'passed')
      .map((dossier): DossierDigest => {
        const all = allOf.get(dossier) ?? [];
        return {
          unit,
          dossier,
          told: ownOf.get(dossier) ?? [],
          counts: countFaults(all),
          first: firstOf(all),
        };
      }),
  );
  const rank = ({ dossier }: DossierDigest) => (dossier.verdict === 'failed' ? 0 : 1);
  return digests.sort((one, other) => rank(one) - rank(other) || errors(other) - errors(one));
}

function errors({ counts }: DossierDigest): number {
  return counts.failed + counts.undecided;
}

function countFaults(told: readonly Told[]): FaultCounts {
  const counts = { failed: 0, undecided: 0, warning: 0 };
  for (const { folded } of told) {
    const { severity, outcome } = folded.first;
    if (severity === 'error') counts[outcome] += 1;
    else if (severity === 'warning') counts.warning += 1;
  }
  return counts;
}
