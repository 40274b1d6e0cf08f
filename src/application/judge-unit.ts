import { foldEchoes, type RawFinding } from '#domain/echoes.ts';
import type { DossierFacts, UnitFacts } from '#domain/facts.ts';
import { BrokenRule, type Judge } from '#domain/judge.ts';
import { rowAt } from '#domain/list-places.ts';
import type { UnitReport } from '#domain/report.ts';
import { reportUnit } from '#domain/unit-report.ts';
import type { CheckInput } from './check-input.ts';
import { groupDossiers } from './group-dossiers.ts';
import { asCrashed } from './judge-file.ts';
import type { ReadUnit } from './read-units.ts';

/** Dossiers judged before others get a turn: Ctrl-C, progress. */
const BATCH = 1000;

interface Judged {
  readonly dossier: DossierFacts;
  readonly findings: readonly RawFinding[];
}

/**
 * Asks of each dossier, of the list and of the unit as a whole what no file alone can answer, and reports it all.
 * A list is whole however far the scans were read. A dossier or unit of which only a part was read is not asked as a
 * whole: it would be blamed for what was not reached.
 */
export async function judgeUnit(
  judge: Judge,
  unit: ReadUnit,
  { unitCode, register, contact, day }: Pick<CheckInput, 'unitCode' | 'register' | 'contact' | 'day'>,
  signal: AbortSignal,
): Promise<UnitReport> {
  const { folder, path, foreign, unread, list } = unit;
  const dossiers: DossierFacts[] = [];
  const findings: RawFinding[] = [];
  const ofFiles = new Map(unit.judged.map(judged => [judged.file, judged.findings]));
  const grouped = groupDossiers([...ofFiles.keys()], list, unread);
  for (const [index, dossier] of grouped.dossiers.entries()) {
    if (index % BATCH === BATCH - 1) await pause();
    const own = dossier.files.flatMap(file => ofFiles.get(file) ?? []);
    const judged = judgeDossier(judge, dossier, own, !grouped.halfRead.has(dossier));
    dossiers.push(judged.dossier);
    for (const finding of judged.findings) findings.push(finding);
  }
  if (list !== null) {
    for (const finding of judge.inspectEach('list', list, { path: list.path, field: 'list' }))
      findings.push(finding);
  }
  const facts: UnitFacts = {
    ...{ folder, path, list, dossiers, foreign },
    ...{ unitCode, register, contact, day },
  };
  if (unread.length === 0 && !signal.aborted) {
    const at = { path: folder ?? list?.path ?? '', field: 'unit' };
    for (const finding of judge.inspectEach('unit', facts, at)) findings.push(finding);
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
    const { row } = dossier;
    if (dossier.files.length === 0 && row !== null && error instanceof BrokenRule) {
      return { dossier, findings: [...findings, judge.unanswered(error, rowAt(row))] };
    }
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
