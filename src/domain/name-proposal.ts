import { type DossierName, isBorne } from './dossier-names.ts';
import type { DossierFacts } from './facts.ts';
import { besides } from './file-path.ts';
import type { Edit, Fix } from './finding.ts';
import type { NameClaims } from './name-claims.ts';
import { nameEdits } from './name-edits.ts';
import type { NearMiss } from './read-file-name.ts';
import { shownName } from './text.ts';
import type { Words } from './words.ts';

/** How a name can come to be right. */
export type Rename = 'offered' | 'unsure' | 'taken' | 'byHand';

export interface NameProposal {
  readonly rename: Rename;
  readonly fixes: readonly Fix[];
}

export const BY_HAND: NameProposal = { rename: 'byHand', fixes: [] };

/** Safe only when nothing is left out of the name and no other file bears it or is about to. */
export function proposeName(name: DossierName, reading: NearMiss, claims: NameClaims): NameProposal {
  const { file } = name;
  const { proposal } = reading;
  const to = file === null ? null : besides(file.path, proposal);
  if (file !== null && to !== null && claims.isTaken(to, file)) return { rename: 'taken', fixes: [] };
  const edits = nameEdits(name, proposal);
  if (edits === null || edits.length === 0) return BY_HAND;
  const isSafe = reading.isLossless && (to === null || !claims.isRivaled(to));
  const fix: Fix = { confidence: isSafe ? 'safe' : 'confirm', words: changeWords(edits), edits };
  return { rename: isSafe ? 'offered' : 'unsure', fixes: [fix] };
}

/** Another part for a name that says something else than its row; a person must say which of the two is right. */
export function proposeParts(name: DossierName, right: string, dossier: DossierFacts): readonly Fix[] {
  if (isBorne(dossier, right, name.file)) return [];
  const edits = nameEdits(name, right);
  if (edits === null || edits.length === 0) return [];
  return [{ confidence: 'confirm', words: changeWords(edits), edits }];
}

/** «Đổi tên «a» thành «b» và sửa ô H5»: the first edit in full, cells by name. */
export function changeWords(edits: readonly Edit[]): Words {
  const renames = edits.flatMap(edit => (edit.kind === 'rename' ? [renameWords(edit.from, edit.to)] : []));
  const cells = edits.flatMap(edit => (edit.kind === 'setCell' ? [edit] : []));
  const [cell] = cells;
  if (cell === undefined) return joined(renames);
  const addresses = cells.map(edit => edit.cell).join(', ');
  if (renames.length === 0 && cells.length === 1) return cellWords(cell.cell, cell.value);
  const also: Words = { vi: `sửa ô ${addresses}`, en: `mend ${addresses}` };
  return renames.length === 0 ? capital(also) : joined([...renames, also]);
}

function renameWords(from: string, to: string): Words {
  const [old, right] = [from, to].map(path => shownName(path.slice(path.lastIndexOf('/') + 1)));
  return { vi: `đổi tên «${old}» thành «${right}»`, en: `rename «${old}» to «${right}»` };
}

/** «Sửa ô A4 thành «243»». */
function cellWords(cell: string, value: string): Words {
  return {
    vi: `Sửa ô ${cell} thành «${shownName(value)}»`,
    en: `Change ${cell} to «${shownName(value)}»`,
  };
}

function joined(all: readonly Words[]): Words {
  const list = (language: keyof Words, last: string) => {
    const said = all.map(words => words[language]);
    return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} ${last} ${said.at(-1)}`;
  };
  return capital({ vi: list('vi', 'và'), en: list('en', 'and') });
}

function capital({ vi, en }: Words): Words {
  const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { vi: first(vi), en: first(en) };
}
