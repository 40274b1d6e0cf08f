import { byPlace, byText } from './by-place.ts';
import { type ExpectedRows, expectRows } from './expect-rows.ts';
import type {
  Expected,
  ExpectedDossier,
  ExpectedFile,
  ExpectedFinding,
  ExpectedUnitFinding,
} from './expected.ts';
import type { MadeList } from './make-list.ts';
import type { PlantedRow } from './planted-list.ts';
import { filesOf, type PlantedDossier, type PlantedFile, type PlantedUnit } from './planted-unit.ts';
import { countSeverities, countVerdicts, verdictOf, worst } from './weigh-findings.ts';

/** Writes down what was planted, as a report would have to say it. Knows nothing of the code that judges. */
export function expectUnit(unit: PlantedUnit, list: MadeList | null = null): Expected {
  const rows = expectRows(unit, list);
  const files = unit.dossiers.flatMap(dossier => expectFiles(unit, dossier, rows));
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

function expectFiles(unit: PlantedUnit, dossier: PlantedDossier, rows: ExpectedRows): ExpectedFile[] {
  return [dossier.component, dossier.result].map(file => {
    const path = `${unit.folder}/${file.name}`;
    const planted = plantedIn(file, sourceOf(unit, file), rows.of(dossier).declares);
    // What a cell of the list names is told there: file and cell are renamed together.
    const own = planted.filter(({ number }) => !(rows.hasNames(dossier) && number.startsWith('FN')));
    const findings = [...own, ...rows.ofFile(dossier)].sort(byPlace);
    const weights = [...findings, ...rows.echoesAt(path)];
    return { path, verdict: verdictOf(weights), findings };
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
  return [...faults.flatMap(fault => fault.expects(source.sides, declares)), ...notYetLookedAt(source)];
}

/** Whether a scanned page is blank shows only in its pixels: a note, once a file, until somebody looks. */
function notYetLookedAt(file: PlantedFile): readonly ExpectedFinding[] {
  const isScan = !file.setting.bornDigital && file.sides.some(side => side !== 'nothing');
  if (!isReadable(file) || !isScan) return [];
  return [{ number: 'PD06', case: 'blank', outcome: 'undecided', reason: 'pixels', severity: 'info' }];
}

const isReadable = ({ setting }: PlantedFile): boolean =>
  setting.cutAt === undefined && (setting.passwords?.user ?? '') === '';
