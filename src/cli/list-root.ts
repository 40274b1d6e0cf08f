import type { Root } from '#application/find-units.ts';
import { isUnitFolder } from '#application/folder-names.ts';
import { plainWords, readListName } from '#application/lists/list-name.ts';
import { heldBy, unitNameOf } from '#application/lists/list-places.ts';
import { parentOf } from '#application/parent-of.ts';
import type { WorkFolder } from '#application/ports/work-folder.ts';
import type { Words } from '#domain/words.ts';
import { UsageError } from './options/usage-error.ts';
import { rootAmong, rootsOf } from './roots.ts';
import { NOTES } from './words/notes.ts';

/** What a command line names: folders and scans, and the list, if one is named. */
export interface NamedInput {
  readonly roots: readonly Root[];
  readonly list: Root | null;
  readonly notes: readonly Words[];
}

/** Looked through beside a list for its unit's folder. */
const MAX_ENTRIES = 20_000;

/**
 * A workbook among the paths is the list, as if named by `--list`. Named alone, it is judged with its unit's folder:
 * the one that it lies in or beside, when only one can be meant; else by itself.
 * @throws UsageError when more than one list is named
 */
export async function readNamedInput(
  folder: WorkFolder,
  paths: readonly string[],
  list: string | null,
): Promise<NamedInput> {
  const roots = rootsOf(paths);
  const workbooks: Root[] = [];
  for (const root of roots) {
    if (readListName(root.name) !== null && (await isFile(folder, root))) workbooks.push(root);
  }
  const others = roots.filter(root => !workbooks.includes(root));
  const named = list === null ? [] : [rootAmong(list, paths)];
  const [only, another] = [...new Map([...named, ...workbooks].map(root => [root.path, root])).values()];
  if (another !== undefined) throw severalLists();
  if (only === undefined || others.length > 0) return { roots: others, list: only ?? null, notes: [] };
  return { ...(await findItsUnit(folder, only)), list: only };
}

async function isFile(folder: WorkFolder, { path }: Root): Promise<boolean> {
  const look = await folder.look(path);
  return look.state === 'seen' && look.kind === 'file';
}

/** The folder of scans that a list belongs to; none when several may be meant. */
async function findItsUnit(folder: WorkFolder, list: Root): Promise<Pick<NamedInput, 'roots' | 'notes'>> {
  const parent = parentOf(list.path);
  const [own] = parent === null ? [] : rootsOf([parent]);
  if (parent === null || own === undefined) return { roots: [], notes: [NOTES.listAlone] };
  if (isUnitFolder(own.name)) return { roots: [own], notes: [NOTES.listWithFolder(own.name)] };
  const listing = await folder.list(parent, MAX_ENTRIES);
  const entries = listing.state === 'listed' ? listing.entries : [];
  const units = entries.flatMap(({ name, kind }) => (kind === 'folder' && isUnitFolder(name) ? [name] : []));
  const named = units.map(key => ({ key, words: plainWords(unitNameOf(key)) }));
  const meant = units.length === 1 ? units[0] : heldBy(plainWords(list.name), named).key;
  if (meant !== undefined && meant !== null) {
    return {
      roots: rootsOf([parent === '.' ? meant : `${parent}/${meant}`]),
      notes: [NOTES.listWithFolder(meant)],
    };
  }
  return { roots: [], notes: [units.length === 0 ? NOTES.listAlone : NOTES.listAmongUnits(units.length)] };
}

function severalLists(): UsageError {
  return new UsageError({
    vi: 'Mỗi lần chỉ kiểm tra được một danh sách. Đề nghị kiểm tra từng đơn vị: sohoa check "CSDL_UBND xã Phúc Lộc" --list "Danh sách.xlsx"',
    en: 'Only one list can be checked at a time. Please check one unit after the other: sohoa check "CSDL_UBND xã Phúc Lộc" --list "Danh sách.xlsx"',
  });
}
