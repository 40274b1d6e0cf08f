import type { WorkFolder } from '#application/ports/work-folder.ts';
import type { CheckOptions } from './check-options.ts';
import type { ColumnsFile } from './columns-file.ts';

/** What the files hold that options name. */
export interface GivenFiles {
  readonly columns: ColumnsFile;
}

const NO_COLUMNS: ColumnsFile = { map: new Map(), text: '' };

/**
 * Reads them; what reads each is loaded only for it.
 * @throws UsageError when one of them cannot be used
 */
export async function readGivenFiles(
  folder: WorkFolder,
  { columns }: Pick<CheckOptions, 'columns'>,
): Promise<GivenFiles> {
  return {
    columns:
      columns === null
        ? NO_COLUMNS
        : await (await import('./columns-file.ts')).readColumnsFile(folder, columns),
  };
}
