import type { WorkFolder } from '#application/ports/work-folder.ts';
import { type ColumnMap, parseColumnMap } from '#domain/list/column-map.ts';
import { readJsonFile, unusable } from './read-json-file.ts';

/** A person's own map of columns, and its text as it may be kept. */
export interface ColumnsFile {
  readonly map: ColumnMap;
  readonly text: string;
}

/** @throws UsageError naming every heading that cannot be understood */
export async function readColumnsFile(folder: WorkFolder, typed: string): Promise<ColumnsFile> {
  const json = await readJsonFile(folder, '--columns', typed);
  const reading = parseColumnMap(json);
  if (reading.state === 'read') return { map: reading.map, text: `${JSON.stringify(json, null, 2)}\n` };
  throw unusable('--columns', typed, {
    vi: reading.problems.map(({ vi }) => vi).join('\n'),
    en: reading.problems.map(({ en }) => en).join('\n'),
  });
}
