import type { Explained } from './check.ts';
import type { At, Echo, Finding } from './finding.ts';

/** A finding fresh from its rule, with the findings it claims to explain. */
export interface RawFinding extends Finding {
  /** Absent where it explains nothing, so that it is a finding as it stands: most are, and there may be many. */
  readonly explains?: readonly Explained[];
}

/** Page, cell or field: the part of a place that is not its path. */
export function placeWithin(at: At): string {
  if ('cell' in at) return `${at.worksheet}!${at.cell}`;
  if ('field' in at) return `field ${at.field}`;
  return at.page === undefined ? '' : `page ${at.page}`;
}

const keyOf = (number: string, at: At): string => `${number}|${at.path}|${placeWithin(at)}`;

/**
 * Puts each explained finding under the one that explains it, so that a person reads the cause once.
 * An echo keeps its severity; the echo of an undecided cause is itself undecided.
 */
export function foldEchoes(raw: readonly RawFinding[]): Finding[] {
  const causes = new Causes(raw);
  const echoes = new Map<RawFinding, Echo[]>();
  const roots: RawFinding[] = [];
  for (const finding of raw) {
    const root = rootOf(finding, causes);
    if (root === finding) roots.push(finding);
    else echoesOf(root, echoes).push(asEcho(finding, root));
  }
  return roots.map(root => withEchoes(root, echoes.get(root) ?? []));
}

/** Who explains what; the first who claims it. */
class Causes {
  readonly #ofAll = new Map<string, RawFinding>();
  /** Of those that explain open questions only. */
  readonly #ofOpen = new Map<string, RawFinding>();

  constructor(raw: readonly RawFinding[]) {
    for (const cause of raw) {
      for (const { number, at, onlyOpen } of cause.explains ?? []) {
        const causes = onlyOpen === true ? this.#ofOpen : this.#ofAll;
        const key = keyOf(number, at);
        if (!causes.has(key)) causes.set(key, cause);
      }
    }
  }

  of({ number, at, outcome }: RawFinding): RawFinding | undefined {
    const key = keyOf(number, at);
    return this.#ofAll.get(key) ?? (outcome === 'undecided' ? this.#ofOpen.get(key) : undefined);
  }
}

function echoesOf(root: RawFinding, echoes: Map<RawFinding, Echo[]>): Echo[] {
  const known = echoes.get(root) ?? [];
  if (known.length === 0) echoes.set(root, known);
  return known;
}

function withEchoes(raw: RawFinding, echoes: readonly Echo[]): Finding {
  if (raw.explains === undefined && echoes.length === 0) return raw;
  const { explains: _, ...finding } = raw;
  return { ...finding, echoes: [...finding.echoes, ...echoes] };
}

/** Follows causes upward; a circle of explanations ends where it began. */
function rootOf(finding: RawFinding, causes: Causes): RawFinding {
  const seen = new Set<RawFinding>();
  let at = finding;
  for (;;) {
    seen.add(at);
    const cause = causes.of(at);
    if (cause === undefined || cause === at) return at;
    if (seen.has(cause)) return finding;
    at = cause;
  }
}

function asEcho(finding: RawFinding, root: RawFinding): Echo {
  const { id, number, at, severity } = finding;
  const undecided = root.outcome === 'undecided';
  const outcome = undecided ? 'undecided' : finding.outcome;
  const reason = undecided ? root.reason : finding.reason;
  return { id, number, subject: at.path, at, severity, outcome, ...(reason === undefined ? {} : { reason }) };
}
