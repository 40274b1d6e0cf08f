import type { CheckInput, CheckPorts } from '../check-input.ts';
import type { FoundUnit } from '../find-units.ts';
import { type TakenLists, takeLists } from './take-lists.ts';

/**
 * The lists of a run's units. What understands a workbook is loaded when one was read:
 * most of what is looked around finds none.
 */
export async function findLists(
  { folder, lists }: Pick<CheckPorts, 'folder' | 'lists'>,
  { list, columns }: Pick<CheckInput, 'list' | 'columns'>,
  units: readonly FoundUnit[],
  signal: AbortSignal,
): Promise<TakenLists> {
  const recognize: Parameters<typeof takeLists>[0]['recognize'] = async (path, diskPath, reading) => {
    const { recognizeWithColumns } = await import('./recognize-with-columns.ts');
    return recognizeWithColumns(folder, columns, { path, diskPath, worksheets: reading.worksheets });
  };
  return takeLists({ folder, lists, recognize }, units, list, signal);
}
