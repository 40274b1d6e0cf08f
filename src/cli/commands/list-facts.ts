import type { Root } from '#application/find-units.ts';
import { notListWords } from '#application/lists/list-words.ts';
import type { ListReading } from '#application/ports/list-reader.ts';
import { NO_COLUMN_MAP } from '#domain/list/column-map.ts';
import { recognizeList } from '#domain/list/recognize-list.ts';
import { visibleText } from '#domain/text.ts';
import { composeListFacts } from '../compose.ts';
import { type Io, print } from '../io.ts';
import { listLines } from '../json/list-lines.ts';
import { readColumnsFile } from '../options/columns-file.ts';
import { UsageError } from '../options/usage-error.ts';
import { renderListFacts } from '../terminal/render-list-facts.ts';
import { layoutWidth } from '../terminal/text-width.ts';
import type { Lang } from '../words/lang.ts';

interface ListFactsOptions {
  readonly lang: Lang;
  readonly isJson: boolean;
  /** A JSON file that says what columns hold; null without. */
  readonly columns: string | null;
}

/**
 * `sohoa facts LIST.xlsx`: sheets, header, columns and dossiers as they were understood; with `--json` every cell.
 * @throws UsageError for what cannot be read as a list
 */
export async function listFacts(
  root: Root,
  { lang, isJson, columns }: ListFactsOptions,
  io: Io,
): Promise<number> {
  const { folder, lists, close } = composeListFacts();
  try {
    const map = columns === null ? NO_COLUMN_MAP : (await readColumnsFile(folder, columns)).map;
    const reading = await lists.read(root.path, io.signal);
    if (reading.state === 'refused') throw unreadable(root.path, reading);
    const recognition = recognizeList(root.name, reading.worksheets, map);
    const layout = { lang, width: layoutWidth(io.stdout.columns) };
    await print(
      io.stdout,
      isJson
        ? listLines(root.path, reading, recognition)
        : [renderListFacts(root.path, reading, recognition, layout)],
    );
    return 0;
  } finally {
    await close();
  }
}

function unreadable(path: string, { cause, detail }: Extract<ListReading, { state: 'refused' }>): UsageError {
  const shown = visibleText(path);
  const words = notListWords(cause);
  const tail = detail === '' ? '' : ` [${visibleText(detail)}]`;
  return new UsageError({
    vi: `«${shown}»: ${words.vi}${tail}`,
    en: `“${shown}”: ${words.en}${tail}`,
  });
}
