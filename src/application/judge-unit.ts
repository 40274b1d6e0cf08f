import { foldEchoes, type RawFinding } from '#domain/echoes.ts';
import type { DossierFacts, UnitFacts } from '#domain/facts.ts';
import type { Judge } from '#domain/judge.ts';
import { codeInName } from '#domain/read-file-name.ts';
import type { UnitReport } from '#domain/report.ts';
import { reportUnit } from '#domain/unit-report.ts';
import type { CheckInput } from './check-input.ts';
import { groupDossiers } from './group-dossiers.ts';
import { asCrashed } from './judge-file.ts';
import type { ReadUnit } from './read-units.ts';

/** Dossiers judged before others get a turn: Ctrl-C, progress. */
const BATCH = 200;

interface Judged {
  readonly dossier: DossierFacts;
  readonly findings: readonly RawFinding[];
}

/**
 * Asks of each dossier and of the unit as a whole what no file alone can answer, and reports it all.
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
  const ofFiles = new Map(unit.judged.map(judged => [judged.file, judged.findings]));
  for (const [index, dossier] of groupDossiers([...ofFiles.keys()]).entries()) {
    if (index % BATCH === BATCH - 1) await pause();
    const isWhole = dossier.code === null || !halfRead.has(dossier.code);
    const own = dossier.files.flatMap(file => ofFiles.get(file) ?? []);
    const judged = judgeDossier(judge, dossier, own, isWhole);
    dossiers.push(judged.dossier);
    for (const finding of judged.findings) findings.push(finding);
  }
  const facts: UnitFacts = {
    ...{ folder, path, list: null, dossiers, foreign },
    ...{ unitCode, register: [], contact, day },
  };
  if (unread.length === 0 && !signal.aborted) {
    for (const finding of judge.inspect('unit', facts)) findings.push(finding);
  }
  return reportUnit(facts, foldEchoes(findings));
}

/** Adds to the findings of its files those of the dossier as a whole. */
function judgeDossier(
  judge: Judge,
  dossier: DossierFacts,
  findings: readonly RawFinding[],
  isWhole: boolean,
): Judged {
  if (!isWhole) return { dossier, findings };
  try {
    return { dossier, findings: [...findings, ...judge.inspect('dossier', dossier)] };
  } catch (error) {
    // Which of its files broke the check is not known, so none of them may pass.
    const files = dossier.files.map(file => asCrashed(file, String(error)));
    return {
      dossier: { ...dossier, files },
      findings: files.flatMap(file => [...judge.inspect('file', file)]),
    };
  }
}

function pause(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 0);
  });
}
