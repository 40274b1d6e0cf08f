import type { DossierName } from './dossier-names.ts';
import { besides } from './file-path.ts';
import type { Edit } from './finding.ts';
import type { ListEntry, NamedFile } from './list-facts.ts';
import { setCell } from './set-cell.ts';

/**
 * What gives a name its right form: the file renamed and the cell rewritten together, each where it is there and not yet
 * right. Null when that cannot be done by machine: a file that could not be read, a cell that is computed.
 */
export function nameEdits(name: DossierName, right: string): readonly Edit[] | null {
  const edits: Edit[] = [];
  const { file, named } = name;
  if (file !== null && file.name !== right) {
    if (file.sha256 === '') return null;
    edits.push({ kind: 'rename', from: file.path, to: besides(file.path, right), sha256: file.sha256 });
  }
  if (named !== null && name.name !== right) {
    const change = cellEdits(named.row, named.cell, right);
    if (change === null) return null;
    edits.push(...change);
  }
  return edits;
}

/** The whole cell with this name replaced, other names kept; null when a formula stands there. */
export function cellEdits(row: ListEntry, cell: NamedFile, right: string): readonly Edit[] | null {
  const facts = row.cell(cell.role);
  if (facts !== null && facts.formula !== null) return null;
  if (cell.isAlone) return setCell(row, cell.role, right);
  const shown = facts?.shown ?? '';
  const at = placeOf(shown, cell.name);
  if (at < 0) return null;
  return setCell(row, cell.role, shown.slice(0, at) + right + shown.slice(at + cell.name.length));
}

/** Where the text holds the name by itself, not as part of a longer one; -1 when it does not. */
function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (isEdge(text.charAt(at - 1)) && isEdge(text.charAt(at + name.length))) return at;
  }
  return -1;
}

function isEdge(letter: string): boolean {
  return letter === '' || /[\s;,/\\]/u.test(letter);
}
