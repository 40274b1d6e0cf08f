import { type ColumnMap, parseColumnMap } from '#domain/list/column-map.ts';
import { recognizeList, type SeenWorksheet } from '#domain/list/recognize-list.ts';
import { ROLE_WORDS } from '#domain/list/role-words.ts';
import { shownName } from '#domain/text.ts';
import type { Words } from '#domain/words.ts';
import type { Worksheet } from '#domain/worksheet.ts';
import type { KnownColumns } from '../check-input.ts';
import { parentOf } from '../parent-of.ts';
import type { WorkFolder } from '../ports/work-folder.ts';
import { LIST_NOTES, type Unfit } from './list-words.ts';
import { rememberedColumnsIn } from './remembered-columns.ts';
import type { RecognizedList } from './take-lists.ts';

/** More than a thousand headings never take. */
const MAX_BYTES = 1024 ** 2;

interface FoundList {
  /** For the report. */
  readonly path: string;
  readonly diskPath: string;
  readonly worksheets: readonly Worksheet[];
}

/**
 * Reads a list by its own header and by what is known of its headings: from the kit, from `.sohoa` beside it,
 * and, before all, from this run's own map.
 */
export async function recognizeWithColumns(
  folder: WorkFolder,
  { given, ofKit }: KnownColumns,
  { path, diskPath, worksheets }: FoundList,
): Promise<RecognizedList | Unfit> {
  const remembered = await readRemembered(folder, diskPath);
  const columns = new Map([...ofKit, ...remembered.map, ...given]);
  const recognition = recognizeList(path, worksheets, columns);
  if (recognition.state === 'list') return { facts: recognition.list, notes: remembered.notes };
  return { why: 'noHeader', hint: nearestIn(recognition.seen) };
}

/** The row that came nearest to a header, so that a person can mend it or map its columns. */
function nearestIn(seen: readonly SeenWorksheet[]): Words | null {
  const known = ({ nearest }: SeenWorksheet) => nearest?.roles.length ?? 0;
  const [best] = [...seen].sort((one, other) => known(other) - known(one));
  if (best === undefined || best.nearest === null) return null;
  const { row, roles } = best.nearest;
  const sheet = shownName(best.worksheet);
  return {
    vi: `Gần giống nhất là dòng ${row} của trang «${sheet}», mới hiểu được: ${roles.map(role => ROLE_WORDS[role].vi).join(', ')}.`,
    en: `Nearest comes row ${row} of the sheet “${sheet}”, where only this was understood: ${roles.map(role => ROLE_WORDS[role].en).join(', ')}.`,
  };
}

async function readRemembered(
  folder: WorkFolder,
  diskPath: string,
): Promise<{ readonly map: ColumnMap; readonly notes: readonly Words[] }> {
  const parent = parentOf(diskPath);
  if (parent === null) return { map: new Map(), notes: [] };
  const path = rememberedColumnsIn(parent);
  const content = await folder.read(path, MAX_BYTES);
  if (content.state === 'refused') {
    const isFault = content.code !== 'missing' && content.code !== 'notAFolder';
    return { map: new Map(), notes: isFault ? [LIST_NOTES.badColumns(path)] : [] };
  }
  const reading = parseColumnMap(jsonIn(content.bytes));
  if (reading.state === 'refused') return { map: new Map(), notes: [LIST_NOTES.badColumns(path)] };
  return { map: reading.map, notes: [LIST_NOTES.knownColumns(path)] };
}

/** Undefined for what is no JSON. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
