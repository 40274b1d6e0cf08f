import type { Severity } from '#domain/finding.ts';
import type { Verdict } from '#domain/verdict.ts';
import type {
  Expected,
  ExpectedDossier,
  ExpectedFile,
  ExpectedFinding,
  ExpectedUnitFinding,
} from './expected.ts';
import { filesOf, type PlantedFile, type PlantedUnit } from './planted-unit.ts';

/** Writes down what was planted, as a report would have to say it. Knows nothing of the code that judges. */
export function expectUnit(unit: PlantedUnit): Expected {
  const pathOf = ({ name }: PlantedFile): string => `${unit.folder}/${name}`;
  const all = filesOf(unit);
  const sourceOf = (file: PlantedFile): PlantedFile => all.find(({ name }) => name === file.copyOf) ?? file;
  const files = all.map(file => expectFile(pathOf(file), file, sourceOf(file)));
  const dossiers = unit.dossiers.map(({ code, component, result }): ExpectedDossier => {
    const own = [component, result].map(pathOf);
    const verdict = worst(files.filter(file => own.includes(file.path)).map(file => file.verdict));
    return { key: code, code, verdict, files: own.sort(byText) };
  });
  const findings = unit.foreign.map(
    (name): ExpectedUnitFinding => ({
      path: `${unit.folder}/${name}`,
      ...{ number: 'FD06', case: 'litter', outcome: 'failed', severity: 'info' },
    }),
  );
  const readable = all.map(sourceOf).filter(isReadable);
  return {
    ...{ schema: 'sohoa-demo/1', profile: 'bk-2021', stage: 'list', folder: unit.folder },
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

/** A copy is called by its own name and holds what its source holds. */
function expectFile(path: string, file: PlantedFile, source: PlantedFile): ExpectedFile {
  const faults = [
    ...file.faults.filter(fault => fault.of === 'name'),
    ...source.faults.filter(fault => fault.of === 'content'),
  ];
  const planted = faults.flatMap(fault => fault.expects(source.sides));
  const findings = [...planted, ...notYetLookedAt(source)].sort(byPlace);
  return { path, verdict: verdictOf(findings), findings };
}

/** Whether a scanned page is blank shows only in its pixels: a note, once a file, until somebody looks. */
function notYetLookedAt(file: PlantedFile): readonly ExpectedFinding[] {
  const isScan = !file.setting.bornDigital && file.sides.some(side => side !== 'nothing');
  if (!isReadable(file) || !isScan) return [];
  return [{ number: 'PD06', case: 'blank', outcome: 'undecided', reason: 'pixels', severity: 'info' }];
}

const isReadable = ({ setting }: PlantedFile): boolean =>
  setting.cutAt === undefined && (setting.passwords?.user ?? '') === '';

/** Errors alone weigh; the echoes of these faults never weigh more than their cause. */
function verdictOf(findings: readonly ExpectedFinding[]): Verdict {
  const errors = findings.filter(finding => finding.severity === 'error');
  if (errors.some(({ outcome }) => outcome === 'failed')) return 'failed';
  return errors.length > 0 ? 'undecided' : 'passed';
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('failed')) return 'failed';
  return verdicts.includes('undecided') ? 'undecided' : 'passed';
}

/** By code unit: the same on every machine. */
export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export function byPlace(one: ExpectedFinding, other: ExpectedFinding): number {
  const placeOf = ({ number, page = 0, case: gravity }: ExpectedFinding): string =>
    `${number} ${String(page).padStart(6, '0')} ${gravity}`;
  return byText(placeOf(one), placeOf(other));
}

function countVerdicts(judged: readonly { readonly verdict: Verdict }[]): Record<Verdict, number> {
  const count = (wanted: Verdict): number => judged.filter(({ verdict }) => verdict === wanted).length;
  return { passed: count('passed'), failed: count('failed'), undecided: count('undecided') };
}

function countSeverities(findings: readonly ExpectedFinding[]): Record<Severity, number> {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
