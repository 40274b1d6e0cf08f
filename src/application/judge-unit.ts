import { foldEchoes, type RawFinding } from '#domain/echoes.ts';
import { type DossierFacts, type FileFacts, isReadable, type UnitFacts } from '#domain/facts.ts';
import type { Judge } from '#domain/judge.ts';
import { codeInName } from '#domain/read-file-name.ts';
import type { UnitReport } from '#domain/report.ts';
import { reportUnit } from '#domain/unit-report.ts';
import type { CheckInput } from './check-input.ts';
import { groupDossiers } from './group-dossiers.ts';
import type { ReadUnit } from './read-units.ts';

/** Dossiers judged before others get a turn: Ctrl-C, progress. */
const BATCH = 200;

/**
 * Asks everything of one unit: each file, its pages, each dossier, the unit as a whole.
 * A dossier or unit of which only a part was read is not asked as a whole: it would be blamed for what was not reached.
 */
export async function judgeUnit(
  judge: Judge,
  unit: ReadUnit,
  { unitCode, contact, day }: Pick<CheckInput, 'unitCode' | 'contact' | 'day'>,
  signal: AbortSignal,
): Promise<UnitReport> {
  const { folder, path, foreign, unread } = unit;
  const halfRead = new Set<string | null>(unread.map(file => codeInName(file.name)));
  const dossiers: DossierFacts[] = [];
  const findings: RawFinding[] = [];
  for (const [index, dossier] of groupDossiers(unit.facts).entries()) {
    if (index % BATCH === BATCH - 1) await pause();
    const judged = judgeDossier(judge, dossier, dossier.code === null || !halfRead.has(dossier.code));
    dossiers.push(judged.dossier);
    for (const finding of judged.findings) findings.push(finding);
  }
  const facts: UnitFacts = { folder, path, list: null, dossiers, foreign, unitCode, contact, day };
  if (unread.length === 0 && !signal.aborted) {
    for (const finding of judge.inspect('unit', facts)) findings.push(finding);
  }
  return reportUnit(facts, foldEchoes(findings));
}

interface Judged {
  readonly dossier: DossierFacts;
  readonly findings: readonly RawFinding[];
}

function judgeDossier(judge: Judge, dossier: DossierFacts, isWhole: boolean): Judged {
  const judged = dossier.files.map(file => judgeFile(judge, file));
  const files = judged.map(({ file }) => file);
  const findings = judged.flatMap(one => one.findings);
  if (!isWhole) return { dossier: { ...dossier, files }, findings };
  try {
    const ofWhole = judge.inspect('dossier', { ...dossier, files });
    return { dossier: { ...dossier, files }, findings: [...findings, ...ofWhole] };
  } catch (error) {
    // Which of its files broke the check is not known, so none of them may pass.
    return refuseDossier(judge, { ...dossier, files }, String(error));
  }
}

function refuseDossier(judge: Judge, dossier: DossierFacts, detail: string): Judged {
  const files = dossier.files.map(file => crashed(file, detail));
  return {
    dossier: { ...dossier, files },
    findings: files.flatMap(file => [...judge.inspect('file', file)]),
  };
}

interface JudgedFile {
  readonly file: FileFacts;
  readonly findings: readonly RawFinding[];
}

/** A check that breaks on hostile facts must not end the run, nor let the file pass: it counts as unreadable. */
function judgeFile(judge: Judge, file: FileFacts): JudgedFile {
  try {
    return { file, findings: [...inspectFile(judge, file)] };
  } catch (error) {
    const safe = crashed(file, String(error));
    return { file: safe, findings: [...inspectFile(judge, safe)] };
  }
}

function crashed(file: FileFacts, detail: string): FileFacts {
  return isReadable(file) ? { ...file, pdf: { state: 'refused', cause: 'crashed', detail } } : file;
}

function* inspectFile(judge: Judge, file: FileFacts): Generator<RawFinding> {
  yield* judge.inspect('file', file);
  if (isReadable(file)) yield* judge.inspect('pdf', file);
}

function pause(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 0);
  });
}
