import { type Finding, SEVERITIES } from '#domain/finding.ts';
import type { UnitReport } from '#domain/report.ts';
import type { CellEdit } from '#engines/xlsx/editing/cell-edit.ts';
import { foldPages } from '../digest/fold-pages.ts';
import type { FaultTelling } from './fault-telling.ts';
import { FAULT_WORDS } from './fault-words.ts';

/** Marks to set in a list, and how many cells more would have one. */
export interface ChosenMarks {
  readonly marks: readonly CellEdit[];
  readonly left: number;
}

/** Excel itself grows slow with many thousands of comments. */
const MAX_MARKS = 2_000;

/** Told in one cell; a comment that fills the screen is read by nobody. */
const MAX_TOLD = 4;
const MAX_LETTERS = 600;

/**
 * One mark for each cell of the list that something is to be said of: its fill tells the gravest,
 * its comment what was found and what to do. Where cells are too many, the gravest are marked.
 */
export function chooseMarks(unit: UnitReport, telling: FaultTelling, maxMarks = MAX_MARKS): ChosenMarks {
  const cells = new Map<string, CellMark>();
  for (const finding of findingsInList(unit)) {
    if (!('cell' in finding.at)) continue;
    const { worksheet, cell } = finding.at;
    const key = `${worksheet}!${cell}`;
    const known = cells.get(key) ?? { worksheet, cell, findings: [] };
    cells.set(key, known);
    known.findings.push(finding);
  }
  const gravestFirst = [...cells.values()].sort((one, other) => rank(one) - rank(other));
  return {
    marks: gravestFirst.slice(0, maxMarks).map(mark => asEdit(mark, telling)),
    left: Math.max(0, gravestFirst.length - maxMarks),
  };
}

interface CellMark {
  readonly worksheet: string;
  readonly cell: string;
  readonly findings: Finding[];
}

function findingsInList({ list, dossiers, findings }: UnitReport): readonly Finding[] {
  if (list === null) return [];
  const all = [...list.findings, ...dossiers.flatMap(dossier => dossier.findings), ...findings];
  return all.filter(({ at }) => at.path === list.path);
}

function rank({ findings }: CellMark): number {
  return Math.min(...findings.map(gravityOf));
}

function gravityOf({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function asEdit({ worksheet, cell, findings }: CellMark, telling: FaultTelling): CellEdit {
  const sorted = [...findings].sort((one, other) => gravityOf(one) - gravityOf(other));
  const told = sorted.slice(0, MAX_TOLD).map(finding => textOf(finding, telling));
  const more = sorted.length - told.length;
  const comment = [...told, ...(more > 0 ? [FAULT_WORDS.moreInCell(more)] : [])].join('\n');
  return { worksheet, cell, fill: sorted[0]?.severity ?? 'info', comment };
}

/** Three lines at most: what was found, what it explains, what to do. */
function textOf(finding: Finding, telling: FaultTelling): string {
  const [folded] = foldPages([finding]);
  const echoes = folded === undefined ? '' : telling.echoes(folded);
  return [
    `${FAULT_WORDS.level(finding)}: ${messageInCell(finding)}`,
    ...(echoes === '' ? [] : [echoes]),
    FAULT_WORDS.remedy(telling.advice(finding)),
  ]
    .map(shortened)
    .join('\n');
}

/** A comment hangs at its cell: that needs no telling. */
function messageInCell({ at, message }: Finding): string {
  const own = 'cell' in at ? `Ô ${at.cell}: ` : '';
  if (own === '' || !message.vi.startsWith(own)) return message.vi;
  const rest = message.vi.slice(own.length);
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

function shortened(line: string): string {
  return line.length > MAX_LETTERS ? `${line.slice(0, MAX_LETTERS - 1)}…`.toWellFormed() : line;
}
