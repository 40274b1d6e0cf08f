import { byPlace, byText } from './by-place.ts';
import { type ExpectedRows, expectRows } from './expect-rows.ts';
import { expectSeals } from './expect-seals.ts';
import type {
  Expected,
  ExpectedDossier,
  ExpectedFile,
  ExpectedFinding,
  ExpectedUnitFinding,
} from './expected.ts';
import type { PrintedSide } from './make-file.ts';
import type { MadeList } from './make-list.ts';
import type { PlantedRow } from './planted-list.ts';
import { filesOf, type PlantedDossier, type PlantedFile, type PlantedUnit } from './planted-unit.ts';
import { countSeverities, countVerdicts, verdictOf, worst } from './weigh-findings.ts';

/** What each file's pages are scanned from. */
export type PrintedFiles = ReadonlyMap<PlantedFile, readonly PrintedSide[]>;

/**
 * Writes down what was planted, as a report would have to say it. Knows nothing of the code that judges.
 * @param printed where seals stand is known once the papers are printed; without them none is expected.
 */
export function expectUnit(
  unit: PlantedUnit,
  list: MadeList | null = null,
  printed: PrintedFiles = new Map(),
): Expected {
  const rows = expectRows(unit, list);
  const files = unit.dossiers.flatMap(dossier => expectFiles(unit, dossier, rows, printed));
  const ofFiles = new Map(files.map(({ path, verdict }) => [path, verdict]));
  const dossiers = unit.dossiers.map((dossier): ExpectedDossier => {
    const own = [dossier.component, dossier.result].map(({ name }) => `${unit.folder}/${name}`);
    const { key, code, verdict = 'passed' } = rows.of(dossier);
    const verdicts = [verdict, ...own.map(path => ofFiles.get(path) ?? 'passed')];
    return { key, code, verdict: worst(verdicts), files: own.sort(byText) };
  });
  dossiers.push(...rows.withoutFiles);
  const litter = unit.foreign.map(
    (name): ExpectedUnitFinding => ({
      path: `${unit.folder}/${name}`,
      ...{ number: 'FD06', case: 'litter', outcome: 'failed', severity: 'info' },
    }),
  );
  const findings = [...rows.findings, ...litter].sort(
    (one, other) => byText(one.path, other.path) || byPlace(one, other),
  );
  const readable = filesOf(unit)
    .map(file => sourceOf(unit, file))
    .filter(isReadable);
  return {
    ...{ schema: 'sohoa-demo/1', profile: 'bk-2021', stage: 'list', folder: unit.folder, list: rows.list },
    dossiers: dossiers.sort((one, other) => byText(one.key, other.key)),
    files: files.sort((one, other) => byText(one.path, other.path)),
    findings,
    counts: {
      files: countVerdicts(files),
      dossiers: countVerdicts(dossiers),
      findings: countSeverities([...files.flatMap(file => file.findings), ...findings]),
      pages: readable.reduce((sum, file) => sum + file.sides.length, 0),
      // None is signed yet, and what cannot be opened cannot be signed.
      next: { SG01: readable.length },
    },
  };
}

function sourceOf(unit: PlantedUnit, file: PlantedFile): PlantedFile {
  return filesOf(unit).find(({ name }) => name === file.copyOf) ?? file;
}

function expectFiles(
  unit: PlantedUnit,
  dossier: PlantedDossier,
  rows: ExpectedRows,
  printed: PrintedFiles,
): ExpectedFile[] {
  return [dossier.component, dossier.result].map(file => {
    const path = `${unit.folder}/${file.name}`;
    const source = sourceOf(unit, file);
    const planted = plantedIn(file, source, rows.of(dossier).declares);
    const seals = isReadable(source) ? expectSeals(source, printed.get(source) ?? []) : [];
    // What a cell of the list names is told there: file and cell are renamed together.
    const own = planted.filter(({ number }) => !(rows.hasNames(dossier) && number.startsWith('FN')));
    const findings = [...own, ...rows.ofFile(dossier)].sort(byPlace);
    const weights = [...findings, ...rows.echoesAt(path)];
    return { path, verdict: verdictOf(weights), seals, findings };
  });
}

/** A copy is called by its own name and holds what its source holds. */
function plantedIn(
  file: PlantedFile,
  source: PlantedFile,
  declares: PlantedRow['declares'],
): readonly ExpectedFinding[] {
  const faults = [
    ...file.faults.filter(fault => fault.of === 'name'),
    ...source.faults.filter(fault => fault.of === 'content'),
  ];
  return [...faults.flatMap(fault => fault.expects(source.sides, declares)), ...emptyBacks(source)];
}

/** Backs on which nothing is printed are scanned with the rest: a note each. */
function emptyBacks(file: PlantedFile): readonly ExpectedFinding[] {
  if (!isReadable(file)) return [];
  return file.sides.flatMap((side, index): ExpectedFinding[] =>
    side === 'emptyBack'
      ? [{ number: 'PD06', case: 'blank', outcome: 'failed', severity: 'info', page: index + 1 }]
      : [],
  );
}

const isReadable = ({ setting }: PlantedFile): boolean =>
  setting.cutAt === undefined && (setting.passwords?.user ?? '') === '';
