import type { Edit, Finding } from '#domain/finding.ts';
import type { Told } from './digest-report.ts';

/**
 * What a person does about a fault. `rename`, `repair`: the pixels are good. `rescan`: they are not.
 * `replace`: the file as a whole is of no use. `decide`: a person must look and answer.
 * `look`: nobody has looked at the pixels yet. `ask`: beyond this machine's limits. `correct`: any other error.
 * `review`: warnings that ask for a look, not for work.
 */
export type WorkKind =
  | 'rename'
  | 'repair'
  | 'rescan'
  | 'replace'
  | 'decide'
  | 'look'
  | 'ask'
  | 'correct'
  | 'review';

/** In the order in which it is best done: what is quick first, what needs the scanner together. */
export const WORK_KINDS: readonly WorkKind[] = [
  ...(['rename', 'repair', 'rescan', 'replace', 'correct', 'decide', 'look', 'ask', 'review'] as const),
];

export interface Work {
  readonly kind: WorkKind;
  readonly told: readonly Told[];
}

/** Faults that only new pixels mend. */
const NEW_PIXELS = new Set(['PD04', 'PD05']);

/** Faults that only another file mends. */
const NEW_FILE = new Set(['PD01', 'PD03']);

/** Errors and warnings by what is to be done about them; information asks for nothing. */
export function planWork(told: readonly Told[]): Work[] {
  const groups = Map.groupBy(told, ({ folded }) => workOf(folded.first));
  return WORK_KINDS.flatMap(kind => {
    const own = groups.get(kind);
    return own === undefined ? [] : [{ kind, told: own }];
  });
}

export function workOf(finding: Finding): WorkKind {
  const edits = finding.fixes.flatMap(fix => fix.edits);
  if (edits.some(edit => edit.kind === 'rename')) return 'rename';
  if (finding.severity !== 'error') return 'review';
  if (finding.outcome === 'undecided') return undecidedWork(finding);
  if (edits.some(isRepair)) return 'repair';
  if (NEW_PIXELS.has(finding.number)) return 'rescan';
  return NEW_FILE.has(finding.number) ? 'replace' : 'correct';
}

function undecidedWork({ reason }: Finding): WorkKind {
  if (reason === 'pixels') return 'look';
  return reason === 'limits' || reason === 'environment' ? 'ask' : 'decide';
}

function isRepair(edit: Edit): boolean {
  return edit.kind === 'repair';
}
