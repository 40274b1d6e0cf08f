import type { FileFacts, UnitFacts } from './facts.ts';
import type { ListEntry, NamedFile } from './list-facts.ts';
import { rowKey } from './list-places.ts';
import { type SampleCells, sampleEntry, sampleFile, sampleList, sampleUnit } from './sample-facts.ts';

/** A row as a test needs it: what its cells hold, and files that they name as H and T have them. */
export interface SampleRow {
  readonly row: number;
  readonly code: string;
  readonly cells?: SampleCells;
  /** Names in cell H and T, each alone in it. */
  readonly names?: readonly (string | { readonly name: string; readonly role: NamedFile['role'] })[];
  readonly changes?: Partial<ListEntry>;
}

/** An entry of the sheet «Danh sách» whose names of files stand in its cells: KQ in T, all else in H. */
export function sampleRow({ row, code, cells = {}, names = [], changes = {} }: SampleRow): ListEntry {
  const named = names.map((given): NamedFile => {
    const name = typeof given === 'string' ? given : given.name;
    const isResult = typeof given === 'string' ? /kq/i.test(given) : given.role === 'resultFile';
    const role = isResult ? 'resultFile' : 'componentFile';
    return { role, name, cell: `${isResult ? 'T' : 'H'}${row}`, isAlone: true };
  });
  const held = Object.fromEntries(named.map(({ role, name }) => [role, name]));
  const all = { code, receivedOn: '', componentFile: '', resultFile: '', ...held, ...cells };
  return sampleEntry({ row, code, names: named, ...changes }, all);
}

/** A unit with these rows, each with the files given to it, and files that no row has. */
export function sampleListedUnit(
  rows: readonly (readonly [ListEntry, ...(readonly string[])])[],
  others: readonly string[] = [],
  changes: Partial<UnitFacts> = {},
): UnitFacts {
  const fileOf = (name: string): FileFacts => sampleFile(`CSDL_X/${name}`);
  const dossiers = rows.map(([row, ...names]) => ({
    ...{ key: rowKey(row), code: row.code, row, files: names.map(fileOf) },
  }));
  const without = others.map(fileOf).map(file => ({ key: file.path, code: null, row: null, files: [file] }));
  const list = sampleList(rows.map(([row]) => row));
  return sampleUnit([], { list, dossiers: [...dossiers, ...without], ...changes });
}
