import type { Edit, Finding } from '#domain/finding.ts';
import type { Told } from './told.ts';

/**
 * What a person does about a fault. `rename`, `repair`: the pixels are good. `rescan`: they are not.
 * `rewrite`: a cell of the list, whose right value is known. `edit`: one whose value a person must find.
 * `supply`: a file is missing. `replace`: the file as a whole is of no use. `unlock`: it may not be read.
 * `decide`: a person must look and answer. `look`: nobody has looked at the pixels yet.
 * `ask`: beyond this machine's limits. `correct`: any other error. `review`: warnings that ask for a look, not for work.
 */
export type WorkKind =
  | 'rename'
  | 'rewrite'
  | 'edit'
  | 'repair'
  | 'rescan'
  | 'supply'
  | 'unlock'
  | 'replace'
  | 'decide'
  | 'look'
  | 'ask'
  | 'correct'
  | 'review';

/** In the order in which it is best done: what is quick first, what needs the scanner together. */
export const WORK_KINDS: readonly WorkKind[] = [
  ...(['rename', 'rewrite', 'repair', 'edit', 'rescan', 'replace', 'supply', 'unlock'] as const),
  ...(['correct', 'decide', 'look', 'ask', 'review'] as const),
];

export interface Work {
  readonly kind: WorkKind;
  readonly told: readonly Told[];
}

/** Faults that only new pixels mend. */
const NEW_PIXELS = new Set(['PD04', 'PD05', 'PD12', 'PD13', 'PD14', 'PD15']);

/** Faults that only another file mends. */
const NEW_FILE = new Set(['PD01', 'PD03']);

/** A file that the list, or the letter, asks for is not there. */
const MISSING_FILE = new Set(['FD03', 'FD05']);

/**
 * Of one dossier's faults the one to begin with: errors before what only wants a look, a wrong code before all that is
 * named after it, then what is quick. Null when there is nothing to choose from.
 */
export function firstOf(told: readonly Told[]): Told | null {
  const errors = told.filter(({ folded }) => folded.first.severity === 'error');
  if (new Set(errors.map(({ folded }) => workOf(folded.first))).size < 2) return null;
  const rank = ({ folded: { first } }: Told) =>
    first.number.startsWith('CD') ? -1 : WORK_KINDS.indexOf(workOf(first));
  return errors.reduce((best, one) => (rank(one) < rank(best) ? one : best));
}

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
  if (edits.some(edit => edit.kind === 'setCell')) return 'rewrite';
  if (finding.outcome === 'failed' && edits.some(isRepair)) return 'repair';
  if (finding.severity !== 'error') return 'review';
  if (finding.values['cause'] === 'noAccess') return 'unlock';
  if (finding.outcome === 'undecided') return undecidedWork(finding);
  if (NEW_PIXELS.has(finding.number)) return 'rescan';
  if (MISSING_FILE.has(finding.number)) return 'supply';
  if ('cell' in finding.at || 'field' in finding.at) return 'edit';
  return NEW_FILE.has(finding.number) ? 'replace' : 'correct';
}

function undecidedWork({ reason }: Finding): WorkKind {
  if (reason === 'pixels') return 'look';
  return reason === 'limits' || reason === 'environment' ? 'ask' : 'decide';
}

function isRepair(edit: Edit): boolean {
  return edit.kind === 'repair';
}
