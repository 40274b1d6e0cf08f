import type { WorkFolder } from '#application/ports/work-folder.ts';
import type { Kit } from '#domain/kit.ts';
import type { CheckOptions } from './check-options.ts';
import type { ColumnsFile } from './columns-file.ts';

/** What the files hold that options name. */
export interface GivenFiles {
  readonly columns: ColumnsFile;
  /** What a center publishes; null without. */
  readonly kit: Kit | null;
}

const NO_COLUMNS: ColumnsFile = { map: new Map(), text: '' };

/**
 * Reads them; what reads each is loaded only for it.
 * @throws UsageError when one of them cannot be used
 */
export async function readGivenFiles(
  folder: WorkFolder,
  { columns, kit }: Pick<CheckOptions, 'columns' | 'kit'>,
): Promise<GivenFiles> {
  return {
    columns:
      columns === null
        ? NO_COLUMNS
        : await (await import('./columns-file.ts')).readColumnsFile(folder, columns),
    kit: kit === null ? null : await (await import('./kit-file.ts')).readKitFile(folder, kit),
  };
}
